// Second step of dating: says which day each expression means, against the document's date, the story's last date and the tense.
// Where the document's date is only an interval, an expression is resolved if both of its ends give the same answer.
// Dates in sidebars and other page furniture count from a day that is not known: only what says all itself is resolved there.

import {
  type CivilDay,
  type DayInterval,
  type DocumentDate,
  parseDay,
  type SetForm,
  type Timex,
  type TimexCandidate,
  type TimeUnit,
} from "../../model";
import type { Layers } from "../layers";
import { firstDay, intervalOf, isTimexValue } from "../timexValue";
import { nameReference, type Resolution, type ResolutionContext, type StoryAnchor } from "./resolve/context";
import { isNarrative } from "./resolve/narrative";
import { resolveCalendar } from "./resolve/resolveCalendar";
import { resolveShift } from "./resolve/resolveShift";
import { type Tense, TenseReader } from "../tenseReader";

type Document = Pick<Layers, "source" | "blocks" | "tokens" | "sentences" | "timexCandidates" | "documentDate">;

export function resolveDates(document: Document): readonly Timex[] {
  const { timexCandidates: candidates, documentDate } = document;
  const furniture = furnitureFlags(document);
  const tenses = readTenses(document, furniture);
  const [earliest, latest] = [endOf(documentDate.earliest), endOf(documentDate.latest)];
  const shared = {
    candidates,
    furniture,
    tenses,
    stamp: documentDate.span?.start ?? -1,
    text: document.source.text,
  };
  const first = resolveAll({ ...shared, reference: latest && earliest });
  const same = documentDate.earliest === documentDate.latest || !earliest || !latest;
  const second = same ? first : resolveAll({ ...shared, reference: latest });
  const name = earliest && documentDate.earliest !== documentDate.latest ? nameReference(earliest) : null;
  const resolved = candidates.map((candidate, i) =>
    toTimex(candidate, i, agreed(first[i]!, second[i]!, documentDate, name), documentDate),
  );
  return boundDurations(resolved, candidates, documentDate);
}

function endOf(day: string | null): CivilDay | null {
  return day === null ? null : parseDay(day);
}

/** The answer on which both ends of the document's interval agree; its reason then names the interval in place of its first day's `name`. */
function agreed(
  first: Resolution | null,
  second: Resolution | null,
  { earliest, latest }: DocumentDate,
  name: string | null,
): Resolution | null {
  if (!first || first.value !== second?.value) return null;
  if (name === null || !first.reason.includes(name)) return first;
  return {
    ...first,
    reason: first.reason.replace(name, `document date ${earliest!} to ${latest ?? "…"}`),
  };
}

function furnitureFlags(document: Document): boolean[] {
  let block = 0;
  return document.timexCandidates.map((candidate) => {
    while (block + 1 < document.blocks.length && document.blocks[block]!.end < candidate.start) block++;
    return document.blocks[block]?.boilerplate ?? false;
  });
}

/** "opening": at a sentence's start, at most after a preposition; "in": after that word. */
type Lead = "opening" | "in" | null;

/** @guess "In late ", "By the end of " */
const LEAD_REACH = 14;

