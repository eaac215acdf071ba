// A copy of a marked text set like headlines: capitals on all but the small words, or on every letter.

import type { MarkedText } from "./markedText";

const SMALL_WORDS: ReadonlySet<string> = new Set(
  "a an the and or but nor of to in on at by for from with as is vs via over into".split(" "),
);

/** Offsets do not move: a letter becomes one letter. */
export function asHeadlines({ id, text, names }: MarkedText, allCapitals: boolean): MarkedText {
  const set = text.replace(/\p{L}[\p{L}\p{M}'’-]*/gu, (word, offset: number) => {
    if (allCapitals) return sameLength(word, word.toUpperCase());
    const first = offset === 0 || text[offset - 1] === "\n";
    return SMALL_WORDS.has(word) && !first ? word : sameLength(word, word.charAt(0).toUpperCase() + word.slice(1));
  });
  return { id: `${id} headlines`, text: set.replace(/\.(?=\s*$|\n)/gu, " "), names };
}

function sameLength(word: string, set: string): string {
  return word.length === set.length ? set : word;
}
