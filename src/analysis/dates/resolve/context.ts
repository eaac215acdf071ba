// What the second step knows when it comes to an expression: the document's day, the story's last date, the tense, the kind of text.

import {
  type CalendarForm,
  type CivilDay,
  dayNumber,
  type DocumentDate,
  parseDay,
  type TimexAnchor,
  type TimeUnit,
  WEEKDAY_NAMES,
  weekdayOf,
} from "../../../model";

import type { Tense } from "../../tenseReader";

/** The last date of the story: what "that day" and "two days later" count from. */
export interface StoryAnchor {
  readonly id: `t${number}`;
  readonly value: string;
  readonly day: CivilDay;
  readonly grain: TimeUnit;
}

/** Where the story has arrived. */
export interface StoryState {
  readonly story: StoryAnchor | null;
  /** The story's last day, if a coarser date came after it. */
  readonly storyDay: StoryAnchor | null;
  /** In a history: the date at which the tale has arrived; what a bare "In June" continues. */
  readonly thread: StoryAnchor | null;
  /** The last quarter, or period that a comparison ("a year earlier") can be with. */
  readonly quarter: StoryAnchor | null;
  /** By month, 1 to 12: where the text last said it with its year. */
  readonly monthsTold: readonly (StoryAnchor | undefined)[];
}

export interface ResolutionContext extends StoryState {
  /** The document's day, or null where nothing is known of it. */
  readonly reference: CivilDay | null;
  /** What reasons call it: "document date Wed 2022-02-23", "inferred date 2022-01-01 to 2022-12-31". */
  readonly referenceName: string;
  /** Whether "03/04/2024" is April 3 here; null where nothing in the document shows it. */
  readonly dayFirst: boolean | null;
  /** The tense of the verb that governs the expression; null where it cannot be told. */
  readonly tense: Tense | null;
  /** True for a text that tells history: its bare months belong to the story's year, not to the document's. */
  readonly narrative: boolean;
}

export interface Resolution {
  readonly value: string;
  readonly anchor: TimexAnchor;
  /** Why, after "text → value: ". */
  readonly reason: string;
}

/** What reasons call the document's date. */
export function nameReference({ basis, earliest, latest }: DocumentDate): string {
  const name = basis === "inferred" ? "inferred date" : "document date";
  const day = earliest === latest && earliest !== null ? parseDay(earliest) : null;
  return day
    ? `${name} ${WEEKDAY_NAMES[weekdayOf(dayNumber(day)) - 1]!.slice(0, 3)} ${earliest!}`
    : `${name} ${earliest ?? "…"} to ${latest ?? "…"}`;
}

/** ", because the verb is past". */
export function because(tense: Tense | null): string {
  return tense === "past" || tense === "future" ? `, because the verb is ${tense}` : "";
}

/** "will meet Monday", "meets Monday": the present of a near day is a plan. */
export function liesAhead(tense: Tense | null): boolean {
  return tense === "future" || tense === "present";
}

/** What "last" or "next" in the expression itself adds to the reason. */
export function pickReason(form: CalendarForm): string {
  return form.pick && !form.fromStory ? `, as "${form.pick}" says` : "";
}

/** "the same day", "in the evening" where a tale has named only the month: some day of it. */
export function dayOfThread({ thread }: ResolutionContext): Resolution | null {
  if (thread?.grain !== "month") return null;
  return { value: `${thread.value}-XX`, anchor: thread.id, reason: `in the month of ${thread.value} in the story` };
}
