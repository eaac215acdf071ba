// What a line's surroundings turned out to be at a first look, as features for a second: a headline that stands before
// text it leads into, a link among links, a paragraph after the article has ended.

import { CONTEXT_FEATURES, meanAround, neighboursAt, OFFSETS, prefixSums } from "./contextFeatures";
import type { FeatureTable } from "./featureTable";
import type { LineDecision } from "./lineDecision";
import type { LineTable } from "./measureLines";
import { addMainText, MAIN_TEXT_FEATURES } from "./mainText";
import type { Repeats } from "./repeats";
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
  for (const offset of OFFSETS) {
    const neighbours = neighboursAt(repeats, offset);
    features.addFrom(content, neighbours, NO_SUM);
    features.addFrom(meta, neighbours, NO_SUM);
  }
  const clamped = first.content.map((sum) => Math.max(-SUREST, Math.min(SUREST, sum)));
  const sums = prefixSums(solid.length, (place) => clamped[solid[place]!]!);
  for (const reach of REACHES) {
    const means = new Float32Array(features.count);
    for (let i = 0; i < means.length; i++) means[i] = meanAround(sums, Math.min(rank[i]!, solid.length - 1), reach);
    features.add(means);
  }
  for (const column of behind(first, repeats, false)) features.add(column);
  for (const column of behind(first, repeats, true)) features.add(column);
  addMainText(features, repeats, clamped, sums);
  addRuns(features, table, clamped);
}

/** How much sure text and page lies behind a reader who goes through the lines one way. */
function behind({ content, meta }: LineDecision, { rank, solid }: Repeats, backwards: boolean): Float32Array[] {
  const count = content.length;
  const columns = Array.from({ length: BEHIND }, () => new Float32Array(count));
  let [sure, sinceText, sincePage, sinceMeta] = [0, FAR, FAR, FAR];
  for (let step = 0; step < count; step++) {
    const i = backwards ? count - 1 - step : step;
    columns[0]![i] = sure;
    columns[1]![i] = sinceText;
    columns[2]![i] = sincePage;
    columns[3]![i] = sinceMeta;
    if (solid[rank[i]!] !== i) continue;
    sinceText = content[i]! > SURE ? 0 : Math.min(FAR, sinceText + 1);
    sincePage = content[i]! < -SURE && meta[i]! < 0 ? 0 : Math.min(FAR, sincePage + 1);
    sinceMeta = content[i]! < 0 && meta[i]! > 0 ? 0 : Math.min(FAR, sinceMeta + 1);
    if (content[i]! > SURE) sure++;
  }
  return columns;
}
