// Sums of boosted trees for all lines of a text. A tree asks the same question of every node of a level, so the answers
// of a line, as bits, are the number of its leaf: no branch, and no step waits for the one before.

import { type Forest, TREE_DEPTH } from "../../knowledge/blockModel";
import type { FeatureTable } from "./featureTable";

/** One sum a line. */
export function runForest({ trees, base, columns, thresholds, leaves }: Forest, table: FeatureTable): Float32Array {
  const { count, values } = table;
  const sums = new Float32Array(count).fill(base);
  for (let tree = 0; tree < trees; tree++) {
    const at = tree * TREE_DEPTH;
    const [a, b, c] = [columns[at]! * count, columns[at + 1]! * count, columns[at + 2]! * count];
    const [d, e, f] = [columns[at + 3]! * count, columns[at + 4]! * count, columns[at + 5]! * count];
    const [ta, tb, tc] = [thresholds[at]!, thresholds[at + 1]!, thresholds[at + 2]!];
    const [td, te, tf] = [thresholds[at + 3]!, thresholds[at + 4]!, thresholds[at + 5]!];
    const first = tree << TREE_DEPTH;
    for (let i = 0; i < count; i++) {
      // A difference below 0 has its sign bit set: the value is above the threshold.
      const leaf =
        ((ta - values[a + i]!) >>> 31) |
        (((tb - values[b + i]!) >> 31) & 2) |
        (((tc - values[c + i]!) >> 31) & 4) |
        (((td - values[d + i]!) >> 31) & 8) |
        (((te - values[e + i]!) >> 31) & 16) |
        (((tf - values[f + i]!) >> 31) & 32);
      sums[i]! += leaves[first + leaf]!;
    }
  }
  return sums;
}
