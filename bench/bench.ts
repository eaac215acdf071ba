// npm run bench: throughput of each stage and of the whole, as ratios to `compromise`'s nlp(text) on the same text in
// the same run. Absolute figures depend on the machine and its neighbours; ratios hardly do.

import nlp from "compromise";
import { annotate } from "../src/analysis/pipeline";
import { loadCountries } from "../src/knowledge/countries";
import { loadKnowledge } from "../src/knowledge/knowledge";
import { loadNameKnowledge } from "../src/knowledge/nameKnowledge";
import { makeArticle, readSeeds } from "./articles";
import { measureStages } from "./stages";

/** The whole analysis of a seed must be at least this many times as fast as nlp(text). */
const FLOOR = 10;
/** Both sides first read all made-up articles for so long, so that both are warm when the seeds come. */
const WARM_MILLISECONDS = 8000;
/** Both sides run at least this long and this often; the best round counts. Engines go on optimising for thousands of rounds. */
const LEAST_MILLISECONDS = 10_000;
const LEAST_ROUNDS = 7;

function bestMilliseconds(work: () => void, least = LEAST_MILLISECONDS): number {
  let best = Infinity;
  const begun = performance.now();
  for (let round = 0; round < LEAST_ROUNDS || performance.now() - begun < least; round++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function row(name: string, characters: number, ours: number, theirs: number): void {
  const rate = (characters / ours / 1000).toFixed(2).padStart(8);
  console.log(
    `${name.padEnd(44)} ${ours.toFixed(2).padStart(9)} ms ${rate} Mchar/s ${(theirs / ours).toFixed(1).padStart(7)}×`,
  );
}

async function main(): Promise<void> {
  const countries = loadCountries();
  const namesLoading = process.cpuUsage();
  loadNameKnowledge(countries);
  const { user, system } = process.cpuUsage(namesLoading);
  console.log(`names' tables and model, cold: ${((user + system) / 1000).toFixed(0)} ms of processor time`);
  const loading = performance.now();
  const knowledge = await loadKnowledge();
  console.log(`knowledge loaded in ${(performance.now() - loading).toFixed(0)} ms\n`);
  console.log(`${"".padEnd(44)} ${"best round".padStart(12)} ${"speed".padStart(16)} ${"to nlp()".padStart(9)}`);
  const articles = Array.from({ length: 40 }, (_, n) => makeArticle(n));
  const size = articles.reduce((sum, text) => sum + text.length, 0);
  const theirsOfAll = () => {
    for (const text of articles) nlp(text);
  };
  const oursOfAll = () => {
    for (const text of articles) annotate(text, knowledge);
  };
  bestMilliseconds(theirsOfAll, WARM_MILLISECONDS);
  bestMilliseconds(oursOfAll, WARM_MILLISECONDS);
  let slowest = Infinity;
  for (const { name, text } of readSeeds()) {
    const theirs = bestMilliseconds(() => nlp(text));
    const ours = bestMilliseconds(() => annotate(text, knowledge));
    row(name, text.length, ours, theirs);
    slowest = Math.min(slowest, theirs / ours);
  }
  const theirs = bestMilliseconds(theirsOfAll);
  row(`${articles.length} made-up articles, all different`, size, bestMilliseconds(oursOfAll), theirs);
  for (const [stage, milliseconds] of measureStages(articles, knowledge, LEAST_ROUNDS))
    row(`  ${stage}`, size, milliseconds, theirs);
  if (slowest < FLOOR) {
    console.error(`\na seed takes more than 1/${FLOOR} of nlp(text)'s time: ${slowest.toFixed(1)}×`);
    process.exitCode = 1;
  }
}

void main();
