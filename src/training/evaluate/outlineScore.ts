// Scores the outlines of the project's own news texts against the main events that a person listed for them
// (test/gold/events/*.jsonl), written before anything was analysed.

import { intervalOf } from "../../analysis/timexValue";
import { annotate } from "../../analysis/pipeline";
import type { Knowledge } from "../../knowledge/knowledge";
import type { AnnotatedDocument, DocumentEvent } from "../../model";

export interface OutlineText {
  readonly id: string;
  /** The document's date, as a hint. */
  readonly date: string;
  readonly text: string;
  /** What an outline must show. */
  readonly main: readonly MainEvent[];
  /** Triggers of what an outline may show: events of the story that a reader would not miss. */
  readonly also?: readonly string[];
}

export interface MainEvent {
  /** The word that tells it; several, parted by "/", where the story tells it more than once. */
  readonly trigger: string;
  /** A name in the agent's or, in the passive, the patient's words; "" where nobody is named. */
  readonly agent: string;
  /** TIMEX3 value of the day, month or year; "" where the text does not say. */
  readonly day: string;
  readonly modality: string;
  readonly negated?: boolean;
}

/** Lists hold one readable line an event. */
export interface OutlineScore {
  wanted: number;
  shown: number;
  /** Main events that are not shown with the right agent and date. */
  readonly missed: string[];
  /** Main events shown with a wrong modality or polarity. */
  readonly misjudged: string[];
  /** Shown, but no event of the story. */
  readonly strange: string[];
  /** Shown, but a line above tells the same main event. */
  readonly repeated: string[];
}

export function scoreOutlines(texts: readonly OutlineText[], knowledge: Knowledge): OutlineScore {
  const score: OutlineScore = { wanted: 0, shown: 0, missed: [], misjudged: [], strange: [], repeated: [] };
  for (const text of texts) scoreOutline(text, annotate(text.text, knowledge, { date: text.date }), score);
  return score;
}

function scoreOutline(text: OutlineText, document: AnnotatedDocument, score: OutlineScore): void {
  const outline = document.events.filter(({ main }) => main);
  score.wanted += text.main.length;
  score.shown += outline.length;
  for (const gold of text.main) {
    const words = gold.trigger.split("/");
    const told = outline.filter((event) => words.includes(event.text));
    const right = told.find((event) => hasAgent(document, event, gold.agent) && isThen(event, gold.day));
    const found = right ?? told[0];
    if (!right) score.missed.push(`${text.id}: ${gold.trigger} ${gold.day} | ${found ? lineOf(found) : "not shown"}`);
    if (found && (found.modality !== gold.modality || found.negated !== (gold.negated ?? false)))
      score.misjudged.push(`${text.id}: ${gold.trigger} is ${gold.modality}, not ${found.modality}`);
    if (words.length > 1) for (const event of told.slice(1)) score.repeated.push(`${text.id}: ${lineOf(event)}`);
  }
  const known = new Set([...text.main.flatMap(({ trigger }) => trigger.split("/")), ...(text.also ?? [])]);
  for (const event of outline) if (!known.has(event.text)) score.strange.push(`${text.id}: ${lineOf(event)}`);
}

function lineOf({ label, time }: DocumentEvent): string {
  return `${label} (${time.earliest ?? ""}..${time.latest ?? ""})`;
}

function hasAgent(document: AnnotatedDocument, event: DocumentEvent, agent: string): boolean {
  if (agent === "") return true;
  return event.participants.some(({ role, mention }) => {
    const name = document.mentions.find(({ id }) => id === mention)!.text;
    return (role === "agent" || role === "patient") && (name.includes(agent) || agent.includes(name));
  });
}

/** Within the days that the gold value covers. */
function isThen({ time }: DocumentEvent, day: string): boolean {
  if (day === "") return true;
  const { earliest, latest } = intervalOf(day);
  if (time.earliest === null || earliest === null || latest === null) return false;
  return time.earliest >= earliest && (time.latest ?? time.earliest) <= latest;
}
