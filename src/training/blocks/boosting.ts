// Gradient boosting of decision trees for a yes-or-no question (logistic loss), over binned features.

import type { Forest } from "../../knowledge/blockModel";
import { seededRandom } from "../random";

export interface BoostingOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Share of the rows, and of the features, that a tree sees. */
  readonly rowShare: number;
  readonly featureShare: number;
  readonly minWeight: number;
  readonly l2: number;
  readonly seed: number;
}

export interface Rows {
  readonly features: Float32Array;
  readonly width: number;
  /** 1 or 0 by row. */
  readonly labels: Uint8Array;
  /** 0 keeps a row out. */
  readonly weights: Float32Array;
}

const BINS = 64;

export function boost(rows: Rows, options: BoostingOptions): Forest {
  const { width, labels, weights } = rows;
  const count = labels.length;
  const random = seededRandom(options.seed);
  const { bins, edges } = binFeatures(rows);
  const base = logOdds(rows);
  const sums = new Float32Array(count).fill(base);
  const nodes = 2 ** options.depth - 1;
  const forest = {
    depth: options.depth,
    trees: options.trees,
    base,
    features: new Uint8Array(options.trees * nodes),
    thresholds: new Float32Array(options.trees * nodes).fill(Infinity),
    leaves: new Float32Array(options.trees * (nodes + 1)),
  };
  const used = Int32Array.from(rowsWithWeight(weights));
  const gradient = new Float64Array(count);
  const curvature = new Float64Array(count);
  for (let tree = 0; tree < options.trees; tree++) {
    const sample = used.filter(() => random() < options.rowShare);
    for (const row of sample) {
      const p = 1 / (1 + Math.exp(-sums[row]!));
      gradient[row] = weights[row]! * (labels[row]! - p);
      curvature[row] = weights[row]! * Math.max(1e-6, p * (1 - p));
    }
    const columns = Array.from({ length: width }, (_, column) => column).filter(() => random() < options.featureShare);
    const splitBins = growTree({ sample, columns, bins, width, gradient, curvature, edges }, options, forest, tree);
    const leafOffset = tree * (nodes + 1) - nodes;
    for (const row of used) {
      let node = 0;
      for (let level = 0; level < options.depth; level++) {
        const column = forest.features[tree * nodes + node]!;
        node = 2 * node + (bins[row * width + column]! > splitBins[node]! ? 2 : 1);
      }
      sums[row]! += forest.leaves[leafOffset + node]!;
    }
  }
  return forest;
}

interface Growth {
  readonly sample: Int32Array;
  readonly columns: readonly number[];
  readonly bins: Uint8Array;
  readonly width: number;
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
  readonly edges: readonly Float32Array[];
}

/** Level by level; returns the bin at which each node parts. */
function growTree(growth: Growth, options: BoostingOptions, forest: Forest, tree: number): Uint8Array {
  const { sample, columns, bins, width } = growth;
  const nodes = 2 ** options.depth - 1;
  const splitBins = new Uint8Array(nodes).fill(255);
  const nodeOf = new Int32Array(sample.length);
  for (let level = 0; level < options.depth; level++) {
    const firstNode = 2 ** level - 1;
    const histogram = buildHistogram(growth, nodeOf, firstNode, 2 ** level);
    for (let k = 0; k < 2 ** level; k++) {
      const split = bestSplit(histogram, k, columns.length, options);
      if (!split) continue;
      const node = firstNode + k;
      const column = columns[split.column]!;
      forest.features[tree * nodes + node] = column;
      forest.thresholds[tree * nodes + node] = growth.edges[column]![split.bin]!;
      splitBins[node] = split.bin;
    }
    for (let s = 0; s < sample.length; s++) {
      const node = nodeOf[s]!;
      const column = forest.features[tree * nodes + node]!;
      nodeOf[s] = 2 * node + (bins[sample[s]! * width + column]! > splitBins[node]! ? 2 : 1);
    }
  }
  const g = new Float64Array(nodes + 1);
  const h = new Float64Array(nodes + 1);
  for (let s = 0; s < sample.length; s++) {
    g[nodeOf[s]! - nodes]! += growth.gradient[sample[s]!]!;
    h[nodeOf[s]! - nodes]! += growth.curvature[sample[s]!]!;
  }
  for (let leaf = 0; leaf <= nodes; leaf++)
    forest.leaves[tree * (nodes + 1) + leaf] = (options.rate * g[leaf]!) / (h[leaf]! + options.l2);
  return splitBins;
}

