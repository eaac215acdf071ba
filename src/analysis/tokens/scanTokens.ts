// Cuts a block into tokens: words (scanWord), clitics (splitClitics), abbreviations with their period, runs of one
// sign ("...", "--", "!!"), and every other sign alone. Treebank-like, so that taggers trained on it fit.

import type { Abbreviations } from "../../knowledge/abbreviations";
import { classAt, DIGIT, isLetter, isWordPart, LOWER, MARK, SPACE, UPPER, widthAt } from "./characters";
import { scanWord } from "./scanWord";
import { cliticCuts } from "./splitClitics";
import { WordPool } from "../wordPool";

/** A token while it is made: the tagger fills in the tag. */
export interface NewToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly word: number;
  tag: string;
}

const PERIOD = 0x2e;
const ZERO_WIDTH_JOINER = 0x200d;

/** Appends the tokens of text[start, end) to `into`. */
export function scanTokens(
  text: string,
  start: number,
  end: number,
  abbreviations: Abbreviations,
  into: NewToken[],
): void {
  let at = start;
  while (at < end) {
    const here = classAt(text, at);
    if (here === SPACE) {
      at += widthAt(text, at);
      continue;
    }
    if (!startsWord(text, at, end)) {
      const next = scanSign(text, at, end);
      add(into, text, at, next);
      at = next;
      continue;
    }
    const wordEnd = Math.min(scanWord(text, here === MARK || isWordPart(here) ? at : at + 1, end), end);
    let from = at;
    for (const cut of cliticCuts(text, at, wordEnd)) {
      add(into, text, from, cut);
      from = cut;
    }
    at = withPeriod(text, from, wordEnd, end, abbreviations);
    add(into, text, from, at);
    if (at > wordEnd && isPossession(text, at, end)) {
      add(into, text, at, at + 2);
      at += 2;
    }
  }
}

const words = new WordPool();

function add(into: NewToken[], text: string, start: number, end: number): void {
  const word = words.number(text, start, end);
  into.push({ start, end, text: word < 0 ? text.slice(start, end) : words.at(word), word, tag: "" });
}

/** Behind an abbreviation's period, where the word has ended: "Inc.'s chairman", "the U.S.’s envoy". */
function isPossession(text: string, at: number, end: number): boolean {
  const unit = text.charCodeAt(at);
  if ((unit !== 0x27 && unit !== 0x2019) || at + 2 > end || text[at + 1] !== "s") return false;
  return at + 2 === end || !isWordPart(classAt(text, at + 2));
}

/** A letter, digit or stray mark; also "#tag", "@name" and the apostrophe of "'90s". */
function startsWord(text: string, at: number, end: number): boolean {
  const here = classAt(text, at);
  if (isWordPart(here)) return true;
  if (at + 2 >= end) return false;
  const unit = text.charCodeAt(at);
  if (unit === 0x23 || unit === 0x40) return isLetter(classAt(text, at + 1));
  if (unit !== 0x27 && unit !== 0x2019) return false;
  const decade = classAt(text, at + 1) === DIGIT && classAt(text, at + 2) === DIGIT;
  return decade && at + 3 < end && text[at + 3] === "s";
}

/** One sign with its marks; periods, dashes and exclamation marks in a row, and emoji joined to one, count as one. */
function scanSign(text: string, at: number, end: number): number {
  const first = text.charCodeAt(at);
  let next = at + widthAt(text, at);
  if (makesRuns(first)) {
    while (next < end && text.charCodeAt(next) === first) next++;
    return next;
  }
  if (isExclaimed(first)) {
    while (next < end && isExclaimed(text.charCodeAt(next))) next++;
    return next;
  }
  while (next < end) {
    if (classAt(text, next) !== MARK) break;
    const joiner = text.charCodeAt(next) === ZERO_WIDTH_JOINER;
    next += widthAt(text, next);
    if (joiner && next < end && classAt(text, next) !== SPACE) next += widthAt(text, next);
  }
  return Math.min(next, end);
}

/** One of . - ' = * ~ ` which make one token where they are repeated: "...", "--". */
function makesRuns(unit: number): boolean {
  if (unit === 0x2e || unit === 0x2d || unit === 0x27) return true;
  return unit === 0x3d || unit === 0x2a || unit === 0x7e || unit === 0x60;
}

/** Mixed, too: "?!" */
function isExclaimed(unit: number): boolean {
  return unit === 0x21 || unit === 0x3f;
}

/** Where the token ends, counting the period of an abbreviation as part of it. */
function withPeriod(text: string, start: number, end: number, limit: number, abbreviations: Abbreviations): number {
  if (end >= limit || text.charCodeAt(end) !== PERIOD || text.charCodeAt(end + 1) === PERIOD) return end;
  return isAbbreviated(text, start, end, limit, abbreviations) ? end + 1 : end;
}

function isAbbreviated(text: string, start: number, end: number, limit: number, abbreviations: Abbreviations): boolean {
  if (end - start > 24) return false; // longer than any abbreviation, hyphenated ones included
  const word = text.slice(start, end);
  const next = nextClass(text, end + 1, limit);
  if (word.length === 1) return classAt(text, start) === UPPER && (next === UPPER || next === LOWER);
  if (isDotted(word)) return true;
  const part = word.lastIndexOf("-") + 1;
  if (part > 0 && classAt(text, start) === UPPER && classAt(text, start + part) === LOWER) return false; // "Heung-min."
  const kind = abbreviations.get(word.slice(part));
  return kind === undefined ? false : kind !== "number" || next === DIGIT;
}

/** "U.S", "a.m", "Ph.D", "8p.m": letters in groups of one to three, parted by periods. */
function isDotted(word: string): boolean {
  if (!word.includes(".")) return false;
  const groups = word.split(".");
  return groups.every((group) => /^\d{0,2}\p{L}{1,2}$/u.test(group));
}

/** Class of the next character that is no blank; looks at most 4 characters ahead. SPACE if there is none. */
function nextClass(text: string, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + 4); at++) {
    const here = classAt(text, at);
    if (here !== SPACE) return here;
  }
  return SPACE;
}
