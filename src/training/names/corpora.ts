// Reads the corpora that a shipped model may be trained on, and brings their marks to one convention: no titles and
// possessives inside persons, no names in small letters, nationalities marked.

import { readFileSync } from "node:fs";
import path from "node:path";
import type { NameTables } from "../../knowledge/nameTables";
import type { EntityType } from "../../model";
import type { MarkedName, MarkedText } from "./markedText";

export interface TrainingSet {
  readonly name: string;
  readonly licence: string;
  readonly texts: readonly MarkedText[];
}

interface Row {
  readonly id: string;
  readonly genre?: string;
  readonly split?: string;
  readonly text: string;
  readonly entities: readonly { start: number; end: number; type: EntityType }[];
}

/** Genres of GUM whose text is shared under share-alike or non-commercial terms stay out. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "bio",
  "voyage",
  "fiction",
  "whow",
  "reddit",
  "essay",
  "letter",
  "podcast",
]);

const SETS: readonly { name: string; licence: string; keep: (row: Row) => boolean }[] = [
  { name: "wikigold", licence: "CC BY 4.0", keep: () => true },
  { name: "crossner-politics", licence: "MIT", keep: (row) => row.split === "train" },
  { name: "crossner-literature", licence: "MIT", keep: () => true },
  { name: "crossner-music", licence: "MIT", keep: () => true },
  { name: "crossner-science", licence: "MIT", keep: () => true },
  { name: "crossner-ai", licence: "MIT", keep: () => true },
  { name: "gum-train", licence: "CC BY 4.0", keep: (row) => !LEFT_OUT.has(row.genre ?? "") },
];

export function readTrainingSets(corpora: string, tables: NameTables): readonly TrainingSet[] {
  return SETS.map(({ name, licence, keep }) => {
    const rows = readRows(path.join(corpora, "names", `${name}.jsonl`)).filter(keep);
    return { name, licence, texts: rows.map((row) => unify(row, tables)) };
  });
}

export function readRows(file: string): readonly Row[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

function unify(row: Row, tables: NameTables): MarkedText {
  const names: MarkedName[] = [];
  let last = -1;
  for (const entity of [...row.entities].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (entity.start < last) continue; // inside another
    const { start, end } = entity.type === "PER" ? withoutTitle(row.text, entity, tables) : entity;
    const text = row.text.slice(start, end);
    if (start >= end || !/\p{Lu}/u.test(text)) continue;
    names.push({ ...trimmed(row.text, start, end), type: entity.type });
    last = entity.end;
  }
  return { id: row.id, text: row.text, names };
}

function withoutTitle(
  text: string,
  span: { start: number; end: number },
  tables: NameTables,
): { start: number; end: number } {
  let { start } = span;
  for (;;) {
    const space = text.indexOf(" ", start);
    if (space < 0 || space >= span.end) return { start, end: span.end };
    const word = text.slice(start, space).toLowerCase();
    if (tables.titles.kind(word) === 0 && word !== "the" && word !== "former") return { start, end: span.end };
    start = space + 1;
  }
}

/** Without "the" before and "’s" behind. */
function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const article = /^(?:the|The) (?=\p{Lu})/u.exec(text.slice(start, end));
  const possessive = /(?:['’]s|['’\s])$/u.exec(text.slice(start, end));
  return { start: start + (article?.[0].length ?? 0), end: end - (possessive?.[0].length ?? 0) };
}
