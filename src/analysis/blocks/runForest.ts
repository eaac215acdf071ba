// Sums of boosted trees for many rows of features.

import type { Forest } from "../../knowledge/blockModel";

/** One sum a row; `width` features a row. */
export function runForest(forest: Forest, features: Float32Array, width: number): Float32Array {
  const count = features.length / width;
  const sums = new Float32Array(count).fill(forest.base);
  const { depth, trees, features: columns, thresholds, leaves } = forest;
  const nodes = 2 ** depth - 1;
  for (let tree = 0; tree < trees; tree++) {
    const firstNode = tree * nodes;
    const firstLeaf = tree * (nodes + 1) - nodes;
    for (let row = 0, at = 0; row < count; row++, at += width) {
      let node = 0;
      for (let level = 0; level < depth; level++) {
        const index = firstNode + node;
        node = 2 * node + (features[at + columns[index]!]! > thresholds[index]! ? 2 : 1);
      }
      sums[row]! += leaves[firstLeaf + node]!;
    }
  }
  return sums;
}
