// Counts units from the document's day or from the story's last date: "last year", "two days later", "the following month".

import {
  addMonths,
  type CivilDay,
  civilDay,
  dayNumber,
  formatDay,
  isoWeekOf,
  pad,
  padYear,
  type ShiftForm,
  type TimexAnchor,
  type TimeUnit,
} from "../../../model";
import { formatClock } from "./clockValue";
import { dayOfThread, type Resolution, type ResolutionContext } from "./context";

interface Base {
  readonly day: CivilDay;
  readonly anchor: TimexAnchor;
  readonly reason: string;
}

export function resolveShift(form: ShiftForm, context: ResolutionContext): Resolution | null {
  const compared = form.comparison ? comparedQuarter(form, context) : null;
  if (compared) return compared;
  if (isSpokenOf(form, context) && context.quarter)
    return { value: context.quarter.value, anchor: context.quarter.id, reason: "the quarter just spoken of" };
  if (form.amount === null) return { value: vagueReference(form, context), anchor: null, reason: "as written" };
  if (isOfStory(form, context) && form.unit === "day" && context.narrative && !context.storyDay) {
    const day = form.amount === 0 ? dayOfThread(context) : null;
    return day && form.part ? { ...day, value: `${day.value}T${form.part}` } : day;
  }
  if (form.unit === "hour" || form.unit === "minute") return clockLater(form, form.amount, context);
  const base = baseOf(form, context);
  if (!base) return null;
  if (form.definite && form.unit === "quarter" && base.anchor === "documentDate") return lastQuarter(base);
  const value = shifted(form, base.day, form.amount);
  return value === null ? null : { value, anchor: base.anchor, reason: base.reason };
}

/** "the quarter", "the latest period"; "that quarter" unless the story's last date is another one. */
function isSpokenOf({ unit, amount, from, definite }: ShiftForm, { story }: ResolutionContext): boolean {
  if (unit !== "quarter" || amount !== 0 || from !== "discourse") return false;
  return definite === true || story?.grain !== "quarter";
}

/** "three hours later" than a time of day that was just told. */
function clockLater({ unit, from }: ShiftForm, amount: number, { story }: ResolutionContext): Resolution | null {
  const clock = from === "discourse" && story ? /T(\d\d):(\d\d)/.exec(story.value) : null;
  if (!story || !clock) return null;
  const minutes = Number(clock[1]) * 60 + Number(clock[2]) + Math.round(amount * (unit === "hour" ? 60 : 1));
  const day = formatDay(civilDay(dayNumber(story.day) + Math.floor(minutes / DAY)));
  const inDay = ((minutes % DAY) + DAY) % DAY;
  const value = `${day}T${pad(Math.floor(inDay / 60))}:${pad(inDay % 60)}`;
  return { value, anchor: story.id, reason: `counted from ${story.value} in the story` };
}

/** Minutes. */
const DAY = 24 * 60;

/** "the quarter" in a report of results is the last one that has ended. */
function lastQuarter({ day, anchor, reason }: Base): Resolution {
  return { value: inUnit("quarter", day, -1)!, anchor, reason: `${reason}: the last full quarter` };
}

/** "several weeks later" names no date; what a report tells as later is past all the same. */
function vagueReference(form: ShiftForm, context: ResolutionContext): string {
  return form.ahead && context.narrative ? "FUTURE_REF" : "PAST_REF";
}

/** "a year earlier" beside a quarter's figures is that quarter of the year before. */
function comparedQuarter(form: ShiftForm, context: ResolutionContext): Resolution | null {
  const quarter = context.quarter;
  if (!quarter || form.unit !== "year" || form.amount === null) return null;
  const year = Number(quarter.value.slice(0, 4)) + form.amount;
  return {
    value: `${padYear(year)}${quarter.value.slice(4)}`,
    anchor: quarter.id,
    reason: `the same quarter a year before ${quarter.value}`,
  };
}

function baseOf(form: ShiftForm, context: ResolutionContext): Base | null {
  const told = isOfStory(form, context);
  const story = told ? storyFor(form.unit, context) : null;
  if (told && !story && context.narrative) return null;
  if (story) return { day: story.day, anchor: story.id, reason: `counted from ${story.value} in the story` };
  if (!context.reference || (told && isBeyond(form, context))) return null;
  return { day: context.reference, anchor: "documentDate", reason: `counted from ${context.referenceName}` };
}

/** "Seven years later it made a U-turn", where no day was told: not counted from the document's, which would put the past ahead of it. */
function isBeyond({ amount }: ShiftForm, { tense }: ResolutionContext): boolean {
  return amount !== null && amount > 0 && tense !== "future" && tense !== "present";
}

