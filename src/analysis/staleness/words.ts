// The words of an item, read once for all rules, with the punctuation that matters here taken off: "Japan’s" → "Japan", possessive.

export interface Word {
  /** Without possessive, final point and invisible characters. */
  readonly text: string;
  readonly lower: string;
  /** Offsets in the document; the end is before the possessive. */
  readonly start: number;
  readonly end: number;
  readonly possessive: boolean;
  /** Only spaces between it and the word before. */
  readonly joined: boolean;
}

/** Zero-width characters and direction marks inside words are as if they were not there. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const INVISIBLE_UNITS = "\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF";
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’&/\u00AD\u200B-\u200F\u2060\uFEFF-]*/gu;

/** @param offset where the text stands in the document */
export function wordsOf(itemText: string, offset: number): Word[] {
  const words: Word[] = [];
  let previousEnd = 0;
  for (const match of itemText.matchAll(WORD)) {
    const raw = withoutTail(match[0], INVISIBLE_UNITS);
    const possessive = /['’]s?$/.test(raw);
    const bare = raw.replace(/['’]s?$/, "");
    let whole = /^(?:\p{L}\.)+$/u.test(bare) ? bare : withoutTail(bare, "./-");
    let joined = itemText.slice(previousEnd, match.index).replace(INVISIBLE, "").trim() === "";
    let start = offset + match.index;
    if (/^ex-./i.test(whole)) {
      // "ex-President" is "ex" and "President".
      words.push({ text: "ex", lower: "ex", start, end: start + 2, possessive: false, joined });
      whole = whole.slice(3);
      start += 3;
      joined = true;
    }
    const text = whole.replace(INVISIBLE, "");
    words.push({ text, lower: text.toLowerCase(), start, end: start + whole.length, possessive, joined });
    previousEnd = match.index + match[0].length;
  }
  return words;
}

export function startsWithCapital(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text);
}

/** "Gov." → "Gov". */
function withoutTail(word: string, units: string): string {
  let end = word.length;
  while (end > 1 && units.includes(word[end - 1]!)) end--;
  return word.slice(0, end);
}
