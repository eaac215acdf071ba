// Periods under report in business news: "the latest period", "the 1988 quarter", "the 1989 period": the quarter that is being reported,
// or the same quarter of the named year.

import type { CalendarForm, ShiftForm } from "../../../model";
import type { Matcher } from "../matcher";
import { isYearNumber } from "../phrases";

export const period: Matcher = {
  name: "period",
  about: "The latest period, the 1988 quarter: periods under report.",
  triggers: ["period", "unit"],
  match(atoms, head) {
    const periodWord = atoms.is(head, "period");
    if (!periodWord && !atoms.is(head, "quarter")) return null;
    if (periodWord && atoms.is(head - 1, "latest") && atoms.is(head - 2, "the")) {
      const form: ShiftForm = { kind: "shift", unit: "quarter", amount: 0, from: "discourse", definite: true };
      return { from: head - 2, to: head + 1, type: "DATE", form };
    }
    if (!isYearNumber(atoms, head - 1) || !atoms.is(head - 2, "the")) return null;
    const form: CalendarForm = { kind: "calendar", year: atoms.number(head - 1), samePeriod: true };
    return { from: head - 2, to: head + 1, type: "DATE", form };
  },
  examples: [
    "Profit in ‹the third quarter|DATE 2021-Q3› rose from ‹the 2020 quarter|DATE 2020-Q3›.",
    "Sales in ‹the latest period|DATE 2021-Q4› were flat.",
  ],
  counterExamples: ["A long period of calm came."],
};
