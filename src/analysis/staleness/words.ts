// The words of an item, read once for all rules, with the punctuation that matters here taken off: "Japan’s" → "Japan", possessive.

import { remembered } from "../../knowledge/remembered";
import { WordPool } from "../wordPool";

export interface Word {
  /** Without possessive, final point and invisible characters. */
  readonly text: string;
  readonly lower: string;
  /** Offsets in the document; the end is before the possessive. */
  readonly start: number;
  readonly end: number;
  readonly possessive: boolean;
  readonly capital: boolean;
  /** Only spaces between it and the word before. */
  readonly joined: boolean;
}

/** Zero-width characters and direction marks inside words are as if they were not there. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const CAPITAL = /^\p{Lu}/u;
const INVISIBLE_UNITS = "\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF";
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’&/\u00AD\u200B-\u200F\u2060\uFEFF-]*/uy;

const pool = new WordPool();
/** One string of small letters for all occurrences, hashed once. */
const inSmallLetters = remembered((word) => word.toLowerCase());

/** @param offset where the text stands in the document */
export function wordsOf(itemText: string, offset: number): Word[] {
  const words: Word[] = [];
  let previousEnd = 0;
  for (let gapEnd = 0; gapEnd < itemText.length; gapEnd++) {
    if (isSign(itemText.charCodeAt(gapEnd))) continue;
    const plainEnd = endOfPlain(itemText, gapEnd);
    if (plainEnd > gapEnd) {
      const word = pool.slice(itemText, gapEnd, plainEnd);
      words.push(plainWord(word, offset + gapEnd, isGap(itemText, previousEnd, gapEnd)));
      previousEnd = plainEnd;
      gapEnd = plainEnd - 1;
      continue;
    }
    WORD.lastIndex = gapEnd;
    const match = WORD.exec(itemText);
    if (!match) continue;
    const nextEnd = gapEnd + match[0].length;
    const raw = withoutTail(match[0], INVISIBLE_UNITS);
    const possessive = /['’]s?$/.test(raw);
    const bare = raw.replace(/['’]s?$/, "");
    let whole = /^(?:\p{L}\.)+$/u.test(bare) ? bare : withoutTail(bare, "./-");
    let joined = isGap(itemText, previousEnd, gapEnd);
    let start = offset + gapEnd;
    if (/^ex-./i.test(whole)) {
      // "ex-President" is "ex" and "President".
      words.push({ text: "ex", lower: "ex", start, end: start + 2, possessive: false, capital: false, joined });
      whole = whole.slice(3);
      start += 3;
      joined = true;
    }
    const text = whole.replace(INVISIBLE, "");
    const [lower, end, capital] = [text.toLowerCase(), start + whole.length, CAPITAL.test(text)];
    words.push({ text, lower, start, end, possessive, capital, joined });
    previousEnd = nextEnd;
    gapEnd = nextEnd - 1;
  }
  return words;
}

/**
 * End of the word that begins at `start` if it is of letters and figures of ASCII alone and no sign behind can belong to
 * it, as most are: nothing to take off. Otherwise `start`.
 */
function endOfPlain(text: string, start: number): number {
  let end = start;
  while (end < text.length && isPlain(text.charCodeAt(end))) end++;
  return end === text.length || isBeyond(text.charCodeAt(end)) ? end : start;
}

/** What WORD never has inside: signs of ASCII but . ' & / and hyphens, and the usual dashes and quotation marks. */
function isBeyond(unit: number): boolean {
  if (unit < 128) return unit !== 0x2e && unit !== 0x27 && unit !== 0x26 && unit !== 0x2f && unit !== 0x2d;
  return unit === 0x2013 || unit === 0x2014 || unit === 0x2018 || unit === 0x201c || unit === 0x201d || unit === 0x2026;
}

function isPlain(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}

/** What no word begins with: spaces and signs of ASCII. */
function isSign(unit: number): boolean {
  return unit < 128 && !isPlain(unit);
}

const SPACE = 32;

function plainWord(text: string, start: number, joined: boolean): Word {
  const first = text.charCodeAt(0);
  const capital = first >= 65 && first <= 90;
  const lower = capital ? inSmallLetters(text) : text.toLowerCase();
  return { text, lower, start, end: start + text.length, possessive: false, capital, joined };
}

/** Nothing but spaces between two words. */
function isGap(text: string, start: number, end: number): boolean {
  if (end - start === 1 && text.charCodeAt(start) === SPACE) return true;
  return text.slice(start, end).replace(INVISIBLE, "").trim() === "";
}

/** "Gov." → "Gov". */
function withoutTail(word: string, units: string): string {
  let end = word.length;
  while (end > 1 && units.includes(word[end - 1]!)) end--;
  return word.slice(0, end);
}
