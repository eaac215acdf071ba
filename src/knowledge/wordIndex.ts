// Finds words in a long table by their hash. Nothing is cut out of the table before it is asked for: of thirty thousand
// names a text asks for a few hundred, and loading is waited for.

import { fnv1a } from "./fnv";

export class WordIndex {
  /** By bucket, which of `starts` is its first; one more for the end of the last. */
  private readonly buckets: Uint32Array;
  /** Where the words of bucket after bucket start and end in the table. */
  private readonly starts: Uint32Array;
  private readonly ends: Uint32Array;
  private readonly shift: number;

  /** @param bounds start and end of one word after the other in `table`, those first that go before others of their spelling */
  constructor(
    private readonly table: string,
    bounds: readonly number[],
  ) {
    const count = bounds.length / 2;
    this.shift = Math.min(31, Math.clz32(count));
    this.buckets = new Uint32Array(2 ** (32 - this.shift) + 1);
    const bucketOf = new Uint32Array(count);
    for (let w = 0; w < count; w++) {
      bucketOf[w] = fnv1a(table, bounds[2 * w]!, bounds[2 * w + 1]!) >>> this.shift;
      this.buckets[bucketOf[w]! + 1]!++;
    }
    for (let b = 1; b < this.buckets.length; b++) this.buckets[b]! += this.buckets[b - 1]!;
    const next = this.buckets.slice();
    this.starts = new Uint32Array(count);
    this.ends = new Uint32Array(count);
    for (let w = 0; w < count; w++) {
      const place = next[bucketOf[w]!]!++;
      this.starts[place] = bounds[2 * w]!;
      this.ends[place] = bounds[2 * w + 1]!;
    }
  }

  /** Where the word stands first in the order of the bounds; -1 if nowhere. */
  find(word: string): number {
    const bucket = fnv1a(word, 0, word.length) >>> this.shift;
    const place = this.placeOf(word, this.buckets[bucket]!, this.buckets[bucket + 1]!);
    return place < 0 ? -1 : this.starts[place]!;
  }

  /** All places of the word, in the order of the bounds. */
  findAll(word: string): readonly number[] {
    const bucket = fnv1a(word, 0, word.length) >>> this.shift;
    const end = this.buckets[bucket + 1]!;
    let place = this.placeOf(word, this.buckets[bucket]!, end);
    if (place < 0) return NOWHERE;
    const found: number[] = [];
    for (; place >= 0; place = this.placeOf(word, place + 1, end)) found.push(this.starts[place]!);
    return found;
  }

  /** The first of the places [from, end) where the word stands, -1 if there is none. */
  private placeOf(word: string, from: number, end: number): number {
    for (let place = from; place < end; place++) {
      const start = this.starts[place]!;
      if (start + word.length === this.ends[place] && this.table.startsWith(word, start)) return place;
    }
    return -1;
  }
}

const NOWHERE: readonly number[] = [];
