// What became of people, prizes and places on a day: deaths, Nobel Prizes, players and their clubs, hosts of summits. A row
// says nothing by its name alone; the words that must stand beside it are in the row. Most texts have no list that asks, so
// the rows are read when the first one does.

import happeningsTsv from "./data/happenings.tsv";
import { keyPart } from "./keyPart";
import { parseColumns } from "./tsv";

export interface Happening {
  readonly name: string;
  /**
   * A kind of happening whose words the reader knows, or the words of which one must stand beside the name: in letters of any
   * case if they begin with a small one.
   */
  readonly with: "death" | "nobel" | readonly string[];
  /** ISO day on which it happened, or before which nobody said so. */
  readonly since: string;
}

export interface Happenings {
  /** Those of names that begin with the word, in small letters. */
  startingWith(word: string): readonly Happening[] | undefined;
  /** Some words that must stand beside a name are found by that part of a word, in small letters; not of deaths. */
  isBeside(word: string): boolean;
  /** The ISO day on which somebody of this full name died. */
  dayOfDeath(name: string): string | undefined;
}

export function loadHappenings(): Happenings {
  let tables: Tables | null = null;
  return {
    startingWith: (word) => (tables ??= read()).byFirstWord.get(word),
    isBeside: (word) => (tables ??= read()).withKeys.has(word),
    dayOfDeath: (name) => (tables ??= read()).deaths.get(name),
  };
}

interface Tables {
  readonly byFirstWord: ReadonlyMap<string, readonly Happening[]>;
  readonly withKeys: ReadonlySet<string>;
  readonly deaths: ReadonlyMap<string, string>;
}

function read(): Tables {
  const byFirstWord = new Map<string, Happening[]>();
  const withKeys = new Set<string>();
  const deaths = new Map<string, string>();
  for (const cells of parseColumns(happeningsTsv)) {
    const [name, kind, since] = [cells[0]!, cells[1]!, cells[2]!];
    const happening: Happening = { name, with: kind === "death" || kind === "nobel" ? kind : kind.split("|"), since };
    if (kind === "death") deaths.set(name, since);
    else for (const words of kind.split("|")) withKeys.add(keyPart(words));
    const first = name.toLowerCase().split(" ", 1)[0]!;
    const others = byFirstWord.get(first);
    if (others) others.push(happening);
    else byFirstWord.set(first, [happening]);
  }
  return { byFirstWord, withKeys, deaths };
}
