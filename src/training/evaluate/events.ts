// Event mentions against TimeBank and AQUAINT: every second document to tune on (--half a), the others to check (--half b).

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { annotate } from "../../analysis/pipeline";
import { loadKnowledge } from "../../knowledge/knowledge";
import type { EvaluationContext } from "../evaluationContext";

interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly dct: string;
}

export async function evaluateEvents({ corpora, scorers, args }: EvaluationContext): Promise<void> {
  const knowledge = await loadKnowledge();
  const half = args[args.indexOf("--half") + 1];
  const folder = mkdtempSync(path.join(os.tmpdir(), "glossator-events-"));
  const gold: string[] = [];
  const system: string[] = [];
  for (const name of ["timebank", "aquaint"]) {
    const lines = readFileSync(path.join(corpora, `dates/${name}.jsonl`), "utf8")
      .trim()
      .split("\n");
    for (const [index, line] of lines.entries()) {
      if (args.includes("--half") && half !== (index % 2 === 0 ? "a" : "b")) continue;
      const document = JSON.parse(line) as GoldDocument;
      const { events } = annotate(document.text, knowledge, { date: document.dct });
      gold.push(line);
      system.push(
        JSON.stringify({ id: document.id, timexes: [], events: events.map(({ start, end }) => ({ start, end })) }),
      );
    }
  }
  const files = [path.join(folder, "gold.jsonl"), path.join(folder, "system.jsonl")] as const;
  writeFileSync(files[0], gold.join("\n"));
  writeFileSync(files[1], system.join("\n"));
  spawnSync(process.execPath, [path.join(scorers, "score-dates.mjs"), ...files, "--events", "--boot", "0"], {
    stdio: "inherit",
  });
  rmSync(folder, { recursive: true });
}
