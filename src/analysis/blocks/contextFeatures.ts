// One row of numbers a line for the first trees: the line's own measures, its neighbours', and where it stands between
// the paragraphs and headings of the page.

import { isAnchor } from "./lineWords";
import type { LineTable } from "./measureLines";
import { M, MEASURES } from "./measures";

/** What is known of each line before its surroundings are looked at. */
export interface LineScores {
  readonly content: Float32Array;
  readonly meta: Float32Array;
  readonly topic: Float32Array;
}

const OWN = MEASURES + 4;
const OFFSETS = [-3, -2, -1, 1, 2, 3];
const NEIGHBOUR_MEASURES = [M.words, M.ending, M.capitalised, M.heading, M.bullet, M.blankBefore, M.grammatical];
const NEIGHBOUR = NEIGHBOUR_MEASURES.length + 3;
const PLACE = 22;
export const CONTEXT_FEATURES = OWN + OFFSETS.length * NEIGHBOUR + PLACE;
/** A measure of a line that is not there. */
const NO_LINE = -1;
/** Lines this far away are as good as absent. */
const FAR = 40;
/** From here on a heading's value names a list of links; below it a page control. */
const LIST_HEADING = 6;
/** Fewer words make no sentence to speak of. @guess */
const SHORT = 12;

export function contextFeatures(table: LineTable, scores: LineScores): Float32Array {
  const { count, measures } = table;
  const features = new Float32Array(count * CONTEXT_FEATURES);
  const repeats = countRepeats(table);
  for (let i = 0; i < count; i++) {
    const row = i * CONTEXT_FEATURES;
    for (let k = 0; k < MEASURES; k++) features[row + k] = measures[i * MEASURES + k]!;
    let at = row + MEASURES;
    features[at++] = scores.content[i]!;
    features[at++] = scores.meta[i]!;
    features[at++] = scores.topic[i]!;
    features[at++] = repeats[i]!;
    for (const offset of OFFSETS) {
      const other = i + offset;
      if (other < 0 || other >= count) {
        for (let k = 0; k < NEIGHBOUR; k++) features[at++] = NO_LINE;
        continue;
      }
      for (const measure of NEIGHBOUR_MEASURES) features[at++] = measures[other * MEASURES + measure]!;
      features[at++] = scores.content[other]!;
      features[at++] = scores.meta[other]!;
      features[at++] = scores.topic[other]!;
    }
  }
  placeFeatures(table, scores, features, CONTEXT_FEATURES - PLACE);
  return features;
}

function placeFeatures(table: LineTable, scores: LineScores, features: Float32Array, column: number): void {
  const { count, measures } = table;
  const anchors = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) anchors[i + 1] = anchors[i]! + (isAnchor(measures, i * MEASURES) ? 1 : 0);
  const sums = prefixSums(count, (i) => scores.content[i]!);
  const wordSums = prefixSums(count, (i) => Math.min(60, measures[i * MEASURES + M.words]!));
  const shortSums = prefixSums(count, (i) => (measures[i * MEASURES + M.words]! < SHORT ? 1 : 0));
  for (let i = 0; i < count; i++) {
    const at = i * CONTEXT_FEATURES + column;
    features[at] = i;
    features[at + 1] = count - i;
    features[at + 2] = i / count;
    features[at + 3] = anchors[count]!;
    features[at + 4] = anchors[i]!;
    features[at + 5] = anchors[count]! - anchors[i + 1]!;
    features[at + 6] = meanAround(sums, i, 2);
    features[at + 7] = meanAround(sums, i, 5);
    features[at + 8] = meanAround(sums, i, 12);
    features[at + 9] = meanAround(wordSums, i, 5);
    features[at + 10] = meanAround(shortSums, i, 5);
    features[at + 11] = meanAround(wordSums, i, 20);
  }
  const forward = new Runs();
  for (let i = 0; i < count; i++) forward.step(table, i, features, i * CONTEXT_FEATURES + column + 12);
  const backward = new Runs();
  for (let i = count - 1; i >= 0; i--) backward.step(table, i, features, i * CONTEXT_FEATURES + column + 17);
}

/** What lies behind a reader who goes through the lines one way: how far the last paragraph and heading, how long the run of short lines. */
class Runs {
  private sinceAnchor = FAR;
  private anchorWords = 0;
  private sinceHeading = FAR;
  private short = 0;
  private bullets = 0;

  /** Five features of line `i` from `features[at]` on. */
  step(table: LineTable, i: number, features: Float32Array, at: number): void {
    const base = i * MEASURES;
    const { measures } = table;
    const heading = measures[base + M.heading]!;
    if (heading >= LIST_HEADING) this.sinceHeading = 0;
    this.bullets =
      measures[base + M.bullet]! + measures[base + M.markerBefore]! > 0 ? Math.min(FAR, this.bullets + 1) : 0;
    this.short = measures[base + M.words]! < SHORT ? Math.min(FAR, this.short + 1) : 0;
    features[at] = this.sinceAnchor;
    features[at + 1] = this.anchorWords;
    features[at + 2] = this.sinceHeading;
    features[at + 3] = this.short;
    features[at + 4] = this.bullets;
    this.sinceHeading = Math.min(FAR, this.sinceHeading + 1);
    this.sinceAnchor = Math.min(FAR, this.sinceAnchor + 1);
    if (isAnchor(measures, base)) {
      this.sinceAnchor = 0;
      this.anchorWords = measures[base + M.words]!;
      this.sinceHeading = Math.max(this.sinceHeading, FAR / 2);
    }
  }
}

function countRepeats(table: LineTable): Float32Array {
  const counts = new Map<number, number>();
  for (let i = 0; i < table.count; i++) counts.set(table.whole[i]!, (counts.get(table.whole[i]!) ?? 0) + 1);
  const repeats = new Float32Array(table.count);
  for (let i = 0; i < table.count; i++) repeats[i] = counts.get(table.whole[i]!)!;
  return repeats;
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
  return (sums[to]! - sums[from]!) / (to - from);
}
