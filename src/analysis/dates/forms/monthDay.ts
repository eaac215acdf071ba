// A day of a month by name: "Jan. 13 and 14", "13 January 2020", "the 5th of May", "Saturday, April 25", "March eighth".
// Months without a day are another form. Lists and ranges of days give one expression a day.

import { isDay, type CalendarForm, type UnitShift } from "../../../model";
import { type Atoms, BREAK, NUMBER, WORD } from "../atoms";
import type { Matcher, Piece } from "../matcher";
import { weekdayBefore, withinAfter, yearAfter, yearFields, type YearPhrase } from "../phrases";
import { MONTHS } from "../words/calendarWords";
import { ordinalEndingAt, ORDINALS } from "../words/numberWords";
import { followsUnplanned, namesUnplanned } from "../words/unplanned";

export const monthDay: Matcher = {
  name: "monthDay",
  about: "A day of a named month, with or without weekday and year, in American and European order; lists and ranges.",
  triggers: ["month"],
  match(atoms, head) {
    const month = MONTHS.get(atoms.lower(head));
    if (month === undefined) return null;
    return shortYear(atoms, head, month) ?? daysAfter(atoms, head, month) ?? daysBefore(atoms, head, month);
  },
  examples: [
    "The two will meet on ‹Jan. 13|DATE 2022-01-13› and ‹14|DATE 2022-01-14›.",
    "It was signed on ‹Saturday, April 25, 1998|DATE 1998-04-25›.",
    "She was born on ‹13 January 1960|DATE 1960-01-13› in Riga.",
    "Stamped ‹07/Jan/2013|DATE 2013-01-07› and ‹8-Jan-2013|DATE 2013-01-08›.",
    "She sailed on ‹10 Nov 11|DATE 2011-11-10›, and ‹9-Dec-11|DATE 2011-12-09› was her return.",
    "They celebrate on ‹the 5th of May|DATE 2022-05-05›.",
    "The fair runs from ‹March 17|DATE 2022-03-17› to ‹19|DATE 2022-03-19›.",
    "It closed on ‹Aug. 5 last year|DATE 2021-08-05›.",
    "He was named chief, effective ‹July 15|DATE 2022-07-15›.",
    "The law took effect on ‹June 3rd, 2019|DATE 2019-06-03›.",
    "Nobody was seen after the ‹Oct. 7|DATE 2021-10-07› attack, nor since ‹March 3|DATE 2021-03-03›.",
    "It was built after the ‹Sept. 11|DATE 2001-09-11› attacks.",
  ],
  counterExamples: ["See Table Mar 45."],
};

interface Day {
  readonly from: number;
  readonly to: number;
  readonly day: number;
}

/** "Jan. 13", "January 13th", "March eighth" and what follows. */
function daysAfter(atoms: Atoms, head: number, month: number): Piece[] | null {
  let at = atoms.afterDot(head + 1);
  if (atoms.is(at, "the")) at++;
  const first = dayAt(atoms, at);
  if (!first || (atoms.hyphen(at) && !atoms.glued(at))) return null;
  const days = moreDays(atoms, first);
  const last = days.at(-1)!;
  const year = yearAfter(atoms, last.to);
  const within = year ? null : withinAfter(atoms, last.to, ["year", "month"]);
  const years =
    year || within
      ? yearFields(year)
      : isOf2001(atoms, month, first)
        ? { year: 2001 }
        : sharedYear(atoms, last.to, month);
  return days.map((day, index) => {
    const end = day === last ? (year?.to ?? within?.to ?? day.to) : day.to;
    const named = index === 0 ? weekdayBefore(atoms, head) : null;
    const start = index === 0 ? (named?.from ?? head) : day.from;
    const form = formOf(month, years, within?.within, day.day, named?.weekday);
    return piece(start, end, placed(atoms, start, end, form));
  });
}

/** "10 Nov 11", "10-Nov-11": day, month and two digits of the year, where the hyphens or the end of the phrase show that they count nothing. */
function shortYear(atoms: Atoms, head: number, month: number): Piece | null {
  const joined = joinsParts(atoms, head - 1);
  const day = atoms.kind(head - 1) === NUMBER || joined ? dayEndingAt(atoms, joined ? head - 2 : head - 1) : null;
  if (!day) return null;
  const after = atoms.afterDot(head + 1);
  const at = joinsParts(atoms, after) ? after + 1 : after;
  if (atoms.digits(at) !== 2 || joined !== at > after) return null;
  if (!joined && atoms.kind(at + 1) !== BREAK && (!atoms.mark(at + 1, ".,;)") || atoms.glued(at + 2))) return null;
  return piece(day.from, at + 1, formOf(month, { shortYear: atoms.number(at) }, undefined, day.day, undefined));
}

