// English number words and the phrases made of them: "twenty four", "a hundred", "two and a half", "1,200", "a couple of".
// The one place that reads numbers in words; ordinals too.

import { type Atoms, NUMBER } from "../atoms";

export const CARDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
    eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
    twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  }),
); // prettier-ignore

const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({ hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 }),
);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
    eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18,
    nineteenth: 19, twentieth: 20, thirtieth: 30,
  }),
); // prettier-ignore

/** Amounts that name no number: "several years" is PXY. */
const VAGUE_AMOUNTS = new Set(["several", "many", "few", "numerous", "countless", "various"]);

/** Every word that an amount can end with. */
const LAST_WORDS = new Set([...CARDINALS.keys(), ...SCALES.keys(), ...VAGUE_AMOUNTS, "couple", "dozen", "half", "of"]);

export interface NumberPhrase {
  /** First atom. */
  readonly from: number;
  /** Null where the words leave it open. */
  readonly value: number | null;
  readonly approximate: boolean;
}

/** The number phrase whose last atom is `last`, or null. Never longer than ten words: "and" would join a whole list. */
export function numberEndingAt(atoms: Atoms, last: number): NumberPhrase | null {
  if (atoms.kind(last) === NUMBER) return digitsEndingAt(atoms, last);
  if (!LAST_WORDS.has(atoms.lower(last))) return null;
  return vagueAmount(atoms, last) ?? wordsEndingAt(atoms, last);
}

function vagueAmount(atoms: Atoms, last: number): NumberPhrase | null {
  const word = atoms.lower(last);
  if (VAGUE_AMOUNTS.has(word)) {
    const article = word === "few" && atoms.is(last - 1, "a");
    const great = word === "many" && atoms.is(last - 1, "great", "good") && atoms.is(last - 2, "a");
    return { from: great ? last - 2 : article ? last - 1 : last, value: null, approximate: false };
  }
  if (word === "couple" && atoms.is(last - 1, "a")) return { from: last - 1, value: 2, approximate: true };
  if (word === "couple") return { from: last, value: 2, approximate: true };
  if (word === "dozen" && atoms.is(last - 1, "a")) return { from: last - 1, value: 12, approximate: false };
  if (word === "dozen") {
    const factor = wordsEndingAt(atoms, last - 1) ?? digitsEndingAt(atoms, last - 1);
    if (factor?.value) return { ...factor, value: factor.value * 12 };
  }
  if (word === "half") {
    const article = atoms.hyphen(last - 1) ? last - 2 : last - 1;
    if (atoms.is(article, "a", "one")) return halfPhrase(atoms, article);
  }
  if (word !== "of") return null;
  const noun = atoms.lower(last - 1);
  if (noun === "couple" && atoms.is(last - 2, "a", "another"))
    return { from: atoms.is(last - 2, "a") ? last - 2 : last - 1, value: 2, approximate: true };
  if (noun === "couple") return { from: last - 1, value: 2, approximate: true };
  if (["dozens", "hundreds", "thousands", "scores", "tens", "millions"].includes(noun))
    return { from: last - 1, value: null, approximate: false };
  if (noun === "number" && atoms.is(last - 2, "a")) return { from: last - 2, value: null, approximate: false };
  return null;
}

/** "two and a half", "two-and-a-half", "half a", "a half"; `article` is the atom of "a". */
function halfPhrase(atoms: Atoms, article: number): NumberPhrase {
  const and = atoms.hyphen(article - 1) ? article - 2 : article - 1;
  if (atoms.is(and, "and")) {
    const whole = numberEndingAt(atoms, atoms.hyphen(and - 1) ? and - 2 : and - 1);
    if (whole?.value) return { ...whole, value: whole.value + 0.5 };
  }
  return { from: article, value: 0.5, approximate: false };
}

