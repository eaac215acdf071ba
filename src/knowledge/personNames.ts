// Forenames and surnames by country, and which part of a full name is the family's. Knows usual names only:
// a word that is not here may still be a name, and one that is here may be a place or a word.

import rowsOfForenames from "./data/forenames.tsv";
import rowsOfNicknames from "./data/nicknames.tsv";
import rowsOfSurnames from "./data/surnames.tsv";
import { plainLetters } from "./plainLetters";
import { firstCells, parseColumns } from "./tsv";
import { WordIndex } from "./wordIndex";

export interface PersonNames {
  readonly forenames: NameList;
  readonly surnames: NameList;
  isForename(word: string): boolean;
  isSurname(word: string): boolean;
  /** ISO codes of the countries in which the surname is usual; empty for unknown words. */
  surnameCountries(word: string): ReadonlySet<string>;
  /** "Bill" → "William"; other names as they are. */
  formalName(forename: string): string;
}

const NOWHERE: ReadonlySet<string> = new Set();

export function loadPersonNames(forenames: string = rowsOfForenames, surnames: string = rowsOfSurnames): PersonNames {
  const first = new NameList(forenames);
  const last = new NameList(surnames);
  const formal = new Map(parseColumns(rowsOfNicknames).map(([short, name]) => [short!, name!]));
  return {
    forenames: first,
    surnames: last,
    isForename: (word) => first.has(word) || first.has(plainLetters(word)),
    isSurname: (word) => last.has(word) || last.has(plainLetters(word)),
    surnameCountries: (word) => last.get(word) ?? last.get(plainLetters(word)) ?? NOWHERE,
    formalName: (forename) => formal.get(forename) ?? forename,
  };
}

/** Names as a table writes them, with the ISO codes of the countries in which they are usual. */
export class NameList {
  private readonly index: WordIndex;
  /** Few lists of countries stand behind thousands of names. */
  private readonly sets = new Map<string, ReadonlySet<string>>();
  private names: readonly string[] | null = null;

  /** @param table columns `name` and `countries`, which blanks part */
  constructor(private readonly table: string) {
    this.index = new WordIndex(table, firstCells(table));
  }

  has(name: string): boolean {
    return this.index.find(name) >= 0;
  }

  /** The countries of a name, undefined if it is not in the list. */
  get(name: string): ReadonlySet<string> | undefined {
    const start = this.index.find(name);
    if (start < 0) return undefined;
    const end = this.table.indexOf("\n", start);
    const countries = this.table.slice(start + name.length + 1, end < 0 ? this.table.length : end);
    let set = this.sets.get(countries);
    if (!set) this.sets.set(countries, (set = new Set(countries.split(" "))));
    return set;
  }

  /** All names, in the table's order. */
  keys(): readonly string[] {
    return (this.names ??= parseColumns(this.table).map(([name]) => name!));
  }
}
