// Words as 32-bit numbers: lower case, figures all alike ("10:45" and "09:12" are one shape), so that no string is
// made while lines are measured.

import { DIGIT, LOWER, UPPER } from "./characterClasses";

/** One code unit more; `kind` is its character class. */
export function hashStep(hash: number, unit: number, kind: number): number {
  return hashLetter(hash, kind === DIGIT ? 48 : kind === UPPER ? lower(unit) : unit);
}

/** One more of what is neither figure nor capital. */
export function hashLetter(hash: number, unit: number): number {
  return (Math.imul(hash, 0x01000193) ^ unit) | 0;
}

/** Spreads the bits, so that the low ones may be used as an index. */
export function finishHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

function lower(unit: number): number {
  if (unit < 128) return unit | 32;
  return String.fromCharCode(unit).toLowerCase().charCodeAt(0);
}

/** The hash of a word as the scanner makes it; for words of small letters and figures. */
export function hashWord(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i), /\d/.test(word[i]!) ? DIGIT : LOWER);
  return finishHash(hash);
}

/** The commonest words of running English: sentences are full of them, headlines and links are not. */
export const GRAMMATICAL_WORDS = (
  "the a an of to in and or but for on at by with from as is are was were be been being has have had will would can " +
  "could may might should that this these those it its he she his her they their them we our you your i who which " +
  "what when where while not no than then there after before about into over out up said says also more most so if"
).split(" ");

export const GRAMMATICAL: ReadonlySet<number> = new Set(GRAMMATICAL_WORDS.map(hashWord));
