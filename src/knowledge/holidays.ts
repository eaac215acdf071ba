// Which day a holiday is. Only holidays whose day follows from the Gregorian calendar; those that a moon or a government
// decides year by year (Ramadan, Diwali, Lunar New Year) are not here.

import type { MovableDay } from "../model";
import holidays from "./data/holidays.tsv";
import { parseTable } from "./tsv";

export interface Holiday {
  readonly name: string;
  readonly day: { readonly month: number; readonly day: number } | { readonly movable: MovableDay };
}

const FIXED = /^(\d\d)-(\d\d)$/;
const NTH = /^(\d\d)-([1-7])-(-?[1-5])(?:\+(\d))?$/;
const EASTER = /^easter([+-]\d+)$/;

/** Reads "12-25", "11-4-4", "11-4-4+1", "05-1--1", "easter-2"; null for anything else. */
export function parseHolidayRule(rule: string): Holiday["day"] | null {
  const fixed = FIXED.exec(rule);
  if (fixed) return { month: Number(fixed[1]), day: Number(fixed[2]) };
  const nth = NTH.exec(rule);
  if (nth)
    return {
      movable: { month: Number(nth[1]), weekday: Number(nth[2]), nth: Number(nth[3]), plusDays: Number(nth[4] ?? 0) },
    };
  const easter = EASTER.exec(rule);
  return easter ? { movable: { easter: Number(easter[1]) } } : null;
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
