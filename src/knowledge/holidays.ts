// Which day a holiday is, by a rule or year by year. Holidays of which no calendar says beforehand when they are (Ramadan
// begins when the moon is seen) are not here.

import type { MovableDay } from "../model";
import holidays from "./data/holidays.tsv";
import { parseTable } from "./tsv";

export interface Holiday {
  readonly name: string;
  readonly day: { readonly month: number; readonly day: number } | { readonly movable: MovableDay };
}

const FIXED = /^(\d\d)-(\d\d)$/;
const NTH = /^(\d\d)-([1-7])-(-?[1-5])(?:\+(\d))?$/;
const BY_YEAR = /^\d{4}:\d\d-\d\d(?: \d{4}:\d\d-\d\d)*$/;
const EASTER = /^easter([+-]\d+)$/;

/** Reads "12-25", "11-4-4", "11-4-4+1", "05-1--1", "easter-2", "2025:01-29 2026:02-17"; null for anything else. */
export function parseHolidayRule(rule: string): Holiday["day"] | null {
  const fixed = FIXED.exec(rule);
  if (fixed) return { month: Number(fixed[1]), day: Number(fixed[2]) };
  const nth = NTH.exec(rule);
  if (nth)
    return {
      movable: { month: Number(nth[1]), weekday: Number(nth[2]), nth: Number(nth[3]), plusDays: Number(nth[4] ?? 0) },
    };
  if (BY_YEAR.test(rule)) return { movable: { byYear: byYear(rule) } };
  const easter = EASTER.exec(rule);
  return easter ? { movable: { easter: Number(easter[1]) } } : null;
}

function byYear(rule: string): Readonly<Record<string, string>> {
  return Object.fromEntries(rule.split(" ").map((day) => [day.slice(0, 4), day.slice(5)] as const));
}

function readHolidays(): Map<string, Holiday> {
  const found = new Map<string, Holiday>();
  for (const row of parseTable(holidays).rows) {
    const name = row.get("name");
    const day = parseHolidayRule(row.get("rule"));
    if (day) found.set(name, { name, day });
  }
  return found;
}

/** By name in lower case, without full stops: "st patrick's day". */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = readHolidays();