/** "the Sept. 11 attacks" are those of one year. */
function isOf2001(atoms: Atoms, month: number, { day, to }: Day): boolean {
  if (month !== 9 || day !== 11) return false;
  return (
    atoms.is(to, "attack", "attacks", "hijackers", "hijackings") ||
    (atoms.is(to, "terrorist", "terror") && atoms.is(to + 1, "attack", "attacks"))
  );
}

/** What the words beside a day without its year say: "until Nov. 15" is ahead, "since Oct. 7" and "the Oct. 7 attacks" are past. */
function placed(atoms: Atoms, from: number, to: number, form: CalendarForm): CalendarForm {
  if (form.year !== undefined) return form;
  if (isDeadline(atoms, from)) return { ...form, deadline: true };
  const past = atoms.is(from - 1, "since") || namesUnplanned(atoms, to) || followsUnplanned(atoms, from);
  return past ? { ...form, attributive: true } : form;
}

/** "until Nov. 15", "effective Feb. 1". */
function isDeadline(atoms: Atoms, from: number): boolean {
  return atoms.is(from - 1, "effective", "until", "till", "by", "through", "expires", "expire", "expiring", "due");
}

/** Put together field by field, because most dates have few of the fields. */
function formOf(
  month: number,
  { year, shortYear, beforeChrist }: Omit<YearPhrase, "to">,
  within: UnitShift | undefined,
  day: number,
  weekday: number | undefined,
): CalendarForm {
  const form: { -readonly [K in keyof CalendarForm]: CalendarForm[K] } = { kind: "calendar", month };
  if (shortYear !== undefined) form.shortYear = shortYear;
  if (year !== undefined) form.year = year;
  if (beforeChrist) form.beforeChrist = beforeChrist;
  if (within) form.within = within;
  form.day = day;
  if (weekday !== undefined) form.weekday = weekday;
  return form;
}

/** The year that stands only at the end of a range: "June 4 to July 7, 1998". */
function sharedYear(atoms: Atoms, i: number, month: number): { year?: number } {
  if (!atoms.hyphen(i) && !atoms.is(i, "to", "and", "through", "until")) return {};
  const other = MONTHS.get(atoms.lower(i + 1));
  const day = other === undefined ? null : dayAt(atoms, atoms.afterDot(i + 2));
  const year = day ? yearAfter(atoms, day.to)?.year : undefined;
  return year === undefined ? {} : { year: other! < month ? year - 1 : year };
}

/** "31 May-1 June 1916". */
function sharedYearAfterDay(atoms: Atoms, i: number, month: number): { year?: number } {
  if (!atoms.hyphen(i) && !atoms.is(i, "to", "and", "through", "until")) return {};
  const day = dayAt(atoms, i + 1);
  const other = day ? MONTHS.get(atoms.lower(day.to)) : undefined;
  const year = other === undefined ? undefined : yearAfter(atoms, atoms.afterDot(day!.to + 1))?.year;
  return year === undefined ? {} : { year: other! < month ? year - 1 : year };
}

/** "13 January", "13th of January", "13 and 14 January". */
function daysBefore(atoms: Atoms, head: number, month: number): Piece[] | null {
  let at = head - 1;
  if (atoms.is(at, "of") || joinsParts(atoms, at)) at--;
  const last = dayEndingAt(atoms, at);
  if (!last || (atoms.is(head - 1, "of") && ORDINALS.has(atoms.lower(at)) && !atoms.is(last.from - 1, "the")))
    return null;
  const days = [...earlierDays(atoms, last), last];
  const after = atoms.afterDot(head + 1);
  const year = yearAfter(atoms, joinsParts(atoms, after) ? after + 1 : after);
  const within = year ? null : withinAfter(atoms, after, ["year"]);
  const years = year ? yearFields(year) : sharedYearAfterDay(atoms, after, month);
  return days.map((day, index) => {
    const the = atoms.is(day.from - 1, "the") && isOrdinal(atoms, day) ? day.from - 1 : day.from;
    const named = index === 0 ? weekdayBefore(atoms, day.from) : null;
    const end = day === last ? (year?.to ?? within?.to ?? dotIfAbbreviated(atoms, head)) : day.to;
    const start = named?.from ?? the;
    return piece(start, end, placed(atoms, start, end, formOf(month, years, within?.within, day.day, named?.weekday)));
  });
}

/** "13-Jan-2020", "13/Jan/2020" */
function joinsParts(atoms: Atoms, i: number): boolean {
  return atoms.glued(i) && (atoms.hyphen(i) || atoms.mark(i, "/"));
}

function piece(from: number, to: number, form: CalendarForm): Piece {
  const { year, month, day } = form;
  const possible = isDay(year ?? 2000, month!, day!);
  return { from, to, type: "DATE", form: possible ? form : { ...form, impossible: true } };
}

function isOrdinal(atoms: Atoms, day: Day): boolean {
  return ordinalEndingAt(atoms, day.to - 1) !== null;
}

