// Names of organisations, places and the rest that need no sentence around them to be known, with the name that
// each alias stands for, as a tree of words. Persons are not here, but those of workspaces: their names are made of parts
// (personNames.ts).

import type { EntitySubtype, EntityType } from "../model";
import type { CountryTable } from "./countries";
import rowsOfCities from "./data/cities.tsv";
import rowsOfNames from "./data/gazetteer.tsv";
import type { OwnName } from "./ownName";
import { plainLetters } from "./plainLetters";
import { rowBounds } from "./tsv";
import { WordIndex } from "./wordIndex";

export interface GazetteerEntry {
  /** The name that the words stand for: "CPTPP" → "Comprehensive and Progressive Agreement for …". */
  readonly name: string;
  readonly type: EntityType;
  readonly subtype: EntitySubtype | null;
  /** True for a city that is known by its size alone: weak evidence, because people are named like it. */
  readonly minor: boolean;
  /** ISO code of the country in which a place lies, where the tables say it. */
  readonly country: string | null;
}

/** What is named by the words up to here, and how names go on behind them. */
export class GazetteerNode {
  entry: GazetteerEntry | null = null;
  next: Map<string, GazetteerNode> | null = null;

  /** The first entry of a phrase stays: tables come in the order of their weight. A later one may say the country. */
  name(entry: GazetteerEntry): void {
    const { entry: first } = this;
    if (!first) this.entry = entry;
    else if (first.country === null && entry.country !== null && first.type === entry.type)
      this.entry = { ...first, country: entry.country };
  }

  behind(word: string): GazetteerNode {
    this.next ??= new Map();
    let node = this.next.get(word);
    if (!node) this.next.set(word, (node = new GazetteerNode()));
    return node;
  }
}

/** Where the rows come from, if not from the shipped tables; `own` go before all others. */
export interface GazetteerRows {
  readonly own?: readonly OwnName[];
  readonly names?: string;
  readonly cities?: string;
}

/** All names as a tree of words, of which each branch grows when it is first asked for: loading is waited for. */
export class Gazetteer {
  /** Names of a workspace and of countries by their first words: few, and put in order at once. */
  private readonly told = new Map<string, GazetteerNode>();
  private readonly grown = new Map<string, GazetteerNode>();
  private readonly tables: readonly NameTable[];

  constructor(
    countries: Pick<CountryTable, "countries">,
    { own = [], names = rowsOfNames, cities = rowsOfCities }: GazetteerRows = {},
  ) {
    for (const [phrase, entry] of [...ownEntries(own), ...countryEntries(countries)]) this.tell(phrase, entry);
    this.tables = [new NameTable(names, NAME_CELLS, entryOfName), new NameTable(cities, CITY_CELLS, entryOfCity)];
  }

  /** The node of a name's first word, as the tokenizer cuts it and with a straight apostrophe. */
  starting(word: string): GazetteerNode | undefined {
    return this.grown.get(word) ?? this.grow(word);
  }

  /** The entry of exactly this name: as it is written, else without its marks ("Đà Nẵng"). */
  find(name: string): GazetteerEntry | null {
    const found = this.lookUp(phraseWords(name));
    if (found) return found;
    const plain = plainLetters(name);
    return plain === name ? null : this.lookUp(phraseWords(plain));
  }

  private lookUp(words: readonly string[]): GazetteerEntry | null {
    let node: GazetteerNode | undefined;
    for (const word of words) {
      node = node ? node.next?.get(word) : this.starting(word);
      if (!node) return null;
    }
    return node?.entry ?? null;
  }

  private tell(phrase: string, entry: GazetteerEntry): void {
    const words = phraseWords(phrase);
    let node = this.told.get(words[0]!);
    if (!node) this.told.set(words[0]!, (node = new GazetteerNode()));
    put(node, words, entry);
  }

  private grow(word: string): GazetteerNode | undefined {
    let node = this.told.get(word);
    for (const table of this.tables)
      for (const start of table.startingWith(word)) {
        const [phrase, entry] = table.at(start);
        put((node ??= new GazetteerNode()), phraseWords(phrase), entry);
      }
    if (node) this.grown.set(word, node);
    return node;
  }
}

/** @param first the node of the first word */
function put(first: GazetteerNode, words: readonly string[], entry: GazetteerEntry): void {
  let node = first;
  for (let i = 1; i < words.length; i++) node = node.behind(words[i]!);
  node.name(entry);
}

/** A name as it is written, and what it stands for. */
type NamedEntry = readonly [phrase: string, entry: GazetteerEntry];

function ownEntries(own: readonly OwnName[]): NamedEntry[] {
  return own.flatMap(({ type, name, also }) => {
    const entry = gazetteerEntry(name, type, null);
    const written = [name, ...also].flatMap((each) => (each.startsWith("The ") ? [each, each.slice(4)] : [each]));
    return written.map((each): NamedEntry => [each, entry]);
  });
}

