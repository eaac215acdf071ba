// "year-end", "the year's end", "month-end", "midyear": edges of the current year or month without "the end of".

import type { CalendarForm, TimexMod } from "../../../model";
import { type Atoms } from "../atoms";
import type { Matcher } from "../matcher";
import { dateModifier, isYearNumber } from "../phrases";

export const yearEnd: Matcher = {
  name: "yearEnd",
  about: "Year-end, midyear.",
  triggers: ["unit", "period"],
  match(atoms, head) {
    const edge = edgeOf(atoms, head);
    if (!edge) return null;
    const year = isYearNumber(atoms, edge.from - 1) ? atoms.number(edge.from - 1) : null;
    const from = year === null ? edge.from : edge.from - 1;
    const around = dateModifier(atoms, from);
    const approximate = around.mod === "APPROX";
    const form: CalendarForm = {
      kind: "calendar",
      ...(edge.mod === "END" ? { month: 12, ...(!approximate && { day: 31 }) } : {}),
      ...(year === null ? open(atoms, around.from, edge.mod) : { year }),
    };
    return {
      from: approximate ? around.from : from,
      to: edge.to,
      type: "DATE",
      form,
      mod: approximate ? "APPROX" : edge.mod === "END" ? null : edge.mod,
    };
  },
  examples: [
    "The deal closes by ‹year-end|DATE 2022-12-31›.",
    "It stood at nine at ‹year-end|DATE 2021-12-31›.",
    "It will stand at nine at ‹year-end|DATE 2022-12-31›.",
    "It has risen since ‹year-end|DATE 2021-12-31›.",
    "Rates rise by ‹midyear|DATE 2022 MID›.",
  ],
  counterExamples: ["A dead end is near."],
};

/** Which year's end is the verb's matter, unless "by" or "since" before it decides. */
function open(atoms: Atoms, from: number, mod: TimexMod): Pick<CalendarForm, "within" | "yearEnd"> {
  const before = atoms.is(from - 1, "since", "from", "than");
  if (mod !== "END" || before || atoms.is(from - 1, "by", "before", "until", "through", "toward", "towards"))
    return { within: { unit: "year", amount: before ? -1 : 0, from: "document" } };
  return { yearEnd: true };
}

function edgeOf(atoms: Atoms, head: number): { from: number; to: number; mod: TimexMod } | null {
  if (atoms.is(head, "yearend")) return { from: head, to: head + 1, mod: "END" };
  if (atoms.is(head, "midyear")) return { from: head, to: head + 1, mod: "MID" };
  if (!atoms.is(head, "year")) return null;
  if (atoms.hyphen(head - 1) && atoms.is(head - 2, "mid")) return { from: head - 2, to: head + 1, mod: "MID" };
  if (atoms.mark(head + 1, "'’") && atoms.is(head + 2, "s") && atoms.is(head + 3, "end"))
    return { from: head, to: head + 4, mod: "END" };
  const end = atoms.hyphen(head + 1) && atoms.glued(head + 2) ? head + 2 : head + 1;
  if (atoms.is(end, "end") && !atoms.is(head - 1, "a", "this", "last", "next", "fiscal") && !atoms.hyphen(end + 1))
    return { from: head, to: end + 1, mod: "END" };
  return null;
}
