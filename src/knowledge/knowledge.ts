// Everything that Glossator knows before it reads a text: lexicons, tables of facts, models, grammar.
// One object, built once, never changed; the fingerprint in every record says which knowledge made it.

import { type CountryTable, loadCountries } from "./countries";

/** What a stage may know. Each stage takes only the parts that it names. */
export interface Knowledge {
  /** Hex digest over all shipped tables and models and the workspace's own rows. */
  readonly fingerprint: string;
  readonly countries: CountryTable;
}

export async function loadKnowledge(): Promise<Knowledge> {
  return Promise.resolve({ fingerprint: "", countries: loadCountries() });
}
