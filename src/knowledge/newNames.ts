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
  /** The longest name that stands in the text from there on, as a whole word or words. */
  at(text: string, start: number): NewName | null;
  /** False if no name can stand where this word begins. */
  mayBegin(word: string): boolean;
}

const ASCII = 128;

/** Headlines may write each word with a capital: "Fukushima nuclear disaster" → "Fukushima Nuclear Disaster". */
function inHeadline(name: string): string {
  return name.replace(/(?<=^| )(?!(?:of|the|in|on|and|as|by)(?: |$))\p{Ll}/gu, (letter) => letter.toUpperCase());
}

export function loadNewNames(): NewNames {
  const names = new Map<string, NewName>();
  const add = (name: string, known: NewName) => {
    for (const written of [name, name.replace(/'/g, "’")]) if (!names.has(written)) names.set(written, known);
  };
  for (const row of parseTable(newNamesTsv).rows) {
    const name = row.get("name").replace(/’/g, "'");
    const [since, event, last] = [row.get("since"), row.get("event"), row.get("last")];
    const known: NewName = { name, since: since || null, event: event || null, last: last || null };
    add(name, known);
    add(inHeadline(name), known);
  }
  const byStart = new Map<number, { written: string; known: NewName }[]>();
  const longestFirst = [...names].sort(([a], [b]) => b.length - a.length);
  const starts = new Uint8Array(ASCII * ASCII);
  for (const [written, known] of longestFirst) {
    const pair = pairAt(written, 0);
    starts[pair] = 1;
    const others = byStart.get(startAt(written, 0, pair));
    if (others) others.push({ written, known });
    else byStart.set(startAt(written, 0, pair), [{ written, known }]);
  }
  return {
    at(text, start) {
      const pair = pairAt(text, start);
      if (starts[pair] === 0) return null;
      for (const { written, known } of byStart.get(startAt(text, start, pair)) ?? NONE)
        if (isAt(written, text, start)) return known;
      return null;
    },
    mayBegin(word) {
      if (word.length < SHORTEST) return longestFirst.some(([written]) => beginsWith(written, word));
      const names = byStart.get(startAt(word, 0, pairAt(word, 0))) ?? NONE;
      return names.some(({ written }) => beginsWith(written, word) || word.startsWith(written));
    },
  };
}

/** With the whole word, and not with one that only begins so. */
function beginsWith(name: string, word: string): boolean {
  return name.startsWith(word) && !IN_WORD.test(name.charAt(word.length));
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

/** No name has fewer code units. */
const SHORTEST = 3;

const NONE: readonly never[] = [];

function isAt(written: string, text: string, start: number): boolean {
  return text.startsWith(written, start) && !GOES_ON.test(text.charAt(start + written.length));
}

/** Behind a name: it is the beginning of another word. */
const GOES_ON = /[\p{L}\p{N}/&-]/u;

/** The first two code units as one number; all beyond ASCII count as one. */
function pairAt(text: string, at: number): number {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  return (first < ASCII ? first : 0) * ASCII + (second < ASCII ? second : 0);
}

/** The first three code units as one number. */
function startAt(text: string, at: number, pair: number): number {
  const third = text.charCodeAt(at + 2);
  return pair * ASCII + (third < ASCII ? third : 0);
}
