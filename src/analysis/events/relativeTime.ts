// "six days after Lee’s state visit": the noun's event lies so long before what the clause tells.

import { civilDay, dayNumber, type EventTime, formatDay, parseDay, type Timex } from "../../model";
import type { Reading } from "./reading";

const DAYS: Readonly<Record<string, number>> = { D: 1, W: 7 };

/** The time of the noun at phrase `at` if a counted distance and "after" or "before" stand in front of it; else null. */
export function distanceBefore(
  at: number,
  reading: Reading,
  timexes: readonly Timex[],
  anchor: EventTime,
): EventTime | null {
  const link = reading.phrases[at - 1];
  if (!link || (link.word !== "after" && link.word !== "before")) return null;
  const timex = timexes[reading.cover.duration[link.first - 1]! - 1];
  const period = timex?.type === "DURATION" ? /^P(\d{1,4})([DW])$/.exec(timex.value) : null;
  if (!timex || !period) return null;
  const days = Number(period[1]) * DAYS[period[2]!]! * (link.word === "after" ? -1 : 1);
  const day = anchor.earliest === null ? null : shift(anchor.earliest, days);
  return {
    timex: timex.id,
    earliest: day,
    latest: day,
    reason: `“${timex.text} ${link.word}” it happens what was told for ${anchor.earliest ?? "an unknown day"}`,
  };
}

function shift(day: string, days: number): string | null {
  const civil = parseDay(day);
  return civil && formatDay(civilDay(dayNumber(civil) + days));
}