const OPENING = /(?:^|[.!?\n\r])["”’]?\s?(?:(?:In|By|During|Since|After|From|Until|Through)(?: the)? )?$/;

function leadOf(text: string, start: number): Lead {
  const before = text.slice(Math.max(0, start - LEAD_REACH), start);
  return OPENING.test(before) ? "opening" : before.endsWith(" in ") ? "in" : null;
}

/** Whether a tale moves on to this date: to every month and day, to a bare year only where it opens a sentence or is this or the next one. */
function carriesOn(thread: StoryAnchor | null, next: StoryAnchor, text: string, start: number): boolean {
  if (thread === null || (next.grain !== "year" && next.grain !== "decade" && next.grain !== "century")) return true;
  if (next.grain !== "year") return false;
  const lead = leadOf(text, start);
  return lead === "opening" || (lead === "in" && next.day.year === thread.day.year + 1);
}

/** Furniture is resolved without a tense. */
function readTenses(document: Document, furniture: readonly boolean[]): (Tense | null)[] {
  const reader = new TenseReader(document);
  return document.timexCandidates.map((candidate, i) =>
    !furniture[i]! && needsTense(candidate) ? reader.at(candidate.start, candidate.end) : null,
  );
}

function needsTense({ form }: TimexCandidate): boolean {
  return form.kind === "calendar" && form.year === undefined && form.decade === undefined && form.century === undefined;
}

interface Run {
  readonly candidates: readonly TimexCandidate[];
  readonly furniture: readonly boolean[];
  readonly tenses: readonly (Tense | null)[];
  readonly stamp: number;
  readonly text: string;
  readonly reference: CivilDay | null;
}

function resolveAll(run: Run): (Resolution | null)[] {
  const narrative = isNarrative(run.candidates, run.reference);
  let story: StoryAnchor | null = null;
  let storyDay: StoryAnchor | null = null;
  let thread: StoryAnchor | null = null;
  let quarter: StoryAnchor | null = null;
  return run.candidates.map((candidate, i) => {
    const furniture = run.furniture[i]!;
    const context: ResolutionContext = furniture
      ? { reference: null, story: null, storyDay: null, thread: null, quarter: null, tense: null, narrative: false }
      : { reference: run.reference, story, storyDay, thread, quarter, tense: run.tenses[i]!, narrative };
    const resolution = writable(resolve(candidate, context));
    if (resolution && !furniture && candidate.start !== run.stamp) {
      const anchor = anchorOf(candidate, resolution, i);
      // In a history the document's own day is outside the story.
      if (anchor && !(narrative && resolution.anchor === "documentDate")) {
        story = anchor;
        if (anchor.grain === "day") storyDay = anchor;
        if (carriesOn(thread, anchor, run.text, candidate.start)) thread = anchor;
      }
      if (isReported(candidate)) quarter = anchorAt(resolution, i);
      else if (resolution.value === "P6M" || resolution.value === "P9M") quarter = null;
    }
    return resolution;
  });
}

/** TIMEX3 has four digits for a year: "20,000 years ago" has no value. */
function writable(resolution: Resolution | null): Resolution | null {
  return resolution && isTimexValue(resolution.value) ? resolution : null;
}

function resolve(candidate: TimexCandidate, context: ResolutionContext): Resolution | null {
  const form = candidate.form;
  if (form.kind === "calendar") return resolveCalendar(form, context);
  if (form.kind === "shift") return resolveShift(form, context);
  return { value: form.value, anchor: null, reason: "as written" };
}

/** A quarter whose results a report compares with those of a year earlier. */
function isReported({ form }: TimexCandidate): boolean {
  if (form.kind === "calendar") return form.quarter !== undefined;
  return form.kind === "shift" && form.unit === "quarter" && !form.comparison;
}

function anchorAt({ value }: Resolution, index: number): StoryAnchor | null {
  const day = firstDay(value);
  return day && { id: `t${index + 1}`, value, day, grain: grainOf(value) };
}

/** What later expressions can count from: dates that a calendar has. */
function anchorOf(candidate: TimexCandidate, resolution: Resolution, index: number): StoryAnchor | null {
  if (candidate.type !== "DATE" && candidate.type !== "TIME") return null;
  const { form } = candidate;
  if (form.kind === "shift" && (form.comparison ?? form.definite)) return null;
  return anchorAt(resolution, index);
}

function grainOf(value: string): TimeUnit {
  const day = value.split("T")[0]!;
  if (day.length === 2) return "century";
  if (day.length === 3) return "decade";
  if (day.length === 4) return "year";
  if (day.includes("W") && !day.endsWith("WI")) return "week";
  if (day.includes("Q")) return "quarter";
  if (day.includes("H")) return "half";
  return day.length === 10 ? "day" : /\d$/.test(day) ? "month" : "season";
}

const NO_INTERVAL: DayInterval = { earliest: null, latest: null };

function toTimex(
  candidate: TimexCandidate,
  index: number,
  resolution: Resolution | null,
  documentDate: DocumentDate,
): Timex {
  const { start, end, text, type, rule, form, mod } = candidate;
  const stamp = documentDate.span?.start === start && documentDate.span.end === end ? documentDate.value : null;
  const value = stamp ?? resolution?.value ?? candidate.underspecified;
  const interval = resolution && (type === "DATE" || type === "TIME") ? intervalOf(value) : NO_INTERVAL;
  const missing = documentDate.value === null ? "the document has no date" : "the words leave it open";
  const why = resolution ? resolution.reason : `not resolved, because ${missing}`;
  const timex: Timex = {
    start,
    end,
    id: `t${index + 1}`,
    text,
    type,
    value,
    mod,
    anchor: resolution ? resolution.anchor : "unresolved",
    rule,
    reason: `${text} → ${value}: ${why}`,
    earliest: interval.earliest,
    latest: interval.latest,
  };
  return form.kind === "set" ? withRepetition(timex, form) : timex;
}

function withRepetition(timex: Timex, { quant, freq }: SetForm): Timex {
  const { anchor, rule, reason, earliest, latest, ...said } = timex;
  const repetition = { ...(quant !== undefined && { quant }), ...(freq !== undefined && { freq }) };
  return { ...said, ...repetition, anchor, rule, reason, earliest, latest };
}

/** "the past three months" ends at the document's stamp, "the year ended March 31" at the next expression. */
function boundDurations(
  timexes: readonly Timex[],
  candidates: readonly TimexCandidate[],
  documentDate: DocumentDate,
): Timex[] {
  const stamp = timexes.find((timex) => timex.start === documentDate.span?.start)?.id;
  return timexes.map((timex, i) => {
    const form = candidates[i]!.form;
    if (form.kind !== "duration" || !form.direction || stamp === undefined) return timex;
    return form.direction === "past" ? { ...timex, endPoint: stamp } : { ...timex, beginPoint: stamp };
  });
}
