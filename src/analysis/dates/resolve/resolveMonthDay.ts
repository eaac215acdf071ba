// The year of a month and day that are told without one: "Jan. 13", "June 24", a movable holiday.

import { type CalendarForm, dayNumber, daysInMonth, formatDay, isDay, pad, padYear } from "../../../model";
import { liesAhead, pickReason, type Resolution, type ResolutionContext, type StoryAnchor } from "./context";
import { yearOfTale } from "./story";

/** Month and day without the year: the nearest such day; in a history the nearest to the story's last date. */
export function monthDay(
  form: CalendarForm,
  month: number,
  day: number,
  context: ResolutionContext,
): Resolution | null {
  const story = context.narrative && !form.pick ? context.thread : null;
  const base = story?.day ?? context.reference;
  if (!base) return null;
  const here = dayNumber(base);
  const distance = (year: number) => signedDays(year, month, day, here);
  const told = story || form.pick ? null : yearTold(month, distance, context);
  if (told && isDay(told.day.year, month, day))
    return { value: formatDay({ ...told.day, day }), anchor: told.id, reason: `of the year that ${told.value} has` };
  const year = story ? yearOfTale(story, month) : pickYear(form, base.year, distance, context);
  if (!isDay(year, month, day))
    return { value: `${padYear(year)}-${pad(month)}`, anchor: "documentDate", reason: "there is no such day" };
  const value = formatDay({ year, month, day });
  if (story) return { value, anchor: story.id, reason: `the year of the story's last date ${story.value}` };
  return {
    value,
    anchor: "documentDate",
    reason: `the nearest such day to ${context.referenceName}${pickReason(form)}`,
  };
}

/** "was killed on June 24", where this year's is still to come and the text has named another June: of that one's year. */
function yearTold(
  month: number,
  distance: (year: number) => number,
  { tense, monthsTold, reference }: ResolutionContext,
): StoryAnchor | null {
  const told = monthsTold[month];
  if (told === undefined || tense !== "past" || !reference) return null;
  return told.day.year < reference.year && distance(reference.year) > 0 ? told : null;
}

function signedDays(year: number, month: number, day: number, here: number): number {
  return dayNumber({ year, month, day: Math.min(day, daysInMonth(year, month)) }) - here;
}

/** Days ahead within which nearness outweighs a past tense, for much is "announced" for a day. @guess two months */
const NEAR_DAYS = 60;

/** Days back within which nearness outweighs a future tense. @guess two months */
const PAST_DAYS = 60;

/** The year among last, this and next: by "last"/"next", else the nearest unless the tense speaks against a far one. */
export function pickYear(
  form: CalendarForm,
  base: number,
  distance: (year: number) => number,
  context: ResolutionContext,
): number {
  const years = [base - 1, base, base + 1];
  if (form.pick === "last") return years.findLast((year) => distance(year) < 0) ?? base;
  if (form.pick === "next") return years.find((year) => distance(year) > 0) ?? base;
  if (form.pick === "this") return base;
  const nearest = years.reduce((best, year) => (Math.abs(distance(year)) < Math.abs(distance(best)) ? year : best));
  const days = distance(nearest);
  if (context.narrative) return nearest;
  if (form.attributive && days > 0) return nearest - 1;
  if (context.tense === "past" && days > NEAR_DAYS && !form.deadline) return nearest - 1;
  return liesAhead(context.tense) && days < -PAST_DAYS ? nearest + 1 : nearest;
}
