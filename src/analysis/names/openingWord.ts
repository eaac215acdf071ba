// Words that have a capital only because a sentence begins with them: "Later Kim Boo-kyum left".

import type { Words } from "./words";

const OPENING: ReadonlySet<string> = new Set(
  (
    "The A An This That These Those He She It We They I You His Her Their Its Our My Your In On At From Under Over " +
    "When While After Before During Since Until As If For With By To Of And But Or So Yet Both Each Some All Many Most " +
    "Several Few Any Another Other Such Only Even Just Also Meanwhile However Later Then Now Today Here There Still " +
    "Former Late Earlier Last Next Although Though Because Despite Amid Among Against Between Through Without Within " +
    "About Once Why How What Who Where Which No Not More Like Unlike According Speaking Following Including " +
    "Whoever Whatever Whichever Wherever Whenever Whether Whose Perhaps Maybe Rather Instead Indeed Thus Hence Therefore " +
    "Nevertheless Nonetheless Moreover Furthermore Besides Additionally Elsewhere Otherwise Currently Recently Previously " +
    "Originally Initially Eventually Finally Afterwards Soon Often Sometimes Always Never Nearly Almost Around Across Along Behind " +
    "Below Above Beyond Beside Down Up Off Out Onto Upon Toward Towards Throughout Past Via Given Based Citing Asked Either " +
    "Neither Nor Every Everyone Everything Someone Something Nobody Nothing Anyone Anything None Half Much Little Own Same Dear Yes Well Okay Please Thanks"
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
