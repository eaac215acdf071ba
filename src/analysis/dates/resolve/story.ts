// Follows the dates of a text as it is read: the story's last date, its last day, the quarter under report, and in a history the
// thread: the date at which the tale has arrived. A date that is only mentioned ("a campaign planned for 1976") does not move the thread.

import { type ShiftForm, type TimexCandidate, type TimeUnit } from "../../../model";
import type { Tense } from "../../tenseReader";
import { firstDay, intervalOf } from "../../timexValue";
import type { Resolution, StoryAnchor, StoryState } from "./context";

/** What stands before an expression of a history, where that decides whether the tale moves to it. */
interface Place {
  readonly text: string;
  readonly tense: Tense | null;
}

export class StoryTracker {
  private story: StoryAnchor | null = null;
  private storyDay: StoryAnchor | null = null;
  private thread: StoryAnchor | null = null;
  private quarter: StoryAnchor | null = null;
  /** By month: where the text last said it with its year. */
  private readonly monthsTold: (StoryAnchor | undefined)[] = [];

  /** @param opening in a history the first date that says its year: what stands before it is of that year too */
  constructor(
    private readonly narrative: boolean,
    private readonly opening: StoryAnchor | null,
  ) {}

  /** Where the story is now. */
  here(): StoryState {
    const { story, storyDay, thread, quarter, monthsTold } = this;
    return { story, storyDay, thread: thread ?? this.opening, quarter, monthsTold };
  }

  add(candidate: TimexCandidate, resolution: Resolution, index: number, place: Place): void {
    const anchor = anchorOf(candidate, resolution, index);
    const { form } = candidate;
    if (anchor && form.kind === "calendar" && form.month !== undefined && (form.year ?? form.attributive))
      this.monthsTold[form.month] = anchor;
    // In a history the document's own day is outside the story.
    if (anchor && !(this.narrative && resolution.anchor === "documentDate"))
      this.follow(anchor, candidate.start, place);
    if (isReported(candidate, place.text)) this.quarter = anchorAt(resolution, index);
    else if (resolution.value === "P6M" || resolution.value === "P9M") this.quarter = null;
  }

  private follow(anchor: StoryAnchor, start: number, place: Place): void {
    if (this.narrative && !carriesOn(this.thread, anchor, start, place)) return;
    const day = anchor.grain === "day" ? anchor : this.storyDay;
    this.story = anchor;
    this.storyDay = this.narrative ? within(day, anchor) : day;
    if (this.narrative) this.thread = anchor;
  }
}

/** The first date of the article that says its month and year. */
export function openingOf(candidates: readonly TimexCandidate[], furniture: readonly boolean[]): StoryAnchor | null {
  const index = candidates.findIndex(
    ({ form }, i) => form.kind === "calendar" && form.year !== undefined && form.month !== undefined && !furniture[i],
  );
  const opening = candidates[index];
  return opening ? anchorAt({ value: opening.underspecified }, index) : null;
}

/** The day, if the tale is still in its year, month or day. */
function within(day: StoryAnchor | null, { value }: StoryAnchor): StoryAnchor | null {
  const { earliest, latest } = intervalOf(value);
  if (day === null || earliest === null || latest === null) return day?.value === value ? day : null;
  const own = day.value.slice(0, FULL_DAY);
  return own >= earliest && own <= latest ? day : null;
}

/** Characters of "2022-02-23". */
const FULL_DAY = 10;

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
function carriesOn(thread: StoryAnchor | null, next: StoryAnchor, start: number, { text, tense }: Place): boolean {
  if (thread === null || (next.grain !== "year" && next.grain !== "decade" && next.grain !== "century")) return true;
  if (next.grain !== "year") return false;
  const lead = leadOf(text, start);
  return lead === "opening" || (lead === "in" && next.day.year === thread.day.year + 1 && tense !== "future");
}

/** A quarter whose results a report compares with those of a year earlier; not the one with which it is compared itself. */
function isReported({ form, start }: TimexCandidate, text: string): boolean {
  const isQuarter =
    form.kind === "calendar"
      ? form.quarter !== undefined
      : form.kind === "shift" && form.unit === "quarter" && !form.comparison;
  return isQuarter && !COMPARED.test(text.slice(Math.max(0, start - COMPARED_REACH), start));
}

const COMPARED = /\b(?:from|than|with|versus|after)\s(?:an?\s)?(?:[a-z]+\s)?$/;
const COMPARED_REACH = 24;

function anchorAt({ value }: Pick<Resolution, "value">, index: number): StoryAnchor | null {
  const day = firstDay(value);
  return day && { id: `t${index + 1}`, value, day, grain: grainOf(value) };
}

/** What later expressions can count from: dates that a calendar has. */
function anchorOf(candidate: TimexCandidate, resolution: Resolution, index: number): StoryAnchor | null {
  if (candidate.type !== "DATE" && candidate.type !== "TIME") return null;
  const { form } = candidate;
  if (form.kind === "shift" && ((form.comparison ?? form.definite) || isLookBack(form))) return null;
  return anchorAt(resolution, index);
}

/** "the previous day": what was before is told in passing, and told again it is the same day. */
function isLookBack({ from, unit, amount }: ShiftForm): boolean {
  return from === "discourse" && amount === -1 && (unit === "day" || unit === "night");
}

function grainOf(value: string): TimeUnit {
  const [day] = value.replace("BC", "").split("T") as [string];
  if (day.length === 2) return "century";
  if (day.length === 3) return "decade";
  if (day.length === 4) return "year";
  if (day.includes("W") && !day.endsWith("WI")) return "week";
  if (day.includes("Q")) return "quarter";
  if (day.includes("H")) return "half";
  return day.length === 10 ? "day" : /\d$/.test(day) ? "month" : "season";
}

/** The year of a history's bare month: the one in which it is nearest to where the tale has arrived. */
export function yearOfTale({ day, grain }: StoryAnchor, month: number): number {
  if (grain === "year" || Math.abs(month - day.month) <= HALF_YEAR) return day.year;
  return month < day.month ? day.year + 1 : day.year - 1;
}

const HALF_YEAR = 6;
