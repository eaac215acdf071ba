// The tables of names, without the trained model: what the model is trained with.

import type { CountryTable } from "./countries";
import { Gazetteer } from "./gazetteer";
import { loadNameHeads, type NameHeads } from "./nameHeads";
import type { OwnName } from "./ownName";
import { loadPersonNames, type PersonNames } from "./personNames";
import { loadTitles, type TitleWords } from "./titles";

export interface NameTables {
  readonly gazetteer: Gazetteer;
  readonly heads: NameHeads;
  readonly people: PersonNames;
  readonly titles: TitleWords;
}

export function loadNameTables(countries: CountryTable, own: readonly OwnName[] = []): NameTables {
  return {
    gazetteer: new Gazetteer(countries, { own }),
    heads: loadNameHeads(),
    people: loadPersonNames(),
    titles: loadTitles(),
  };
}
