// TIMEX3 values in words: "P2D" is "2 days". What people read anyway ("2022-02") stays as it is.

import type { Timex } from "../model";
import { count, weekday } from "./words";

const MOD_WORDS: Readonly<Record<NonNullable<Timex["mod"]>, string>> = {
  BEFORE: "before",
  AFTER: "after",
  ON_OR_BEFORE: "on or before",
  ON_OR_AFTER: "on or after",
  LESS_THAN: "less than",
  MORE_THAN: "more than",
  EQUAL_OR_LESS: "at most",
  EQUAL_OR_MORE: "at least",
  START: "beginning of",
  MID: "middle of",
  END: "end of",
  APPROX: "about",
};

const UNITS: Readonly<Record<string, string>> = {
  Y: "year",
  M: "month",
  W: "week",
  D: "day",
  DE: "decade",
  CE: "century",
  TH: "hour",
  TM: "minute",
  TS: "second",
};

const REFERENCES: Readonly<Record<string, string>> = {
  PAST_REF: "some time in the past",
  PRESENT_REF: "now",
  FUTURE_REF: "some time in the future",
};

const PARTS: Readonly<Record<string, string>> = {
  MO: "morning",
  MI: "midday",
  AF: "afternoon",
  EV: "evening",
  NI: "night",
  DT: "daytime",
};

const SEASONS: Readonly<Record<string, string>> = {
  SP: "spring of",
  SU: "summer of",
  FA: "autumn of",
  WI: "winter of",
  Q1: "first quarter of",
  Q2: "second quarter of",
  Q3: "third quarter of",
  Q4: "fourth quarter of",
  H1: "first half of",
  H2: "second half of",
};

/** "about Tue 2022-02-22", "Tue 2022-02-22, night", "summer of 2022", "more than 2 days (P2D)". */
export function timexWords({ value, mod }: Pick<Timex, "value" | "mod">): string {
  const day = weekday(value.slice(0, 10));
  const plain = REFERENCES[value] ?? duration(value);
  const words = plain === null ? [day, partOfYear(value) ?? partOfDay(value) ?? value] : [plain, `(${value})`];
  return [mod === null ? null : MOD_WORDS[mod], ...words].filter((part) => part !== null).join(" ");
}

function partOfYear(value: string): string | null {
  const [, year, part] = /^(\d{4})-(\w\w)$/.exec(value) ?? [];
  const words = SEASONS[part ?? ""];
  return year === undefined || words === undefined ? null : `${words} ${year}`;
}

function partOfDay(value: string): string | null {
  const [, day, part] = /^(\d{4}-\d\d-\d\d)T([A-Z]{2})$/.exec(value) ?? [];
  const words = PARTS[part ?? ""];
  return day === undefined || words === undefined ? null : `${day}, ${words}`;
}

/** For a duration of one unit; null for anything else. */
function duration(value: string): string | null {
  const match = /^P(T?)(\d{1,6}|X)([A-Z]{1,2})$/.exec(value);
  const unit = match && UNITS[match[1]! + match[3]!];
  if (!match || !unit) return null;
  return match[2] === "X"
    ? `some ${plural(unit)}`
    : Number(match[2]) === 1
      ? count(1, unit)
      : `${match[2]} ${plural(unit)}`;
}

function plural(unit: string): string {
  return unit === "century" ? "centuries" : `${unit}s`;
}
