// What time expressions say of the event that they stand with: a day, an interval in which it lies, or from when
// until when it lasts; and what is told as going on.

import {
  addMonths,
  civilDay,
  type DayInterval,
  dayNumber,
  type DocumentDate,
  type EventTime,
  formatDay,
  parseDay,
  type Timex,
} from "../../model";
import { type ClauseTime, isPastLength, UP_TO } from "./times";

/** What the verb lets its time mean. */
export interface Aspect {
  /** It tells what goes on or changes all the time: "remained", "has grown". */
  readonly lasts: boolean;
  /** It goes on up to now: "has been", "is". */
  readonly current: boolean;
  /** It takes longer than a day: "built". */
  readonly takesDays: boolean;
}

/** `times` holds at least one expression. */
export function statedTime(times: readonly ClauseTime[], why: string, now: DocumentDate, aspect: Aspect): EventTime {
  const { timex, link } = times[0]!;
  const reason = `“${timex.text}” ${why}`;
  if (isPastLength(timex)) return upToNow(timex, reason, now);
  if (timex.earliest === null && timex.latest === null)
    return { timex: timex.id, earliest: null, latest: timex.value === "PAST_REF" ? now.latest : null, reason };
  if (times.length === 1 && timex.type === "DATE" && (link === "before" || link === "after"))
    return beside(timex, link, reason, now);
  if (times.length === 1 && UP_TO.has(link)) return upTo(timex, reason, now, aspect);
  if (link === "since" && aspect.current)
    return from(timex, { earliest: now.latest, latest: null }, timex.earliest, now.latest, timex.id, reason);
  const last = times.at(-1)!.timex;
  if (times.length > 1 && isBefore(timex, last))
    return from(timex, last, timex.earliest, last.latest, timex.id, reason);
  const { earliest, latest } = times.length > 1 ? hullOf(times) : timex;
  if (aspect.lasts && earliest !== latest) return from(on(earliest), on(latest), earliest, latest, timex.id, reason);
  const within = { timex: timex.id, earliest, latest, reason };
  return aspect.takesDays ? lastingWithin(within) : within;
}

/** "built before 2010": on that side of it, and what is past not later than now; but "after midnight Monday" is that day. */
function beside(
  { id, earliest, latest }: Timex,
  link: "before" | "after",
  reason: string,
  now: DocumentDate,
): EventTime {
  if (link === "before") return { timex: id, earliest: null, latest: earliest, reason };
  const past = latest !== null && now.latest !== null && latest < now.latest;
  return { timex: id, earliest: latest, latest: past ? now.latest : null, reason };
}

/** "runs through July": begun some time before, and now if it is told of now or ends later. */
function upTo(timex: Timex, reason: string, { earliest, latest }: DocumentDate, { current }: Aspect): EventTime {
  const ahead = current || (timex.latest !== null && latest !== null && timex.latest > latest);
  const begin = { earliest: null, latest: current ? latest : timex.earliest };
  return from(begin, timex, ahead ? earliest : null, timex.latest, timex.id, reason);
}

function from(
  begin: DayInterval,
  end: DayInterval,
  earliest: string | null,
  latest: string | null,
  timex: string,
  reason: string,
): EventTime {
  return { timex, earliest, latest, reason, lasting: { begin: daysOf(begin), end: daysOf(end) } };
}

function daysOf({ earliest, latest }: DayInterval): DayInterval {
  return { earliest, latest };
}

/** "ordered an embargo on Monday": begins then and goes on. */
export function begunThen(start: EventTime, { latest }: DocumentDate): EventTime {
  const { earliest, latest: last } = start;
  if (earliest === null || last === null || latest === null || last > latest) return start;
  return { ...start, lasting: { begin: { earliest, latest: last }, end: { earliest: latest, latest: null } } };
}

/** Through all of it: "Exports fell in May. Imports rose." */
export function throughout(time: EventTime, reason: string): EventTime {
  const { earliest, latest, timex } = time;
  return { timex, earliest, latest, reason, lasting: { begin: on(earliest), end: on(latest) } };
}

export function goingOn({ earliest, latest }: DocumentDate): EventTime {
  const lasting = { begin: { earliest: null, latest: earliest }, end: { earliest: latest, latest: null } };
  return { timex: null, earliest, latest, lasting, reason: "told as going on on the document’s date" };
}

/** What is not yet so, or is done by `latest`: some day of that time, or days of it where it takes longer. */
export function within(interval: DayInterval, reason: string, takesDays: boolean): EventTime {
  const { earliest, latest } = interval;
  if (!takesDays) return { timex: null, earliest, latest, reason };
  return { timex: null, earliest, latest, reason, lasting: { begin: interval, end: interval } };
}

/** "the 1996 campaign": what lasts begins and ends in the time that is told of it. */
export function lastingWithin(time: EventTime): EventTime {
  const { earliest, latest, timex, reason } = time;
  if (earliest === latest) return time;
  return {
    timex,
    earliest,
    latest,
    reason,
    lasting: { begin: { earliest, latest: null }, end: { earliest: null, latest } },
  };
}

/** Only days and weeks go on to count; what was told for a year says nothing of the next sentence's day. @guess */
export function isShort({ earliest, latest }: EventTime, longest = 7): boolean {
  if (earliest === null || latest === null) return false;
  const [from, to] = [parseDay(earliest), parseDay(latest)];
  return from !== null && to !== null && dayNumber(to) - dayNumber(from) <= longest;
}

/** Days of the longest time for which figures are given as a matter of course. */
export const QUARTER = 92;

function on(day: string | null): DayInterval {
  return { earliest: day, latest: day };
}

function isBefore(first: DayInterval, last: DayInterval): boolean {
  return first.latest !== null && last.earliest !== null && first.latest < last.earliest;
}

/** From the first day to the last of the expressions. */
function hullOf(times: readonly ClauseTime[]): DayInterval {
  let { earliest, latest } = times[0]!.timex as DayInterval;
  for (const { timex } of times) {
    if (timex.earliest !== null && earliest !== null && timex.earliest < earliest) earliest = timex.earliest;
    if (timex.latest !== null && latest !== null && timex.latest > latest) latest = timex.latest;
  }
  return { earliest, latest };
}

const LENGTH = /^PT?(\d{1,4})([DWMYH])$/;

/** "the past three months": from three months ago to now; only to now where no number says how long. */
function upToNow({ id, value }: Timex, reason: string, { latest }: DocumentDate): EventTime {
  const today = latest === null ? null : parseDay(latest);
  const length = LENGTH.exec(value);
  if (!today || !length || value.startsWith("PT") !== (length[2] === "H"))
    return { timex: id, earliest: null, latest, reason };
  const [amount, unit] = [Number(length[1]), length[2]!];
  const months = unit === "M" ? amount : unit === "Y" ? 12 * amount : 0;
  const days = unit === "W" ? 7 * amount : unit === "H" ? Math.ceil(amount / 24) : amount;
  const earliest = formatDay(months > 0 ? addMonths(today, -months) : civilDay(dayNumber(today) - days));
  return from(on(earliest), on(latest), earliest, latest, id, reason);
}
