// Decades: "the 1980s", "the '90s", "the early 1980s", "mid-1990s", "the nineties", "the last half of the '80s".

import type { CalendarForm, TimexMod } from "../../../model";
import { type Atoms } from "../atoms";
import type { Matcher } from "../matcher";
import { dateModifier } from "../phrases";

export const decade: Matcher = {
  name: "decade",
  about: "Decades in digits and words.",
  triggers: ["number", "decade"],
  match(atoms, head) {
    const found = inDigits(atoms, head) ?? inWords(atoms, head);
    if (!found) return null;
    const modified = modifierBefore(atoms, found.from);
    return { from: modified.from, to: found.to, type: "DATE", form: found.form, mod: modified.mod };
  },
  examples: [
    "It peaked in ‹the early 1980s|DATE 198 START›.",
    "Music of ‹the '90s|DATE 199› is back.",
    "By ‹the mid-1990s|DATE 199 MID› it was gone.",
    "It was built in ‹the mid- to late 1990s|DATE 199 END›.",
    "They met in ‹the nineteen sixties|DATE 196›.",
    "In ‹the 1800s|DATE 18› nobody knew.",
    "‹The '20s|DATE 202› have just begun.",
  ],
  counterExamples: ["He is in his thirties.", "Temperatures in the 70s are normal."],
};

interface Found {
  readonly from: number;
  readonly to: number;
  readonly form: CalendarForm;
}

/** "1980s", "1980's", "'80s". A year in hundreds is a century: "the 1800s". */
function inDigits(atoms: Atoms, head: number): Found | null {
  const apostrophe = atoms.mark(head + 1, "'’") && atoms.glued(head + 1) ? 1 : 0;
  const s = head + 1 + apostrophe;
  if (!atoms.is(s, "s") || !atoms.glued(s)) return null;
  const value = atoms.number(head);
  if (value % 10 !== 0) return null;
  if (atoms.digits(head) === 4 && value >= 1000 && value <= 2100) {
    const century = value % 100 === 0 && value !== 2000;
    return {
      from: head,
      to: s + 1,
      form: { kind: "calendar", ...(century ? { century: value / 100 } : { decade: value / 10 }) },
    };
  }
  const short = atoms.digits(head) === 2 && atoms.mark(head - 1, "'’‘`") && atoms.glued(head) && apostrophe === 0;
  return short ? { from: head - 1, to: s + 1, form: { kind: "calendar", shortDecade: value / 10 } } : null;
}

const WORDS: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
};

/** "the nineties", "the nineteen sixties"; not "his thirties", not "in the seventies" of a thermometer. */
function inWords(atoms: Atoms, head: number): Found | null {
  const short = WORDS[atoms.lower(head)];
  if (short === undefined) return null;
  const century = { eighteen: 18, nineteen: 19, seventeen: 17 }[atoms.lower(head - 1)];
  if (century !== undefined)
    return { from: head - 1, to: head + 1, form: { kind: "calendar", decade: century * 10 + short } };
  const edge = atoms.hyphen(head - 1) ? head - 2 : head - 1;
  const at = atoms.is(edge, "early", "mid", "late", "swinging", "roaring") ? edge - 1 : head - 1;
  return atoms.is(at, "the") ? { from: head, to: head + 1, form: { kind: "calendar", shortDecade: short } } : null;
}

/** "the", "the early", "the mid-", "the first half of the". */
function modifierBefore(atoms: Atoms, from: number): { from: number; mod: TimexMod | null } {
  const edge = dateModifier(atoms, from);
  if (edge.mod !== null) return { from: atoms.is(edge.from - 1, "the") ? edge.from - 1 : edge.from, mod: edge.mod };
  if (!atoms.is(from - 1, "the")) return { from, mod: null };
  const half = atoms.is(from - 2, "of") && atoms.is(from - 3, "half", "part");
  const mod = half
    ? ({ first: "START", last: "END", latter: "END", second: "END", early: "START", later: "END" } as const)[
        atoms.lower(from - 4)
      ]
    : undefined;
  if (mod) return { from: atoms.is(from - 5, "the") ? from - 5 : from - 4, mod };
  return { from: from - 1, mod: null };
}
