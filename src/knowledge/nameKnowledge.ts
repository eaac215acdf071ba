// What is known of names: one part of Knowledge, because the stages that find and link names need all of it.

import type { CountryTable } from "./countries";
import { type Gazetteer, loadGazetteer } from "./gazetteer";
import { loadNameHeads, type NameHeads } from "./nameHeads";
import { loadPersonNames, type PersonNames } from "./personNames";
import { loadTitles, type TitleWords } from "./titles";

export interface NameKnowledge {
  readonly gazetteer: Gazetteer;
  readonly heads: NameHeads;
  readonly people: PersonNames;
  readonly titles: TitleWords;
}

export function loadNameKnowledge(countries: CountryTable): NameKnowledge {
  return {
    gazetteer: loadGazetteer(countries),
    heads: loadNameHeads(),
    people: loadPersonNames(),
    titles: loadTitles(),
  };
}
