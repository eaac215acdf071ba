// Microsoft's recognizers as a peer: they give a timex, open where the words are ("XXXX-01-05"), and beside it the last and the next
// reading. A report means the last weekday and the nearest month or day; quarters, weeks and "past two months" come as intervals.

import { civilDay, dayNumber, formatDay, parseDay, weekdayOf } from "../../../model";
import { type Peer, type PeerTimex, dated, grainOfInterval, referenceOf, saidByWords, trimmed } from "./peer";

interface Reading {
  readonly timex?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly typeName: string;
  readonly resolution?: { readonly values?: readonly Reading[] };
}

const TYPES: Readonly<Record<string, string>> = { duration: "DURATION", set: "SET" };

/** Longer finds run over whole paragraphs ("more than $4 … this year"). */
const LONGEST = 60;

export function microsoftPeer(load: NodeJS.Require): Peer {
  const { recognizeDateTime } = load("@microsoft/recognizers-text-date-time") as {
    recognizeDateTime: (text: string, culture: string, options: number, reference: Date) => Found[];
  };
  return (document) => {
    const reference = referenceOf(document);
    const today = parseDay(reference.toISOString())!;
    return recognizeDateTime(document.text, "en-us", 0, reference)
      .filter(({ start, end }) => end - start < LONGEST)
      .map((found) => toTimex(document.text, dayNumber(today), found));
  };
}

function toTimex(whole: string, today: number, found: Found): PeerTimex {
  const span = trimmed(whole, found.start, found.end + 1);
  const readings = found.resolution?.values ?? [];
  const timex = readings[0]?.timex ?? "";
  const make = (type: string, value: string): PeerTimex => ({ start: span.start, end: span.end, type, value });
  const said = saidByWords(span.text);
  const named = TYPES[found.typeName.split(".").at(-1) ?? ""];
  if (named) return make(named, timex);
  if (said) return make(said.type, said.value);
  if (
    !timex.includes("XXXX") &&
    !timex.startsWith("(") &&
    !/\d{4}-\d\d-\d\dT\d/.test(timex) &&
    !/\b(?:ago|earlier|later)$/i.test(span.text)
  )
    return make(timex.includes("T") && !timex.endsWith("_REF") ? "TIME" : "DATE", timex);
  const chosen = nearest(readings, today, timex.includes("-WXX-"));
  const start = chosen?.start ?? chosen?.value;
  const day = start ? parseDay(start.slice(0, 10)) : null;
  if (!day) return make("DATE", timex);
  const shifted = chosen!.sameDay ? civilDay(today) : day;
  const grain =
    chosen!.start && chosen!.end
      ? grainOfInterval(
          chosen!.start.slice(0, 10),
          formatDay(civilDay(dayNumber(parseDay(chosen!.end.slice(0, 10))!) - 1)),
        )
      : "day";
  const clock = /T\d\d/.test(timex) ? start!.slice(11, 16) : null;
  const value = dated(span.text, shifted, timex.includes("T") ? "day" : grain, clock);
  return make(value.type, value.value);
}

function nearest(
  readings: readonly Reading[],
  today: number,
  weekday: boolean,
): (Reading & { sameDay: boolean }) | null {
  const [last] = readings;
  if (!last) return null;
  const far = (reading: Reading): number => {
    const day = parseDay((reading.start ?? reading.value ?? "").slice(0, 10));
    return day ? Math.abs(dayNumber(day) - today) : Infinity;
  };
  if (!weekday) return { ...readings.reduce((best, next) => (far(next) < far(best) ? next : best)), sameDay: false };
  const day = parseDay((last.start ?? last.value ?? "").slice(0, 10));
  return { ...last, sameDay: day !== null && weekdayOf(dayNumber(day)) === weekdayOf(today) };
}
