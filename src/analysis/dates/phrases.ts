// Pieces of phrases that several forms share: years after a date, "of last year", weekdays before it, "early", "the end of".

import type { ShiftOrigin, TimeUnit, TimexMod, UnitShift } from "../../model";
import { type Atoms, NUMBER, WORD } from "./atoms";
import { eraMarkAt } from "./words/eraMarks";
import { UNITS, WEEKDAYS } from "./words/calendarWords";
import { CARDINALS } from "./words/numberWords";

/** Years that news and history write with four digits. @guess 1000 is low enough for history, 2199 for plans */
export function isYearNumber(atoms: Atoms, i: number): boolean {
  const value = atoms.digits(i) === 4 ? atoms.number(i) : NaN;
  return value >= 1000 && value <= 2199;
}

export interface YearPhrase {
  readonly to: number;
  readonly year?: number;
  readonly shortYear?: number;
  readonly beforeChrist?: true;
}

const NO_FIELDS: Omit<YearPhrase, "to"> = {};

/** What a year phrase adds to a date's form. */
export function yearFields(phrase: YearPhrase | null): Omit<YearPhrase, "to"> {
  if (!phrase) return NO_FIELDS;
  const { year, shortYear, beforeChrist } = phrase;
  if (shortYear !== undefined) return { shortYear };
  return { ...(year !== undefined && { year }), ...(beforeChrist && { beforeChrist }) };
}

/** A year that follows a date from atom `i` on: "2022", ", 2022", "of 2022", "'98". */
export function yearAfter(atoms: Atoms, i: number): YearPhrase | null {
  let at = i;
  if (atoms.mark(at, ",")) at++;
  else if (atoms.hyphen(at) && atoms.glued(at) && atoms.glued(at + 1) && isYearNumber(atoms, at + 1)) at++;
  if (atoms.is(at, "of", "in") && atoms.kind(at) === WORD) at++;
  const era = atoms.digits(at) <= 4 && atoms.number(at) > 0 ? eraMarkAt(atoms, at + 1) : null;
  if (era) return { to: era.to, year: atoms.number(at), ...(era.beforeChrist && { beforeChrist: true as const }) };
  if (isYearNumber(atoms, at) && !isPartOfNumber(atoms, at)) return { to: at + 1, year: atoms.number(at) };
  const words = atoms.mark(i, ",") ? null : yearInWords(atoms, at);
  if (words) return words;
  if (at === i && atoms.mark(at, "'’‘`") && atoms.digits(at + 1) === 2 && atoms.glued(at + 1))
    return { to: at + 2, shortYear: atoms.number(at + 1) };
  return null;
}

const CENTURIES: ReadonlyMap<string, number> = new Map([
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
  ["twenty", 20],
]);

/** "nineteen ninety-six", "nineteen oh five", "eighteen hundred" from atom `i` on. */
export function yearInWords(atoms: Atoms, i: number): { to: number; year: number } | null {
  const century = CENTURIES.get(atoms.lower(i));
  if (century === undefined) return null;
  const tail = atoms.is(i + 1, "hundred") ? { to: i + 2, value: 0 } : tailOf(atoms, i + 1);
  return tail && { to: tail.to, year: century * 100 + tail.value };
}

/** "ninety-six", "ninety", "eleven", "oh five": 10 and more, so that "twenty five" stays a number. */
function tailOf(atoms: Atoms, i: number): { to: number; value: number } | null {
  if (atoms.is(i, "oh", "o")) {
    const digit = CARDINALS.get(atoms.lower(i + 1));
    return digit !== undefined && digit < 10 ? { to: i + 2, value: digit } : null;
  }
  const tens = CARDINALS.get(atoms.lower(i));
  if (tens === undefined || tens < 10) return null;
  const at = atoms.hyphen(i + 1) ? i + 2 : i + 1;
  const ones = tens >= 20 ? CARDINALS.get(atoms.lower(at)) : undefined;
  return ones !== undefined && ones > 0 && ones < 10 ? { to: at + 1, value: tens + ones } : { to: i + 1, value: tens };
}

