// The feature templates of the name tagger, each a hash of a few integers, so that no string is made while tagging.
// A change here needs a new model: the number of templates stands in its header.

import type { WordFacts } from "./wordFacts";

/** Keys are 22 bits wide. */
export const KEY_MASK = (1 << 22) - 1;
export const TEMPLATE_COUNT = 20;
/** Templates that name the word itself; training drops them now and then, so that its surroundings are learnt too. */
export const WORD_TEMPLATES: ReadonlySet<number> = new Set([1, 4, 5, 15, 16]);

/** Writes the keys of word `i` of the sentence [from, to) into `keys`; always TEMPLATE_COUNT of them. */
export function readFeatures(facts: WordFacts, i: number, from: number, to: number, keys: Int32Array): void {
  const { forms, table, seen, setting } = facts;
  const form = forms[i]!;
  const before = i - 1 >= from ? forms[i - 1]! : null;
  const after = i + 1 < to ? forms[i + 1]! : null;
  const w0 = form.word;
  const w1 = before ? before.word : 1;
  const v1 = after ? after.word : 2;
  const v2 = i + 2 < to ? forms[i + 2]!.word : 2;
  const s0 = form.shape;
  const s1 = before ? before.shape : -1;
  const r1 = after ? after.shape : -2;
  const k0 = form.known;
  const k1 = before ? before.known : -1;
  const l1 = after ? after.known : -2;
  const letters = s0 >>> 7;
  const start = i === from ? 1 : i === from + 1 ? 2 : 0;
  const style = setting[i]! * 4 + start;
  const sight = seen[i]!;
  const kind = mix(s0, k0);
  keys[0] = key(0, style, 0);
  keys[1] = key(1, w0, 0);
  keys[2] = key(2, w1, 0);
  keys[3] = key(3, v1, 0);
  keys[4] = key(4, w1, w0);
  keys[5] = key(5, w0, v1);
  keys[6] = key(6, s0, style);
  keys[7] = key(7, s1, s0);
  keys[8] = key(8, mix(s1, s0), r1);
  keys[9] = key(9, form.suffix, letters);
  keys[10] = key(10, form.prefix, letters);
  keys[11] = key(11, k0, letters);
  keys[12] = key(12, k1, k0);
  keys[13] = key(13, k0, l1);
  keys[14] = key(14, table[i]!, letters);
  keys[15] = key(15, w1, kind);
  keys[16] = key(16, v1, kind);
  keys[17] = key(17, sight, mix(style, letters));
  keys[18] = key(18, mix(k0, style), sight);
  keys[19] = key(19, v2, letters);
}

function mix(a: number, b: number): number {
  return Math.imul(a ^ ((b << 13) | (b >>> 19)), 0x9e3779b1) ^ b;
}

function key(template: number, a: number, b: number): number {
  let value = Math.imul(a ^ (template * 0x27d4eb2f), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 15) ^ b, 0xc2b2ae35);
  return (value ^ (value >>> 13)) & KEY_MASK;
}