/** The full stop of "Jan." belongs to the date unless it may end the sentence. */
export function dotIfAbbreviated(atoms: Atoms, head: number): number {
  const dotted = atoms.afterDot(head + 1);
  return dotted > head + 1 &&
    atoms.raw(head).length <= 4 &&
    atoms.lower(head) !== "may" &&
    atoms.lower(head) !== "june" &&
    atoms.lower(head) !== "july"
    ? dotted
    : head + 1;
}

/** A day's number at atom `i`: 1–31 with an optional "th", or an ordinal in words. */
function dayAt(atoms: Atoms, i: number): Day | null {
  const words = ordinalWordsAt(atoms, i);
  if (words) return words;
  const value = atoms.digits(i) <= 2 ? atoms.number(i) : NaN;
  if (!(value >= 1 && value <= 31)) return null;
  if (atoms.glued(i + 1) && atoms.is(i + 1, "st", "nd", "rd", "th")) return { from: i, to: i + 2, day: value };
  if (atoms.glued(i + 1) && atoms.kind(i + 1) === WORD) return null;
  if (atoms.mark(i + 1, "%") || atoms.is(i + 1, "percent", "million", "billion")) return null;
  const colon = atoms.mark(i + 1, ":") && atoms.digits(i + 2) > 0;
  const decimal = atoms.mark(i + 1, ".") && atoms.glued(i + 2) && atoms.digits(i + 2) > 0 && atoms.digits(i + 2) !== 4;
  return colon || decimal ? null : { from: i, to: i + 1, day: value };
}

function ordinalWordsAt(atoms: Atoms, i: number): Day | null {
  const next = atoms.hyphen(i + 1) ? i + 2 : i + 1;
  const pair = atoms.is(i, "twenty", "thirty") ? ordinalEndingAt(atoms, next) : null;
  if (pair?.from === i) return { from: i, to: next + 1, day: pair.value };
  const single = ORDINALS.get(atoms.lower(i));
  if (single === undefined || single > 31) return null;
  // "May first" is a day; "March second quarter" and "in May second-graders" are not.
  if (atoms.hyphen(i + 1) || atoms.is(i + 1, "quarter", "half", "week", "place", "time")) return null;
  return { from: i, to: i + 1, day: single };
}

function dayEndingAt(atoms: Atoms, i: number): Day | null {
  const ordinal = ordinalEndingAt(atoms, i);
  if (ordinal && ordinal.value >= 1 && ordinal.value <= 31)
    return { from: ordinal.from, to: i + 1, day: ordinal.value };
  const value = atoms.digits(i) <= 2 ? atoms.number(i) : NaN;
  if (!(value >= 1 && value <= 31) || atoms.mark(i - 1, "$£€¥") || (atoms.mark(i - 1, ".,:") && atoms.glued(i)))
    return null;
  return { from: i, to: i + 1, day: value };
}

const LONGEST_LIST = 8;

/** The first day, then " and 14", "-14", " to 19", ", 14 and 15": days that share the month. */
function moreDays(atoms: Atoms, first: Day): Day[] {
  const days = [first];
  let last = first;
  while (days.length <= LONGEST_LIST) {
    const comma = atoms.mark(last.to, ",");
    const joint = comma && atoms.is(last.to + 1, "and", "or") ? last.to + 2 : last.to + 1;
    const joined =
      comma ||
      atoms.hyphen(last.to) ||
      atoms.mark(last.to, "&/") ||
      atoms.is(last.to, "and", "or", "to", "through", "until");
    const next = joined ? dayAt(atoms, joint) : null;
    if (!next || next.day <= last.day || !endsList(atoms, next)) break;
    days.push(next);
    last = next;
  }
  if (last === first) return days;
  const loose = days.findIndex((day) => day !== first && atoms.mark(day.from - 1, ","));
  const closed = atoms.is(last.from - 1, "and", "or") || atoms.mark(last.from - 1, "&");
  return loose >= 0 && !closed ? days.slice(0, loose) : days;
}

/** True if the number is no count of the noun after it: "Jan. 13 and 14 people died". */
function endsList(atoms: Atoms, day: Day): boolean {
  if (atoms.kind(day.to) !== WORD) return !atoms.hyphen(day.to) || !atoms.glued(day.to + 1);
  const next = atoms.lower(day.to);
  if (["people", "men", "women", "children", "others", "of", "percent", "more", "other"].includes(next)) return false;
  return atoms.capitalized(day.to) || next.length < 4 || !next.endsWith("s");
}

function earlierDays(atoms: Atoms, last: Day): Day[] {
  const days: Day[] = [];
  let first = last;
  while (days.length < LONGEST_LIST) {
    const joint = first.from - 1;
    const joined = atoms.hyphen(joint) || atoms.mark(joint, ",&/") || atoms.is(joint, "and", "or", "to");
    const before = joined ? dayEndingAt(atoms, joint - 1) : null;
    if (!before || before.day >= first.day || MONTHS.has(atoms.lower(before.from - 1))) break;
    days.unshift(before);
    first = before;
  }
  return days;
}
