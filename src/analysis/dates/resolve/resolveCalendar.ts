// Finds the place in the calendar that a date with open parts means: which year's "Jan. 13", which week's "Tuesday".

import {
  type CalendarForm,
  type CivilDay,
  civilDay,
  dayNumber,
  daysInMonth,
  easterSunday,
  formatDay,
  type MovableDay,
  pad,
  padYear,
  type UnitShift,
  weekdayOf,
} from "../../../model";
import { dayOnly } from "../oneShape";
import { underspecified } from "../underspecified";
import { formatClock } from "./clockValue";
import { because, pickReason, type Resolution, type ResolutionContext } from "./context";
import { monthDay, pickYear } from "./resolveMonthDay";
import { yearOfTale } from "./story";
import { dayOfMonth, storyDay, weekday, weekend, weekOf } from "./resolveDay";

/** Null where what is known does not settle it. */
export function resolveCalendar(form: CalendarForm, context: ResolutionContext): Resolution | null {
  const day = resolveDay(form, context);
  if (!day) return null;
  if (form.weekOf) return weekOf(day);
  if (form.clock) return isDayValue(day.value) ? { ...day, value: `${day.value}T${formatClock(form.clock)}` } : null;
  return form.part && isDayValue(day.value) ? { ...day, value: `${day.value}T${form.part}` } : day;
}

function isDayValue(value: string): boolean {
  return /^(?:BC)?\d{4}-\d\d-(?:\d\d|XX)$/.test(value);
}

/** "03/04/2024": the order that the document shows elsewhere, else month first; the reason keeps the other reading. */
function twoReadings(form: CalendarForm, context: ResolutionContext): Resolution | null {
  const { otherReading, ...monthFirst } = form;
  const dayFirst = { ...monthFirst, ...otherReading };
  const read = resolveDay(context.dayFirst ? dayFirst : monthFirst, context);
  const other = resolveDay(context.dayFirst ? monthFirst : dayFirst, context);
  if (!read || !other) return null;
  const [order, swapped] = context.dayFirst ? ["day", "month"] : ["month", "day"];
  const why = context.dayFirst === null ? "" : ", as this document writes it";
  return { ...read, reason: `${order} first${why}; ${swapped} first it is ${other.value}` };
}

function resolveDay(form: CalendarForm, context: ResolutionContext): Resolution | null {
  if (form.otherReading) return twoReadings(form, context);
  if (form.samePeriod && context.quarter) {
    const value = `${form.year === undefined ? context.quarter.value.slice(0, 4) : padYear(form.year)}${context.quarter.value.slice(4)}`;
    return { value, anchor: context.quarter.id, reason: `the period under report, as ${context.quarter.value}` };
  }
  const dated = saysYear(form) ? form : withYearFrom(form, context);
  if (dated && saysYear(dated)) return complete(dated, dated === form ? null : context);
  if (form.shortYear !== undefined) return shortYear(form, context);
  if (form.shortDecade !== undefined) return shortDecade(form.shortDecade, context);
  if (form.yearEnd) return yearEnd(form, context);
  if (form.month !== undefined && form.day !== undefined) return monthDay(form, form.month, form.day, context);
  if (form.month !== undefined) return month(form, form.month, context);
  if (form.movable) return movable(form, form.movable, context);
  if (form.season) return season(form, form.season, context);
  if (form.quarter !== undefined) return part(form.quarter, 3, context);
  if (form.half !== undefined) return part(form.half, 6, context);
  if (form.weekend) return weekend(form, context);
  if (form.weekday !== undefined) return weekday(form, form.weekday, context);
  if (form.day !== undefined) return dayOfMonth(form.day, form.within, context);
  return storyDay(form, context);
}

function saysYear(form: CalendarForm): boolean {
  return form.year !== undefined || form.decade !== undefined || form.century !== undefined;
}

/** "August last year", "the third quarter of that year": the year first. */
function withYearFrom(form: CalendarForm, context: ResolutionContext): CalendarForm | null {
  const shift = form.within;
  if (shift?.unit !== "year") return null;
  const base = baseOf(shift, context);
  return base && { ...form, year: base.year + shift.amount };
}

