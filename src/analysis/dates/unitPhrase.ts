// Reads a noun phrase whose head is a unit of time, leftwards from the head: "the past three months", "each of the last
// two years", "an additional week", "third-quarter". Says what stands there; the forms say what it means.

import { type Atoms, WORD } from "./atoms";
import { UNITS, type UnitWord } from "./words/calendarWords";
import { numberEndingAt, ordinalEndingAt, type NumberPhrase } from "./words/numberWords";

export interface UnitPhrase extends UnitWord {
  /** First atom of the amount, adjective or head, without the determiner. */
  readonly core: number;
  /** First atom with the determiner, if there is one. */
  readonly from: number;
  readonly head: number;
  readonly to: number;
  /** "the", "this", "a", "each" …; "" if there is none. */
  readonly determiner: string;
  /** "last", "latter", "past", "next", "recent", "latest" …; "" if there is none. */
  readonly deictic: string;
  readonly amount: NumberPhrase | null;
  readonly ordinal: number | null;
  /** Joined to its number by a hyphen: "three-day". */
  readonly hyphenated: boolean;
  /** "fiscal", "consecutive", "additional" … between amount and head. */
  readonly adjective: string;
}

const ADJECTIVES = new Set([
  "fiscal", "calendar", "consecutive", "straight", "full", "whole", "entire", "additional", "extra", "more", "other", "long", "short", "academic", "financial",
  "business", "trading", "working", "solid", "successive", "further", "successful", "tax", "crucial", "critical", "later", "final", "tumultuous", "comparable", "corresponding", "good",
  "single", "entire", "previous", "old", "frantic", "whole", "busy", "hard", "difficult", "fateful", "grueling", "gruelling", "agonizing", "intense", "tense", "light", "school",
]); // prettier-ignore

const DEICTICS = new Set([
  "last", "latter", "past", "next", "coming", "previous", "preceding", "prior", "following", "recent", "latest", "current", "same", "first", "final", "opening",
  "closing", "initial", "later", "upcoming", "ensuing", "subsequent", "intervening", "remaining", "present", "new", "future", "second",
]); // prettier-ignore

const DETERMINERS = new Set([
  "the", "this", "that", "these", "those", "each", "every", "a", "an", "another", "any", "all", "its", "his", "her", "their", "our", "my", "your", "per", "some", "no",
]); // prettier-ignore

/** The phrase around the unit word at `head`, or null where that word is no unit. Several forms ask about the same head. */
export function unitPhraseAt(atoms: Atoms, head: number): UnitPhrase | null {
  const known = atoms.notes.get(head) as UnitPhrase | null | undefined;
  if (known !== undefined) return known;
  const phrase = readUnitPhrase(atoms, head);
  atoms.notes.set(head, phrase);
  return phrase;
}

function readUnitPhrase(atoms: Atoms, head: number): UnitPhrase | null {
  const word = UNITS.get(atoms.lower(head));
  if (!word) return null;
  let at = head - 1;
  const hyphenated = atoms.hyphen(at) && atoms.glued(head) && atoms.glued(at);
  if (hyphenated) at--;
  let adjective = "";
  if (!hyphenated && ADJECTIVES.has(atoms.lower(at)) && !endsInDeictic(atoms, at)) adjective = atoms.lower(at--);
  const amount = amountEndingAt(atoms, at, word);
  const ordinal = amount ? null : ordinalEndingAt(atoms, at);
  if (amount) at = amount.from - 1;
  else if (ordinal) at = ordinal.from - 1;
  const separate = hyphenated && !amount && !ordinal;
  const isDeictic = !separate && DEICTICS.has(atoms.lower(at)) && !isLasting(atoms, at);
  const deictic = isDeictic && !(amount && isBehind(atoms, at)) ? atoms.lower(at--) : "";
  const core = separate ? head : at + 1;
  const articleInAmount = amount !== null && atoms.is(amount.from, "a", "an");
  const determiner = !separate && !articleInAmount && DETERMINERS.has(atoms.lower(at)) ? atoms.lower(at) : "";
  return {
    unit: word.unit,
    plural: word.plural,
    core,
    from: determiner ? at : core,
    head,
    to: head + 1,
    determiner,
    deictic,
    amount,
    ordinal: ordinal?.value ?? null,
    hyphenated: hyphenated && !separate,
    adjective,
  };
}

/** "will last five years", "to last two days": there "last" is a verb. */
function isLasting(atoms: Atoms, at: number): boolean {
  return atoms.is(at, "last") && BEFORE_A_VERB.has(atoms.lower(at - 1));
}

/** "a rebound following two quarters of contraction": without a determiner it means "after". */
function isBehind(atoms: Atoms, at: number): boolean {
  return atoms.is(at, "following") && !DETERMINERS.has(atoms.lower(at - 1));
}

const BEFORE_A_VERB = new Set([
  "will", "would", "ll", "to", "could", "can", "may", "might", "should", "must", "cannot", "not", "t", "did", "does", "do", "usually", "typically", "normally", "generally",
]); // prettier-ignore

/** "previous" and "later" are adjectives only after a number: "two previous years", but "the previous year". */
function endsInDeictic(atoms: Atoms, at: number): boolean {
  return DEICTICS.has(atoms.lower(at)) && numberEndingAt(atoms, at - 1) === null;
}

/** The amount before a unit; "second" before a unit is an ordinal, and a lone year is no amount: "the 1989 quarter". */
function amountEndingAt(atoms: Atoms, at: number, word: UnitWord): NumberPhrase | null {
  const amount = numberEndingAt(atoms, at);
  if (!amount) return null;
  const yearLike = atoms.digits(at) === 4 && amount.value !== null && amount.value >= 1900 && amount.value <= 2099;
  if (yearLike && amount.from === at) return null;
  return word.unit === "half" && !word.plural ? null : amount;
}

/** True for an age: "72 years old", "a six-year-old", "aged two years", "years of age". */
export function isAge(atoms: Atoms, phrase: UnitPhrase): boolean {
  const after = atoms.hyphen(phrase.to) ? phrase.to + 1 : phrase.to;
  if (atoms.is(after, "old", "olds") || atoms.is(after - 1, "old")) return true;
  if (atoms.is(phrase.to, "of") && atoms.is(phrase.to + 1, "age")) return true;
  return atoms.is(phrase.from - 1, "aged", "ages");
}

/** "day-care", "year-end": the unit is only a part of a longer word. */
export function goesOn(atoms: Atoms, phrase: UnitPhrase): boolean {
  return (
    atoms.hyphen(phrase.to) &&
    atoms.glued(phrase.to) &&
    atoms.glued(phrase.to + 1) &&
    atoms.kind(phrase.to + 1) === WORD
  );
}
