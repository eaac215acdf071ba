// Words that say what a name names: "… Prefecture" is a place, "Bank of …" an organisation, "… mine" a site.

import type { EntitySubtype, EntityType } from "../model";
import rowsOfHeads from "./data/nameHeads.tsv";
import { parseTable } from "./tsv";

export interface NameHead {
  readonly type: EntityType;
  readonly subtype: EntitySubtype | null;
}

export interface NameHeads {
  /** Ends a name: "Prefecture". */
  readonly last: ReadonlyMap<string, NameHead>;
  /** Begins a name that goes on with "of" or "for": "Bank". */
  readonly first: ReadonlyMap<string, NameHead>;
  /** In small letters after a name: "mine". */
  readonly common: ReadonlyMap<string, NameHead>;
  /** In small letters at the end of longer names: "election". */
  readonly tail: ReadonlyMap<string, NameHead>;
}

export function loadNameHeads(text: string = rowsOfHeads): NameHeads {
  const heads = {
    last: new Map<string, NameHead>(),
    first: new Map<string, NameHead>(),
    common: new Map<string, NameHead>(),
    tail: new Map<string, NameHead>(),
  };
  for (const row of parseTable(text).rows) {
    const kind = row.get("kind");
    if (kind !== "last" && kind !== "first" && kind !== "common" && kind !== "tail") continue;
    const subtype = row.get("subtype");
    heads[kind].set(row.get("word"), {
      type: row.get("type") as EntityType,
      subtype: subtype === "" ? null : (subtype as EntitySubtype),
    });
  }
  return heads;
}
