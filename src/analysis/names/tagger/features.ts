// The feature templates of the name tagger, each a hash of a few integers, so that no string is made while tagging.
// A change here needs a new model: the number of templates stands in its header.

import type { WordFacts } from "./wordFacts";

/** Keys are 22 bits wide. */
export const KEY_MASK = (1 << 22) - 1;
export const TEMPLATE_COUNT = 30;
/** Templates that name the word itself; training drops them now and then, so that its surroundings are learnt too. */
export const WORD_TEMPLATES: ReadonlySet<number> = new Set([1, 4, 5, 16, 17]);

/** Writes the keys of word `i` of the sentence [from, to) into `keys`; always TEMPLATE_COUNT of them. */
export function readFeatures(facts: WordFacts, i: number, from: number, to: number, keys: Int32Array): void {
  const { word, suffix, prefix, shape, known, table, seen, setting } = facts;
  const before = i - 1 >= from;
  const after = i + 1 < to;
  const w0 = word[i]!;
  const w1 = before ? word[i - 1]! : 1;
  const w2 = i - 2 >= from ? word[i - 2]! : 1;
  const v2 = i + 2 < to ? word[i + 2]! : 2;
  const k2 = i - 2 >= from ? known[i - 2]! : -1;
  const l2 = i + 2 < to ? known[i + 2]! : -2;
  const v1 = after ? word[i + 1]! : 2;
  const s0 = shape[i]!;
  const s1 = before ? shape[i - 1]! : -1;
  const r1 = after ? shape[i + 1]! : -2;
  const k0 = known[i]!;
  const k1 = before ? known[i - 1]! : -1;
  const l1 = after ? known[i + 1]! : -2;
  const t0 = table[i]!;
  const start = i === from ? 1 : i === from + 1 ? 2 : 0;
  const style = setting[i]! * 4 + start;
  const sight = seen[i]!;
  keys[0] = key(0, style, 0);
  keys[1] = key(1, w0, 0);
  keys[2] = key(2, w1, 0);
  keys[3] = key(3, v1, 0);
  keys[4] = key(4, w1, w0);
  keys[5] = key(5, w0, v1);
  keys[6] = key(6, s0, style);
  keys[7] = key(7, s1, s0);
  keys[8] = key(8, mix(s1, s0), r1);
  keys[9] = key(9, suffix[i]!, s0 >>> 7);
  keys[10] = key(10, prefix[i]!, s0 >>> 7);
  keys[11] = key(11, k0, s0 >>> 7);
  keys[12] = key(12, k1, k0);
  keys[13] = key(13, k0, l1);
  keys[14] = key(14, mix(k1, k0), l1);
  keys[15] = key(15, t0, s0 >>> 7);
  keys[16] = key(16, w1, mix(s0, k0));
  keys[17] = key(17, v1, mix(s0, k0));
  keys[18] = key(18, sight, mix(style, s0 >>> 7));
  keys[19] = key(19, mix(k0, style), sight);
  keys[20] = key(20, k1, mix(s1, s0));
  keys[21] = key(21, l1, mix(s0, r1));
  keys[22] = key(22, mix(t0, k0), l1);
  keys[23] = key(23, w2, s0 >>> 7);
  keys[24] = key(24, v2, s0 >>> 7);
  keys[25] = key(25, k2, k1);
  keys[26] = key(26, l1, l2);
  keys[27] = key(27, mix(w1, w2), s0 >>> 7);
  keys[28] = key(28, mix(v1, v2), s0 >>> 7);
  keys[29] = key(29, mix(w1, v1), s0 >>> 7);
}

function mix(a: number, b: number): number {
  return Math.imul(a ^ ((b << 13) | (b >>> 19)), 0x9e3779b1) ^ b;
}

function key(template: number, a: number, b: number): number {
  let value = Math.imul(a ^ (template * 0x27d4eb2f), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 15) ^ b, 0xc2b2ae35);
  return (value ^ (value >>> 13)) & KEY_MASK;
}
