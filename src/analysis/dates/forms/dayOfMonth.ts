// A day without its month: "on the 13th", "the afternoon of the 22nd", "the 15th of next month". The month is that of the story, so a bare
// day counts only after "on", "until", "by" and where no noun follows that it could number.

import { type Atoms, WORD } from "../atoms";
import type { Matcher } from "../matcher";
import { withinAfter } from "../phrases";
import { DAYPARTS, MONTHS } from "../words/calendarWords";

export const dayOfMonth: Matcher = {
  name: "dayOfMonth",
  about: "On the 13th, the 15th of next month.",
  triggers: ["number"],
  match(atoms, head) {
    const day = atoms.digits(head) <= 2 ? atoms.number(head) : NaN;
    if (!(day >= 1 && day <= 31) || !atoms.glued(head + 1) || !atoms.is(head + 1, "st", "nd", "rd", "th")) return null;
    if (!atoms.is(head - 1, "the") || atoms.hyphen(head + 2)) return null;
    const within = withinAfter(atoms, head + 2, ["month"]);
    if (within)
      return { from: head - 1, to: within.to, type: "DATE", form: { kind: "calendar", day, within: within.within } };
    const month = atoms.is(head - 2, "from", "between") ? monthOfLast(atoms, head + 2) : null;
    if (month !== null)
      return {
        from: head - 1,
        to: head + 2,
        type: "DATE",
        form: { kind: "calendar", day, ...(month > 0 && { month }) },
      };
    if (
      !endsRange(atoms, head) &&
      !atoms.is(head - 2, "on", "until", "by", "since", "till") &&
      !isOfPart(atoms, head - 2)
    )
      return null;
    if (atoms.kind(head + 2) === WORD && !FOLLOWERS.has(atoms.lower(head + 2))) return null;
    return { from: head - 1, to: head + 2, type: "DATE", form: { kind: "calendar", day } };
  },
  examples: [
    "In ‹March 2021|DATE 2021-03› he came, and on ‹the 13th|DATE 2021-03-13› he left.",
    "The ministry said on ‹the 21st|DATE 2022-02-21› that talks will begin on ‹the 15th of next month|DATE 2022-03-15›.",
    "It runs from ‹the 1st|DATE 2022-06-01› to ‹the 5th of June|DATE 2022-06-05›.",
    "The fair lasts from ‹the 1st|DATE 2022-02-01› to ‹the 5th|DATE 2022-02-05›.",
    "They met on ‹the afternoon of the 22nd|TIME 2022-02-22TAF›.",
  ],
  counterExamples: ["It stands on the 13th floor.", "He finished on the 2nd try."],
};

/** "(from the 1st) to the 5th of June": the month of the other day, 0 where none is said; null where no other day stands. */
function monthOfLast(atoms: Atoms, link: number): number | null {
  if (!atoms.is(link, "to", "through", "until", "and") || !atoms.is(link + 1, "the")) return null;
  if (!(atoms.number(link + 2) <= 31) || !atoms.is(link + 3, "st", "nd", "rd", "th")) return null;
  return (atoms.is(link + 4, "of") ? MONTHS.get(atoms.lower(link + 5)) : undefined) ?? 0;
}

/** "from the 1st to (the 5th)". */
function endsRange(atoms: Atoms, head: number): boolean {
  return atoms.is(head - 6, "from", "between") && atoms.number(head - 4) <= 31 && monthOfLast(atoms, head - 2) !== null;
}

/** "(the afternoon) of (the 22nd)". */
function isOfPart(atoms: Atoms, of: number): boolean {
  return atoms.is(of, "of") && DAYPARTS.has(atoms.lower(of - 1));
}

/** Words that cannot be the noun of an ordinal. */
const FOLLOWERS = new Set([
  "and", "the", "he", "she", "they", "it", "we", "in", "at", "of", "when", "with", "after", "to", "by", "for", "as", "but", "a", "his", "her", "their", "that", "while", "where",
  "which", "who", "will", "was", "is", "were", "has", "had", "said", "following", "because", "if", "through", "before", "under", "amid", "over", "against", "between", "during", "due",
  "without", "from", "would", "local", "since", "until", "on", "about",
]); // prettier-ignore
