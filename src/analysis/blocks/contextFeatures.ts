// What the trees see of each line at the first look: the line's own measures, its neighbours', and where it stands
// between the paragraphs and headings of the page. Lines that only interrupt ("Advertisement", what stands between all
// paragraphs) are nobody's neighbours, so that the article around them stays in one piece.

import type { FeatureTable } from "./featureTable";
import { isAnchor } from "./lineWords";
import type { LineTable } from "./measureLines";
import { LIST_HEADING, M, MEASURES } from "./measures";
import { OFFSETS, type Repeats } from "./repeats";

/** What is known of each line before its surroundings are looked at. */
export interface LineScores {
  readonly content: Float32Array;
  readonly meta: Float32Array;
  readonly topic: Float32Array;
}

const NEIGHBOUR_MEASURES = [M.words, M.ending, M.capitalised, M.heading, M.bullet, M.blankBefore, M.grammatical];
const PLACE = 12;
const BEHIND = 6;
/** Columns that this file fills. */
export const CONTEXT_FEATURES = MEASURES + 6 + OFFSETS.length * (NEIGHBOUR_MEASURES.length + 3) + PLACE + 2 * BEHIND;
/** A measure of a line that is not there. */
const NO_LINE = -1;
/** Lines this far away are as good as absent. */
const FAR = 40;
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
  for (const neighbours of repeats.neighbours)
    for (const column of [...NEIGHBOUR_MEASURES, content, meta, topic]) features.addFrom(column, neighbours, NO_LINE);
  addPlace(features, table, repeats, scores);
  addBehind(features, table, repeats, false);
  addBehind(features, table, repeats, true);
}

function addPlace(features: FeatureTable, table: LineTable, { rank, solid }: Repeats, scores: LineScores): void {
  const { count, measures } = table;
  const solids = solid.length;
  const anchors = new Float64Array(solids + 1);
  const sums = new Float64Array(solids + 1);
  const words = new Float64Array(solids + 1);
  const short = new Float64Array(solids + 1);
  for (let place = 0; place < solids; place++) {
    const base = solid[place]! * MEASURES;
    const length = measures[base + M.words]!;
    anchors[place + 1] = anchors[place]! + (isAnchor(measures, base) ? 1 : 0);
    sums[place + 1] = sums[place]! + scores.content[solid[place]!]!;
    words[place + 1] = words[place]! + Math.min(60, length);
    short[place + 1] = short[place]! + (length < SHORT ? 1 : 0);
  }
  const column = features.open(PLACE);
  for (let i = 0; i < count; i++) {
    const before = rank[i]!;
    const place = Math.min(before, solids - 1);
    const after = before + (solid[before] === i ? 1 : 0);
    features.put(column, i, before);
    features.put(column + 1, i, solids - before);
    features.put(column + 2, i, before / Math.max(1, solids));
    features.put(column + 3, i, anchors[solids]!);
    features.put(column + 4, i, anchors[before]!);
    features.put(column + 5, i, anchors[solids]! - anchors[after]!);
    features.put(column + 6, i, meanAround(sums, place, 2));
    features.put(column + 7, i, meanAround(sums, place, 5));
    features.put(column + 8, i, meanAround(sums, place, 12));
    features.put(column + 9, i, meanAround(words, place, 5));
    features.put(column + 10, i, meanAround(short, place, 5));
    features.put(column + 11, i, meanAround(words, place, 20));
  }
}

/** What lies behind a reader who goes through the lines one way: how far the last paragraph and heading, how long the run of short lines. */
function addBehind(
  features: FeatureTable,
  { count, measures }: LineTable,
  { rank, solid }: Repeats,
  backwards: boolean,
): void {
  const column = features.open(BEHIND);
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
    features.put(column, i, sinceAnchor);
    features.put(column + 1, i, anchorWords);
    features.put(column + 2, i, sinceHeading);
    features.put(column + 3, i, short);
    features.put(column + 4, i, bullets);
    features.put(column + 5, i, interruptions);
    interruptions = isSolid ? 0 : Math.min(FAR, interruptions + 1);
    if (!isSolid) continue;
    sinceHeading = Math.min(FAR, sinceHeading + 1);
    sinceAnchor = Math.min(FAR, sinceAnchor + 1);
    if (!isAnchor(measures, base)) continue;
    sinceAnchor = 0;
    anchorWords = measures[base + M.words]!;
    sinceHeading = Math.max(sinceHeading, FAR / 2);
  }
}

/** Mean over the line and up to `reach` lines on both sides. */
export function meanAround(sums: Float64Array, i: number, reach: number): number {
  const from = Math.max(0, i - reach);
  const to = Math.min(sums.length - 1, i + reach + 1);
  return to <= from ? 0 : (sums[to]! - sums[from]!) / (to - from);
}
