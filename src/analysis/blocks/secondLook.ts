// What a line's surroundings turned out to be at a first look, as features for a second: a headline that stands before
// text it leads into, a link among links, a paragraph after the article has ended.

import { CONTEXT_FEATURES, meanAround } from "./contextFeatures";
import type { FeatureTable } from "./featureTable";
import type { LineDecision } from "./lineDecision";
import type { LineTable } from "./measureLines";
import { addMainText, MAIN_TEXT_FEATURES } from "./mainText";
import { OFFSETS, type Repeats } from "./repeats";
import { addRuns, RUN_FEATURES } from "./runs";

const BEHIND = 4;
const REACHES = [2, 5, 12];
/** Columns of a whole row. */
export const LINE_FEATURES =
  CONTEXT_FEATURES + 2 + 2 * OFFSETS.length + REACHES.length + 2 * BEHIND + MAIN_TEXT_FEATURES + RUN_FEATURES;
/** A sum above it, or below its negative, is sure. @guess odds of 6 to 1 */
const SURE = 1.8;
/** Surer does not count for more. */
const SUREST = 4;
/** Of a line that is not there. */
const NO_SUM = -8;
/** Lines this far away are as good as absent. */
const FAR = 40;

/** Fills the last columns. */
export function lookAgain(features: FeatureTable, table: LineTable, repeats: Repeats, first: LineDecision): void {
  const { rank, solid } = repeats;
  const content = features.add(first.content);
  const meta = features.add(first.meta);
  for (const neighbours of repeats.neighbours) {
    features.addFrom(content, neighbours, NO_SUM);
    features.addFrom(meta, neighbours, NO_SUM);
  }
  const clamped = new Float32Array(first.content);
  for (let i = 0; i < clamped.length; i++) clamped[i] = Math.max(-SUREST, Math.min(SUREST, clamped[i]!));
  const sums = new Float64Array(solid.length + 1);
  for (let place = 0; place < solid.length; place++) sums[place + 1] = sums[place]! + clamped[solid[place]!]!;
  for (const reach of REACHES) {
    const column = features.open(1);
    for (let i = 0; i < features.count; i++)
      features.put(column, i, meanAround(sums, Math.min(rank[i]!, solid.length - 1), reach));
  }
  addBehind(features, first, repeats, false);
  addBehind(features, first, repeats, true);
  addMainText(features, repeats, clamped, sums);
  addRuns(features, table, clamped);
}

/** How much sure text and page lies behind a reader who goes through the lines one way. */
function addBehind(
  features: FeatureTable,
  { content, meta }: LineDecision,
  { rank, solid }: Repeats,
  backwards: boolean,
): void {
  const count = content.length;
  const column = features.open(BEHIND);
  let [sure, sinceText, sincePage, sinceMeta] = [0, FAR, FAR, FAR];
  for (let step = 0; step < count; step++) {
    const i = backwards ? count - 1 - step : step;
    features.put(column, i, sure);
    features.put(column + 1, i, sinceText);
    features.put(column + 2, i, sincePage);
    features.put(column + 3, i, sinceMeta);
    if (solid[rank[i]!] !== i) continue;
    sinceText = content[i]! > SURE ? 0 : Math.min(FAR, sinceText + 1);
    sincePage = content[i]! < -SURE && meta[i]! < 0 ? 0 : Math.min(FAR, sincePage + 1);
    sinceMeta = content[i]! < 0 && meta[i]! > 0 ? 0 : Math.min(FAR, sinceMeta + 1);
    if (content[i]! > SURE) sure++;
  }
}
