// Forenames and surnames by country, and which part of a full name is the family's. Knows usual names only:
// a word that is not here may still be a name, and one that is here may be a place or a word.

import rowsOfForenames from "./data/forenames.tsv";
import rowsOfNicknames from "./data/nicknames.tsv";
import rowsOfSurnames from "./data/surnames.tsv";
import { plainLetters } from "./plainLetters";
import { parseColumns } from "./tsv";

export interface PersonNames {
  /** As the tables write them, with the ISO codes of the countries in which they are usual. */
  readonly forenames: ReadonlyMap<string, ReadonlySet<string>>;
  readonly surnames: ReadonlyMap<string, ReadonlySet<string>>;
  isForename(word: string): boolean;
  isSurname(word: string): boolean;
  /** ISO codes of the countries in which the surname is usual; empty for unknown words. */
  surnameCountries(word: string): ReadonlySet<string>;
  /** "Bill" → "William"; other names as they are. */
  formalName(forename: string): string;
}

const NOWHERE: ReadonlySet<string> = new Set();

export function loadPersonNames(forenames: string = rowsOfForenames, surnames: string = rowsOfSurnames): PersonNames {
  const first = readNames(forenames);
  const last = readNames(surnames);
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

function readNames(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, ReadonlySet<string>>();
  // Few lists of countries stand behind thousands of names.
  const sets = new Map<string, ReadonlySet<string>>();
  for (const [name, countries] of parseColumns(text)) {
    let set = sets.get(countries!);
    if (!set) sets.set(countries!, (set = new Set(countries!.split(" "))));
    names.set(name!, set);
  }
  return names;
}