function baseOf(shift: UnitShift, context: ResolutionContext): CivilDay | null {
  return shift.from === "discourse" && context.story ? context.story.day : context.reference;
}

function complete(form: CalendarForm, context: ResolutionContext | null): Resolution {
  const day = form.movable && form.year !== undefined ? movableDay(form.movable, form.year) : null;
  const settled = day ? { ...form, ...day } : form;
  const value = underspecified(dayOnly(settled));
  if (!context) return { value, anchor: null, reason: "as written" };
  const story = form.within?.from === "discourse" ? context.story : null;
  if (story) return { value, anchor: story.id, reason: `counted from ${story.value} in the story` };
  return { value, anchor: "documentDate", reason: `counted from ${context.referenceName}` };
}

/** "'98", "05/02/07": the century that brings it nearest to the document, at most 20 years ahead. @guess 20 */
function shortYear(form: CalendarForm, context: ResolutionContext): Resolution {
  const { shortYear: short, ...rest } = form;
  const now = context.reference?.year ?? 2030;
  let year = Math.floor(now / 100) * 100 + short!;
  if (year > now + 20) year -= 100;
  else if (year < now - 79) year += 100;
  return complete({ ...rest, year }, null);
}

function shortDecade(short: number, context: ResolutionContext): Resolution {
  const now = Math.floor((context.reference?.year ?? 2030) / 10);
  const decade = Math.floor(now / 10) * 10 + short;
  return { value: String(decade > now ? decade - 10 : decade), anchor: null, reason: "the last such decade" };
}

/** "assets at year-end were" in a year that has not ended: those of the one before. */
function yearEnd(form: CalendarForm, context: ResolutionContext): Resolution | null {
  const story = context.narrative ? context.thread : null;
  const base = story?.day ?? context.reference;
  if (!base) return null;
  const ended = !story && context.tense === "past" && (base.month < 12 || base.day < 31);
  const { value } = complete({ ...form, year: ended ? base.year - 1 : base.year }, null);
  const reason = `counted from ${story ? `${story.value} in the story` : context.referenceName}${because(context.tense)}`;
  return { value, anchor: story?.id ?? "documentDate", reason };
}

/** A bare month: the last one before, or the next after, as "last"/"next" or the tense says. */
function month(form: CalendarForm, number: number, context: ResolutionContext): Resolution | null {
  return form.rangeEnd === undefined
    ? oneMonth(form, number, context)
    : monthUpTo(form, number, form.rangeEnd, context);
}

function oneMonth(form: CalendarForm, number: number, context: ResolutionContext): Resolution | null {
  const story = context.narrative && !form.pick ? context.thread : null;
  const base = story?.day ?? context.reference;
  if (!base) return null;
  const here = base.year * 12 + base.month;
  let year = base.year;
  if (story) year = yearOfTale(story, number);
  else if (form.pick === "last") year = base.year * 12 + number < here ? base.year : base.year - 1;
  else if (form.pick === "next") year = base.year * 12 + number > here ? base.year : base.year + 1;
  else if (form.pick === undefined && looksAhead(form, number, base.month, context))
    year = base.year * 12 + number >= here ? base.year : base.year + 1;
  else if (form.pick === undefined) year = base.year * 12 + number <= here ? base.year : base.year - 1;
  const value = `${padYear(year)}-${pad(number)}`;
  if (story) return { value, anchor: story.id, reason: `the year of the story's last date ${story.value}` };
  const direction = year * 12 + number < here ? "last such month up to" : "next such month from";
  return {
    value,
    anchor: "documentDate",
    reason: `${direction} ${context.referenceName}${form.traded ? ", as goods are sold ahead" : pickReason(form) || because(context.tense)}`,
  };
}

/** "fell in April-June": the last such month before the one that ends the range, unless it is ahead. */
function monthUpTo(form: CalendarForm, number: number, end: number, context: ResolutionContext): Resolution | null {
  const [first, last] = [oneMonth(form, number, context), oneMonth(form, end, context)];
  if (!first || !last || context.tense === "future" || first.value <= last.value) return first;
  const year = Number(last.value.slice(0, -3));
  return { ...last, value: `${padYear(end < number ? year - 1 : year)}-${pad(number)}` };
}

