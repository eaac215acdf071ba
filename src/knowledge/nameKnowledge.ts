// What is known of names: one part of Knowledge, because the stages that find and link names need all of it.

import type { CountryTable } from "./countries";
import { loadNameModel, type NameModel } from "./nameModel";
import { loadNameTables, type NameTables } from "./nameTables";
import type { OwnName } from "./ownName";
import { loadWordLexicon, type WordLexicon } from "./wordLexicon";

export interface NameKnowledge extends NameTables {
  readonly lexicon: WordLexicon;
  readonly model: NameModel;
}

/** @param own names of a workspace, which go before the shipped ones */
export function loadNameKnowledge(countries: CountryTable, own: readonly OwnName[] = []): NameKnowledge {
  const tables = loadNameTables(countries, own);
  return { ...tables, lexicon: loadWordLexicon(tables), model: loadNameModel() };
}
