// What is known of names: one part of Knowledge, because the stages that find and link names need all of it.

import type { CountryTable } from "./countries";
import { loadNameModel, type NameModel } from "./nameModel";
import { loadNameTables, type NameTables } from "./nameTables";
import { loadWordLexicon, type WordLexicon } from "./wordLexicon";

export interface NameKnowledge extends NameTables {
  readonly lexicon: WordLexicon;
  readonly model: NameModel;
}

export function loadNameKnowledge(countries: CountryTable): NameKnowledge {
  const tables = loadNameTables(countries);
  return { ...tables, lexicon: loadWordLexicon(tables), model: loadNameModel() };
}
