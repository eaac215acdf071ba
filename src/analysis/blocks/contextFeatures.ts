// What the trees see of each line at the first look: the line's own measures, its neighbours', and where it stands
// between the paragraphs and headings of the page. Lines that only interrupt ("Advertisement", what stands between all
// paragraphs) are nobody's neighbours, so that the article around them stays in one piece.

import type { FeatureTable } from "./featureTable";
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

/** Neighbours that are looked at, by distance. */
export const OFFSETS = [-2, -1, 1, 2];
const NEIGHBOUR_MEASURES = [M.words, M.ending, M.capitalised, M.heading, M.bullet, M.blankBefore, M.grammatical];
const PLACE = 12;
const BEHIND = 6;
/** Columns that this file fills. */
export const CONTEXT_FEATURES = MEASURES + 6 + OFFSETS.length * (NEIGHBOUR_MEASURES.length + 3) + PLACE + 2 * BEHIND;
/** A measure of a line that is not there. */
const NO_LINE = -1;
/** Lines this far away are as good as absent. */
const FAR = 40;
/** From here on a heading's value names a list of links; below it a page control. */
const LIST_HEADING = 7;
/** Fewer words make no sentence to speak of. @guess */
export const SHORT = 12;

/** Fills the first columns. */
export function addContext(features: FeatureTable, table: LineTable, repeats: Repeats, scores: LineScores): void {
  features.addMeasures(table.measures);
  const content = features.add(scores.content);
  const meta = features.add(scores.meta);
  const topic = features.add(scores.topic);
  features.add(repeats.whole);
  features.add(repeats.start);
  features.add(repeats.named);
  for (const offset of OFFSETS) {
    const neighbours = neighboursAt(repeats, offset);
    for (const column of [...NEIGHBOUR_MEASURES, content, meta, topic]) features.addFrom(column, neighbours, NO_LINE);
  }
  addPlace(features, table, repeats, scores);
  for (const column of behind(table, repeats, false)) features.add(column);
  for (const column of behind(table, repeats, true)) features.add(column);
}

/** By line: the line so many solid lines away, -1 where there is none. */
export function neighboursAt({ rank, solid }: Repeats, offset: number): Int32Array {
  const neighbours = new Int32Array(rank.length);
  for (let i = 0; i < rank.length; i++) {
    const place = rank[i]! + offset - (offset > 0 && solid[rank[i]!] !== i ? 1 : 0);
    neighbours[i] = place < 0 || place >= solid.length ? -1 : solid[place]!;
  }
  return neighbours;
}

function addPlace(features: FeatureTable, table: LineTable, { rank, solid }: Repeats, scores: LineScores): void {
  const { count, measures } = table;
  const solids = solid.length;
  const wordsAt = (place: number) => measures[solid[place]! * MEASURES + M.words]!;
  const anchors = prefixSums(solids, (place) => (isAnchor(measures, solid[place]! * MEASURES) ? 1 : 0));
  const sums = prefixSums(solids, (place) => scores.content[solid[place]!]!);
  const words = prefixSums(solids, (place) => Math.min(60, wordsAt(place)));
  const short = prefixSums(solids, (place) => (wordsAt(place) < SHORT ? 1 : 0));
  const columns = Array.from({ length: PLACE }, () => new Float32Array(count));
  for (let i = 0; i < count; i++) {
    const before = rank[i]!;
    const place = Math.min(before, solids - 1);
    const after = before + (solid[before] === i ? 1 : 0);
    columns[0]![i] = before;
    columns[1]![i] = solids - before;
    columns[2]![i] = before / Math.max(1, solids);
    columns[3]![i] = anchors[solids]!;
    columns[4]![i] = anchors[before]!;
    columns[5]![i] = anchors[solids]! - anchors[after]!;
    columns[6]![i] = meanAround(sums, place, 2);
    columns[7]![i] = meanAround(sums, place, 5);
    columns[8]![i] = meanAround(sums, place, 12);
    columns[9]![i] = meanAround(words, place, 5);
    columns[10]![i] = meanAround(short, place, 5);
    columns[11]![i] = meanAround(words, place, 20);
  }
  for (const column of columns) features.add(column);
}

/** What lies behind a reader who goes through the lines one way: how far the last paragraph and heading, how long the run of short lines. */
function behind({ count, measures }: LineTable, { rank, solid }: Repeats, backwards: boolean): Float32Array[] {
  const columns = Array.from({ length: BEHIND }, () => new Float32Array(count));
  let [sinceAnchor, sinceHeading] = [FAR, FAR];
  let [anchorWords, short, bullets, interruptions] = [0, 0, 0, 0];
  for (let step = 0; step < count; step++) {
    const i = backwards ? count - 1 - step : step;
    const base = i * MEASURES;
    const isSolid = solid[rank[i]!] === i;
    if (isSolid) {
      if (measures[base + M.heading]! >= LIST_HEADING) sinceHeading = 0;
      bullets = measures[base + M.bullet]! + measures[base + M.markerBefore]! > 0 ? Math.min(FAR, bullets + 1) : 0;
      short = measures[base + M.words]! < SHORT ? Math.min(FAR, short + 1) : 0;
    }
    columns[0]![i] = sinceAnchor;
    columns[1]![i] = anchorWords;
    columns[2]![i] = sinceHeading;
    columns[3]![i] = short;
    columns[4]![i] = bullets;
    columns[5]![i] = interruptions;
    interruptions = isSolid ? 0 : Math.min(FAR, interruptions + 1);
    if (!isSolid) continue;
    sinceHeading = Math.min(FAR, sinceHeading + 1);
    sinceAnchor = Math.min(FAR, sinceAnchor + 1);
    if (!isAnchor(measures, base)) continue;
    sinceAnchor = 0;
    anchorWords = measures[base + M.words]!;
    sinceHeading = Math.max(sinceHeading, FAR / 2);
  }
  return columns;
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
