// A time of day as TIMEX3 writes it after "T": "16:22+09:00", "22:00", "24:00" as the end of a day is "00:00" of its night.

import { type ClockTime, pad } from "../../../model";

/** With the zone, as a document's stamp is written. */
export function formatZonedClock(clock: ClockTime): string {
  return formatClock(clock) + (clock.zone ?? "");
}

/** Local time, as TIMEX3 corpora write times in a text. */
export function formatClock({ hour, minute, second }: ClockTime): string {
  const minutes = minute === null ? "" : `:${pad(minute)}`;
  const seconds = second === null ? "" : `:${pad(second)}`;
  return `${pad(hour)}${minutes}${seconds}`;
}
