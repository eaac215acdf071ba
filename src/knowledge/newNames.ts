// Names and words that nobody used before a day ("COVID-19", "ChatGPT"), the days of events whose anniversaries are news,
// and from when to when events were held that all know years before ("Expo 2025").
// Only such as mean one thing: "Sora", "Threads" and "X" were words before they were names.

import newNamesTsv from "./data/newNames.tsv";
import { parseTable } from "./tsv";

export interface NewName {
  readonly name: string;
  /** ISO day before which nobody wrote it, or null. */
  readonly since: string | null;
  /** ISO day of the event whose anniversaries are counted, the first if it was held for some days; or null. */
  readonly event: string | null;
  /** ISO day on which an event ended that was announced long before it was held, or null. */
  readonly last: string | null;
}

export interface NewNames {
  /** By name as written, apostrophes straight. */
  get(name: string): NewName | undefined;
  /** False where no name can begin: a quick way to pass over most words. */
  mayStart(text: string, at: number): boolean;
}

/** So many code units tell names apart well enough. @guess */
const LONGEST_PREFIX = 3;
const ASCII = 128;
const APOSTROPHE = 39;

/** Headlines may write each word with a capital: "Fukushima nuclear disaster" → "Fukushima Nuclear Disaster". */
function inHeadline(name: string): string {
  return name.replace(/(?<=^| )(?!(?:of|the|in|on|and|as|by)(?: |$))\p{Ll}/gu, (letter) => letter.toUpperCase());
}

export function loadNewNames(): NewNames {
  const names = new Map<string, NewName>();
  for (const row of parseTable(newNamesTsv).rows) {
    const name = row.get("name").replace(/’/g, "'");
    const [since, event, last] = [row.get("since"), row.get("event"), row.get("last")];
    const known: NewName = { name, since: since || null, event: event || null, last: last || null };
    names.set(name, known);
    const headline = inHeadline(name);
    if (!names.has(headline)) names.set(headline, known);
  }
  const prefix = [...names.keys()].reduce((length, name) => Math.min(length, name.length), LONGEST_PREFIX);
  const starts = new Set([...names.keys()].map((name) => name.slice(0, prefix)));
  const pairs = new Uint8Array(ASCII * ASCII);
  for (const start of starts) pairs[pairOf(start, 0)] = 1;
  return {
    get: (name) => names.get(name),
    mayStart: (text, at) => pairs[pairOf(text, at)] === 1 && starts.has(text.slice(at, at + prefix).replace("’", "'")),
  };
}

/** The first two code units as one number; all beyond ASCII count as one. */
function pairOf(text: string, at: number): number {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  return (first < ASCII ? first : 0) * ASCII + (second < ASCII && second !== APOSTROPHE ? second : 0);
}
