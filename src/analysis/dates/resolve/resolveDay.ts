// Days told without month or year: "Tuesday", "the weekend", "on the 13th", a bare "10 p.m.".

import {
  addMonths,
  type CalendarForm,
  civilDay,
  dayNumber,
  formatDay,
  isDay,
  isoWeekOf,
  pad,
  padYear,
  parseDay,
  type UnitShift,
  weekdayOf,
} from "../../../model";
import type { Tense } from "../../tenseReader";
import { because, dayOfThread, liesAhead, pickReason, type Resolution, type ResolutionContext } from "./context";

export function weekend(form: CalendarForm, context: ResolutionContext): Resolution | null {
  if (!context.reference) return null;
  const here = dayNumber(context.reference);
  const inWeekend = weekdayOf(here) >= 6;
  const back = form.pick === "last" || (form.pick === undefined && context.tense !== "future" && !inWeekend);
  const shift = form.pick === "next" ? 7 : back ? -7 : 0;
  const { year, week } = isoWeekOf(here + shift);
  const reason = `counted from ${context.referenceName}${pickReason(form) || because(context.tense)}`;
  return { value: `${padYear(year)}-W${pad(week)}-WE`, anchor: "documentDate", reason };
}

/** "the week of May 22" */
export function weekOf(resolution: Resolution): Resolution {
  const day = parseDay(resolution.value);
  if (!day) return resolution;
  const { year, week } = isoWeekOf(dayNumber(day));
  return { ...resolution, value: `${padYear(year)}-W${pad(week)}` };
}

/** A weekday: the last up to the document's day for the past, the next from it for the future. */
export function weekday(form: CalendarForm, number: number, context: ResolutionContext): Resolution | null {
  const story = form.fromStory || context.narrative ? context.storyDay : null;
  const tense = form.attributive ? "past" : form.nearest ? "planned" : context.tense;
  const base = story?.day ?? context.reference;
  if (!base) return null;
  const here = dayNumber(base);
  const today = weekdayOf(here);
  const back = (today - number + 7) % 7;
  let found = here - back;
  let reason = "last such day up to";
  if (form.within?.unit === "week") {
    found = here - today + number + form.within.amount * 7;
    reason = "counted from";
  } else if (form.pick === "last" && back === 0) found -= 7;
  else if (form.pick === "next" || (form.pick === undefined && (liesAhead(tense) || form.deadline))) {
    found = here + ((number - today + 7) % 7);
    if (form.pick === "next" && found === here) found += 7;
    reason = "next such day from";
  } else if (form.pick === "this") {
    found = here - today + number;
    reason = "in the week of";
  } else if (form.pick === undefined && tense === "planned" && back > 3) {
    found += 7;
    reason = "nearest such day to";
  }
  if (form.again) found -= 7;
  const name = `${reason} ${story ? `${story.value} in the story` : context.referenceName}`;
  return {
    value: formatDay(civilDay(found)),
    anchor: story?.id ?? "documentDate",
    reason: `${name}${pickReason(form) || whyDirection(form, tense)}`,
  };
}

function whyDirection({ attributive }: CalendarForm, tense: Tense | null): string {
  if (attributive) return ", because what is named by its day is known";
  return tense === "present" ? ", because the present of a near day is a plan" : because(tense);
}

/** "on the 13th": of the story's month. */
export function dayOfMonth(day: number, within: UnitShift | undefined, context: ResolutionContext): Resolution | null {
  if (within) return dayWithin(day, within, context);
  const story = context.story && context.story.grain !== "year" ? context.story : null;
  const base = story?.day ?? context.reference;
  if (!base) return null;
  const before = !story && context.tense !== "future" && day > base.day ? addMonths({ ...base, day: 1 }, -1) : base;
  if (!isDay(before.year, before.month, day)) return null;
  const value = formatDay({ ...before, day });
  return {
    value,
    anchor: story?.id ?? "documentDate",
    reason: story ? `in the month of ${story.value}` : `near ${context.referenceName}`,
  };
}

/** "the 15th of next month". */
function dayWithin(day: number, { amount, from }: UnitShift, context: ResolutionContext): Resolution | null {
  const story = from === "discourse" ? context.story : null;
  const base = story?.day ?? context.reference;
  const { year, month } = base ? addMonths({ ...base, day: 1 }, amount) : { year: 0, month: 0 };
  if (!base || !isDay(year, month, day)) return null;
  const reason = `counted from ${story ? `${story.value} in the story` : context.referenceName}`;
  return { value: formatDay({ year, month, day }), anchor: story?.id ?? "documentDate", reason };
}

/** "The call came at 3:33 a.m.": what is past happened on the day under report, though years were told since, if that was this week. */
function isOfLead({ storyDay, reference, tense }: ResolutionContext): boolean {
  if (storyDay === null || reference === null || tense !== "past") return false;
  const days = dayNumber(reference) - dayNumber(storyDay.day);
  return days >= 0 && days <= 7;
}

/** A time without a day: the story's day if it has just been named, else the document's. */
export function storyDay(form: CalendarForm, context: ResolutionContext): Resolution | null {
  if (!form.clock && !form.part) return null;
  const story = context.story?.grain === "day" || context.narrative || isOfLead(context) ? context.storyDay : null;
  if (context.narrative && !story) return dayOfThread(context);
  const base = story?.day ?? context.reference;
  if (!base) return null;
  return {
    value: formatDay(base),
    anchor: story?.id ?? "documentDate",
    reason: story ? `on ${story.value}, just named` : `on ${context.referenceName}`,
  };
}
