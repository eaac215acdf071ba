// The wordings of titles of office: which ones mean the same title, which titles name the same kind of office in different
// countries, and which words stand for several ("ambassador", "boss"). Separate from the holders, because texts are searched
// for titles before any name is known.

import titlesTsv from "./data/officeTitles.tsv";
import { remembered } from "./remembered";
import { parseTable, splitCell } from "./tsv";

export interface OfficeTitles {
  /** The table's wording: "Foreign Minister" → "Minister for Foreign Affairs"; null if no wording is known. */
  canonical(wording: string): string | null;
  /** All wordings, in small letters. */
  readonly wordings: readonly string[];
  /** The kinds of office, equal for "Premier" and "Prime Minister"; an unknown title is a kind of its own. */
  officesOf(wording: string): readonly string[];
}

let loaded: OfficeTitles | null = null;

export function loadOfficeTitles(): OfficeTitles {
  return (loaded ??= readTitles());
}

function readTitles(): OfficeTitles {
  const canonical = new Map<string, string>();
  const offices = new Map<string, readonly string[]>();
  for (const row of parseTable(titlesTsv).rows) {
    const [wording, title, office] = [row.get("wording"), row.get("title"), row.get("office")];
    canonical.set(wording, title);
    if (!canonical.has(title.toLowerCase())) canonical.set(title.toLowerCase(), title);
    offices.set(title, splitCell(office));
  }
  const find = remembered(
    (wording): string | null => canonical.get(wording.toLowerCase().replace(/\s+/g, " ").trim()) ?? null,
  );
  return {
    canonical: find,
    wordings: [...canonical.keys()],
    officesOf: remembered((wording) => {
      const title = find(wording);
      return title === null ? [wording.toLowerCase()] : offices.get(title)!;
    }),
  };
}
