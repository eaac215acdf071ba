// A time of day as TIMEX3 writes it after "T": "16:22+09:00", "22:00", "24:00" as the end of a day is "00:00" of its night.

import { type ClockTime, pad } from "../../../model";

export function formatClock({ hour, minute, second, zone }: ClockTime): string {
  const minutes = minute === null ? "" : `:${pad(minute)}`;
  const seconds = second === null ? "" : `:${pad(second)}`;
  return `${pad(hour === 24 ? 0 : hour)}${minutes}${seconds}${zone ?? ""}`;
}
