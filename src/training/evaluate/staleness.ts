// npm run evaluate -- staleness: verdicts on the sidebars of the development documents, through the whole pipeline;
// with --own on each set of the project's own (--own=NAME on one). --show prints each verdict.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { annotate } from "../../analysis/pipeline";
import { type Knowledge, loadKnowledge } from "../../knowledge/knowledge";
import type { EvaluationContext } from "../evaluationContext";
import { type GoldDocument, readStaleGold, STALE_GOLD } from "./staleGold";

interface Scored {
  readonly id: string;
  readonly text: string;
  /** In the scorer's form. */
  readonly gold: string;
}

export async function evaluateStaleness({ corpora, scorers, args }: EvaluationContext): Promise<void> {
  const knowledge = await loadKnowledge();
  const own = args.find((arg) => arg.startsWith("--own"));
  const sets = own === undefined ? [readDevelopment(corpora)] : readOwn(own.slice("--own=".length));
  for (const documents of sets) score(documents, knowledge, scorers, args.includes("--show"));
}

function readDevelopment(corpora: string): Scored[] {
  const lines = readFileSync(path.join(corpora, "staleness/dev.jsonl"), "utf8").split("\n").filter(Boolean);
  return lines.map((gold) => {
    const { id, text } = JSON.parse(gold) as { id: string; text: string };
    return { id, text, gold };
  });
}

/** One set a file. */
function readOwn(wanted: string): Scored[][] {
  const gold = readStaleGold(STALE_GOLD).filter(({ file }) => file.startsWith(wanted));
  const files = [...new Set(gold.map(({ file }) => file))];
  console.log(`sets in the order of the lines below: ${files.join(", ")}`);
  return files.map((wantedFile) => gold.filter(({ file }) => file === wantedFile).map(toScored));
}

function toScored({ name, text, sidebars, evidence, traps }: GoldDocument): Scored {
  const within = (lines: ReadonlySet<number>, from: number, to: number) =>
    [...lines].filter((line) => line >= from && line <= to).map((line) => ({ line }));
  const blocks = sidebars.map(({ startLine, endLine, stale }) => ({
    startLine,
    endLine,
    stale: JSON.parse(stale) as boolean | null,
    evidence: within(evidence, startLine, endLine),
    trap: within(traps, startLine, endLine),
  }));
  return { id: name, text, gold: JSON.stringify({ id: name, blocks, lineKinds: text.split(/\r?\n/).map(() => "") }) };
}

function score(documents: readonly Scored[], knowledge: Knowledge, scorers: string, show: boolean): void {
  const records = documents.map(({ id, text }) => {
    const started = performance.now();
    const { sidebars } = annotate(text, knowledge);
    const blocks = sidebars.map((sidebar) => ({ ...sidebar, kind: "sidebar" }));
    if (show)
      for (const { heading, stale, direction, evidence } of sidebars)
        console.log(id, heading, stale, direction, evidence.map(({ text, why }) => `${text} (${why})`).join("; "));
    return JSON.stringify({ id, blocks, ms: performance.now() - started });
  });
  const folder = mkdtempSync(path.join(os.tmpdir(), "staleness-"));
  const [gold, predicted] = [path.join(folder, "gold.jsonl"), path.join(folder, "predicted.jsonl")];
  writeFileSync(gold, documents.map((document) => document.gold).join("\n"));
  writeFileSync(predicted, records.join("\n"));
  spawnSync(process.execPath, [path.join(scorers, "score-stale.mjs"), gold, predicted], { stdio: "inherit" });
  rmSync(folder, { recursive: true });
}
