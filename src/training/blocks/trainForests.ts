// The trees of the block model. The second look learns from what the first says of pages that it has not seen (folds by
// site), as it will have to when it runs; otherwise it would trust the first too much.

import { CONTEXT_FEATURES } from "../../analysis/blocks/contextFeatures";
import type { LineDecision } from "../../analysis/blocks/lineDecision";
import type { Repeats } from "../../analysis/blocks/repeats";
import { runForest } from "../../analysis/blocks/runForest";
import { LINE_FEATURES, lookAgain } from "../../analysis/blocks/secondLook";
import type { LineForests } from "../../knowledge/blockModel";
import { boost, type BoostingOptions, type Rows } from "./boosting";
import type { MeasuredPage } from "./pages";

export const SEED = 20_220_223;
const SECOND: BoostingOptions = {
  trees: 160,
  depth: 6,
  rate: 0.1,
  rowShare: 0.4,
  featureShare: 0.35,
  minWeight: 1.5,
  l2: 2,
  seed: SEED,
};
const FIRST: BoostingOptions = { ...SECOND, trees: 60, depth: 5, rate: 0.2 };
const META: BoostingOptions = { ...SECOND, trees: 50, depth: 5, rate: 0.2 };

export interface Sample {
  readonly measured: MeasuredPage;
  readonly repeats: Repeats;
  /** Rows of LINE_FEATURES; the second look's columns are filled here. */
  readonly features: Float32Array;
  readonly fold: number;
  readonly weight: number;
}

type FirstLook = Pick<LineForests, "firstContent" | "meta">;

export function trainForests(samples: readonly Sample[]): LineForests {
  for (const fold of new Set(samples.map((sample) => sample.fold))) {
    const first = firstLook(samples.filter((sample) => sample.fold !== fold));
    for (const { repeats, features } of samples.filter((sample) => sample.fold === fold))
      lookAgain(repeats, decide(first, features), features);
  }
  const first = firstLook(samples);
  return { ...first, content: boost(contentRows(samples, LINE_FEATURES), SECOND) };
}

function firstLook(samples: readonly Sample[]): FirstLook {
  const rows = contentRows(samples, CONTEXT_FEATURES);
  return { firstContent: boost(rows, FIRST), meta: boost(metaRows(samples, rows), META) };
}

function decide({ firstContent, meta }: FirstLook, features: Float32Array): LineDecision {
  return {
    content: runForest(firstContent, features, LINE_FEATURES),
    meta: runForest(meta, features, LINE_FEATURES),
  };
}

/** The first `width` columns of all samples' rows, with the question whether a line is article text. */
function contentRows(samples: readonly Sample[], width: number): Rows {
  const total = samples.reduce((sum, { measured }) => sum + measured.table.count, 0);
  const rows = {
    features: new Float32Array(total * width),
    width,
    labels: new Uint8Array(total),
    weights: new Float32Array(total),
  };
  let at = 0;
  for (const { measured, features, weight } of samples) {
    const lineWeight = weightOfLines(measured, weight);
    for (let i = 0; i < measured.table.count; i++, at++) {
      rows.features.set(features.subarray(i * LINE_FEATURES, i * LINE_FEATURES + width), at * width);
      const label = measured.labels[i]!;
      rows.labels[at] = label === 0 ? 1 : 0;
      // That a headline or caption is not article text is learnt with less weight: the scorer takes either.
      rows.weights[at] = lineWeight * measured.weights[i]! * (label === 1 ? 0.3 : 1);
    }
  }
  return rows;
}

/** The same rows with the question whether a line that is not article text is the article's all the same. */
function metaRows(samples: readonly Sample[], rows: Rows): Rows {
  const labels = new Uint8Array(rows.labels.length);
  const weights = new Float32Array(rows.labels.length);
  let at = 0;
  for (const { measured, weight } of samples) {
    const lineWeight = weightOfLines(measured, weight);
    for (let i = 0; i < measured.table.count; i++, at++) {
      const label = measured.labels[i]!;
      labels[at] = label === 1 ? 1 : 0;
      weights[at] = label === 0 ? 0 : lineWeight * measured.weights[i]!;
    }
  }
  return { ...rows, labels, weights };
}

/** Pages count by the root of their length: a forum of 3,000 lines is not worth a hundred articles. */
function weightOfLines({ table }: MeasuredPage, weight: number): number {
  return weight * Math.sqrt(100 / Math.max(1, table.count));
}
