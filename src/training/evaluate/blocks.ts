// npm run evaluate -- blocks [--half 0|1] [--unseen]: which lines of web pages are kept as the article's, against the
// labels of the validation pages, of all and of news pages alone, beside two rules that need no training. --unseen takes
// the training pages, which are more, each judged by a model that has seen no page of its site (minutes). All get the text
// alone; extractors that get the page's HTML (Readability, defuddle) have no place here, as the pages are text.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { findBlocks } from "../../analysis/blocks/findBlocks";
import { type BlockModel, loadBlockModel } from "../../knowledge/blockModel";
import { loadHeadings } from "../../knowledge/headings";
import { type Block, SourceText } from "../../model";
import { isNews, type LabelledPage, pageText, readPages, siteOf } from "../blocks/pages";
import { partsOf, trainModel } from "../blocks/trainBlocks";
import type { EvaluationContext } from "../evaluationContext";

type Labeller = (page: LabelledPage) => string[];

export function evaluateBlocks({ corpora, scorers, args }: EvaluationContext): Promise<void> {
  const half = args.includes("--half") ? Number(args[args.indexOf("--half") + 1]) : null;
  const unseen = args.includes("--unseen");
  const all = readPages(path.join(corpora, `blocks/${unseen ? "train" : "valid"}.jsonl.gz`)).pages;
  const pages = half === null ? all : all.filter((page) => halfOf(page.id) === half);
  const folder = mkdtempSync(path.join(os.tmpdir(), "blocks-"));
  const gold = path.join(folder, "gold.jsonl");
  writeFileSync(gold, pages.map((page) => JSON.stringify(page)).join("\n"));
  const scorer = path.join(scorers, "score-blocks.mjs");
  const ids = path.join(folder, "ids.json");
  writeFileSync(ids, JSON.stringify({ news: pages.filter(isNews).map(({ id }) => id) }));
  for (const [name, label] of Object.entries(labellers(unseen ? modelsOfUnseen(all) : () => SHIPPED))) {
    const started = process.cpuUsage();
    const records = pages.map((page) => ({ id: page.id, variant: page.variant, labels: label(page) }));
    const spent = process.cpuUsage(started); // not the clock: other work on the machine would count
    const seconds = (spent.user + spent.system) / 1e6;
    const megabytes = pages.reduce((sum, page) => sum + pageText(page).length, 0) / 1e6;
    const predicted = path.join(folder, "predicted.jsonl");
    writeFileSync(predicted, records.map((record) => JSON.stringify(record)).join("\n"));
    console.log(`${name} (${(megabytes / seconds).toFixed(1)} M code units a CPU second)`);
    for (const [set, only] of Object.entries({ all: [], news: ["--ids", `${ids}:news`] })) {
      console.log(set);
      spawnSync(process.execPath, [scorer, "--gold", gold, "--pred", predicted, ...only], { stdio: "inherit" });
    }
  }
  rmSync(folder, { recursive: true });
  return Promise.resolve();
}

const SHIPPED = loadBlockModel();

/** The model for a page: of four, the one that was trained without its site. */
function modelsOfUnseen(pages: readonly LabelledPage[]): (page: LabelledPage) => BlockModel {
  const parts = partsOf(pages);
  const foldOf = new Map(pages.map((page, index) => [siteOf(page), parts[index]!.fold]));
  const models = new Map<number, BlockModel>();
  for (const fold of new Set(foldOf.values())) {
    const { words, forests } = trainModel(parts.filter((part) => part.fold !== fold));
    models.set(fold, { header: {}, words: words.words, wordUnit: words.unit, forests });
  }
  return (page) => models.get(foldOf.get(siteOf(page))!)!;
}

function labellers(modelOf: (page: LabelledPage) => BlockModel): Record<string, Labeller> {
  const headings = loadHeadings();
  return {
    "all lines": (page) => page.lines.map(() => "content"),
    "lines of at least 8 words": (page) =>
      page.lines.map(({ text }) => (wordCount(text) >= 8 ? "content" : "boilerplate")),
    "jusText's rules on lines": (page) => justextLabels(page.lines.map(({ text }) => text)),
    Glossator: (page) => {
      const source = new SourceText(pageText(page));
      const { blocks } = findBlocks(source, { headings, blockModel: modelOf(page) });
      return blocks.flatMap((block) => new Array<string>(block.endLine - block.startLine + 1).fill(labelOf(block)));
    },
  };
}

const META = new Set(["headline", "dateline", "byline", "caption"]);

function labelOf(block: Block): string {
  return block.boilerplate ? "boilerplate" : META.has(block.kind) ? "meta" : "content";
}

/** The pages in two halves, for tuning on one and looking at the other rarely. */
function halfOf(id: string): number {
  let sum = 0;
  for (let i = 0; i < id.length; i++) sum = (sum * 31 + id.charCodeAt(i)) % 9973;
  return sum % 2;
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const STOPWORDS = new Set(
  "the a an of to in and or but for on at by with from as is are was were be been has have had will would it its he she his her they their that this these those we you i not which who when there".split(
    " ",
  ),
);

/** Length and share of small words, then the neighbours for the undecided; link density needs HTML and is left out. @source Pomikálek 2011, jusText, default thresholds */
function justextLabels(lines: readonly string[]): string[] {
  const classes = lines.map((line) => {
    const words = line.toLowerCase().split(/\s+/).filter(Boolean);
    const share = words.length === 0 ? 0 : words.filter((word) => STOPWORDS.has(word)).length / words.length;
    if (line.length < 70) return "short";
    if (share >= 0.32) return line.length > 200 ? "good" : "near";
    return share >= 0.3 ? "near" : "bad";
  });
  const firm = classes.map((kind) => (kind === "good" || kind === "bad" ? kind : null));
  const nearest = (index: number, step: number): string => {
    for (let i = index + step; i >= 0 && i < firm.length; i += step) if (firm[i]) return firm[i]!;
    return "bad";
  };
  return classes.map((kind, index) => {
    const [before, after] = [nearest(index, -1), nearest(index, 1)];
    const good =
      kind === "good" ||
      (kind === "near" && (before === "good" || after === "good")) ||
      (kind === "short" && before === "good" && after === "good");
    return good ? "content" : "boilerplate";
  });
}
