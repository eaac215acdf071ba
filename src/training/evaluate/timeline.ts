// Timelines of target entities across documents (SemEval-2015 task 4): which events the target takes part in, and in
// which order. Scored as there: a timeline is taken apart into who-is-before-whom and when, and these pairs are
// compared with what follows from the other timeline. `--found` takes Glossator's own events; otherwise the event
// mentions of all timelines are given, as in the task's track B, and Glossator chooses, dates and orders them.

import { readFileSync } from "node:fs";
import path from "node:path";
import { annotate } from "../../analysis/pipeline";
import { loadKnowledge } from "../../knowledge/knowledge";
import type { AnnotatedDocument, DocumentEvent } from "../../model";
import type { EvaluationContext } from "../evaluationContext";
import { namesTarget } from "./timelineTargets";
import { type Score, scoreTimelines, type TimelineItem } from "./timelineScore";

interface GoldTimeline {
  readonly entity: string;
  readonly items: readonly {
    readonly order: number;
    readonly time: string;
    readonly mentions: readonly { readonly doc: string; readonly start?: number }[];
  }[];
}

interface GoldDocument {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
}

export async function evaluateTimeline({ corpora, args }: EvaluationContext): Promise<void> {
  const knowledge = await loadKnowledge();
  const read = <T>(name: string): T[] =>
    readFileSync(path.join(corpora, `dates/${name}.jsonl`), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as T);
  const timelines = read<GoldTimeline>("timeline-apple-gold");
  const given = new Set(timelines.flatMap(({ items }) => items.flatMap((item) => item.mentions.map(place))));
  const documents = read<GoldDocument>("timeline-apple-docs").map(({ id, text, dct }) => {
    const document = annotate(text, knowledge, { date: dct });
    const wanted = (event: DocumentEvent) =>
      args.includes("--found") ? event.main : given.has(place({ doc: id, start: event.start }));
    return { id, document, events: document.events.filter(wanted) };
  });
  const total: Score = { right: 0, system: 0, recalled: 0, gold: 0 };
  for (const { entity, items } of timelines) {
    const own = documents.flatMap(({ id, document, events }) => systemItems(id, document, events, entity));
    const score = scoreTimelines(goldItems(items), own);
    for (const key of ["right", "system", "recalled", "gold"] as const) total[key] += score[key];
    print(entity, score);
  }
  print("all, micro-averaged", total);
}

function place({ doc, start }: { doc: string; start?: number }): string {
  return `${doc}:${start ?? "?"}`;
}

/** What stands at the beginning without a date is not scored. */
function goldItems(items: GoldTimeline["items"]): TimelineItem[] {
  return items
    .filter(({ order }) => order > 0)
    .map(({ order, time, mentions }) => ({
      places: mentions.map(place),
      order: String(order).padStart(4, "0"),
      date: time.includes("X") ? null : time,
    }));
}

/** Events of one document in which the target takes part, ordered by their first day. */
function systemItems(
  doc: string,
  { entities }: AnnotatedDocument,
  events: readonly DocumentEvent[],
  target: string,
): TimelineItem[] {
  const own = new Set(entities.filter((entity) => namesTarget(entity, target)).map(({ id }) => id));
  return events
    .filter(({ participants }) => participants.some(({ entity }) => own.has(entity)))
    .flatMap((event) => {
      const { earliest, latest } = event.time;
      const day = earliest ?? latest;
      if (day === null) return [];
      return [{ places: [place({ doc, start: event.start })], order: day, date: dateName(earliest, latest) ?? day }];
    });
}

/** "2006", "2006-03", "2006-03-28"; null for other intervals. */
function dateName(earliest: string | null, latest: string | null): string | null {
  if (earliest === null || latest === null) return null;
  if (earliest === latest) return earliest;
  if (earliest.slice(0, 7) === latest.slice(0, 7) && earliest.endsWith("-01") && latest.slice(8) >= "28")
    return earliest.slice(0, 7);
  return earliest.slice(0, 4) === latest.slice(0, 4) ? earliest.slice(0, 4) : null;
}

function print(name: string, { right, system, recalled, gold }: Score): void {
  const precision = system === 0 ? 0 : right / system;
  const recall = gold === 0 ? 0 : recalled / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const percent = (share: number) => (100 * share).toFixed(1);
  console.log(
    `${name}: F1 ${percent(f1)}  precision ${percent(precision)} of ${system}  recall ${percent(recall)} of ${gold}`,
  );
}
