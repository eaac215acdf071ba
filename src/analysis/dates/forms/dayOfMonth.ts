// A day without its month: "on the 13th", "the 5th and the 6th". The month is that of the story, so this counts only after "on", "until", "by".

import { type Atoms, WORD } from "../atoms";
import type { Matcher } from "../matcher";

export const dayOfMonth: Matcher = {
  name: "dayOfMonth",
  about: "On the 13th.",
  triggers: ["number"],
  match(atoms, head) {
    const day = atoms.digits(head) <= 2 ? atoms.number(head) : NaN;
    if (!(day >= 1 && day <= 31) || !atoms.glued(head + 1) || !atoms.is(head + 1, "st", "nd", "rd", "th")) return null;
    if (!atoms.is(head - 1, "the") || !atoms.is(head - 2, "on", "until", "by", "since", "till")) return null;
    if (atoms.kind(head + 2) === WORD && !endsPhrase(atoms, head + 2)) return null;
    if (atoms.hyphen(head + 2)) return null;
    return { from: head - 1, to: head + 2, type: "DATE", form: { kind: "calendar", day } };
  },
  examples: ["In ‹March 2021|DATE 2021-03› he came, and on ‹the 13th|DATE 2021-03-13› he left."],
  counterExamples: ["It stands on the 13th floor.", "He finished on the 2nd try."],
};

/** A word that cannot be the noun of an ordinal. */
function endsPhrase(atoms: Atoms, i: number): boolean {
  return atoms.is(
    i,
    "and",
    "the",
    "he",
    "she",
    "they",
    "it",
    "we",
    "in",
    "at",
    "of",
    "when",
    "with",
    "after",
    "to",
    "by",
    "for",
    "as",
    "but",
    "a",
    "his",
    "her",
    "their",
  );
}
