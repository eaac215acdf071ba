// Gradient boosting for a yes-or-no question (logistic loss), over binned features. The trees ask one question a level,
// the same of all nodes: they learn less each than trees that may ask every node another, but fit chance less, and
// cost a fifth (analysis/blocks/runForest.ts).

import { type Forest, TREE_DEPTH } from "../../knowledge/blockModel";
import { seededRandom } from "../random";
import { type BinnedColumn, BINS } from "./binning";

export interface BoostingOptions {
  readonly trees: number;
  readonly rate: number;
  /** Share of the features that a tree sees, and of the rows of mean weight; heavier ones are seen more often. */
  readonly featureShare: number;
  readonly rowShare: number;
  readonly minWeight: number;
  readonly l2: number;
  readonly seed: number;
}

export interface Question {
  /** 1 or 0 by row. */
  readonly labels: Uint8Array;
  /** 0 keeps a row out. */
  readonly weights: Float32Array;
}

const LEAVES = 1 << TREE_DEPTH;
/** A column that no value parts: all answers are 0. */
const NEVER = 0x3fffffff;

export function boost(question: Question, columns: readonly BinnedColumn[], options: BoostingOptions): Forest {
  const random = seededRandom(options.seed);
  const { trees } = options;
  const base = logOdds(question);
  const sums = new Float32Array(question.labels.length).fill(base);
  const forest = {
    trees,
    base,
    columns: new Uint8Array(trees * TREE_DEPTH),
    thresholds: new Int32Array(trees * TREE_DEPTH).fill(NEVER),
    leaves: new Float32Array(trees * LEAVES),
  };
  const leaf = new Uint8Array(sums.length);
  for (let tree = 0; tree < trees; tree++) {
    const sample = drawSample(question, sums, options.rowShare, random);
    const seen = columns.map((_, column) => column).filter(() => random() < options.featureShare);
    const splits = growTree(sample, seen, columns, options);
    leaf.fill(0);
    splits.forEach(({ column, bin }, level) => {
      forest.columns[tree * TREE_DEPTH + level] = column;
      forest.thresholds[tree * TREE_DEPTH + level] = columns[column]!.edges[bin]!;
      const { bins } = columns[column]!;
      for (let row = 0; row < leaf.length; row++) if (bins[row]! > bin) leaf[row]! |= 1 << level;
    });
    const added = forest.leaves.subarray(tree * LEAVES, (tree + 1) * LEAVES);
    added.set(leafValues(sample, options));
    for (let row = 0; row < sums.length; row++) sums[row]! += added[leaf[row]!]!;
  }
  return forest;
}

/** The rows that one tree learns from. */
interface Sample {
  readonly rows: Int32Array;
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
  readonly leaf: Uint8Array;
}

function drawSample({ labels, weights }: Question, sums: Float32Array, share: number, random: () => number): Sample {
  const used = weights.reduce((count, weight) => count + Number(weight > 0), 0);
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / used;
  const rows = new Int32Array(used);
  const gradient = new Float64Array(used);
  const curvature = new Float64Array(used);
  let count = 0;
  for (let row = 0; row < labels.length; row++) {
    const chance = Math.min(1, (share * weights[row]!) / mean);
    if (chance === 0 || random() >= chance) continue;
    const weight = weights[row]! / chance;
    const p = 1 / (1 + Math.exp(-sums[row]!));
    rows[count] = row;
    gradient[count] = weight * (labels[row]! - p);
    curvature[count++] = weight * Math.max(1e-6, p * (1 - p));
  }
  return { rows: rows.subarray(0, count), gradient, curvature, leaf: new Uint8Array(count) };
}

interface Split {
  readonly column: number;
  readonly bin: number;
  readonly gain: number;
}

/** Level by level; leaves each row's leaf in the sample. */
function growTree(
  sample: Sample,
  seen: readonly number[],
  columns: readonly BinnedColumn[],
  options: BoostingOptions,
): Split[] {
  const splits: Split[] = [];
  const { rows, leaf } = sample;
  for (let level = 0; level < TREE_DEPTH; level++) {
    let best: Split | null = null;
    for (const column of seen) {
      const split = bestSplit(sample, columns[column]!, 1 << level, options);
      if (split && split.gain > (best?.gain ?? 1e-3)) best = { column, ...split };
    }
    if (!best) break;
    splits.push(best);
    const { bins } = columns[best.column]!;
    for (let s = 0; s < rows.length; s++) if (bins[rows[s]!]! > best.bin) leaf[s]! |= 1 << level;
  }
  return splits;
}

/** The bin after which all nodes together are parted best. */
function bestSplit(
  { rows, gradient, curvature, leaf }: Sample,
  { bins, edges }: BinnedColumn,
  nodes: number,
  { minWeight, l2 }: BoostingOptions,
): { bin: number; gain: number } | null {
  const histogram = new Float64Array(nodes * BINS * 2);
  for (let s = 0; s < rows.length; s++) {
    const cell = (leaf[s]! * BINS + bins[rows[s]!]!) * 2;
    histogram[cell]! += gradient[s]!;
    histogram[cell + 1]! += curvature[s]!;
  }
  const gains = new Float64Array(edges.length);
  for (let node = 0; node < nodes; node++) {
    const start = node * BINS * 2;
    let [g, h] = [0, 0];
    for (let bin = 0; bin <= edges.length; bin++) {
      g += histogram[start + 2 * bin]!;
      h += histogram[start + 2 * bin + 1]!;
    }
    const whole = (g * g) / (h + l2);
    let [left, leftWeight] = [0, 0];
    for (let bin = 0; bin < edges.length; bin++) {
      left += histogram[start + 2 * bin]!;
      leftWeight += histogram[start + 2 * bin + 1]!;
      if (leftWeight < minWeight || h - leftWeight < minWeight) continue;
      const right = g - left;
      gains[bin]! += (left * left) / (leftWeight + l2) + (right * right) / (h - leftWeight + l2) - whole;
    }
  }
  const gain = gains.reduce((a, b) => Math.max(a, b), 0);
  return gain > 0 ? { bin: gains.indexOf(gain), gain } : null;
}

function leafValues({ rows, gradient, curvature, leaf }: Sample, { rate, l2 }: BoostingOptions): Float64Array {
  const g = new Float64Array(LEAVES);
  const h = new Float64Array(LEAVES);
  for (let s = 0; s < rows.length; s++) {
    g[leaf[s]!]! += gradient[s]!;
    h[leaf[s]!]! += curvature[s]!;
  }
  return g.map((sum, index) => (rate * sum) / (h[index]! + l2));
}

function logOdds({ labels, weights }: Question): number {
  let yes = 1;
  let no = 1;
  for (let row = 0; row < labels.length; row++) {
    if (labels[row] === 1) yes += weights[row]!;
    else no += weights[row]!;
  }
  return Math.log(yes / no);
}