/** Sums of gradient and curvature by node, column and bin. */
function buildHistogram(growth: Growth, nodeOf: Int32Array, firstNode: number, nodes: number): Float64Array {
  const { sample, columns, bins, width, gradient, curvature } = growth;
  const histogram = new Float64Array(nodes * columns.length * BINS * 2);
  for (let s = 0; s < sample.length; s++) {
    const row = sample[s]!;
    const g = gradient[row]!;
    const h = curvature[row]!;
    let at = (nodeOf[s]! - firstNode) * columns.length * BINS * 2;
    const start = row * width;
    for (const column of columns) {
      const cell = at + bins[start + column]! * 2;
      histogram[cell]! += g;
      histogram[cell + 1]! += h;
      at += BINS * 2;
    }
  }
  return histogram;
}

function bestSplit(histogram: Float64Array, node: number, columns: number, options: BoostingOptions) {
  let best: { column: number; bin: number } | null = null;
  let bestGain = 1e-3;
  for (let column = 0; column < columns; column++) {
    const start = (node * columns + column) * BINS * 2;
    let g = 0;
    let h = 0;
    for (let bin = 0; bin < BINS; bin++) {
      g += histogram[start + 2 * bin]!;
      h += histogram[start + 2 * bin + 1]!;
    }
    const whole = (g * g) / (h + options.l2);
    let left = 0;
    let leftH = 0;
    for (let bin = 0; bin < BINS - 1; bin++) {
      left += histogram[start + 2 * bin]!;
      leftH += histogram[start + 2 * bin + 1]!;
      if (leftH < options.minWeight) continue;
      if (h - leftH < options.minWeight) break;
      const right = g - left;
      const gain = (left * left) / (leftH + options.l2) + (right * right) / (h - leftH + options.l2) - whole;
      if (gain <= bestGain) continue;
      bestGain = gain;
      best = { column, bin };
    }
  }
  return best;
}

/** Up to 64 bins a feature, at quantiles of a sample; a value is in bin b if it is ≤ edges[b] and > edges[b-1]. */
function binFeatures({ features, width, labels }: Rows): { bins: Uint8Array; edges: Float32Array[] } {
  const count = labels.length;
  const bins = new Uint8Array(count * width);
  const edges: Float32Array[] = [];
  const step = Math.max(1, Math.floor(count / 20_000));
  for (let column = 0; column < width; column++) {
    const values: number[] = [];
    for (let row = 0; row < count; row += step) values.push(features[row * width + column]!);
    values.sort((a, b) => a - b);
    const cuts = new Set<number>();
    for (let k = 1; k < BINS; k++) cuts.add(values[Math.floor((k * values.length) / BINS)]!);
    cuts.delete(values.at(-1)!);
    const sorted = Float32Array.from(cuts).sort();
    edges.push(sorted);
    for (let row = 0; row < count; row++) bins[row * width + column] = binOf(sorted, features[row * width + column]!);
  }
  return { bins, edges };
}

function binOf(edges: Float32Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (value > edges[middle]!) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* rowsWithWeight(weights: Float32Array): Generator<number> {
  for (let row = 0; row < weights.length; row++) if (weights[row]! > 0) yield row;
}

function logOdds({ labels, weights }: Rows): number {
  let yes = 1;
  let no = 1;
  for (let row = 0; row < labels.length; row++) {
    if (labels[row] === 1) yes += weights[row]!;
    else no += weights[row]!;
  }
  return Math.log(yes / no);
}
