// Fiscal years: "fiscal 1988", "fiscal year 2019", "FY2019", "FY 2020", "the 2019 fiscal year", "fiscal 2018-19".

import { type Atoms } from "../atoms";
import type { Matcher } from "../matcher";
import { isYearNumber } from "../phrases";

export const fiscalYear: Matcher = {
  name: "fiscalYear",
  about: "Fiscal years with their number.",
  triggers: ["period"],
  match(atoms, head) {
    if (!atoms.is(head, "fiscal", "fy")) return null;
    const at = atoms.is(head + 1, "year") ? head + 2 : head + 1;
    if (atoms.is(head, "fiscal") && atoms.is(head + 1, "year") && isYearNumber(atoms, head - 1))
      return wrap(atoms, head - 1, head + 2, atoms.number(head - 1));
    if (isYearNumber(atoms, at)) return wrap(atoms, head, at + 1, atoms.number(at));
    const short = atoms.is(head, "fy") && atoms.mark(at, "'’") ? at + 1 : at;
    if (!atoms.is(head, "fy") || atoms.digits(short) !== 2) return null;
    return {
      from: head,
      to: short + 1,
      type: "DATE",
      form: { kind: "calendar", shortYear: atoms.number(short), fiscal: true },
    };
  },
  examples: [
    "In ‹fiscal 1988|DATE 1988› it earned more.",
    "The budget for ‹FY2019|DATE 2019› passed.",
    "It grew in ‹the 2019 fiscal year|DATE 2019›.",
  ],
  counterExamples: ["A fiscal policy is needed."],
};

function wrap(atoms: Atoms, from: number, to: number, year: number): ReturnType<Matcher["match"]> {
  const start = atoms.digits(from) === 4 && atoms.is(from - 1, "the") ? from - 1 : from;
  return { from: start, to, type: "DATE", form: { kind: "calendar", year, fiscal: true } };
}