/** True if the digits go on: "2,022", "2022.5", "2022-02". */
export function isPartOfNumber(atoms: Atoms, i: number): boolean {
  if (atoms.glued(i + 1) && atoms.mark(i + 1, ",.:/%") && atoms.glued(i + 2) && atoms.kind(i + 2) === NUMBER)
    return true;
  return atoms.mark(i + 1, "%") && atoms.glued(i + 1);
}

const SHIFTS: ReadonlyMap<string, { amount: number; from: ShiftOrigin }> = new Map([
  ["last", { amount: -1, from: "document" }],
  ["this", { amount: 0, from: "document" }],
  ["next", { amount: 1, from: "document" }],
  ["current", { amount: 0, from: "document" }],
  ["coming", { amount: 1, from: "document" }],
  ["that", { amount: 0, from: "discourse" }],
  ["same", { amount: 0, from: "discourse" }],
  ["previous", { amount: -1, from: "discourse" }],
  ["preceding", { amount: -1, from: "discourse" }],
  ["prior", { amount: -1, from: "discourse" }],
  ["following", { amount: 1, from: "discourse" }],
  ["subsequent", { amount: 1, from: "discourse" }],
]);

/** How far a determiner of a unit moves: "last" year, "that" year, "the following" year. */
export function shiftOf(word: string): { readonly amount: number; readonly from: ShiftOrigin } | null {
  return SHIFTS.get(word) ?? null;
}

/** "last year", "of last year", ", of the following year" after atom `i`; only the units asked for. */
export function withinAfter(
  atoms: Atoms,
  i: number,
  units: readonly TimeUnit[],
): { to: number; within: UnitShift } | null {
  let at = i;
  if (atoms.is(at, "of", "in")) at++;
  if (atoms.is(at, "the")) at++;
  if (atoms.is(at, "that") && atoms.is(at + 1, "same")) at++;
  const shift = shiftOf(atoms.lower(at));
  const unit = shift ? UNITS.get(atoms.lower(at + 1)) : undefined;
  if (!shift || !unit || unit.plural || !units.includes(unit.unit)) return null;
  return { to: at + 2, within: { unit: unit.unit, ...shift } };
}

/** A weekday right before a date: "Saturday, April 25", "Tues. Feb. 22". Returns its first atom. */
export function weekdayBefore(atoms: Atoms, from: number): { from: number; weekday: number } | null {
  let at = from - 1;
  if (atoms.is(at, "the")) at--;
  if (atoms.mark(at, ",")) at--;
  if (atoms.mark(at, ".") && atoms.glued(at)) at--;
  const weekday = atoms.capitalized(at) ? WEEKDAYS.get(atoms.lower(at)) : undefined;
  if (weekday === undefined) return null;
  if (!atoms.is(at - 1, "this", "last", "next", "coming", "past")) return { from: at, weekday };
  return { from: atoms.is(at - 2, "this", "the") ? at - 2 : at - 1, weekday };
}

const EDGE_NOUNS: ReadonlyMap<string, TimexMod> = new Map([
  ["beginning", "START"],
  ["start", "START"],
  ["outset", "START"],
  ["onset", "START"],
  ["middle", "MID"],
  ["midpoint", "MID"],
  ["end", "END"],
  ["close", "END"],
  ["conclusion", "END"],
]);

const EDGE_WORDS: ReadonlyMap<string, TimexMod> = new Map([
  ["early", "START"],
  ["earlier", "START"],
  ["late", "END"],
  ["later", "END"],
  ["mid", "MID"],
  ["around", "APPROX"],
  ["about", "APPROX"],
  ["approximately", "APPROX"],
  ["circa", "APPROX"],
]);

export interface ModifierPhrase {
  readonly from: number;
  readonly mod: TimexMod | null;
}

