// The closed classes of English calendar words. All keys are lower case.

import type { Daypart, SeasonCode, TimeUnit } from "../../../model";

const MONTH_NAMES = {
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
} as const; // prettier-ignore

const MONTH_ABBREVIATIONS = {
  jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12,
} as const; // prettier-ignore

/** Typing errors that leave a long month's name unmistakable: one letter lost ("Febuary") or two swapped ("Ocotber"). */
function misspelt(name: string): string[] {
  const letters = Array.from(name, (_, i) => i);
  const lost = letters.map((i) => name.slice(0, i) + name.slice(i + 1));
  const swapped = letters
    .slice(1)
    .map((i) => name.slice(0, i - 1) + name.charAt(i) + name.charAt(i - 1) + name.slice(i + 1));
  return [...lost, ...swapped];
}

function monthWords(): Map<string, number> {
  const words = new Map<string, number>();
  for (const [name, month] of Object.entries(MONTH_NAMES))
    if (name.length >= 7) for (const word of misspelt(name)) words.set(word, month);
  for (const [name, month] of [...Object.entries(MONTH_ABBREVIATIONS), ...Object.entries(MONTH_NAMES)])
    words.set(name, month);
  return words;
}

export const MONTHS: ReadonlyMap<string, number> = monthWords();

/** ISO weekdays. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7,
    mondays: 1, tuesdays: 2, wednesdays: 3, thursdays: 4, fridays: 5, saturdays: 6, sundays: 7,
    mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7,
  }),
); // prettier-ignore

export const SEASONS: ReadonlyMap<string, SeasonCode> = new Map(
  Object.entries({
    spring: "SP",
    springtime: "SP",
    summer: "SU",
    summertime: "SU",
    fall: "FA",
    autumn: "FA",
    winter: "WI",
    wintertime: "WI",
  } as const),
);

export const DAYPARTS: ReadonlyMap<string, Daypart> = new Map(
  Object.entries({
    morning: "MO", mornings: "MO", midday: "MI", afternoon: "AF", afternoons: "AF", evening: "EV", evenings: "EV",
    night: "NI", nights: "NI", nighttime: "NI", overnight: "NI", daytime: "DT", dawn: "MO", dusk: "EV",
  } as const),
); // prettier-ignore

export interface UnitWord {
  readonly unit: TimeUnit;
  readonly plural: boolean;
}

const UNIT_NAMES = {
  second: "seconds", minute: "minutes", hour: "hours", day: "days", night: "nights", week: "weeks", weekend: "weekends", month: "months",
  quarter: "quarters", half: "halves", season: "seasons", year: "years", decade: "decades", century: "centuries", millennium: "millennia",
} as const satisfies Record<TimeUnit, string>; // prettier-ignore

function unitWords(): Map<string, UnitWord> {
  const words = new Map<string, UnitWord>();
  for (const [singular, plural] of Object.entries(UNIT_NAMES)) {
    const unit = singular as TimeUnit;
    words.set(singular, { unit, plural: false });
    words.set(plural, { unit, plural: true });
  }
  const spellings: readonly [string, TimeUnit, boolean][] = [
    ["sec", "second", false], ["secs", "second", true], ["min", "minute", false], ["mins", "minute", true],
    ["hr", "hour", false], ["hrs", "hour", true], ["yr", "year", false], ["yrs", "year", true], ["millenniums", "millennium", true],
  ]; // prettier-ignore
  for (const [word, unit, plural] of spellings) words.set(word, { unit, plural });
  return words;
}

export const UNITS: ReadonlyMap<string, UnitWord> = unitWords();

/** How TIMEX3 writes an amount of a unit: P3M, PT3M, P3Q, P3DE, P3CE, P3ML, P3WE. */
export function durationValue(unit: TimeUnit, amount: number | null): string {
  const count = amount === null ? "X" : String(amount);
  switch (unit) {
    case "second":
      return `PT${count}S`;
    case "minute":
      return `PT${count}M`;
    case "hour":
      return `PT${count}H`;
    case "day":
    case "night":
      return `P${count}D`;
    case "week":
      return `P${count}W`;
    case "weekend":
      return `P${count}WE`;
    case "month":
      return `P${count}M`;
    case "quarter":
      return `P${count}Q`;
    case "half":
      return `P${amount === null ? "X" : amount * 6}M`;
    case "season":
    case "year":
      return `P${count}Y`;
    case "decade":
      return amount === null ? "PXY" : `P${amount * 10}Y`;
    case "century":
      return amount === null ? "PXC" : `P${amount * 100}Y`;
    case "millennium":
      return amount === null ? "PXML" : `P${amount * 1000}Y`;
  }
}
