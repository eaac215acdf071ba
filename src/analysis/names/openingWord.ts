// Words that have a capital only because a sentence begins with them: "Later Kim Boo-kyum left".

import type { Words } from "./words";

const OPENING: ReadonlySet<string> = new Set(
  (
    "The A An This That These Those He She It We They I You His Her Their Its Our My Your In On At From Under Over " +
    "When While After Before During Since Until As If For With By To Of And But Or So Yet Both Each Some All Many Most " +
    "Several Few Any Another Other Such Only Even Just Also Meanwhile However Later Then Now Today Here There Still " +
    "Former Late Earlier Last Next Although Though Because Despite Amid Among Against Between Through Without Within " +
    "About Once Why How What Who Where Which No Not More Like Unlike According Asked Speaking Following Including Dear Yes Well Okay Please Thanks"
  ).split(" "),
);

/** A word that is never a name by itself nor begins a person's. */
export function isFunctionWord(word: string): boolean {
  return OPENING.has(word);
}

/** True for such a word at the start of the sentence that begins at `from`, quotation marks before it included. */
export function isOpeningWord(words: Words, i: number, from: number): boolean {
  return i - from <= 1 && OPENING.has(words.texts[i]!);
}
