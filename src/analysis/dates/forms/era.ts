// Years of other counts: Japanese eras ("Reiwa 4", "the 63rd year of Showa"), years before Christ ("44 BC"), "AD 79", "2565 BE".

import { type CalendarForm, isDay } from "../../../model";
import { type Atoms, NUMBER } from "../atoms";
import type { Matcher, Piece } from "../matcher";
import { MONTHS } from "../words/calendarWords";
import { eraMarkAt, eraMarkBefore } from "../words/eraMarks";
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
  triggers: ["era", "number"],
  match(atoms, head) {
    if (atoms.kind(head) === NUMBER) return isBesideEra(atoms, head) ? christian(atoms, head) : null;
    return japanese(atoms, head) ?? buddhist(atoms, head) ?? decadeBefore(atoms, head);
  },
  examples: [
    "The law of ‹Reiwa 4|DATE 2022› applies.",
    "The shrine was rebuilt in ‹the 12th year of the Meiji era|DATE 1879›.",
    "Caesar died in ‹44 BC|DATE BC0044›, in ‹March 44 BC|DATE BC0044-03›.",
    "The revolt lasted from ‹499|DATE BC0499› to ‹493 BC|DATE BC0493›; ‹the 460s BC|DATE BC046› were quiet.",
    "The volcano erupted in ‹AD 79|DATE 0079›; Caesar died in ‹44 B.C.|DATE BC0044›.",
    "It was signed on ‹May 1, Reiwa 1|DATE 2019-05-01›.",
  ],
  counterExamples: ["The BC government said no.", "CE marking is required."],
};

function japanese(atoms: Atoms, head: number): Piece | null {
  const name = atoms.lower(head);
  const base = BEFORE_FIRST[name];
  if (base === undefined) return null;
  const next = atoms.number(head + 1);
  if (atoms.digits(head + 1) <= 2 && next >= 1 && next <= LAST_YEAR[name]!)
    return dayOf(atoms, head, base + next) ?? date(head, head + 2, { kind: "calendar", year: base + next });
  const of = atoms.is(head - 1, "the") ? head - 2 : head - 1;
  const ordinal = atoms.is(of, "of") && atoms.is(of - 1, "year") ? ordinalEndingAt(atoms, of - 2) : null;
  if (!ordinal || ordinal.value > LAST_YEAR[name]!) return null;
  const from = atoms.is(ordinal.from - 1, "the") ? ordinal.from - 1 : ordinal.from;
  const to = of < head - 1 && atoms.is(head + 1, "era", "period") ? head + 2 : head + 1;
  return { from, to, type: "DATE", form: { kind: "calendar", year: base + ordinal.value } };
}

/** "May 1, Reiwa 1", "1 May Reiwa 1". */
function dayOf(atoms: Atoms, head: number, year: number): Piece | null {
  const at = atoms.mark(head - 1, ",") ? head - 2 : head - 1;
  const first = MONTHS.get(atoms.lower(at - 1));
  const second = MONTHS.get(atoms.lower(at));
  const [month, day] = first === undefined ? [second, at - 1] : [first, at];
  if (month === undefined || atoms.digits(day) > 2 || !isDay(year, month, atoms.number(day))) return null;
  return date(at - 1, head + 2, { kind: "calendar", year, month, day: atoms.number(day) });
}

/** Spares all other numbers a closer look: a capital letter follows, or a letter or full stop stands before. */
function isBesideEra(atoms: Atoms, head: number): boolean {
  return /^[ABC]/.test(atoms.raw(head + 1)) || atoms.mark(head - 1, ".") || /^(?:AD|CE)$/.test(atoms.raw(head - 1));
}

function christian(atoms: Atoms, head: number): Piece | readonly Piece[] | null {
  const year = yearAt(atoms, head);
  if (year === null) return null;
  const after = eraMarkAt(atoms, head + 1);
  if (after) {
    if (after.beforeChrist) return yearsBefore(atoms, head, after.to, year);
    return date(head, after.to, { kind: "calendar", year });
  }
  const before = eraMarkBefore(atoms, head);
  return before && !before.beforeChrist ? date(before.from, head + 1, { kind: "calendar", year }) : null;
}

/** "2565 BE", as Thailand counts. */
function buddhist(atoms: Atoms, head: number): Piece | null {
  const before = atoms.raw(head) === "BE" ? yearAt(atoms, head - 1) : null;
  if (before === null || before <= 2400 || before >= 2700) return null;
  return date(head - 1, head + 1, { kind: "calendar", year: before - 543 });
}

/** "493 BC", "499–493 BC", "in 496 and 495 BC": years count backwards, so the first of two is the larger. */
function yearsBefore(atoms: Atoms, head: number, to: number, year: number): Piece | readonly Piece[] {
  const last = date(head, to, { kind: "calendar", beforeChrist: true, year });
  const joined = atoms.hyphen(head - 1) || atoms.is(head - 1, "to", "and", "or", "until");
  const first = joined ? yearAt(atoms, head - 2) : null;
  if (first === null || first <= year) return last;
  return [date(head - 2, head - 1, { kind: "calendar", beforeChrist: true, year: first }), last];
}

/** "the 460s BC". */
function decadeBefore(atoms: Atoms, head: number): Piece | null {
  if (!eraMarkAt(atoms, head)?.beforeChrist) return null;
  const year = atoms.is(head - 1, "s") && atoms.glued(head - 1) ? yearAt(atoms, head - 2) : null;
  if (year === null || year % 10 !== 0) return null;
  const from = atoms.is(head - 3, "the") ? head - 3 : head - 2;
  return date(from, head + 1, { kind: "calendar", beforeChrist: true, decade: year / 10 });
}

function yearAt(atoms: Atoms, i: number): number | null {
  const length = atoms.digits(i);
  const value = atoms.number(i);
  return length >= 1 && length <= 4 && value > 0 && !atoms.mark(i - 1, "$£€") && !isDecimal(atoms, i) ? value : null;
}

function isDecimal(atoms: Atoms, i: number): boolean {
  return atoms.glued(i) && atoms.mark(i - 1, ".");
}

function date(from: number, to: number, form: CalendarForm): Piece {
  return { from, to, type: "DATE", form };
}