/** "12", "1,200", "2.5"; not a sum of money and not the tail of another number. */
function digitsEndingAt(atoms: Atoms, last: number): NumberPhrase | null {
  if (atoms.kind(last) !== NUMBER) return null;
  let from = last;
  let value = atoms.number(last);
  if (atoms.mark(last - 1, ",") && atoms.digits(last) === 3 && atoms.digits(last - 2) > 0 && isTight(atoms, last)) {
    from = last - 2;
    value = atoms.number(from) * 1000 + value;
  } else if (atoms.mark(last - 1, ".") && atoms.digits(last - 2) > 0 && isTight(atoms, last)) {
    from = last - 2;
    value = Number(`${atoms.raw(from)}.${atoms.raw(last)}`);
  } else if (atoms.mark(last - 1, "/") && atoms.digits(last - 2) > 0 && isTight(atoms, last)) {
    // "1/2", "2 1/2"; "2008/09" is two years
    if (!(atoms.number(last - 2) < value)) return null;
    const fraction = atoms.number(last - 2) / value;
    const whole = atoms.kind(last - 3) === NUMBER ? atoms.number(last - 3) : NaN;
    from = Number.isNaN(whole) ? last - 2 : last - 3;
    value = (Number.isNaN(whole) ? 0 : whole) + fraction;
  }
  if (Number.isNaN(value) || !Number.isFinite(value)) return null;
  if (atoms.mark(from - 1, "$£€¥#") || (atoms.glued(from) && atoms.mark(from - 1, ".,:/"))) return null;
  return { from, value: Math.round(value * 100) / 100, approximate: false };
}

/** True if the atom, the mark before it and the atom before that stand without white space. */
function isTight(atoms: Atoms, last: number): boolean {
  return atoms.glued(last) && atoms.glued(last - 1);
}

const LONGEST_PHRASE = 10;

function wordsEndingAt(atoms: Atoms, last: number): NumberPhrase | null {
  if (!isNumberWord(atoms.lower(last))) return null;
  let from = last;
  for (let i = last - 1; last - i < LONGEST_PHRASE; i--) {
    const word = atoms.lower(i);
    if (isNumberWord(word)) from = i;
    else if (!(word === "and" || atoms.hyphen(i)) || !isNumberWord(atoms.lower(i - 1))) break;
    else if (word === "and" && !SCALES.has(atoms.lower(i - 1))) break;
  }
  const value = evaluate(atoms, from, last);
  if (value === null) return null;
  if (SCALES.has(atoms.lower(from)) && atoms.is(from - 1, "a", "an")) from--;
  return { from, value, approximate: false };
}

function isNumberWord(word: string): boolean {
  return CARDINALS.has(word) || SCALES.has(word);
}

function evaluate(atoms: Atoms, from: number, last: number): number | null {
  let total = 0;
  let group = 0;
  for (let i = from; i <= last; i++) {
    const word = atoms.lower(i);
    const cardinal = CARDINALS.get(word);
    const scale = SCALES.get(word);
    if (cardinal !== undefined) group += cardinal;
    else if (scale === 100) group = (group || 1) * 100;
    else if (scale !== undefined) {
      total += (group || 1) * scale;
      group = 0;
    }
  }
  return total + group;
}

/** "13th", "third", "twenty-first" ending at the atom; null if it is none. */
export function ordinalEndingAt(atoms: Atoms, last: number): { from: number; value: number } | null {
  const word = atoms.lower(last);
  if (["st", "nd", "rd", "th"].includes(word) && atoms.glued(last) && atoms.digits(last - 1) > 0)
    return { from: last - 1, value: atoms.number(last - 1) };
  const value = ORDINALS.get(word);
  if (value === undefined) return null;
  const before = atoms.hyphen(last - 1) ? last - 2 : last - 1;
  const tens = value < 10 ? CARDINALS.get(atoms.lower(before)) : undefined;
  return tens !== undefined && tens >= 20 ? { from: before, value: tens + value } : { from: last, value };
}
