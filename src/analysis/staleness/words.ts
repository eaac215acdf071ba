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
/** "U.S.", "J.D." */
const INITIALS = /^(?:\p{L}\.)+$/u;
const SPACE = 32;
const HYPHEN = 45;
const SMALL_S = 115;
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
    if (!WORD.test(itemText)) continue;
    const nextEnd = WORD.lastIndex;
    const joined = isGap(itemText, previousEnd, gapEnd);
    addWord(words, pool.slice(itemText, gapEnd, nextEnd), offset + gapEnd, joined);
    previousEnd = nextEnd;
    gapEnd = nextEnd - 1;
  }
  return words;
}

/** A word as it stands, with what may belong to it; "ex-President" is "ex" and "President". */
function addWord(words: Word[], written: string, start: number, joined: boolean): void {
  const raw = withoutTail(written, INVISIBLE_UNITS);
  const bare = withoutPossessive(raw);
  let whole = bare.includes(".") && INITIALS.test(bare) ? bare : withoutTail(bare, "./-");
  if (whole.length > 3 && whole.charCodeAt(2) === HYPHEN && whole.slice(0, 2).toLowerCase() === "ex") {
    words.push({ text: "ex", lower: "ex", start, end: start + 2, possessive: false, capital: false, joined });
    whole = whole.slice(3);
    start += 3;
    joined = true;
  }
  const text = hasInvisible(whole) ? whole.replace(INVISIBLE, "") : whole;
  const possessive = bare.length < raw.length;
  const [lower, end, capital] = [inSmallLetters(text), start + whole.length, isCapital(text)];
  words.push({ text, lower, start, end, possessive, capital, joined });
}

/** "Japan’s", "Kansas’" */
function withoutPossessive(word: string): string {
  const last = word.length - 1;
  if (isApostrophe(word.charCodeAt(last))) return word.slice(0, last);
  return word.charCodeAt(last) === SMALL_S && last > 0 && isApostrophe(word.charCodeAt(last - 1))
    ? word.slice(0, last - 1)
    : word;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : CAPITAL.test(word);
}

/** One of INVISIBLE. */
function isInvisible(unit: number): boolean {
  if (unit < 0x200b) return unit === 0xad;
  return unit <= 0x200f || unit === 0x2060 || unit === 0xfeff;
}

function hasInvisible(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (isInvisible(word.charCodeAt(i))) return true;
  return false;
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

function plainWord(text: string, start: number, joined: boolean): Word {
  const first = text.charCodeAt(0);
  const capital = first >= 65 && first <= 90;
  const lower = capital ? inSmallLetters(text) : text.toLowerCase();
  return { text, lower, start, end: start + text.length, possessive: false, capital, joined };
}

/** Nothing but spaces between two words. */
function isGap(text: string, start: number, end: number): boolean {
  if (end - start === 1 && text.charCodeAt(start) === SPACE) return true;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== SPACE && !isInvisible(unit) && text.charAt(i).trim() !== "") return false;
  }
  return true;
}

/** "Gov." → "Gov". */
function withoutTail(word: string, units: string): string {
  let end = word.length;
  while (end > 1 && units.includes(word[end - 1]!)) end--;
  return word.slice(0, end);
}
