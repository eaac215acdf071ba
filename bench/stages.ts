// Times every stage on its own, on the layers that the stages before it made: the order of analysis/pipeline.ts.

import { findBlocks } from "../src/analysis/blocks/findBlocks";
import { recognizeDates } from "../src/analysis/dates/recognizeDates";
import { resolveDates } from "../src/analysis/dates/resolveDates";
import { dateDocument } from "../src/analysis/documentDate/dateDocument";
import { linkEntities } from "../src/analysis/entities/linkEntities";
import { findEvents } from "../src/analysis/events/findEvents";
import { findNames } from "../src/analysis/names/findNames";
import { judgeSidebars } from "../src/analysis/staleness/judgeSidebars";
import { tokenize } from "../src/analysis/tokens/tokenize";
import type { Knowledge } from "../src/knowledge/knowledge";
import { SourceText } from "../src/model";

/** Milliseconds a stage needs for all texts: the best of `rounds`. */
export function measureStages(texts: readonly string[], knowledge: Knowledge, rounds: number): Map<string, number> {
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    const spent = new Map<string, number>();
    for (const text of texts) timeStages(text, knowledge, spent);
    for (const [stage, milliseconds] of spent) best.set(stage, Math.min(best.get(stage) ?? Infinity, milliseconds));
  }
  return best;
}

function timeStages(text: string, knowledge: Knowledge, spent: Map<string, number>): void {
  const time = <T>(stage: string, work: () => T): T => {
    const start = performance.now();
    const layer = work();
    spent.set(stage, (spent.get(stage) ?? 0) + performance.now() - start);
    return layer;
  };
  const source = time("line index", () => new SourceText(text));
  const { blocks, sidebars } = time("blocks", () => findBlocks(source, knowledge));
  const words = { source, blocks, ...time("tokens", () => tokenize(source, blocks, knowledge)) };
  const timexCandidates = time("dates, recognise", () => recognizeDates(words, knowledge));
  const names = time("names", () => findNames({ ...words, timexCandidates }, knowledge));
  const who = time("entities", () => linkEntities(words, names, knowledge));
  const documentDate = time("document date", () => dateDocument({ ...words, ...who, timexCandidates }, knowledge, {}));
  const timexes = time("dates, resolve", () => resolveDates({ ...words, timexCandidates, documentDate }));
  const dated = { ...words, ...who, documentDate, timexes };
  time("events", () => findEvents(dated, knowledge));
  time("staleness", () => judgeSidebars({ ...dated, sidebars }, knowledge));
}
