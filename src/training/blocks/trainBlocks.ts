// npm run train -- blocks: makes src/knowledge/data/blocks.bin. Two layers: hashed words of a line, then trees over the
// line and its surroundings (trainForests.ts), trained on what the words say of pages that their weights have not seen
// (four folds by site), so that the trees do not trust them too much.

import { writeFileSync } from "node:fs";
import path from "node:path";
import { addContext } from "../../analysis/blocks/contextFeatures";
import { classifyLines } from "../../analysis/blocks/classifyLines";
import { FeatureTable } from "../../analysis/blocks/featureTable";
import { measureTopic, scoreWords } from "../../analysis/blocks/lineWords";
import { measureRepeats } from "../../analysis/blocks/repeats";
import { LINE_FEATURES } from "../../analysis/blocks/secondLook";
import type { TrainingContext } from "../trainingContext";
import { cropPages } from "./cropPages";
import { isNews, type LabelledPage, type MeasuredPage, measurePage, readPages, siteOf } from "./pages";
import { type Sample, SEED, trainForests } from "./trainForests";
import { trainWords, type WordWeights } from "./trainWords";
import { writeBlockModel } from "./writeBlockModel";

const FOLDS = 4;
/**
 * Pages of news sites are what the engine is for; the rest teaches what pages look like.
 * @source half of the training set: of 3, 9 and 20, more is better on unseen news pages, and 20 is worse on others
 */
const NEWS_WEIGHT = 12;
const CROP_WEIGHT = 0.5;

/** A page or crop, before its rows are filled. */
interface Part {
  readonly measured: MeasuredPage;
  readonly fold: number;
  readonly weight: number;
  /** A page as it was, not a crop. */
  readonly whole: boolean;
}

export function trainBlocks({ corpora, root }: TrainingContext): void {
  const { pages, sha256 } = readPages(path.join(corpora, "blocks/train.jsonl.gz"));
  const log = (message: string) => {
    console.log(`${process.uptime().toFixed(0)} s  ${message}`);
  };
  const parts = partsOf(pages);
  log(`${parts.length} pages and crops measured`);
  const held = parts.filter(({ fold, whole }) => fold === 0 && whole);
  const accuracy = lineAccuracy(held, trainModel(parts.filter(({ fold }) => fold !== 0)));
  log(`lines right on a held-out quarter: ${accuracy}`);
  const { words, forests } = trainModel(parts);
  const scores = { heldOutLineAccuracy: accuracy };
  const header = { what: "article or page, by line", data: "blocks/train.jsonl.gz", sha256, seed: SEED, scores };
  const bytes = writeBlockModel(header, words, forests);
  writeFileSync(path.join(root, "src/knowledge/data/blocks.bin"), bytes);
  log(`${bytes.length} bytes`);
}

export function partsOf(pages: readonly LabelledPage[]): Part[] {
  const sites = [...new Set(pages.map(siteOf))];
  const foldOf = new Map(sites.map((site, index) => [site, index % FOLDS]));
  return [...pages, ...cropPages(pages, SEED)].map((page, index): Part => {
    const whole = index < pages.length;
    const news = isNews(page) ? NEWS_WEIGHT : 1;
    return {
      measured: measurePage(page),
      fold: foldOf.get(siteOf(page))!,
      weight: news * (whole ? 1 : CROP_WEIGHT),
      whole,
    };
  });
}

export function trainModel(parts: readonly Part[]) {
  const whole = parts.filter((part) => part.whole);
  const wordsOf = new Map<number, WordWeights>();
  for (const fold of new Set(parts.map((part) => part.fold)))
    wordsOf.set(
      fold,
      trainWords(
        whole.filter((part) => part.fold !== fold).map((part) => part.measured),
        SEED + fold,
      ),
    );
  const words = trainWords(
    whole.map((part) => part.measured),
    SEED,
  );
  const samples = parts.map(({ measured, fold, weight }): Sample => {
    const { table } = measured;
    const [content, meta] = scoreWords(table, wordsOf.get(fold)!.words, wordsOf.get(fold)!.unit);
    const repeats = measureRepeats(table);
    const features = new FeatureTable(table.count, LINE_FEATURES);
    addContext(features, table, repeats, { content, meta, topic: measureTopic(table) });
    return { measured, weight, repeats, features };
  });
  return { words, forests: trainForests(samples) };
}

/** Share of the lines with a content or boilerplate label that a sum above 0 puts on the right side. */
function lineAccuracy(parts: readonly Part[], { words, forests }: ReturnType<typeof trainModel>): number {
  let right = 0;
  let all = 0;
  for (const { measured } of parts) {
    const { table, labels, weights } = measured;
    const { content } = classifyLines(table, { header: {}, words: words.words, wordUnit: words.unit, forests });
    content.forEach((sum, i) => {
      if (weights[i] === 0 || labels[i] === 1) return;
      all++;
      if (sum > 0 === (labels[i] === 0)) right++;
    });
  }
  return Math.round((right / all) * 1e4) / 1e4;
}
