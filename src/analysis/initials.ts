// The letters by which a long name is called: "National Security Office" → NSO. Apart from the stages because
// finding and linking names both ask.

/** First letters of the capitalised words, or of `all` words; parts of hyphenated words count: "Trans-Pacific" → TP. */
export function initials(words: readonly string[], all: boolean): string {
  let letters = "";
  for (const word of words) {
    for (let at = 0; at >= 0 && at < word.length; at = nextPart(word, at)) {
      const letter = word.charAt(at);
      if (letter !== "-" && (all || letter !== letter.toLowerCase())) letters += letter;
    }
  }
  return letters.toUpperCase();
}

/** Where the part behind the next hyphen begins; -1 if there is none. */
function nextPart(word: string, at: number): number {
  const hyphen = word.indexOf("-", at);
  return hyphen < 0 ? -1 : hyphen + 1;
}

/** "NSO", "U.N.": a word that may stand for a long name. */
export function isInitialism(word: string): boolean {
  return /^\p{Lu}(?:\p{Lu}|\.\p{Lu}){1,9}\.?$/u.test(word);
}