/** "will open in March"; "by February" where no past verb speaks against it. */
function looksAhead(form: CalendarForm, number: number, now: number, context: ResolutionContext): boolean {
  const ahead = (number - now + 12) % 12;
  const soon = ahead > 0 && ahead <= SOON;
  if (form.traded) return true;
  if (form.attributive) return soon && context.tense !== "past";
  if (context.tense === "future") return true;
  return soon && (context.tense !== "past" || form.deadline === true);
}

/** Months ahead that are nearer than the same month's last time by far. @guess a third of a year */
const SOON = 4;

/** The civil day of a movable holiday in a year; null where it is not known. */
function movableDay(rule: MovableDay, year: number): { month: number; day: number } | null {
  if ("byYear" in rule) {
    const day = rule.byYear[year];
    return day === undefined ? null : { month: Number(day.slice(0, 2)), day: Number(day.slice(3)) };
  }
  if ("easter" in rule) return civilDay(easterSunday(year) + rule.easter);
  const first = dayNumber({ year, month: rule.month, day: 1 });
  const last = first + daysInMonth(year, rule.month) - 1;
  const found =
    rule.nth > 0
      ? first + ((rule.weekday - weekdayOf(first) + 7) % 7) + (rule.nth - 1) * 7
      : last - ((weekdayOf(last) - rule.weekday + 7) % 7) + (rule.nth + 1) * 7;
  return civilDay(found + rule.plusDays);
}

function movable(form: CalendarForm, rule: MovableDay, context: ResolutionContext): Resolution | null {
  if (!context.reference) return null;
  const base = context.reference;
  const here = dayNumber(base);
  const distance = (year: number): number => {
    const day = movableDay(rule, year);
    return day ? dayNumber({ year, ...pickDay(day) }) - here : Infinity;
  };
  const year = pickYear(form, base.year, distance, context);
  const day = movableDay(rule, year);
  if (!day) return null;
  const value = formatDay({ year, ...pickDay(day) });
  return { value, anchor: "documentDate", reason: `the nearest one to ${context.referenceName}${pickReason(form)}` };
}

function pickDay({ month, day }: { month: number; day: number }): { month: number; day: number } {
  return { month, day };
}

const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function season(form: CalendarForm, code: string, context: ResolutionContext): Resolution | null {
  const story = context.narrative ? context.thread : null;
  const base = story?.day ?? context.reference;
  if (!base) return null;
  const start = SEASON_START[code]!;
  const begun = base.month >= start;
  let year = base.year;
  if (!story && form.pick === "last") year = base.month >= start + 3 ? base.year : base.year - 1;
  else if (!story && form.pick === "next") year = base.month < start ? base.year : base.year + 1;
  else if (!story && form.pick === undefined && context.tense === "past" && !begun && code !== "WI")
    year = base.year - 1;
  const value = `${padYear(year)}-${code}`;
  if (story) return { value, anchor: story.id, reason: `the year of the story's last date ${story.value}` };
  return {
    value,
    anchor: "documentDate",
    reason: `counted from ${context.referenceName}${pickReason(form) || because(context.tense)}`,
  };
}

/** A quarter or half: the last that has begun, unless the verb is future or the year is being spoken of. */
function part(number: number, length: number, context: ResolutionContext): Resolution | null {
  const story = context.narrative ? context.thread : null;
  const base = story?.day ?? context.reference;
  if (!base) return null;
  const begun = base.month > (number - 1) * length;
  const ended = base.month > number * length;
  let year = base.year;
  if (!begun && context.tense !== "future") year--;
  else if (ended && context.tense === "future" && base.month > number * length + 6) year++;
  const value = `${padYear(year)}-${length === 3 ? "Q" : "H"}${number}`;
  return {
    value,
    anchor: story?.id ?? "documentDate",
    reason: `the nearest one to ${context.referenceName}${because(context.tense)}`,
  };
}
