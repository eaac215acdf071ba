// Names and words that nobody used before a day ("COVID-19", "ChatGPT"), and the days of events whose anniversaries are news.
// Only such as mean one thing: "Sora", "Threads" and "X" were words before they were names.

import newNamesTsv from "./data/newNames.tsv";
import { parseTable } from "./tsv";

export interface NewName {
  readonly name: string;
  /** ISO day before which nobody wrote it. */
  readonly since: string;
  /** ISO day of the event whose anniversaries are counted, or null. */
  readonly event: string | null;
}

/** By name as written, apostrophes straight. */
export type NewNames = ReadonlyMap<string, NewName>;

export function loadNewNames(): NewNames {
  const names = new Map<string, NewName>();
  for (const row of parseTable(newNamesTsv).rows) {
    const name = row.get("name").replace(/’/g, "'");
    names.set(name, { name, since: row.get("since"), event: row.get("event") || null });
  }
  return names;
}
