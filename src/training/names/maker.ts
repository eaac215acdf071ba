// What the makers of names draw from, and what they make.

import type { NameTables } from "../../knowledge/nameTables";
import type { Random } from "./random";

export interface Made {
  readonly full: string;
  readonly short: string;
}

export interface Maker {
  readonly tables: NameTables;
  readonly random: Random;
  readonly cities: readonly string[];
  readonly countries: readonly { readonly name: string; readonly demonyms: readonly string[] }[];
  /** Names of the tables by subtype ("AGENCY") or type. */
  readonly listed: ReadonlyMap<string, readonly string[]>;
}
