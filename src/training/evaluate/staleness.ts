// npm run evaluate -- staleness: verdicts on the sidebars of the development documents, through the whole pipeline.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { annotate } from "../../analysis/pipeline";
import { loadKnowledge } from "../../knowledge/knowledge";
import type { EvaluationContext } from "../evaluationContext";

export async function evaluateStaleness({ corpora, scorers, args }: EvaluationContext): Promise<void> {
  const gold = path.join(corpora, "staleness/dev.jsonl");
  const documents = readFileSync(gold, "utf8").split("\n").filter(Boolean);
  const knowledge = await loadKnowledge();
  const records = documents.map((line) => {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    const started = performance.now();
    const { sidebars } = annotate(text, knowledge);
    const blocks = sidebars.map((sidebar) => ({ ...sidebar, kind: "sidebar" }));
    if (args.includes("--show"))
      for (const { heading, stale, direction, evidence } of sidebars)
        console.log(id, heading, stale, direction, evidence.map(({ text, why }) => `${text} (${why})`).join("; "));
    return JSON.stringify({ id, blocks, ms: performance.now() - started });
  });
  const folder = mkdtempSync(path.join(os.tmpdir(), "staleness-"));
  const predicted = path.join(folder, "predicted.jsonl");
  writeFileSync(predicted, records.join("\n"));
  spawnSync(process.execPath, [path.join(scorers, "score-stale.mjs"), gold, predicted], { stdio: "inherit" });
  rmSync(folder, { recursive: true });
}
