// What became of people, prizes and places on a day: deaths, Nobel Prizes, players and their clubs, hosts of summits. A row
// says nothing by its name alone; the words that must stand beside it are in the row. Read when the first list asks.

import happeningsTsv from "./data/happenings.tsv";
import { parseTable } from "./tsv";

export interface Happening {
  readonly name: string;
  /** A kind of happening whose words the reader knows, or the words of which one must stand beside the name. */
  readonly with: "death" | "nobel" | readonly string[];
  /** ISO day on which it happened, or before which nobody said so. */
  readonly since: string;
}

export interface Happenings {
  /** By the first word of the name, in small letters. */
  readonly byFirstWord: ReadonlyMap<string, readonly Happening[]>;
  /** ISO day by full name. */
  readonly deaths: ReadonlyMap<string, string>;
}

let loaded: Happenings | null = null;

export function loadHappenings(): Happenings {
  return (loaded ??= read());
}

function read(): Happenings {
  const byFirstWord = new Map<string, Happening[]>();
  const deaths = new Map<string, string>();
  for (const row of parseTable(happeningsTsv).rows) {
    const [name, kind, since] = [row.get("name"), row.get("with"), row.get("since")];
    const happening: Happening = { name, with: kind === "death" || kind === "nobel" ? kind : kind.split("|"), since };
    if (kind === "death") deaths.set(name, since);
    const first = name.toLowerCase().split(" ", 1)[0]!;
    const others = byFirstWord.get(first);
    if (others) others.push(happening);
    else byFirstWord.set(first, [happening]);
  }
  return { byFirstWord, deaths };
}
