// Levels that indexes, prices and sums had never reached before a day: "Nikkei tops 50,000". Read when the first list asks.

import levelsTsv from "./data/levels.tsv";
import { parseColumns } from "./tsv";

export interface Levels {
  readonly name: string;
  /** Words of which one must stand beside the name; none are needed if empty. */
  readonly with: readonly string[];
  /** From the lowest to the highest, with the ISO day on which each was first reached. */
  readonly reached: readonly { readonly level: number; readonly since: string }[];
}

export interface LevelTable {
  /** Those of names that begin with the word, in small letters; the longest names first. */
  startingWith(word: string): readonly Levels[] | undefined;
}

export function loadLevels(): LevelTable {
  let byFirstWord: ReadonlyMap<string, readonly Levels[]> | null = null;
  return { startingWith: (word) => (byFirstWord ??= read()).get(word) };
}

function read(): Map<string, Levels[]> {
  const byFirstWord = new Map<string, Levels[]>();
  for (const cells of parseColumns(levelsTsv)) {
    const words = cells[1] === "" ? [] : cells[1]!.split("|");
    const reached = cells[2]!.split("|").map((pair) => {
      const [level, since] = pair.split(" ");
      return { level: Number(level), since: since! };
    });
    for (const name of cells[0]!.split("|").sort((a, b) => b.length - a.length)) {
      const first = name.toLowerCase().split(" ", 1)[0]!;
      const others = byFirstWord.get(first);
      if (others) others.push({ name, with: words, reached });
      else byFirstWord.set(first, [{ name, with: words, reached }]);
    }
  }
  return byFirstWord;
}
