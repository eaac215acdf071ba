// The value as far as the words alone give it, with X for what is open: "XXXX-01-13", "XXXX-WXX-2". The first step's answer, and the
// last where nothing is known of the document's date.

import { type CalendarForm, pad, padYear, type ShiftForm, type TimexForm, type TimeUnit } from "../../model";
import { formatZonedClock } from "./resolve/clockValue";

export function underspecified(form: TimexForm): string {
  switch (form.kind) {
    case "calendar":
      return openCalendar(form);
    case "shift":
      return openShift(form);
    case "duration":
    case "set":
    case "reference":
      return form.value;
  }
}

function openCalendar(form: CalendarForm): string {
  const day = openDay(form);
  if (form.clock)
    return `${day.length === 10 || day.includes("W") ? day : "XXXX-XX-XX"}T${formatZonedClock(form.clock)}`;
  return form.part ? `${day.length === 10 || day.includes("W") ? day : "XXXX-XX-XX"}T${form.part}` : day;
}

function openDay(form: CalendarForm): string {
  if (form.century !== undefined) return `${form.beforeChrist ? "BC" : ""}${pad(form.century)}`;
  if (form.decade !== undefined) return `${form.beforeChrist ? "BC" : ""}${String(form.decade).padStart(3, "0")}`;
  if (form.shortDecade !== undefined) return `XX${form.shortDecade}`;
  const year = yearText(form);
  if (form.weekend) return `${year}-WXX-WE`;
  if (form.week !== undefined) return `${year}-W${pad(form.week)}`;
  if (form.season) return `${year}-${form.season}`;
  if (form.quarter !== undefined) return `${year}-Q${form.quarter}`;
  if (form.half !== undefined) return `${year}-H${form.half}`;
  if (form.movable) return "month" in form.movable ? `${year}-${pad(form.movable.month)}-XX` : `${year}-XX-XX`;
  if (form.month !== undefined) {
    const month = `${year}-${pad(form.month)}`;
    return form.day === undefined || form.impossible ? month : `${month}-${pad(form.day)}`;
  }
  if (form.weekday !== undefined) return `${year}-WXX-${form.weekday}`;
  if (form.day !== undefined) return `${year}-XX-${pad(form.day)}`;
  return form.clock || form.part ? `${year}-XX-XX` : year;
}

function yearText(form: CalendarForm): string {
  if (form.year !== undefined) return `${form.beforeChrist ? "BC" : ""}${padYear(form.year)}`;
  return form.shortYear === undefined ? "XXXX" : `XX${pad(form.shortYear)}`;
}

const OPEN: Readonly<Record<TimeUnit, string>> = {
  second: "XXXX-XX-XXTXX:XX:XX", minute: "XXXX-XX-XXTXX:XX", hour: "XXXX-XX-XXTXX", day: "XXXX-XX-XX", night: "XXXX-XX-XX", week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE", month: "XXXX-XX", quarter: "XXXX-QX", season: "XXXX", half: "XXXX-HX", year: "XXXX", decade: "XXX", century: "XX", millennium: "XX",
}; // prettier-ignore

function openShift(form: ShiftForm): string {
  if (form.amount === null) return "XXXX";
  if (form.clock) return `XXXX-XX-XXT${formatZonedClock(form.clock)}`;
  return form.part ? `XXXX-XX-XXT${form.part}` : OPEN[form.unit];
}
