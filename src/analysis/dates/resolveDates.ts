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
} from "../../model";
import type { Layers } from "../layers";
import { intervalOf, isTimexValue } from "../timexValue";
import { boundDurations } from "./resolve/boundDurations";
import { nameReference, type Resolution, type ResolutionContext } from "./resolve/context";
import { isNarrative } from "./resolve/narrative";
import { resolveCalendar } from "./resolve/resolveCalendar";
import { resolveShift } from "./resolve/resolveShift";
import { openingOf, StoryTracker } from "./resolve/story";
import { showsDayFirst } from "../dayFirst";
import { type Tense, TenseReader } from "../tenseReader";

type Document = Pick<Layers, "source" | "blocks" | "tokens" | "sentences" | "timexCandidates" | "documentDate">;

export function resolveDates(document: Document): readonly Timex[] {
  const { timexCandidates: candidates, documentDate } = document;
  const furniture = furnitureFlags(document);
  const [earliest, latest] = [endOf(documentDate.earliest), endOf(documentDate.latest)];
  const narrative = isNarrative(candidates, latest && earliest);
  const tenses = readTenses(document, furniture, narrative);
  const shared = {
    candidates,
    furniture,
    tenses,
    narrative,
    stamp: documentDate.span?.start ?? -1,
    text: document.source.text,
    referenceName: nameReference(documentDate),
    dayFirst: dayFirstIn(document),
  };
  const first = resolveAll(shared, latest && earliest);
  const same = documentDate.earliest === documentDate.latest || !earliest || !latest;
  const second = same ? first : resolveAll(shared, latest);
  const resolved = candidates.map((candidate, i) => toTimex(candidate, i, agreed(first[i]!, second[i]!), documentDate));
  return boundDurations(resolved, candidates, documentDate, document.source.text);
}

function endOf(day: string | null): CivilDay | null {
  return day === null ? null : parseDay(day);
}

/** The answer on which both ends of the document's interval agree. */
function agreed(first: Resolution | null, second: Resolution | null): Resolution | null {
  return first?.value === second?.value ? first : null;
}

/** By the digit dates that can be read one way only, else by how the document's own stamp was read. */
function dayFirstIn({ timexCandidates, documentDate }: Document): boolean | null {
  const shown = showsDayFirst(timexCandidates);
  const stamp = shown === null && timexCandidates.find(({ start }) => start === documentDate.span?.start);
  if (!stamp || stamp.form.kind !== "calendar" || !stamp.form.otherReading || documentDate.value === null) return shown;
  return parseDay(documentDate.value)?.month === stamp.form.otherReading.month;
}

function furnitureFlags(document: Document): boolean[] {
  let block = 0;
  return document.timexCandidates.map((candidate) => {
    while (block + 1 < document.blocks.length && document.blocks[block]!.end < candidate.start) block++;
    return document.blocks[block]?.boilerplate ?? false;
  });
}

/** Furniture is resolved without a tense. */
function readTenses(document: Document, furniture: readonly boolean[], narrative: boolean): (Tense | null)[] {
  const reader = new TenseReader(document);
  return document.timexCandidates.map((candidate, i) =>
    !furniture[i]! && needsTense(candidate, narrative) ? reader.at(candidate.start, candidate.end) : null,
  );
}

/** Dates that lack their year; in a tale also bare years, which may be those of a plan. */
function needsTense({ form }: TimexCandidate, narrative: boolean): boolean {
  if (form.kind !== "calendar" || form.decade !== undefined || form.century !== undefined) return false;
  return form.year === undefined || (narrative && form.month === undefined);
}

interface Run {
  readonly candidates: readonly TimexCandidate[];
  readonly furniture: readonly boolean[];
  readonly tenses: readonly (Tense | null)[];
  readonly narrative: boolean;
  readonly stamp: number;
  readonly text: string;
  readonly referenceName: string;
  readonly dayFirst: boolean | null;
}

function resolveAll(run: Run, reference: CivilDay | null): (Resolution | null)[] {
  const { narrative, referenceName, dayFirst } = run;
  const tale = new StoryTracker(narrative, narrative ? openingOf(run.candidates, run.furniture) : null);
  return run.candidates.map((candidate, i) => {
    const furniture = run.furniture[i]!;
    const tense = run.tenses[i]!;
    const context: ResolutionContext = furniture
      ? OUTSIDE
      : { reference, referenceName, dayFirst, tense, narrative, ...tale.here() };
    const resolution = writable(resolve(candidate, context));
    if (resolution && !furniture && candidate.start !== run.stamp)
      tale.add(candidate, resolution, i, { text: run.text, tense });
    return resolution;
  });
}

/** What is known of page furniture: nothing. */
const OUTSIDE: ResolutionContext = {
  reference: null,
  referenceName: "",
  dayFirst: null,
  story: null,
  storyDay: null,
  thread: null,
  quarter: null,
  monthsTold: [],
  tense: null,
  narrative: false,
};

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
