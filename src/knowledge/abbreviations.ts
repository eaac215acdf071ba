// Abbreviations that are written with a period, so that "Jan. 13" and "Prof. Lee" stay one sentence.

import table from "./data/abbreviations.tsv";
import { parseTable } from "./tsv";

/** What follows: a name ("Prof."), a figure ("No. 5"), or anything, also a new sentence ("Inc."). */
export type AbbreviationKind = "title" | "number" | "other";

/** By the word without its period, as written: "Jan" → "other". */
export type Abbreviations = ReadonlyMap<string, AbbreviationKind>;

export function loadAbbreviations(): Abbreviations {
  const kinds = new Map<string, AbbreviationKind>();
  for (const row of parseTable(table).rows) {
    const kind = row.get("kind");
    if (kind === "title" || kind === "number" || kind === "other") kinds.set(row.get("word"), kind);
  }
  return kinds;
}
