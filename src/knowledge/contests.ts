// Who won which contest on which days. Read when the first list asks, as most texts have none.

import contestsTsv from "./data/contests.tsv";
import { keyPart } from "./keyPart";
import { parseColumns } from "./tsv";

export interface ContestWon {
  /** Of the winner, as one of the wordings has it: "Dodgers". */
  readonly name: string;
  /** Wordings of the contest: "Champions League". */
  readonly contests: readonly string[];
  /** ISO days on which it was decided, in order; complete for the winner since 1990. */
  readonly days: readonly string[];
}

export interface Contests {
  /** Those of winners whose name begins with the word, in small letters. */
  wonBy(firstWord: string): readonly ContestWon[] | undefined;
  /** Some contest's wording is found by that part of a word, in small letters. */
  isOfContest(word: string): boolean;
}

/** Up to when the rows are complete. @source the head of contests.tsv */
export const CONTESTS_AS_OF = "2025-12-31";

export function loadContests(): Contests {
  let tables: Tables | null = null;
  return {
    wonBy: (word) => (tables ??= read()).byFirstWord.get(word),
    isOfContest: (word) => (tables ??= read()).contestKeys.has(word),
  };
}

interface Tables {
  readonly byFirstWord: ReadonlyMap<string, readonly ContestWon[]>;
  readonly contestKeys: ReadonlySet<string>;
}

function read(): Tables {
  const contestKeys = new Set<string>();
  const byFirstWord = new Map<string, ContestWon[]>();
  for (const cells of parseColumns(contestsTsv)) {
    const [contests, days] = [cells[0]!.split("|"), cells[2]!.split(" ")];
    for (const contest of contests) contestKeys.add(keyPart(contest));
    for (const name of cells[1]!.split("|")) {
      const first = name.toLowerCase().split(" ", 1)[0]!;
      const others = byFirstWord.get(first);
      if (others) others.push({ name, contests, days });
      else byFirstWord.set(first, [{ name, contests, days }]);
    }
  }
  return { byFirstWord, contestKeys };
}
