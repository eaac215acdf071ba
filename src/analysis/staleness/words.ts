// The words of an item, read once for all rules, with the punctuation that matters here taken off: "Japan’s" → "Japan", possessive.

import type { KeyTables, WordSense } from "./keyWords";
import { SenseTable } from "./senseTable";

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
  readonly sense: WordSense;
}

/** Zero-width characters and direction marks inside words are as if they were not there. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
/** "U.S.", "J.D." */
const INITIALS = /^(?:\p{L}\.)+$/u;
const SPACE = 32;
const HYPHEN = 45;
const SMALL_S = 115;
const INVISIBLE_UNITS = "\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF";
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’&/\u00AD\u200B-\u200F\u2060\uFEFF-]*/uy;

/** Reads words, remembering what the tables know of each. */
export class WordReader {
  private readonly senses: SenseTable;

  constructor(tables: KeyTables) {
    this.senses = new SenseTable(tables);
  }

  /** The words of text[start, end), which no word goes beyond but where it is cut. */
  wordsOf(text: string, start: number, end: number): Word[] {
    const words: Word[] = [];
    let previousEnd = start;
    for (let gapEnd = start; gapEnd < end; gapEnd++) {
      if (isSign(text.charCodeAt(gapEnd))) continue;
      let wordEnd = endOfPlain(text, gapEnd, end);
      if (wordEnd > gapEnd) {
        const joined = isGap(text, previousEnd, gapEnd);
        words.push(toWord(this.senses.at(text, gapEnd, wordEnd), gapEnd, wordEnd, false, joined));
      } else {
        WORD.lastIndex = gapEnd;
        if (!WORD.test(text)) continue;
        wordEnd = Math.min(WORD.lastIndex, end);
        this.addWord(words, text.slice(gapEnd, wordEnd), gapEnd, isGap(text, previousEnd, gapEnd));
      }
      previousEnd = wordEnd;
      gapEnd = wordEnd - 1;
    }
    return words;
  }

  /** A word as it stands, with what may belong to it; "ex-President" is "ex" and "President". */
  private addWord(words: Word[], written: string, start: number, joined: boolean): void {
    const raw = withoutTail(written, INVISIBLE_UNITS);
    const bare = withoutPossessive(raw);
    let whole = bare.includes(".") && INITIALS.test(bare) ? bare : withoutTail(bare, "./-");
    if (whole.length > 3 && whole.charCodeAt(2) === HYPHEN && whole.slice(0, 2).toLowerCase() === "ex") {
      words.push(toWord(this.senses.at("ex", 0, 2), start, start + 2, false, joined));
      whole = whole.slice(3);
      start += 3;
      joined = true;
    }
    const text = hasInvisible(whole) ? whole.replace(INVISIBLE, "") : whole;
    const sense = this.senses.at(text, 0, text.length);
    words.push(toWord(sense, start, start + whole.length, bare.length < raw.length, joined));
  }
}

function toWord(sense: WordSense, start: number, end: number, possessive: boolean, joined: boolean): Word {
  const { text, lower, capital } = sense;
  return { text, lower, start, end, possessive, capital, joined, sense };
}

const readers = new WeakMap<KeyTables, WordReader>();

export function wordReaderOf(tables: KeyTables): WordReader {
  let reader = readers.get(tables);
  if (!reader) readers.set(tables, (reader = new WordReader(tables)));
  return reader;
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
function endOfPlain(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && isPlain(text.charCodeAt(end))) end++;
  return end === limit || isBeyond(text.charCodeAt(end)) ? end : start;
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
