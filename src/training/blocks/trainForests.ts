// The trees of the block model. The first look is so small that it says of the pages it learnt from nearly what it would
// say of others, so the second learns from the same pages.

import { CONTEXT_FEATURES } from "../../analysis/blocks/contextFeatures";
import type { FeatureTable } from "../../analysis/blocks/featureTable";
import type { Repeats } from "../../analysis/blocks/repeats";
import { runForest } from "../../analysis/blocks/runForest";
import { LINE_FEATURES, lookAgain } from "../../analysis/blocks/secondLook";
import type { LineForests } from "../../knowledge/blockModel";
import { type BinnedColumn, binColumn } from "./binning";
import { boost, type BoostingOptions, type Question } from "./boosting";
import type { MeasuredPage } from "./pages";

export const SEED = 20_220_223;
const SECOND: BoostingOptions = {
  trees: 160,
  rate: 0.13,
  featureShare: 0.25,
  rowShare: 0.6,
  minWeight: 1.5,
  l2: 2,
  seed: SEED,
};
const FIRST: BoostingOptions = { ...SECOND, trees: 28, rate: 0.3 };
/** That a headline or caption is not article text is learnt with less weight: scorers take either. */
const META_WEIGHT = 0.3;

export interface Sample {
  readonly measured: MeasuredPage;
  readonly repeats: Repeats;
  /** The first columns are filled; the second look's are filled here. */
  readonly features: FeatureTable;
  readonly weight: number;
}

export function trainForests(samples: readonly Sample[]): LineForests {
  const columns = binColumns(samples, 0, CONTEXT_FEATURES);
  const text = askOfLines(samples, (label) => ({ yes: label === 0, weight: label === 1 ? META_WEIGHT : 1 }));
  // Whether a line that is not article text is the article's all the same.
  const own = askOfLines(samples, (label) => ({ yes: label === 1, weight: label === 0 ? 0 : 1 }));
  const firstContent = boost(text, columns, FIRST);
  const meta = boost(own, columns, FIRST);
  for (const { features, measured, repeats } of samples) {
    const first = { content: runForest(firstContent, features), meta: runForest(meta, features) };
    lookAgain(features, measured.table, repeats, first);
  }
  columns.push(...binColumns(samples, CONTEXT_FEATURES, LINE_FEATURES));
  return { firstContent, meta, content: boost(text, columns, SECOND) };
}

function binColumns(samples: readonly Sample[], from: number, to: number): BinnedColumn[] {
  const rows = new Int32Array(samples.reduce((sum, { features }) => sum + features.count, 0));
  return Array.from({ length: to - from }, (_, index) => {
    const column = from + index;
    let at = 0;
    for (const { features } of samples) {
      rows.set(features.values.subarray(column * features.count, (column + 1) * features.count), at);
      at += features.count;
    }
    return binColumn(rows);
  });
}

function askOfLines(samples: readonly Sample[], ask: (label: number) => { yes: boolean; weight: number }): Question {
  const labels: number[] = [];
  const weights: number[] = [];
  for (const { measured, weight } of samples) {
    const lineWeight = weightOfLines(measured, weight);
    measured.labels.forEach((label, i) => {
      const answer = ask(label);
      labels.push(Number(answer.yes));
      weights.push(lineWeight * measured.weights[i]! * answer.weight);
    });
  }
  return { labels: Uint8Array.from(labels), weights: Float32Array.from(weights) };
}

/** Pages count by the root of their length: a forum of 3,000 lines is not worth a hundred articles. */
function weightOfLines({ table }: MeasuredPage, weight: number): number {
  return weight * Math.sqrt(100 / Math.max(1, table.count));
}