/** "early", "late", "mid-", "the end of", "around" before a date that begins at `from`; "the" belongs to an edge noun. */
export function dateModifier(atoms: Atoms, from: number): ModifierPhrase {
  let at = from - 1;
  if (atoms.hyphen(at) && atoms.is(at - 1, "mid", "early", "late")) at--;
  const article = atoms.is(at, "the") ? 1 : 0;
  const inner = atoms.is(at, "in") && atoms.is(at - 1, "early", "late") ? at - 1 : at - article;
  const edge = inner === at || article === 0 || inner === at - 1 ? EDGE_WORDS.get(atoms.lower(inner)) : undefined;
  if (edge && (article === 0 || edge !== "APPROX")) {
    if (atoms.is(inner - 1, "very")) return { from: inner - 1, mod: edge };
    return { from: otherEdge(atoms, inner), mod: edge };
  }
  let noun = at - article;
  if (atoms.is(noun, "of")) {
    noun--;
    const mod = EDGE_NOUNS.get(atoms.lower(noun));
    if (mod) return { from: atoms.is(noun - 1, "the") ? noun - 1 : noun, mod };
  }
  return { from, mod: null };
}

/** "(mid- to) late", "(early to) mid-": where the other edge begins, `inner` where there is none. */
function otherEdge(atoms: Atoms, inner: number): number {
  if (!atoms.is(inner - 1, "to", "or", "and")) return inner;
  const other = atoms.hyphen(inner - 2) ? inner - 3 : inner - 2;
  return atoms.is(other, "early", "mid", "late") ? other : inner;
}

const DURATION_WORDS: ReadonlyMap<string, TimexMod> = new Map([
  ["about", "APPROX"],
  ["approximately", "APPROX"],
  ["around", "APPROX"],
  ["roughly", "APPROX"],
  ["some", "APPROX"],
  ["nearly", "LESS_THAN"],
  ["almost", "LESS_THAN"],
  ["under", "LESS_THAN"],
  ["over", "MORE_THAN"],
]);

const DURATION_PAIRS: ReadonlyMap<string, TimexMod> = new Map([
  ["more than", "MORE_THAN"],
  ["greater than", "MORE_THAN"],
  ["longer than", "MORE_THAN"],
  ["less than", "LESS_THAN"],
  ["fewer than", "LESS_THAN"],
  ["at least", "EQUAL_OR_MORE"],
  ["at most", "EQUAL_OR_LESS"],
  ["up to", "EQUAL_OR_LESS"],
  ["no more than", "EQUAL_OR_LESS"],
  ["no less than", "EQUAL_OR_MORE"],
  ["well over", "MORE_THAN"],
  ["just over", "MORE_THAN"],
  ["just under", "LESS_THAN"],
]);

/** "about", "more than", "at least" before an amount of time that begins at `from`. */
export function amountModifier(atoms: Atoms, from: number): ModifierPhrase {
  if (atoms.is(from - 1, "of") && atoms.is(from - 2, "part") && atoms.is(from - 3, "better", "best", "greater"))
    return { from: atoms.is(from - 4, "the") ? from - 4 : from - 3, mod: "LESS_THAN" };
  const one = atoms.lower(from - 1);
  const two = `${atoms.lower(from - 2)} ${one}`;
  const three = DURATION_PAIRS.get(`${atoms.lower(from - 3)} ${two}`);
  if (three) return { from: from - 3, mod: three };
  const pair = DURATION_PAIRS.get(two);
  if (pair) return { from: from - 2, mod: pair };
  const single = isPreposition(atoms, from - 1) ? undefined : DURATION_WORDS.get(one);
  return single ? { from: from - 1, mod: single } : { from, mod: null };
}

/** "over the past year", "used over three years", "some days": there "over" says when, not how much. */
function isPreposition(atoms: Atoms, i: number): boolean {
  if (!atoms.is(i, "over", "under", "around", "about", "some")) return false;
  if (atoms.is(i + 1, "the", "these", "this", "past", "next", "last")) return true;
  if (!atoms.is(i, "over")) return false;
  return !atoms.is(
    i - 1,
    "for",
    "last",
    "lasting",
    "lasted",
    "took",
    "take",
    "takes",
    "after",
    "in",
    "just",
    "well",
    "spent",
    "of",
    "is",
    "was",
    "by",
  );
}

/** "(a year) and a half": the atom after it, or null. */
export function andAHalf(atoms: Atoms, i: number): number | null {
  return atoms.is(i, "and") && atoms.is(i + 1, "a") && atoms.is(i + 2, "half") ? i + 3 : null;
}
