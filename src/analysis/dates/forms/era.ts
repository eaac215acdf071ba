// Years of other counts: Japanese eras ("Reiwa 4", "the 63rd year of Showa"), years before Christ ("44 BC"), "AD 79", "2565 BE".

import type { CalendarForm } from "../../../model";
import { type Atoms } from "../atoms";
import type { Matcher, Piece } from "../matcher";
import { ordinalEndingAt } from "../words/numberWords";

/** The Gregorian year before each era's first. @source the proclaimed starts: Meiji 1868, Taisho 1912, Showa 1926, Heisei 1989, Reiwa 2019 */
const BEFORE_FIRST: Readonly<Record<string, number>> = {
  meiji: 1867,
  taisho: 1911,
  showa: 1925,
  heisei: 1988,
  reiwa: 2018,
};
const LAST_YEAR: Readonly<Record<string, number>> = { meiji: 45, taisho: 15, showa: 64, heisei: 31, reiwa: 99 };

export const era: Matcher = {
  name: "era",
  about: "Japanese era years, years BC and AD, Thai Buddhist years.",
  triggers: ["era"],
  match(atoms, head) {
    return japanese(atoms, head) ?? christian(atoms, head);
  },
  examples: [
    "The law of ‹Reiwa 4|DATE 2022› applies.",
    "Caesar died in ‹44 BC|DATE BC0044›, in ‹March 44 BC|DATE BC0044-03›.",
    "The revolt lasted from ‹499|DATE BC0499› to ‹493 BC|DATE BC0493›; ‹the 460s BC|DATE BC046› were quiet.",
    "The volcano erupted in ‹AD 79|DATE 0079›.",
  ],
  counterExamples: ["The BC government said no.", "CE marking is required."],
};

function japanese(atoms: Atoms, head: number): Piece | null {
  const name = atoms.lower(head);
  const base = BEFORE_FIRST[name];
  if (base === undefined) return null;
  const next = atoms.number(head + 1);
  if (atoms.digits(head + 1) <= 2 && next >= 1 && next <= LAST_YEAR[name]!)
    return { from: head, to: head + 2, type: "DATE", form: { kind: "calendar", year: base + next } };
  const ordinal = atoms.is(head - 1, "of") && atoms.is(head - 2, "year") ? ordinalEndingAt(atoms, head - 3) : null;
  if (!ordinal || ordinal.value > LAST_YEAR[name]!) return null;
  const from = atoms.is(ordinal.from - 1, "the") ? ordinal.from - 1 : ordinal.from;
  return { from, to: head + 1, type: "DATE", form: { kind: "calendar", year: base + ordinal.value } };
}

function christian(atoms: Atoms, head: number): Piece | readonly Piece[] | null {
  const word = atoms.raw(head);
  const before = yearAt(atoms, head - 1);
  const after = yearAt(atoms, head + 1);
  if (word === "BC" || word === "BCE")
    return before === null ? decadeBefore(atoms, head) : yearsBefore(atoms, head, before);
  if ((word === "CE" || word === "AD") && before !== null)
    return date(head - 1, head + 1, { kind: "calendar", year: before });
  if (word === "AD" && after !== null) return date(head, head + 2, { kind: "calendar", year: after });
  if (word === "BE" && before !== null && before > 2400 && before < 2700)
    return date(head - 1, head + 1, { kind: "calendar", year: before - 543 });
  return null;
}

/** "493 BC", "499–493 BC", "in 496 and 495 BC": years count backwards, so the first of two is the larger. */
function yearsBefore(atoms: Atoms, head: number, year: number): Piece | readonly Piece[] {
  const last = date(head - 1, head + 1, { kind: "calendar", beforeChrist: true, year });
  const joined = atoms.hyphen(head - 2) || atoms.is(head - 2, "to", "and", "or", "until");
  const first = joined ? yearAt(atoms, head - 3) : null;
  if (first === null || first <= year) return last;
  return [date(head - 3, head - 2, { kind: "calendar", beforeChrist: true, year: first }), last];
}

/** "the 460s BC". */
function decadeBefore(atoms: Atoms, head: number): Piece | null {
  const year = atoms.is(head - 1, "s") && atoms.glued(head - 1) ? yearAt(atoms, head - 2) : null;
  if (year === null || year % 10 !== 0) return null;
  const from = atoms.is(head - 3, "the") ? head - 3 : head - 2;
  return date(from, head + 1, { kind: "calendar", beforeChrist: true, decade: year / 10 });
}

function yearAt(atoms: Atoms, i: number): number | null {
  const length = atoms.digits(i);
  const value = atoms.number(i);
  return length >= 1 && length <= 4 && value > 0 && !atoms.mark(i - 1, "$£€.") ? value : null;
}

function date(from: number, to: number, form: CalendarForm): Piece {
  return { from, to, type: "DATE", form };
}
