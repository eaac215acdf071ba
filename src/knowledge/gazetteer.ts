// Names of organisations, places and the rest that need no sentence around them to be known, with the name that
// each alias stands for, as a tree of words. Persons are not here, but those of workspaces: their names are made of parts
// (personNames.ts).

import type { EntitySubtype, EntityType } from "../model";
import type { CountryTable } from "./countries";
import rowsOfCities from "./data/cities.tsv";
import rowsOfNames from "./data/gazetteer.tsv";
import type { OwnName } from "./ownName";
import { plainLetters } from "./plainLetters";
import { parseColumns, splitCell } from "./tsv";

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

/**
 * The words behind a word are put in order when they are first asked for: of ten thousand names that begin so or so, a
 * text asks for a few, and loading is waited for.
 */
export class GazetteerNode {
  entry: GazetteerEntry | null = null;
  private level: Map<string, GazetteerNode> | null = null;
  private waiting: (readonly [words: readonly string[] | string, entry: GazetteerEntry])[] | null = null;

  get next(): ReadonlyMap<string, GazetteerNode> | null {
    if (this.waiting !== null) this.settle();
    return this.level;
  }

  /** A name that goes on with these words (or this text, whose words blanks part). */
  add(rest: readonly string[] | string, entry: GazetteerEntry): void {
    if (this.waiting === null) this.waiting = [[rest, entry]];
    else this.waiting.push([rest, entry]);
  }

  /** The first entry of a phrase stays: tables come in the order of their weight. A later one may say the country. */
  name(entry: GazetteerEntry): void {
    const { entry: first } = this;
    if (!first) this.entry = entry;
    else if (first.country === null && entry.country !== null && first.type === entry.type)
      this.entry = { ...first, country: entry.country };
  }

  private settle(): void {
    const { waiting } = this;
    this.waiting = null;
    for (const [rest, entry] of waiting!) this.behind(typeof rest === "string" ? rest.split(" ") : rest, 0).name(entry);
  }

  private behind(words: readonly string[], at: number): GazetteerNode {
    if (at === words.length) return this;
    this.level ??= new Map();
    let node = this.level.get(words[at]!);
    if (!node) this.level.set(words[at]!, (node = new GazetteerNode()));
    return node.behind(words, at + 1);
  }
}

export interface Gazetteer {
  /** All names but the small cities. */
  readonly entries: readonly GazetteerEntry[];
  /** First words of all names. Words as the tokenizer cuts them, with a straight apostrophe. */
  readonly root: ReadonlyMap<string, GazetteerNode>;
  /** The entry of exactly this name. */
  find(name: string): GazetteerEntry | null;
}

/** Where the rows come from, if not from the shipped tables; `own` go before all others. */
export interface GazetteerRows {
  readonly own?: readonly OwnName[];
  readonly names?: string;
  readonly cities?: string;
}

export function loadGazetteer(
  countries: Pick<CountryTable, "countries">,
  { own = [], names = rowsOfNames, cities = rowsOfCities }: GazetteerRows = {},
): Gazetteer {
  const root = new Map<string, GazetteerNode>();
  const entries: GazetteerEntry[] = [];
  const add = (phrase: string, entry: GazetteerEntry) => {
    insert(root, phrase, entry);
    if (!entry.minor && entries.at(-1) !== entry) entries.push(entry);
  };
  for (const { type, name, also } of own) {
    const entry = gazetteerEntry(name, type, null);
    for (const each of [name, ...also]) {
      add(each, entry);
      if (each.startsWith("The ")) add(each.slice(4), entry);
    }
  }
  for (const country of countries.countries) {
    const place = gazetteerEntry(country.name, "LOC", "GPE", country.iso);
    for (const name of [country.name, ...country.aliases]) add(name, place);
    for (const city of country.capitals) add(city, gazetteerEntry(country.capital ?? city, "LOC", "GPE", country.iso));
    for (const word of country.demonyms) add(word, gazetteerEntry(word, "MISC", "NORP", country.iso));
  }
  for (const [type, subtype, name, aliases = "", country = ""] of parseColumns(names)) {
    const kind = subtype === "" ? null : (subtype as EntitySubtype);
    const entry = gazetteerEntry(name!, type as EntityType, kind, country === "" ? null : country);
    add(name!, entry);
    for (const alias of splitCell(aliases)) add(alias, entry);
  }
  for (const [name, country = null] of parseColumns(cities))
    add(name!, { name: name!, type: "LOC", subtype: "GPE", minor: true, country });
  return { root, entries, find: (name) => findName(root, name) };
}

/** As it is written, else without its marks: "Đà Nẵng". */
function findName(root: ReadonlyMap<string, GazetteerNode>, name: string): GazetteerEntry | null {
  const found = lookUp(root, phraseWords(name));
  if (found) return found;
  const plain = plainLetters(name);
  return plain === name ? null : lookUp(root, phraseWords(plain));
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

function insert(root: Map<string, GazetteerNode>, phrase: string, entry: GazetteerEntry): void {
  const apart = SIGNS.test(phrase);
  const words = apart ? phraseWords(phrase) : null;
  const blank = phrase.indexOf(" ");
  const first = words ? words[0]! : blank < 0 ? phrase : phrase.slice(0, blank);
  let node = root.get(first);
  if (!node) root.set(first, (node = new GazetteerNode()));
  if (words ? words.length === 1 : blank < 0) node.name(entry);
  else node.add(words ? words.slice(1) : phrase.slice(blank + 1), entry);
}

function lookUp(root: ReadonlyMap<string, GazetteerNode>, words: readonly string[]): GazetteerEntry | null {
  let node: GazetteerNode | null = null;
  for (const word of words) {
    node = (node ? node.next : root)?.get(word) ?? null;
    if (!node) return null;
  }
  return node?.entry ?? null;
}
