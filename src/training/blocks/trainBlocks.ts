// npm run train -- blocks: makes src/knowledge/data/blocks.bin. Two layers: hashed words of a line, then trees over the
// line and its surroundings, trained on what the words say of pages that their weights have not seen (four folds by
// page), so that the trees do not trust them too much.

import { writeFileSync } from "node:fs";
import path from "node:path";
import { CONTEXT_FEATURES, contextFeatures } from "../../analysis/blocks/contextFeatures";
import { measureTopic, scoreWords } from "../../analysis/blocks/lineWords";
import { runForest } from "../../analysis/blocks/runForest";
import type { LineForests } from "../../knowledge/blockModel";
import type { TrainingContext } from "../trainingContext";
import { boost, type BoostingOptions } from "./boosting";
import { cropPages } from "./cropPages";
import { type MeasuredPage, measurePage, readPages } from "./pages";
import { trainWords } from "./trainWords";
import { writeBlockModel } from "./writeBlockModel";

const SEED = 20_220_223;
const FOLDS = 4;
const CONTENT: BoostingOptions = {
  trees: 200,
  depth: 6,
  rate: 0.1,
  rowShare: 0.4,
  featureShare: 0.35,
  minWeight: 1.5,
  l2: 2,
  seed: SEED,
};
const META: BoostingOptions = { ...CONTENT, trees: 50, depth: 5, rate: 0.2 };
/** Pages of news sites are what the engine is for; the rest teaches what pages look like. @guess */
const NEWS_WEIGHT = 3;
const CROP_WEIGHT = 0.5;

interface Sample {
  readonly measured: MeasuredPage;
  readonly fold: number;
  readonly weight: number;
}

export function trainBlocks({ corpora, root }: TrainingContext): void {
  const { pages, sha256 } = readPages(path.join(corpora, "blocks/train.jsonl.gz"));
  const log = (message: string) => {
    console.log(`${process.uptime().toFixed(0)} s  ${message}`);
  };
  const foldOf = new Map([...new Set(pages.map((page) => page.id))].map((id, index) => [id, index % FOLDS]));
  const crops = cropPages(pages, SEED);
  const samples = [...pages, ...crops].map((page, index): Sample => {
    const news = /^(?:fundus|n4k)/.test(page.id) ? NEWS_WEIGHT : 1;
    const weight = news * (index < pages.length ? 1 : CROP_WEIGHT);
    return { measured: measurePage(page), fold: foldOf.get(page.id)!, weight };
  });
  log(`${samples.length} pages and crops measured`);

  const whole = samples.slice(0, pages.length);
  const wordModels = Array.from({ length: FOLDS }, (_, fold) =>
    trainWords(
      whole.filter((sample) => sample.fold !== fold).map((sample) => sample.measured),
      SEED + fold,
    ),
  );
  const words = trainWords(
    whole.map((sample) => sample.measured),
    SEED,
  );
  log("words");
  const features = samples.map(({ measured: { table }, fold }) => {
    const [content, meta] = scoreWords(table, wordModels[fold]!.words, wordModels[fold]!.unit);
    return contextFeatures(table, { content, meta, topic: measureTopic(table) });
  });
  const held = trainForests(samples, features, (sample) => sample.fold !== 0);
  const unseen = whole.map((_, index) => index).filter((index) => whole[index]!.fold === 0);
  const accuracy = lineAccuracy(
    unseen.map((index) => whole[index]!.measured),
    (k) => runForest(held.content, features[unseen[k]!]!, CONTEXT_FEATURES),
  );
  log(`lines right on a held-out quarter: ${accuracy}`);
  const forests = trainForests(samples, features, () => true);
  const scores = { heldOutLineAccuracy: accuracy };
  const header = { what: "article or page, by line", data: "blocks/train.jsonl.gz", sha256, seed: SEED, scores };
  const bytes = writeBlockModel(header, words, forests);
  writeFileSync(path.join(root, "src/knowledge/data/blocks.bin"), bytes);
  log(`${bytes.length} bytes`);
}

function trainForests(
  samples: readonly Sample[],
  features: readonly Float32Array[],
  accept: (sample: Sample) => boolean,
): LineForests {
  const kept = samples.map((_, index) => index).filter((index) => accept(samples[index]!));
  const total = kept.reduce((sum, index) => sum + samples[index]!.measured.table.count, 0);
  const rows = {
    features: new Float32Array(total * CONTEXT_FEATURES),
    width: CONTEXT_FEATURES,
    labels: new Uint8Array(total),
    weights: new Float32Array(total),
  };
  const metaLabels = new Uint8Array(total);
  const metaWeights = new Float32Array(total);
  let at = 0;
  for (const index of kept) {
    const { measured, weight } = samples[index]!;
    rows.features.set(features[index]!, at * CONTEXT_FEATURES);
    // Pages count by the root of their length: a forum of 3,000 lines is not worth a hundred articles.
    const lineWeight = weight * Math.sqrt(100 / Math.max(1, measured.table.count));
    for (let i = 0; i < measured.table.count; i++, at++) {
      const label = measured.labels[i]!;
      rows.labels[at] = label === 0 ? 1 : 0;
      // That a headline or caption is not article text is learnt with less weight: the scorer takes either.
      rows.weights[at] = lineWeight * measured.weights[i]! * (label === 1 ? 0.3 : 1);
      metaLabels[at] = label === 1 ? 1 : 0;
      metaWeights[at] = label === 0 ? 0 : lineWeight * measured.weights[i]!;
    }
  }
  return { content: boost(rows, CONTENT), meta: boost({ ...rows, labels: metaLabels, weights: metaWeights }, META) };
}

/** Share of the lines with a content or boilerplate label that a sum above 0 puts on the right side. */
function lineAccuracy(pages: readonly MeasuredPage[], sums: (index: number) => Float32Array): number {
  let right = 0;
  let all = 0;
  pages.forEach(({ labels, weights }, index) => {
    sums(index).forEach((sum, i) => {
      if (weights[i] === 0 || labels[i] === 1) return;
      all++;
      if (sum > 0 === (labels[i] === 0)) right++;
    });
  });
  return Math.round((right / all) * 1e4) / 1e4;
}
