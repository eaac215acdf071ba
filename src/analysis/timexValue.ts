// TIMEX3 values: which strings are valid, and which days a value covers.
// Weeks are ISO weeks, halves and quarters those of the calendar year, seasons those of the northern meteorological year.
// @source TimeML 1.2.1, TIMEX3 (values after ISO 8601 and TIDES 2.1)

import {
  civilDay,
  type CivilDay,
  dayNumber,
  daysInMonth,
  type DayInterval,
  formatDay,
  isDay,
  mondayOfWeek,
  padYear,
  parseDay,
} from "../model";

const MONTH = "(?:0[1-9]|1[0-2]|XX)";
const DAY = "(?:0[1-9]|[12]\\d|3[01]|XX)";
const WEEK = "W(?:0[1-9]|[1-4]\\d|5[0-3]|XX)";
const CLOCK = "(?:[01]\\d|2[0-4]|XX)(?::[0-5X][\\dX](?::[0-5X][\\dX])?)?(?:Z|[+-]\\d\\d:\\d\\d)?";

/** A century, decade or year; parts of a year. */
const DATE = new RegExp(
  `^(?:BC)?[\\dX]{2}(?:[\\dX]|[\\dX]{2}(?:-(?:${MONTH}(?:-${DAY})?|${WEEK}(?:-(?:[1-7X]|WE))?|Q[1-4X]|H[12X]|SP|SU|FA|WI))?)?$`,
);
const TIME = new RegExp(`^(?:BC)?[\\dX]{4}-(?:${MONTH}-${DAY}|${WEEK}-[1-7X])T(?:MO|MI|AF|EV|NI|DT|${CLOCK})$`);
const PERIOD = /^P(?:[\dX]+(?:\.\d+)?(?:DE|CE|ML|WE|[DWMQYEC])|T[\dX]+(?:\.\d+)?[HMS](?:\d+[MS])?)$/;
/** "three years and two months", "two days, five hours and ten minutes": larger units first. */
const COMPOUND = /^P(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/;
const REFERENCE = /^(?:PAST|PRESENT|FUTURE)_REF$/;

/** True for a value that TIMEX3 allows. */
export function isTimexValue(value: string): boolean {
  if (value.startsWith("P")) return PERIOD.test(value) || REFERENCE.test(value) || isCompound(value);
  return DATE.test(value) || TIME.test(value) || REFERENCE.test(value);
}

function isCompound(value: string): boolean {
  return COMPOUND.test(value) && value !== "P" && !value.endsWith("T");
}

/** Characters of "2022-02-23". */
const FULL_DAY = 10;

const UNKNOWN: DayInterval = { earliest: null, latest: null };

/** First months of the seasons; the winter of a year begins in its December. @source WMO: meteorological seasons */
const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The days that a DATE or TIME value covers; nulls for references, durations and values with open places. */
export function intervalOf(value: string): DayInterval {
  if (value.startsWith("P") || value.startsWith("F") || value.startsWith("BC") || value.includes("X")) return UNKNOWN;
  const time = value.indexOf("T");
  const day = time < 0 ? value : value.slice(0, time);
  if (day.length === FULL_DAY && parseDay(day)) return { earliest: day, latest: day };
  const [head, second, third] = day.split("-");
  if (head === undefined) return UNKNOWN;
  if (head.length === 2) return years(Number(head) * 100, Number(head) * 100 + 99);
  if (head.length === 3) return years(Number(head) * 10, Number(head) * 10 + 9);
  const year = Number(head);
  if (second === undefined) return years(year, year);
  if (second.startsWith("W") && second !== "WI") return week(year, Number(second.slice(1)), third);
  if (second.startsWith("Q")) return months(year, Number(second.slice(1)) * 3 - 2, 3);
  if (second.startsWith("H")) return months(year, Number(second.slice(1)) * 6 - 5, 6);
  const season = SEASON_START[second];
  if (season !== undefined) return months(year, season, 3);
  const month = Number(second);
  if (third === undefined) return months(year, month, 1);
  return isDay(year, month, Number(third)) ? { earliest: day, latest: day } : UNKNOWN;
}

function years(first: number, last: number): DayInterval {
  return { earliest: `${padYear(first)}-01-01`, latest: `${padYear(last)}-12-31` };
}

function months(year: number, first: number, count: number): DayInterval {
  const end = year * 12 + first - 1 + count - 1;
  const [lastYear, lastMonth] = [Math.floor(end / 12), (end % 12) + 1];
  return {
    earliest: formatDay({ year, month: first, day: 1 }),
    latest: formatDay({ year: lastYear, month: lastMonth, day: daysInMonth(lastYear, lastMonth) }),
  };
}

function week(year: number, number: number, part: string | undefined): DayInterval {
  const monday = mondayOfWeek({ year, week: number });
  const [first, last] = part === undefined ? [0, 6] : part === "WE" ? [5, 6] : [Number(part) - 1, Number(part) - 1];
  return { earliest: formatDay(civilDay(monday + first)), latest: formatDay(civilDay(monday + last)) };
}

/** The value's first day, or null where it has none. */
export function firstDay(value: string): CivilDay | null {
  if (value.startsWith("BC")) {
    const christ = /^BC(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(value);
    if (christ) return { year: -Number(christ[1]), month: Number(christ[2] ?? 1), day: Number(christ[3] ?? 1) };
  }
  const { earliest } = intervalOf(value);
  return earliest === null ? null : parseDay(earliest);
}

/** Days from one to the other. */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return dayNumber(to) - dayNumber(from);
}
