// What the words of a line say: hashed words and pairs of words looked up in the model's weights, and how many of the
// line's words the article's own paragraphs use.

import type { LineTable } from "./measureLines";
import { M, MEASURES } from "./measures";
import { finishHash, GRAMMATICAL } from "./wordHashes";

/** Weights a class: 2^16 hashed features. */
export const WORD_BUCKETS = 1 << 16;
const MASK = WORD_BUCKETS - 1;
/** A short line's words are also taken as one. */
const WHOLE_LINE_WORDS = 6;
const MAX_FEATURES = 2 * 48 + 6;

/** Hashed features of line `index` into `into`; returns how many. */
export function wordFeatures(table: LineTable, index: number, into: Int32Array): number {
  const first = table.wordStart[index]!;
  const end = table.wordStart[index + 1]!;
  let count = 0;
  let before = 0x3b9aca07;
  for (let i = first; i < end; i++) {
    const word = table.words[i]!;
    into[count++] = word & MASK;
    into[count++] = finishHash(Math.imul(before, 0x9e3779b1) ^ word) & MASK;
    before = word;
  }
  if (end > first) {
    into[count++] = finishHash(table.words[first]! ^ 0x5bd1e995) & MASK;
    into[count++] = finishHash(table.words[end - 1]! ^ 0x27d4eb2f) & MASK;
    if (end - first <= WHOLE_LINE_WORDS) into[count++] = finishHash(table.whole[index]! ^ 0x165667b1) & MASK;
  }
  return count;
}

export function wordFeatureBuffer(): Int32Array {
  return new Int32Array(MAX_FEATURES);
}

/** Sums of the weights by line, divided by the root of their number: content, meta. */
export function scoreWords(table: LineTable, weights: Int8Array, unit: number): [Float32Array, Float32Array] {
  const content = new Float32Array(table.count);
  const meta = new Float32Array(table.count);
  const features = wordFeatureBuffer();
  for (let i = 0; i < table.count; i++) {
    const count = wordFeatures(table, i, features);
    let c = 0;
    let m = 0;
    for (let k = 0; k < count; k++) {
      const bucket = features[k]!;
      c += weights[bucket]!;
      m += weights[bucket + WORD_BUCKETS]!;
    }
    const scale = count === 0 ? 0 : unit / Math.sqrt(count);
    content[i] = c * scale;
    meta[i] = m * scale;
  }
  return [content, meta];
}

const TOPIC_BUCKETS = 1 << 13;
/** Words of fewer letters say little of a topic; grammatical words nothing. Only the hash is left of a word here, so that list must do. */

/** Is the line a paragraph beyond doubt: long, a sentence, with the small words of one. @guess */
export function isAnchor(measures: Float32Array, base: number): boolean {
  const ending = measures[base + M.ending]!;
  return measures[base + M.words]! >= 18 && (ending === 1 || ending === 2) && measures[base + M.grammatical]! > 0.2;
}

/** How many paragraphs use a word, and the number of the last that does, plus 1. All 0 between two texts: a text clears what it used, a fraction of it. */
const users = new Uint16Array(TOPIC_BUCKETS);
const lastUser = new Int32Array(TOPIC_BUCKETS);

/** Share of each line's meaningful words that some paragraph other than itself uses. */
export function measureTopic(table: LineTable): Float32Array {
  const anchors = new Uint8Array(table.count);
  for (let i = 0; i < table.count; i++) {
    if (!isAnchor(table.measures, i * MEASURES)) continue;
    anchors[i] = 1;
    for (let w = table.wordStart[i]!; w < table.wordStart[i + 1]!; w++) {
      const bucket = table.words[w]! & (TOPIC_BUCKETS - 1);
      if (lastUser[bucket] === i + 1 || users[bucket] === 0xffff) continue;
      lastUser[bucket] = i + 1;
      users[bucket]!++;
    }
  }
  const share = new Float32Array(table.count);
  for (let i = 0; i < table.count; i++) {
    let meaningful = 0;
    let shared = 0;
    for (let w = table.wordStart[i]!; w < table.wordStart[i + 1]!; w++) {
      const word = table.words[w]!;
      if (GRAMMATICAL.has(word)) continue;
      meaningful++;
      if (users[word & (TOPIC_BUCKETS - 1)]! > anchors[i]!) shared++;
    }
    share[i] = meaningful === 0 ? 0 : shared / meaningful;
  }
  for (const word of table.words) {
    users[word & (TOPIC_BUCKETS - 1)] = 0;
    lastUser[word & (TOPIC_BUCKETS - 1)] = 0;
  }
  return share;
}
