// Days without a year lie near the day of writing: "said on Jan. 9" up to half a year before it, "will visit on Jan. 13" up to half a year
// after; "Tuesday, March 5" only in years in which March 5 is a Tuesday. Waits until the years are bounded.

import { civilDay, dayNumber, isDay, weekdayOf, WEEKDAY_NAMES } from "../../../model";
import { TenseReader } from "../../tenseReader";
import { type DayRange, type DaySet, first, last, union } from "../daySet";
import { type Constraint, type ConstraintFinder, evidenceAt, isArticle } from "./constraint";

/** Half a year: what is farther off gets its year written. */
const NEAR_DAYS = 182;

/** Wider than this the years are not bounded, and every day of the year would do. @guess */
const MOST_YEARS = 40;

/** More places add nothing and would make long texts slow. */
const MOST_PLACES = 40;

export const monthDays: ConstraintFinder = (document, _offices, known) => {
  const years = boundedYears(known);
  if (!years) return [];
  const tenses = new TenseReader(document);
  const constraints: Constraint[] = [];
  for (const candidate of document.timexCandidates) {
    const form = candidate.form;
    if (
      form.kind !== "calendar" ||
      form.month === undefined ||
      form.day === undefined ||
      form.within ||
      form.pick ||
      form.impossible
    )
      continue;
    if (form.year !== undefined || form.shortYear !== undefined || !isArticle(document, candidate.start)) continue;
    const tense = tenses.at(candidate.start, candidate.end);
    if (tense !== "past" && tense !== "future" && form.weekday === undefined) continue;
    const days = windows(years, form.month, form.day, tense, form.weekday);
    const why =
      tense === "past"
        ? "told in the past tense: written on or after that day"
        : tense === "future"
          ? "still ahead: written before that day"
          : "a day near the day of writing";
    const weekday = form.weekday === undefined ? "" : `; a ${WEEKDAY_NAMES[form.weekday - 1]!}`;
    constraints.push({ days, evidence: evidenceAt(document, candidate, why + weekday) });
    if (constraints.length >= MOST_PLACES) break;
  }
  return constraints;
};

function boundedYears(known: DaySet): { from: number; to: number } | null {
  const [from, to] = [first(known), last(known)];
  if (from === undefined || to === undefined) return null;
  const years = { from: civilDay(from).year, to: civilDay(to).year };
  return years.to - years.from <= MOST_YEARS ? years : null;
}

function windows(
  years: { from: number; to: number },
  month: number,
  day: number,
  tense: string | null,
  weekday: number | undefined,
): DaySet {
  const ranges: DayRange[] = [];
  for (let year = years.from - 1; year <= years.to + 1; year++) {
    if (!isDay(year, month, day)) continue;
    const here = dayNumber({ year, month, day });
    if (weekday !== undefined && weekdayOf(here) !== weekday) continue;
    ranges.push({ from: tense === "past" ? here : here - NEAR_DAYS, to: tense === "future" ? here : here + NEAR_DAYS });
  }
  return union(ranges);
}
