// The letters by which a long name is called: "National Security Office" → NSO. Apart from the stages because
// finding and linking names both ask.

/** First letters of the capitalised words, or of `all` words; parts of hyphenated words count: "Trans-Pacific" → TP. */
export function initials(words: readonly string[], all: boolean): string {
  return words
    .flatMap((word) => word.split("-"))
    .map((part) => part.charAt(0))
    .filter((letter) => all || letter !== letter.toLowerCase())
    .join("")
    .toUpperCase();
}

/** "NSO", "U.N.": a word that may stand for a long name. */
export function isInitialism(word: string): boolean {
  return /^\p{Lu}(?:\p{Lu}|\.\p{Lu}){1,9}\.?$/u.test(word);
}
