// compromise-dates as a peer: it gives intervals and looks ahead by default. A weekday, month or day of which the words do not say that
// it lies ahead is taken back to its last time, as a report means it.

import { dayNumber, formatDay, civilDay, parseDay } from "../../../model";
import { type Peer, type PeerDocument, type PeerTimex, dated, grainOfInterval, saidByWords, trimmed } from "./peer";

interface Found {
  readonly offset: { readonly start: number; readonly length: number };
  readonly dates?: { readonly start: string | null; readonly end: string | null };
}

export function compromisePeer(load: NodeJS.Require): Peer {
  type Nlp = ((text: string) => {
    dates(context: { today: string; timezone: string }): { json(options: { offset: true }): Found[] };
  }) & { plugin(plugin: unknown): void };
  const nlp = load("compromise") as Nlp;
  nlp.plugin(load("compromise-dates"));
  return (document) => {
    const today = (document.dct ?? "2000-01-01").slice(0, 10);
    return nlp(document.text)
      .dates({ today, timezone: "UTC" })
      .json({ offset: true })
      .flatMap((found) => toTimex(document, today, found) ?? []);
  };
}

function toTimex({ text }: PeerDocument, today: string, { offset, dates }: Found): PeerTimex | null {
  const span = trimmed(text, offset.start, offset.start + offset.length);
  const said = saidByWords(span.text);
  if (said) return { start: span.start, end: span.end, ...said };
  const { start, end } = { start: dates?.start?.slice(0, 10), end: dates?.end?.slice(0, 10) };
  if (!start || !end || !parseDay(start)) return null;
  const clock = /\d\s?[ap]\.?m\b|\bnoon\b|\bmidnight\b/i.test(span.text) ? dates!.start!.slice(11, 16) : null;
  const grain = grainOfInterval(start, end);
  const day = parseDay(lookBack(span.text, start, today))!;
  return { start: span.start, end: span.end, ...dated(span.text, day, grain, clock) };
}

const AHEAD = /\b(?:next|coming|tomorrow|\d{4})\b/i;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

function lookBack(text: string, start: string, today: string): string {
  if (start <= today || AHEAD.test(text)) return start;
  const day = parseDay(start)!;
  if (WEEKDAY.test(text))
    return formatDay(civilDay(dayNumber(day) - 7 * Math.ceil((dayNumber(day) - dayNumber(parseDay(today)!)) / 7)));
  return dayNumber(day) - dayNumber(parseDay(today)!) > 183 ? formatDay({ ...day, year: day.year - 1 }) : start;
}
