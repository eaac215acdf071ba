// Whether a word with a capital is one of everyday language that the capital says nothing of: "Authorities said" at the
// start of a sentence, "Prime Minister Faces Criticism" in a headline.

import { WORD, type WordLexicon } from "../../knowledge/wordLexicon";
import type { WordForm } from "./wordForms";

/** The word or what it is the plural or past of; none that is usual in names. */
export function isEverydayWord({ text, forename, surname }: WordForm, lexicon: WordLexicon): boolean {
  if (forename || surname) return false;
  const word = text.toLowerCase();
  if (isCommon(word, lexicon)) return true;
  if (!/(?:s|d)$/.test(word)) return false;
  return (
    isCommon(word.slice(0, -1), lexicon) ||
    isCommon(word.slice(0, -2), lexicon) ||
    (word.endsWith("ies") && isCommon(`${word.slice(0, -3)}y`, lexicon))
  );
}

function isCommon(word: string, lexicon: WordLexicon): boolean {
  return (lexicon.lowered(word) & WORD.common) !== 0;
}
