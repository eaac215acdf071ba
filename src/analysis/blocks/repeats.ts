// What a page says more than once: whole lines ("Article content" between all paragraphs), beginnings ("READ ALSO …"),
// names of short lines that begin a longer one (an author's, under the article).

import type { LineTable } from "./measureLines";
import { HEADING, M, MEASURES } from "./measures";
import { finishHash } from "./wordHashes";

export interface Repeats {
  /** How often the page has the line. */
  readonly whole: Float32Array;
  /** How many lines begin with the same two words. */
  readonly start: Float32Array;
  /** 1 if a longer line begins with two words that stand together in a short line. */
  readonly named: Float32Array;
  /** The lines that do not merely interrupt. */
  readonly solid: Int32Array;
  /** How many solid lines come before each line. */
  readonly rank: Int32Array;
  /** For each of OFFSETS, by line: the line so many solid lines away, -1 where there is none. */
  readonly neighbours: readonly Int32Array[];
}

/** Neighbours that are looked at, by distance. */
export const OFFSETS = [-2, -1, 1, 2];
/** A line so short that stands so often on a page interrupts. @guess */
const OFTEN = 3;
const FEW_WORDS = 6;

export function measureRepeats(table: LineTable): Repeats {
  const { count, measures, words, wordStart } = table;
  const wholes = new Map<number, number>();
  const starts = new Map<number, number>();
  const names = new Set<number>();
  const pair = (at: number) => finishHash(Math.imul(words[at]!, 0x9e3779b1) ^ words[at + 1]!);
  const lengthOf = (i: number) => wordStart[i + 1]! - wordStart[i]!;
  for (let i = 0; i < count; i++) {
    wholes.set(table.whole[i]!, (wholes.get(table.whole[i]!) ?? 0) + 1);
    const length = lengthOf(i);
    if (length < 2) continue;
    const start = pair(wordStart[i]!);
    starts.set(start, (starts.get(start) ?? 0) + 1);
    if (length <= FEW_WORDS) for (let k = 0; k + 1 < length; k++) names.add(pair(wordStart[i]! + k));
  }
  const whole = new Float32Array(count);
  const start = new Float32Array(count);
  const named = new Float32Array(count);
  const rank = new Int32Array(count);
  const solid = new Int32Array(count);
  let solids = 0;
  for (let i = 0; i < count; i++) {
    const length = lengthOf(i);
    whole[i] = wholes.get(table.whole[i]!)!;
    if (length >= 2) start[i] = starts.get(pair(wordStart[i]!))!;
    if (length > FEW_WORDS && names.has(pair(wordStart[i]!))) named[i] = 1;
    rank[i] = solids;
    const interrupts =
      measures[i * MEASURES + M.heading] === HEADING.interruption || (whole[i]! >= OFTEN && length <= FEW_WORDS);
    if (!interrupts) solid[solids++] = i;
  }
  const neighbours = OFFSETS.map((offset) => neighboursAt(offset, rank, solid, solids));
  return { whole, start, named, rank, solid: solid.subarray(0, solids), neighbours };
}

function neighboursAt(offset: number, rank: Int32Array, solid: Int32Array, solids: number): Int32Array {
  const neighbours = new Int32Array(rank.length);
  for (let i = 0; i < rank.length; i++) {
    const isSolid = rank[i]! < solids && solid[rank[i]!] === i;
    const place = rank[i]! + offset - (offset > 0 && !isSolid ? 1 : 0);
    neighbours[i] = place < 0 || place >= solids ? -1 : solid[place]!;
  }
  return neighbours;
}
