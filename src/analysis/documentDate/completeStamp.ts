// "SEOUL, March 12 (…)": which year? The one that everything else leaves. Of several, the one in which that day is the weekday that the
// story's beginning names: agencies date a story by the day that it tells as "on Thursday". Else the stamp only narrows.

import {
  dayNumber,
  type DocumentDate,
  type Evidence,
  padYear,
  parseDay,
  type TimexCandidate,
  WEEKDAY_NAMES,
  weekdayOf,
} from "../../model";
import { intervalOf } from "../timexValue";
import { TenseReader } from "../tenseReader";
import { evidenceAt, type UndatedDocument } from "./constraints/constraint";
import type { Stamp } from "./stamps";

/** A dateline's own sentence and the next one: further on, a weekday may be any of the week. @guess */
const LEAD_SENTENCES = 2;
/** More years than this are not bounded. @guess */
const MOST_YEARS = 40;

/** @param around what is known of the date without the stamp */
export function completeStamp(document: UndatedDocument, stamp: Stamp, around: DocumentDate): DocumentDate {
  const days = daysWithin(stamp, around);
  if (days.length === 1) return withYear(stamp, days[0]!, around.evidence);
  if (days.length === 0) return around.basis === "given" ? inYearOf(stamp, around) : around;
  const today = weekdayOfLead(document, stamp);
  const fitting = today ? days.filter((day) => weekdayIn(day) === today.weekday) : [];
  if (fitting.length === 1) {
    const day = fitting[0]!;
    const why = `the story's day: of the years left, ${stamp.candidate.text} is a ${WEEKDAY_NAMES[today!.weekday - 1]!} in ${day.slice(0, 4)}`;
    return withYear(stamp, day, [...around.evidence, evidenceAt(document, today!.candidate, why)]);
  }
  const [earliest, latest] = [days[0]!, days.at(-1)!];
  return { ...around, value: null, evidence: [...around.evidence, stamp.evidence], earliest, latest };
}

/** The days that the stamp can mean, in order; none if the years are not bounded. */
function daysWithin({ value }: Stamp, { earliest, latest }: DocumentDate): string[] {
  if (earliest === null || latest === null) return [];
  const [from, to] = [Number(earliest.slice(0, 4)), Number(latest.slice(0, 4))];
  if (to - from > MOST_YEARS) return [];
  const days: string[] = [];
  for (let year = from; year <= to; year++) {
    const day = `${padYear(year)}${value.slice(4, 10)}`;
    if (parseDay(day) && day >= earliest && day <= latest) days.push(day);
  }
  return days;
}

function withYear(stamp: Stamp, day: string, others: readonly Evidence[]): DocumentDate {
  const { start, end } = stamp.candidate;
  const value = day.slice(0, 4) + stamp.value.slice(4);
  return { value, basis: "stated", span: { start, end }, evidence: [stamp.evidence, ...others], ...intervalOf(value) };
}

/** A day that was given and lies near: the stamp is of its year. */
function inYearOf(stamp: Stamp, given: DocumentDate): DocumentDate {
  const day = `${given.earliest!.slice(0, 4)}${stamp.value.slice(4, 10)}`;
  return parseDay(day) ? withYear(stamp, day, given.evidence) : given;
}

function weekdayIn(day: string): number {
  return weekdayOf(dayNumber(parseDay(day)!));
}

/** "… said on Thursday" in the first sentences after the dateline; null for "last Thursday" and for what is ahead. */
function weekdayOfLead(document: UndatedDocument, stamp: Stamp): { weekday: number; candidate: TimexCandidate } | null {
  const { sentences, timexCandidates } = document;
  const first = sentences.findIndex(({ end }) => end > stamp.candidate.start);
  const last = sentences[Math.min(first + LEAD_SENTENCES, sentences.length) - 1];
  if (first < 0 || !last) return null;
  const candidate = timexCandidates.find(
    ({ start, form }) =>
      start >= stamp.candidate.end && start < last.end && form.kind === "calendar" && form.weekday !== undefined,
  );
  if (candidate?.form.kind !== "calendar") return null;
  const { weekday, month, pick, within, fromStory } = candidate.form;
  if (weekday === undefined || month !== undefined || pick || within || fromStory) return null;
  if (new TenseReader(document).at(candidate.start, candidate.end) !== "past") return null;
  return { weekday, candidate };
}