/** In a report "the year" is the current one and "this day" today; in a history both are the story's. So is "the week" of Friday's close. */
function isOfStory(form: ShiftForm, context: ResolutionContext): boolean {
  const { narrative } = context;
  if (form.from !== "discourse") return isThis(form) && narrative;
  return !form.definite || narrative || (form.unit === "week" && form.amount === 0 && toldThisWeek(context));
}

/** True if the day just told lies at most a week before the document's. */
function toldThisWeek({ story, reference }: ResolutionContext): boolean {
  if (story?.grain !== "day" || !reference) return false;
  const days = dayNumber(reference) - dayNumber(story.day);
  return days >= 0 && days <= 7;
}

/** "this day", "this month"; "today" is of the document even in a history. */
function isThis(form: ShiftForm): boolean {
  return form.amount === 0 && form.unit !== "day";
}

/** The last date of the story that is fine enough to count such units from. */
function storyFor(unit: TimeUnit, { story, storyDay }: ResolutionContext): ResolutionContext["story"] {
  if (story && fine(unit, story.grain)) return story;
  return storyDay;
}

const ORDER: readonly TimeUnit[] = [
  "second",
  "minute",
  "hour",
  "day",
  "night",
  "week",
  "weekend",
  "month",
  "quarter",
  "season",
  "half",
  "year",
  "decade",
  "century",
];

/** Days cannot be counted from a date that is only a year. */
function fine(unit: TimeUnit, grain: TimeUnit): boolean {
  return ORDER.indexOf(grain) <= Math.max(ORDER.indexOf(unit), ORDER.indexOf("day"));
}

function shifted(form: ShiftForm, day: CivilDay, amount: number): string | null {
  const { unit, grain } = form;
  const value = grain ? inUnit(grain, moved(unit, day, amount), 0) : inUnit(unit, day, amount);
  if (value?.length !== 10) return value;
  if (form.clock) return `${value}T${formatClock(form.clock)}`;
  return form.part ? `${value}T${form.part}` : value;
}

/** The day so many weeks, months, years or decades away. */
function moved(unit: TimeUnit, day: CivilDay, amount: number): CivilDay {
  if (unit === "week") return civilDay(dayNumber(day) + amount * 7);
  return addMonths(day, amount * (unit === "month" ? 1 : unit === "decade" ? 120 : 12));
}

function inUnit(unit: TimeUnit, day: CivilDay, amount: number): string | null {
  if (!Number.isInteger(amount)) return fraction(unit, day, amount);
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
      return null;
    case "day":
    case "night":
      return formatDay(civilDay(dayNumber(day) + amount));
    case "week":
    case "weekend": {
      const { year, week } = isoWeekOf(dayNumber(day) + amount * 7);
      return `${padYear(year)}-W${pad(week)}${unit === "weekend" ? "-WE" : ""}`;
    }
    case "month": {
      const { year, month } = addMonths(day, amount);
      return `${padYear(year)}-${pad(month)}`;
    }
    case "quarter": {
      const { year, month } = addMonths({ ...day, day: 1 }, amount * 3);
      return `${padYear(year)}-Q${Math.ceil(month / 3)}`;
    }
    case "half": {
      const { year, month } = addMonths({ ...day, day: 1 }, amount * 6);
      return `${padYear(year)}-H${month <= 6 ? 1 : 2}`;
    }
    case "season":
    case "year":
      return padYear(day.year + amount);
    case "decade":
      return inTens(day.year, 10, amount, 3);
    case "century":
      return inTens(day.year, 100, amount, 2);
    case "millennium":
      return padYear(day.year + amount * 1000);
  }
}

/** Decades and centuries as TIMEX3 writes them: the first digits of their years, which run backwards before Christ. */
function inTens(year: number, length: number, amount: number, digits: number): string {
  const number = Math.floor(Math.abs(year) / length) + (year < 0 ? -amount : amount);
  return `${year < 0 ? "BC" : ""}${String(number).padStart(digits, "0")}`;
}

/** "a year and a half ago" is a month. */
function fraction(unit: TimeUnit, day: CivilDay, amount: number): string | null {
  const months = { year: 12, decade: 120, century: 1200, half: 6, quarter: 3 }[unit as string];
  if (months === undefined || !Number.isInteger(amount * months)) return null;
  const { year, month } = addMonths(day, amount * months);
  return unit === "year" ? `${padYear(year)}-${pad(month)}` : padYear(year);
}
