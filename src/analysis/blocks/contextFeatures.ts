// One row of numbers a line for the trees: the line's own measures, its neighbours', and where it stands between the
// paragraphs and headings of the page. Lines that only interrupt ("Advertisement", what stands between all paragraphs)
// are nobody's neighbours, so that the article around them stays in one piece.

import { isAnchor } from "./lineWords";
import type { LineTable } from "./measureLines";
import { M, MEASURES } from "./measures";
import type { Repeats } from "./repeats";

/** What is known of each line before its surroundings are looked at. */
export interface LineScores {
  readonly content: Float32Array;
  readonly meta: Float32Array;
  readonly topic: Float32Array;
}

const OWN = MEASURES + 6;
const OFFSETS = [-3, -2, -1, 1, 2, 3];
const NEIGHBOUR_MEASURES = [M.words, M.ending, M.capitalised, M.heading, M.bullet, M.blankBefore, M.grammatical];
const NEIGHBOUR = NEIGHBOUR_MEASURES.length + 3;
const PLACE = 24;
/** Columns of a row that this file fills; the rest is secondLook.ts's. */
export const CONTEXT_FEATURES = OWN + OFFSETS.length * NEIGHBOUR + PLACE;
/** A measure of a line that is not there. */
const NO_LINE = -1;
/** Lines this far away are as good as absent. */
const FAR = 40;
/** From here on a heading's value names a list of links; below it a page control. */
const LIST_HEADING = 7;
/** Fewer words make no sentence to speak of. @guess */
const SHORT = 12;

/** @param width of a row */
export function contextFeatures(table: LineTable, repeats: Repeats, scores: LineScores, width: number): Float32Array {
  const { count, measures } = table;
  const features = new Float32Array(count * width);
  const { rank, solid } = repeats;
  for (let i = 0; i < count; i++) {
    const row = i * width;
    for (let k = 0; k < MEASURES; k++) features[row + k] = measures[i * MEASURES + k]!;
    let at = row + MEASURES;
    features[at++] = scores.content[i]!;
    features[at++] = scores.meta[i]!;
    features[at++] = scores.topic[i]!;
    features[at++] = repeats.whole[i]!;
    features[at++] = repeats.start[i]!;
    features[at++] = repeats.named[i]!;
    const interrupts = solid[rank[i]!] === i ? 0 : 1;
    for (const offset of OFFSETS) {
      const place = rank[i]! + offset - (offset > 0 ? interrupts : 0);
      if (place < 0 || place >= solid.length) {
        for (let k = 0; k < NEIGHBOUR; k++) features[at++] = NO_LINE;
        continue;
      }
      const other = solid[place]!;
      for (const measure of NEIGHBOUR_MEASURES) features[at++] = measures[other * MEASURES + measure]!;
      features[at++] = scores.content[other]!;
      features[at++] = scores.meta[other]!;
      features[at++] = scores.topic[other]!;
    }
  }
  placeFeatures(table, repeats, scores, features, width);
  return features;
}

function placeFeatures(
  table: LineTable,
  { rank, solid }: Repeats,
  scores: LineScores,
  features: Float32Array,
  width: number,
): void {
  const { measures } = table;
  const column = CONTEXT_FEATURES - PLACE;
  const count = solid.length;
  const wordsAt = (place: number) => measures[solid[place]! * MEASURES + M.words]!;
  const anchors = prefixSums(count, (place) => (isAnchor(measures, solid[place]! * MEASURES) ? 1 : 0));
  const sums = prefixSums(count, (place) => scores.content[solid[place]!]!);
  const wordSums = prefixSums(count, (place) => Math.min(60, wordsAt(place)));
  const shortSums = prefixSums(count, (place) => (wordsAt(place) < SHORT ? 1 : 0));
  for (let i = 0; i < table.count; i++) {
    const at = i * width + column;
    const place = Math.min(rank[i]!, count - 1);
    const after = Math.min(count, rank[i]! + (solid[rank[i]!] === i ? 1 : 0));
    features[at] = rank[i]!;
    features[at + 1] = count - rank[i]!;
    features[at + 2] = rank[i]! / Math.max(1, count);
    features[at + 3] = anchors[count]!;
    features[at + 4] = anchors[rank[i]!]!;
    features[at + 5] = anchors[count]! - anchors[after]!;
    features[at + 6] = meanAround(sums, place, 2);
    features[at + 7] = meanAround(sums, place, 5);
    features[at + 8] = meanAround(sums, place, 12);
    features[at + 9] = meanAround(wordSums, place, 5);
    features[at + 10] = meanAround(shortSums, place, 5);
    features[at + 11] = meanAround(wordSums, place, 20);
  }
  const forward = new Runs();
  for (let i = 0; i < table.count; i++)
    forward.step(table, i, solid[rank[i]!] === i, features, i * width + column + 12);
  const backward = new Runs();
  for (let i = table.count - 1; i >= 0; i--)
    backward.step(table, i, solid[rank[i]!] === i, features, i * width + column + 18);
}

/** What lies behind a reader who goes through the lines one way: how far the last paragraph and heading, how long the run of short lines. */
class Runs {
  private sinceAnchor = FAR;
  private anchorWords = 0;
  private sinceHeading = FAR;
  private short = 0;
  private bullets = 0;
  private interruptions = 0;

  /** Six features of line `i` from `features[at]` on. */
  step(table: LineTable, i: number, isSolid: boolean, features: Float32Array, at: number): void {
    const base = i * MEASURES;
    const { measures } = table;
    const isList = measures[base + M.bullet]! + measures[base + M.markerBefore]! > 0;
    if (isSolid) {
      if (measures[base + M.heading]! >= LIST_HEADING) this.sinceHeading = 0;
      this.bullets = isList ? Math.min(FAR, this.bullets + 1) : 0;
      this.short = measures[base + M.words]! < SHORT ? Math.min(FAR, this.short + 1) : 0;
    }
    features[at] = this.sinceAnchor;
    features[at + 1] = this.anchorWords;
    features[at + 2] = this.sinceHeading;
    features[at + 3] = this.short;
    features[at + 4] = this.bullets;
    features[at + 5] = this.interruptions;
    this.interruptions = isSolid ? 0 : Math.min(FAR, this.interruptions + 1);
    if (!isSolid) return;
    this.sinceHeading = Math.min(FAR, this.sinceHeading + 1);
    this.sinceAnchor = Math.min(FAR, this.sinceAnchor + 1);
    if (isAnchor(measures, base)) {
      this.sinceAnchor = 0;
      this.anchorWords = measures[base + M.words]!;
      this.sinceHeading = Math.max(this.sinceHeading, FAR / 2);
    }
  }
}

export function prefixSums(count: number, value: (i: number) => number): Float64Array {
  const sums = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) sums[i + 1] = sums[i]! + value(i);
  return sums;
}

/** Mean over the line and up to `reach` lines on both sides. */
export function meanAround(sums: Float64Array, i: number, reach: number): number {
  const from = Math.max(0, i - reach);
  const to = Math.min(sums.length - 1, i + reach + 1);
  return to <= from ? 0 : (sums[to]! - sums[from]!) / (to - from);
}
