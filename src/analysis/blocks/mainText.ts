// Where the page's text seems to be: the stretch of lines that a first look is surest of, and how each line lies to it.
// A paragraph far behind it is another article's beginning; a doubtful line within it is most often the article's.

import type { FeatureTable } from "./featureTable";
import type { Repeats } from "./repeats";

export const MAIN_TEXT_FEATURES = 9;
/** How far a line sees the surest lines before and after it. */
const SIGHT = 5;
/** Of lines that are not there, and below all sums. */
const NO_SUM = -9;
/** In place of what stands between a line and the stretch, for lines within it: more than any line's sum. */
const WITHIN = 5;

/** @param sums what the first look says of each line @param prefix their prefix sums over solid lines */
export function addMainText(
  features: FeatureTable,
  { rank, solid }: Repeats,
  sums: Float32Array,
  prefix: Float64Array,
): void {
  const { first, last, sum } = surestStretch(prefix);
  const text = new Float64Array(prefix.length);
  for (let p = 0; p < solid.length; p++) text[p + 1] = text[p]! + Math.max(0, sums[solid[p]!]!);
  const total = text[solid.length]!;
  const column = features.open(MAIN_TEXT_FEATURES);
  for (let i = 0; i < features.count; i++) {
    const place = Math.min(rank[i]!, solid.length - 1);
    features.put(column, i, place - first);
    features.put(column + 1, i, last - place);
    features.put(
      column + 2,
      i,
      place < first ? prefix[first]! - prefix[place]! : place > last ? prefix[place + 1]! - prefix[last + 1]! : WITHIN,
    );
    features.put(column + 3, i, sum);
    features.put(column + 4, i, last - first);
    features.put(column + 5, i, total > 0 ? text[rank[i]!]! / total : 0);
    features.put(column + 6, i, total);
    features.put(column + 7, i, greatest(sums, solid, place - SIGHT, place));
    features.put(column + 8, i, greatest(sums, solid, place + 1, place + 1 + SIGHT));
  }
}

/** The run of solid lines with the greatest sum, as places. @source Kadane's algorithm */
function surestStretch(prefix: Float64Array): { first: number; last: number; sum: number } {
  let [first, last, sum] = [0, 0, NO_SUM];
  let start = 0;
  for (let p = 0; p + 1 < prefix.length; p++) {
    if (prefix[p]! - prefix[start]! <= 0) start = p;
    if (prefix[p + 1]! - prefix[start]! <= sum) continue;
    [first, last, sum] = [start, p, prefix[p + 1]! - prefix[start]!];
  }
  return { first, last, sum };
}

function greatest(sums: Float32Array, solid: Int32Array, from: number, to: number): number {
  let found = NO_SUM;
  for (let p = Math.max(0, from); p < Math.min(solid.length, to); p++) found = Math.max(found, sums[solid[p]!]!);
  return found;
}
