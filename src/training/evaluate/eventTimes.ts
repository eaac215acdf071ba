// The date of every event of TimeBank documents, exact: all points of its time must be right. Events that Glossator
// does not find count with the document's date. Every second document to tune on (--half a), the others to check (--half b).

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { annotate } from "../../analysis/pipeline";
import { loadKnowledge } from "../../knowledge/knowledge";
import type { EventTime } from "../../model";
import type { EvaluationContext } from "../evaluationContext";

interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly dct: string;
  readonly events: readonly {
    readonly id: string;
    readonly start: number;
    readonly end: number;
    readonly time: { readonly raw: string };
  }[];
}

/** As the scorer writes times. */
interface ScoredPoint {
  readonly at?: string;
  readonly after?: string;
  readonly before?: string;
}
type ScoredTime = (ScoredPoint & { kind: "single" }) | { kind: "multi"; begin: ScoredPoint; end: ScoredPoint };

export async function evaluateEventTimes({ corpora, scorers, args }: EvaluationContext): Promise<void> {
  const knowledge = await loadKnowledge();
  const half = args[args.indexOf("--half") + 1];
  const folder = mkdtempSync(path.join(os.tmpdir(), "glossator-event-times-"));
  const lines = readFileSync(path.join(corpora, "dates/eventtime.jsonl"), "utf8").trim().split("\n");
  const gold = lines.filter((_, index) => !args.includes("--half") || half === (index % 2 === 0 ? "a" : "b"));
  const system = gold.map((line) => {
    const document = JSON.parse(line) as GoldDocument;
    const day = document.dct.slice(0, 10);
    const times = new Map(
      annotate(document.text, knowledge, { date: day }).events.map(({ start, time }) => [start, scored(time)]),
    );
    const unfound: ScoredTime = { kind: "single", at: day };
    return {
      id: document.id,
      events: document.events.map(({ id, start }) => ({ id, time: times.get(start) ?? unfound })),
    };
  });
  const files = [path.join(folder, "gold.jsonl"), path.join(folder, "system.jsonl")] as const;
  writeFileSync(files[0], gold.join("\n"));
  writeFileSync(files[1], system.map((document) => JSON.stringify(document)).join("\n"));
  spawnSync(process.execPath, [path.join(scorers, "score-eventdates.mjs"), ...files], { stdio: "inherit" });
  if (args.includes("--errors")) printErrors(gold, system);
  rmSync(folder, { recursive: true });
}

function scored({ earliest, latest, ongoing }: EventTime): ScoredTime {
  if (ongoing && earliest !== null && latest !== null)
    return { kind: "multi", begin: { before: earliest }, end: { after: latest } };
  if (earliest !== null && earliest === latest) return { kind: "single", at: earliest };
  return {
    kind: "single",
    ...(earliest === null ? {} : { after: earliest }),
    ...(latest === null ? {} : { before: latest }),
  };
}

function printErrors(gold: readonly string[], system: readonly { events: readonly { time: ScoredTime }[] }[]): void {
  for (const [index, line] of gold.entries()) {
    const document = JSON.parse(line) as GoldDocument;
    for (const [i, event] of document.events.entries()) {
      const around = document.text.slice(Math.max(0, event.start - 70), event.end + 40).replace(/\s+/g, " ");
      console.log(
        `${document.text.slice(event.start, event.end)} | ${event.time.raw} | ${JSON.stringify(system[index]!.events[i]!.time)} | ${around}`,
      );
    }
  }
}
