// Calendar arithmetic: proleptic Gregorian days, ISO weeks. Numbers in, numbers out; no clock and no time zone.
// A day number counts days from 1970-01-01 (day 0, a Thursday); weekdays are ISO, Monday 1 … Sunday 7.

export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/** ISO order: weekday 1 is Monday. */
export const WEEKDAY_NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : LENGTHS[month - 1]!;
}

/** True if the calendar has such a day: not for February 30. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** @source H. Hinnant, "chrono-Compatible Low-Level Date Algorithms": years counted from March, eras of 400 years. */
export function dayNumber({ year, month, day }: CivilDay): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Inverse of `dayNumber`. */
export function civilDay(number: number): CivilDay {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The ISO week that holds the day, with the year to which that week belongs. */
export function isoWeekOf(number: number): IsoWeek {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = civilDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1 };
}

/** The Monday on which an ISO week begins. */
export function mondayOfWeek({ year, week }: IsoWeek): number {
  const january4 = dayNumber({ year, month: 1, day: 4 });
  return january4 - weekdayOf(january4) + 1 + (week - 1) * 7;
}

/** Months later (or earlier); the day is cut to the month's length: a month after January 31 is February 28. */
export function addMonths({ year, month, day }: CivilDay, months: number): CivilDay {
  const index = year * 12 + month - 1 + months;
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return { ...target, day: Math.min(day, daysInMonth(target.year, target.month)) };
}

/** @source the anonymous Gregorian computus (Meeus/Jones/Butcher) */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const h =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - h - ((year % 100) % 4)) % 7;
  const m = Math.floor((golden + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}

/** "2022-02-23"; years are padded to four digits. */
export function formatDay({ year, month, day }: CivilDay): string {
  return `${padYear(year)}-${pad(month)}-${pad(day)}`;
}

export function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** Four digits; years before Christ count as negative and are written as TIMEX3 does: -480 is "BC0480". */
export function padYear(year: number): string {
  return year < 0 ? `BC${padYear(-year)}` : String(year).padStart(4, "0");
}

/** Reads "2022-02-23" (and what follows a day in a date-time); null if it is no day of the calendar. */
export function parseDay(text: string): CivilDay | null {
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN || digitAt(text, 10) >= 0) return null;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  return year >= 0 && isDay(year, month, day) ? { year, month, day } : null;
}

const HYPHEN = 45;

/** NaN where one of the two is no digit. */
function twoDigits(text: string, at: number): number {
  return digitAt(text, at) * 10 + digitAt(text, at + 1);
}

function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - 48;
  return digit >= 0 && digit <= 9 ? digit : NaN;
}
