// A week named by one of its days: "the week of May 22", "the week beginning June 5". Of "the week ended May 6" the day is an
// expression of its own, as it is behind years and quarters.

import type { Atoms } from "../atoms";
import type { Matcher, Piece } from "../matcher";
import { MONTHS } from "../words/calendarWords";
import { monthDay } from "./monthDay";

export const weekOf: Matcher = {
  name: "weekOf",
  about: "A week by its first or any of its days.",
  triggers: ["unit"],
  match(atoms, head) {
    if (!atoms.is(head, "week") || !atoms.is(head + 1, "of", "beginning", "starting", "commencing", "ended", "ending"))
      return null;
    const at = atoms.is(head + 2, "on") ? head + 3 : head + 2;
    const day = dayAt(atoms, at);
    if (day?.form.kind !== "calendar") return null;
    const from = atoms.is(head - 1, "the") ? head - 1 : head;
    const to = atoms.is(head + 1, "ended", "ending") ? head + 1 : day.to;
    return { from, to, type: "DATE", form: { ...day.form, weekOf: true } };
  },
  examples: [
    "They will travel in ‹the week of March 7|DATE 2022-W10›.",
    "Talks are planned for ‹the week beginning 14 March|DATE 2022-W11›.",
    "The trial opens in ‹the week of Feb. 28, 2022|DATE 2022-W09›.",
    "Output fell in ‹the week|DATE 2022-W06› ended ‹Feb. 12|DATE 2022-02-12›.",
    "It ran in ‹the week starting on January 3|DATE 2022-W01›.",
  ],
  counterExamples: ["The Week of Welcome is a book."],
};

/** The day that begins at the atom, if it is a single one: "May 22", "22 May". */
function dayAt(atoms: Atoms, at: number): Piece | null {
  const month = MONTHS.has(atoms.lower(at)) ? at : at + 1;
  if (!MONTHS.has(atoms.lower(month))) return null;
  const found = monthDay.match(atoms, month);
  const day = Array.isArray(found) ? (found as readonly Piece[])[0] : (found as Piece | null);
  return day?.from === at ? day : null;
}
