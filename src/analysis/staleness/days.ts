// Calendar days as ISO text: apart by how much, and in the words of a message. No clock, no time zone.

import { civilDay, dayNumber, formatDay } from "../../model";

export function addDays(day: string, days: number): string {
  return formatDay(civilDay(numberOf(day) + days));
}

export function daysBetween(earlier: string, later: string): number {
  return numberOf(later) - numberOf(earlier);
}

export function addYears(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  return `${String(year).padStart(4, "0")}${day.slice(4) === "-02-29" ? "-02-28" : day.slice(4)}`;
}

/** Years and months from the earlier day to the later, to the nearest month: "3 years 8 months"; below a month "12 days". */
export function distanceWords(earlier: string, later: string): string {
  const [y1, m1, d1] = parts(earlier);
  const [y2, m2, d2] = parts(later);
  const months = (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
  const spare = d2 - d1 + (d2 < d1 ? 30 : 0);
  if (months < 1) return plural(daysBetween(earlier, later), "day");
  const rounded = months + (spare >= 15 ? 1 : 0);
  const years = Math.floor(rounded / 12);
  const rest = rounded % 12;
  return [years > 0 ? plural(years, "year") : "", rest > 0 ? plural(rest, "month") : ""].filter(Boolean).join(" ");
}

function numberOf(text: string): number {
  const [year, month, day] = parts(text);
  return dayNumber({ year, month, day });
}

function parts(day: string): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
