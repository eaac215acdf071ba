// The words of an item, read once for all rules, with the punctuation that matters here taken off: "Japan’s" → "Japan", possessive.

export interface Word {
  /** Without possessive and final point. */
  readonly text: string;
  readonly lower: string;
  /** Offsets in the document; the end is before the possessive. */
  readonly start: number;
  readonly end: number;
  readonly possessive: boolean;
  /** Only spaces between it and the word before. */
  readonly joined: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’&/-]*/gu;

/** @param offset where the text stands in the document */
export function wordsOf(itemText: string, offset: number): Word[] {
  const words: Word[] = [];
  let previousEnd = 0;
  for (const match of itemText.matchAll(WORD)) {
    const possessive = /['’]s?$/.test(match[0]);
    const bare = match[0].replace(/['’]s?$/, "");
    const text = /^(?:\p{L}\.)+$/u.test(bare) ? bare : withoutTail(bare);
    let joined = itemText.slice(previousEnd, match.index).trim() === "";
    let start = offset + match.index;
    let word = text;
    if (/^ex-./i.test(word)) {
      // "ex-President" is "ex" and "President".
      words.push({ text: word.slice(0, 2), lower: "ex", start, end: start + 2, possessive: false, joined });
      word = word.slice(3);
      start += 3;
      joined = true;
    }
    words.push({ text: word, lower: word.toLowerCase(), start, end: start + word.length, possessive, joined });
    previousEnd = match.index + match[0].length;
  }
  return words;
}

export function startsWithCapital(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text);
}

/** "Gov." → "Gov". */
function withoutTail(word: string): string {
  let end = word.length;
  while (end > 1 && "./-".includes(word[end - 1]!)) end--;
  return word.slice(0, end);
}
