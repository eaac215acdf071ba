// Sums of boosted trees for many rows of features.

import type { Forest } from "../../knowledge/blockModel";

/** Rows that go down a tree side by side: where one waits for its feature, the next goes on. */
const ABREAST = 4;

/** One sum a row; `width` features a row. */
export function runForest(forest: Forest, features: Float32Array, width: number): Float32Array {
  const count = features.length / width;
  const sums = new Float32Array(count).fill(forest.base);
  const abreast = count - (count % ABREAST);
  for (let tree = 0; tree < forest.trees; tree++) {
    for (let row = 0; row < abreast; row += ABREAST) addFour(forest, tree, features, width, row, sums);
    for (let row = abreast; row < count; row++) addOne(forest, tree, features, width, row, sums);
  }
  return sums;
}

function addOne(forest: Forest, tree: number, features: Float32Array, width: number, row: number, sums: Float32Array) {
  const { depth, features: columns, thresholds, leaves } = forest;
  const nodes = (1 << depth) - 1;
  const root = tree * nodes;
  let node = 0;
  for (let level = 0; level < depth; level++)
    node = 2 * node + 1 + Number(features[row * width + columns[root + node]!]! > thresholds[root + node]!);
  sums[row]! += leaves[root + tree + node - nodes]!;
}

/** Steps without a branch, since half of the branches would be guessed wrong. */
function addFour(forest: Forest, tree: number, features: Float32Array, width: number, row: number, sums: Float32Array) {
  const { depth, features: columns, thresholds, leaves } = forest;
  const nodes = (1 << depth) - 1;
  const root = tree * nodes;
  const [p, q, r, s] = [row * width, (row + 1) * width, (row + 2) * width, (row + 3) * width];
  let a = root;
  let b = root;
  let c = root;
  let d = root;
  // A node's number is kept with its tree's added, so a child's is twice its parent's, less the tree's, and 1 or 2.
  const child = 1 - root;
  for (let level = 0; level < depth; level++) {
    a = 2 * a + child + Number(features[p + columns[a]!]! > thresholds[a]!);
    b = 2 * b + child + Number(features[q + columns[b]!]! > thresholds[b]!);
    c = 2 * c + child + Number(features[r + columns[c]!]! > thresholds[c]!);
    d = 2 * d + child + Number(features[s + columns[d]!]! > thresholds[d]!);
  }
  const leaf = tree - nodes;
  sums[row]! += leaves[a + leaf]!;
  sums[row + 1]! += leaves[b + leaf]!;
  sums[row + 2]! += leaves[c + leaf]!;
  sums[row + 3]! += leaves[d + leaf]!;
}