/** Countries, their capitals and their people. */
export function countryEntries({ countries }: Pick<CountryTable, "countries">): NamedEntry[] {
  return countries.flatMap(({ name, aliases, iso, capital, capitals, demonyms }): NamedEntry[] => {
    const place = gazetteerEntry(name, "LOC", "GPE", iso);
    return [
      ...[name, ...aliases].map((each): NamedEntry => [each, place]),
      ...capitals.map((city): NamedEntry => [city, gazetteerEntry(capital ?? city, "LOC", "GPE", iso)]),
      ...demonyms.map((word): NamedEntry => [word, gazetteerEntry(word, "MISC", "NORP", iso)]),
    ];
  });
}

/** Which cells of a row hold names, bars between them; the end is exclusive. */
type NameCells = readonly [first: number, end: number];
const NAME_CELLS: NameCells = [2, 4];
const CITY_CELLS: NameCells = [0, 1];

export function entryOfName([type, subtype, name, , country = ""]: readonly string[]): GazetteerEntry {
  const kind = subtype === "" ? null : (subtype as EntitySubtype);
  return gazetteerEntry(name!, type as EntityType, kind, country === "" ? null : country);
}

function entryOfCity([name, country]: readonly string[]): GazetteerEntry {
  return { name: name!, type: "LOC", subtype: "GPE", minor: true, country: country ?? null };
}

/** A shipped table, found by the first words of its names. */
class NameTable {
  private readonly index: WordIndex;

  constructor(
    private readonly text: string,
    cells: NameCells,
    private readonly entryOf: (row: readonly string[]) => GazetteerEntry,
  ) {
    this.index = new WordIndex(text.replaceAll("’", "'"), firstWords(text, cells));
  }

  /** Where the names that start with the word stand, in the table's order. */
  startingWith(word: string): readonly number[] {
    return this.index.findAll(word);
  }

  /** The name that stands there. */
  at(start: number): NamedEntry {
    const newline = this.text.indexOf("\n", start);
    const end = newline < 0 ? this.text.length : newline;
    const row = this.text.slice(this.text.lastIndexOf("\n", start) + 1, end);
    return [/^[^\t|]*/.exec(this.text.slice(start, end))![0], this.entryOf(row.split("\t"))];
  }
}

/** Bounds of the first word of each name of a table, cut as `phraseWords` does. */
function firstWords(text: string, [first, behind]: NameCells): number[] {
  const bounds: number[] = [];
  const rows = rowBounds(text);
  const [tabs, bars, blanks, commas] = ["\t", "|", " ", ","].map((sign) => signsOf(text, sign));
  for (let r = 0; r < rows.length; r += 2) {
    const rowEnd = rows[r + 1]!;
    let cell = 0;
    for (let start = rows[r]!; start <= rowEnd && cell < behind;) {
      const cellEnd = Math.min(tabs!(start), rowEnd);
      const end = cell < first ? cellEnd : Math.min(bars!(start), cellEnd);
      if (cell >= first && end > start) {
        const comma = Math.min(commas!(start), end);
        const blank = Math.min(blanks!(start), comma);
        bounds.push(start, blank === comma && comma < end ? comma : withoutPossessive(text, start, blank));
      }
      if (end === cellEnd) cell++;
      start = end + 1;
    }
  }
  return bounds;
}

/** Where the next sign stands from a place on; places are asked in their order. Beyond the text if there is none. */
function signsOf(text: string, sign: string): (from: number) => number {
  let at = -1;
  return (from) => {
    if (at < from) {
      const found = text.indexOf(sign, from);
      at = found < 0 ? text.length : found;
    }
    return at;
  };
}

function withoutPossessive(text: string, start: number, end: number): number {
  const sign = text.endsWith("s", end) ? end - 2 : end - 1;
  return sign > start && (text[sign] === "'" || text[sign] === "’") ? sign : end;
}

/** Where words are cut that no blank parts. */
const SIGNS = /['’,]/;

/** The words of a name as the tokenizer cuts them: "People’s Daily" → People 's Daily. */
export function phraseWords(phrase: string): readonly string[] {
  if (!SIGNS.test(phrase)) return phrase.includes(" ") ? phrase.split(" ") : [phrase];
  return phrase
    .replaceAll("’", "'")
    .replace(/('s|')(?= |$)/g, " $1")
    .replaceAll(",", " ,")
    .split(" ");
}

function gazetteerEntry(
  name: string,
  type: EntityType,
  subtype: EntitySubtype | null,
  country: string | null = null,
): GazetteerEntry {
  return { name, type, subtype, minor: false, country };
}
