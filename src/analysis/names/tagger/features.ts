// The feature templates of the name tagger, each a hash of a few integers, so that no string is made while tagging.
// A change here needs a new model: the number of templates stands in its header.

import type { WordForm } from "../wordForms";
import type { WordFacts } from "./wordFacts";

/** Keys are 22 bits wide. */
export const KEY_MASK = (1 << 22) - 1;
export const TEMPLATE_COUNT = 20;
/** Templates that name the word itself; training drops them now and then, so that its surroundings are learnt too. */
export const WORD_TEMPLATES: ReadonlySet<number> = new Set([1, 4, 5, 15, 16]);
/** By what they ask for: the word in its setting; it and the word before; it and the word behind; three words. */
export const OWN_TEMPLATES: readonly number[] = [0, 1, 6, 9, 10, 11, 14, 17, 18];
export const BEFORE_TEMPLATES: readonly number[] = [2, 4, 7, 12, 15];
export const BEHIND_TEMPLATES: readonly number[] = [3, 5, 13, 16];
export const WIDE_TEMPLATES: readonly number[] = [8, 19];

/** What features ask of a word. */
export type FeatureWord = Pick<WordForm, "id" | "word" | "shape" | "known">;
/** What stands before a sentence's first word and behind its last. */
const OPENING: FeatureWord = { id: -1, word: 1, shape: -1, known: -1 };
const CLOSING: FeatureWord = { id: -2, word: 2, shape: -2, known: -2 };

/** Writes the keys of word `i` of the sentence [from, to) into `keys`; always TEMPLATE_COUNT of them. */
export function readFeatures(facts: WordFacts, i: number, from: number, to: number, keys: Int32Array): void {
  const { forms } = facts;
  const form = forms[i]!;
  const before = wordBefore(forms, i, from);
  const behind = wordBehind(forms, i, to);
  readOwn(form, settingOf(facts, i, from), keys);
  readWithBefore(before, form, keys);
  readWithBehind(form, behind, keys);
  readWide(before, form, behind, wordBehind(forms, i + 1, to), keys);
}

export function wordBefore(forms: readonly FeatureWord[], i: number, from: number): FeatureWord {
  return i > from ? forms[i - 1]! : OPENING;
}

export function wordBehind(forms: readonly FeatureWord[], i: number, to: number): FeatureWord {
  return i + 1 < to ? forms[i + 1]! : CLOSING;
}

/** Besides the word, all that its own features ask for: how the sentence is set and where it stands there, how the document writes it elsewhere, the table's type. */
export function settingOf({ table, seen, setting }: WordFacts, i: number, from: number): number {
  const start = i === from ? 1 : i === from + 1 ? 2 : 0;
  return (setting[i]! * 4 + start) * 128 + seen[i]! * 32 + table[i]!;
}

export function readOwn(form: WordForm, setting: number, keys: Int32Array): void {
  const { shape, known } = form;
  const letters = shape >>> 7;
  const style = setting >>> 7;
  const sight = (setting >>> 5) & 3;
  keys[0] = key(0, style, 0);
  keys[1] = key(1, form.word, 0);
  keys[6] = key(6, shape, style);
  keys[9] = key(9, form.suffix, letters);
  keys[10] = key(10, form.prefix, letters);
  keys[11] = key(11, known, letters);
  keys[14] = key(14, setting & 31, letters);
  keys[17] = key(17, sight, mix(style, letters));
  keys[18] = key(18, mix(known, style), sight);
}

export function readWithBefore(before: FeatureWord, { word, shape, known }: FeatureWord, keys: Int32Array): void {
  keys[2] = key(2, before.word, 0);
  keys[4] = key(4, before.word, word);
  keys[7] = key(7, before.shape, shape);
  keys[12] = key(12, before.known, known);
  keys[15] = key(15, before.word, mix(shape, known));
}

export function readWithBehind({ word, shape, known }: FeatureWord, behind: FeatureWord, keys: Int32Array): void {
  keys[3] = key(3, behind.word, 0);
  keys[5] = key(5, word, behind.word);
  keys[13] = key(13, known, behind.known);
  keys[16] = key(16, behind.word, mix(shape, known));
}

/** @param second the word behind the one behind */
export function readWide(
  before: FeatureWord,
  { shape }: FeatureWord,
  behind: FeatureWord,
  second: FeatureWord,
  keys: Int32Array,
): void {
  keys[8] = key(8, mix(before.shape, shape), behind.shape);
  keys[19] = key(19, second.word, shape >>> 7);
}

function mix(a: number, b: number): number {
  return Math.imul(a ^ ((b << 13) | (b >>> 19)), 0x9e3779b1) ^ b;
}

function key(template: number, a: number, b: number): number {
  let value = Math.imul(a ^ (template * 0x27d4eb2f), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 15) ^ b, 0xc2b2ae35);
  return (value ^ (value >>> 13)) & KEY_MASK;
}
