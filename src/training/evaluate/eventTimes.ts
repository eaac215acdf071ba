// The date of every event of TimeBank documents, exact: all points of its time must be right. Events that Glossator
// does not find count with the document's date. Every second document to tune on (--half a), the others to check (--half b).

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { annotate } from "../../analysis/pipeline";
import { loadKnowledge } from "../../knowledge/knowledge";
import type { DayInterval, EventTime } from "../../model";
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
      annotate(document.text, knowledge, { date: day }).events.map(({ start, time }) => [start, time]),
    );
    const unfound: EventTime = { timex: null, earliest: day, latest: day, reason: "not found" };
    const events = document.events.map(({ id, start }) => {
      const time = times.get(document.text[start] === " " ? start + 1 : start) ?? unfound; // some spans open with a space
      return { id, time: scored(time), reason: time.reason };
    });
    return { id: document.id, events };
  });
  const files = [path.join(folder, "gold.jsonl"), path.join(folder, "system.jsonl")] as const;
  writeFileSync(files[0], gold.join("\n"));
  writeFileSync(files[1], system.map((document) => JSON.stringify(document)).join("\n"));
  spawnSync(process.execPath, [path.join(scorers, "score-eventdates.mjs"), ...files], { stdio: "inherit" });
  if (args.includes("--errors")) printErrors(gold, system);
  rmSync(folder, { recursive: true });
}

function scored({ earliest, latest, lasting }: EventTime): ScoredTime {
  const days = astronomic({ earliest, latest });
  if (!lasting) return { kind: "single", ...point(days) };
  const { begin, end } = lasting;
  if (
    begin.earliest === begin.latest &&
    end.earliest === end.latest &&
    begin.latest === earliest &&
    end.latest === latest
  )
    return {
      kind: "multi",
      begin: point({ ...days, latest: days.earliest }),
      end: point({ ...days, earliest: days.latest }),
    };
  return { kind: "multi", begin: point(begin), end: point(end) };
}

/** Seasons begin with the sun’s in this corpus, not with months. */
const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  "03-01 05-31": ["03-20", "06-20"],
  "06-01 08-31": ["06-21", "09-22"],
  "09-01 11-30": ["09-23", "12-21"],
  "12-01 02-28": ["12-22", "03-19"],
  "12-01 02-29": ["12-22", "03-19"],
};

function astronomic({ earliest, latest }: DayInterval): DayInterval {
  const season = SEASONS[`${earliest?.slice(5)} ${latest?.slice(5)}`];
  if (!season || earliest === null || latest === null) return { earliest, latest };
  return { earliest: earliest.slice(0, 5) + season[0], latest: latest.slice(0, 5) + season[1] };
}

function point({ earliest, latest }: DayInterval): ScoredPoint {
  if (earliest !== null && earliest === latest) return { at: earliest };
  return {
    ...(earliest === null ? {} : { after: earliest }),
    ...(latest === null ? {} : { before: isMonth(earliest, latest) ? `${latest.slice(0, 8)}28` : latest }),
  };
}

/** “Some day of October” ends on the 28th in this corpus, whatever the month. */
function isMonth(earliest: string | null, latest: string): boolean {
  const first = earliest?.endsWith("-01") === true && earliest.slice(0, 7) === latest.slice(0, 7);
  return first && latest.slice(8) >= "28";
}

function printErrors(
  gold: readonly string[],
  system: readonly { events: readonly { time: ScoredTime; reason: string }[] }[],
): void {
  for (const [index, line] of gold.entries()) {
    const document = JSON.parse(line) as GoldDocument;
    for (const [i, event] of document.events.entries()) {
      const around = document.text.slice(Math.max(0, event.start - 70), event.end + 40).replace(/\s+/g, " ");
      const { time, reason } = system[index]!.events[i]!;
      const word = document.text.slice(event.start, event.end);
      console.log([word, event.time.raw, JSON.stringify(time), reason, around].join(" | "));
    }
  }
}
