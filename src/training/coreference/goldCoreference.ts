// Gold for who is who: the project's own texts (test/gold/coreference), and sets in the scorers' format.

import { readFileSync } from "node:fs";
import type { EntityType } from "../../model";
import { readGoldTexts } from "../names/goldTexts";
import type { CoreferenceText } from "./whoIsWho";

export const OWN_GOLD = "test/gold/coreference";

/** Own texts say for all of them together who is who; `set` is the file's name without its ending. */
export function readOwnCoreference(folder: string): readonly (CoreferenceText & { readonly set: string })[] {
  return readGoldTexts(folder).map(({ set, id, text, entities }) => ({
    ...{ set, id, text },
    mentions: entities.map(({ start, end, type, corefId }) => ({
      ...{ start, end, type, within: corefId, across: corefId },
    })),
  }));
}

interface CorpusRow {
  readonly id: string;
  readonly genre?: string;
  readonly text: string;
  readonly entities: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: EntityType;
    readonly corefId?: string;
    /** The page of an encyclopedia about it: the same in all texts. */
    readonly wiki?: string;
  }[];
}

/** Outermost mentions only, as the scorers have it. */
export function readCoreferenceSet(file: string, genre: string | null): readonly CoreferenceText[] {
  const rows = readFileSync(file, "utf8").trim().split("\n");
  return rows
    .map((row) => JSON.parse(row) as CorpusRow)
    .filter((row) => genre === null || row.genre === genre)
    .map(({ id, text, entities }) => {
      const sorted = [...entities].sort((a, b) => a.start - b.start || b.end - a.end);
      let end = -1;
      const outermost = sorted.filter((each) => each.end > end && ((end = each.end), true));
      const mentions = outermost.flatMap(({ start, end: last, type, corefId, wiki }) =>
        corefId === undefined ? [] : [{ start, end: last, type, within: corefId, across: wiki ?? null }],
      );
      return { id, text, mentions };
    });
}
