// Reads one line code unit by code unit: counts what measures.ts names, hashes its words, strips its bullet.

import * as character from "./characterClasses";
import { finishHash, GRAMMATICAL, hashLetter, hashStep } from "./wordHashes";
import { MARK, markOf } from "./wordMarks";
import { M } from "./measures";

const AT = 64;
const SMALL_A = 97;
const SMALL_Z = 122;
const COPYRIGHT = 0xa9;
const ELLIPSIS = 0x2026;
const FULL_STOP = 46;

export class WordScanner {
  /** Offsets of what the line says, without indentation and bullet. */
  start = 0;
  end = 0;
  /** Code units that are neither space nor nothing: 0 for a blank line. */
  symbols = 0;
  /** A lone bullet, a lone rank number, or punctuation alone. */
  isMarker = false;
  remembered = 0;
  whole = 0;
  /** Offset of the first colon or bar after few words and before others, or 0. */
  leadEnd = 0;
  readonly words: Int32Array;
  /** Of all words together, and of the first (wordMarks.ts). */
  marks = 0;
  firstMark = 0;

  constructor(
    private readonly text: string,
    private readonly classes: Uint8Array,
    private readonly wordMarks: Uint8Array,
    private readonly maxWords: number,
  ) {
    this.words = new Int32Array(maxWords);
  }

  scan(lineStart: number, lineEnd: number, row: Float32Array, base: number): void {
    const { text, classes } = this;
    let from = lineStart;
    let to = lineEnd;
    while (from < to && isVoid(classes[text.charCodeAt(from)]!)) from++;
    while (to > from && isVoid(classes[text.charCodeAt(to - 1)]!)) to--;
    this.symbols = to - from;
    this.isMarker = false;
    this.remembered = 0;
    this.leadEnd = 0;
    this.firstMark = 0;
    if (to === from) return;
    const bullet = this.bulletLength(from, to);
    if (bullet > 0) {
      row[base + M.bullet] = classes[text.charCodeAt(from)] === character.DIGIT ? 2 : 1;
      from += bullet;
      while (from < to && isVoid(classes[text.charCodeAt(from)]!)) from++;
    }
    this.start = from;
    this.end = to;
    this.count(from, to, row, base);
    const words = row[base + M.words]!;
    const figures = row[base + M.digits]!;
    const rank = words === 1 && to - from <= 3 && figures > 0 && row[base + M.letters] === figures;
    this.isMarker = words === 0 || rank;
    this.measureEnds(from, to, row, base);
  }

  /** Length of a bullet or rank before the words, 0 without one: "- ", "• ", "3. ", "12) ". */
  private bulletLength(from: number, to: number): number {
    const { text, classes } = this;
    const first = text.charCodeAt(from);
    const next = from + 1 < to ? classes[text.charCodeAt(from + 1)] : character.SPACE;
    const kind = classes[first];
    if (kind === character.SEPARATOR || (kind === character.DASH && next === character.SPACE)) return 1;
    let at = from;
    while (at < to && at < from + 3 && classes[text.charCodeAt(at)] === character.DIGIT) at++;
    if (at === from || at + 1 >= to) return 0;
    const point = text.charCodeAt(at);
    const spaced = classes[text.charCodeAt(at + 1)] === character.SPACE;
    return (point === FULL_STOP || point === 41) && spaced ? at + 1 - from : 0;
  }

  private count(from: number, to: number, row: Float32Array, base: number): void {
    const { text, classes } = this;
    let [words, letters, longest] = [0, 0, 0];
    let [capitalised, shouted, grammatical] = [0, 0, 0];
    let [whole, marks] = [0, 0];
    let at = from;
    while (at < to) {
      const kind = classes[text.charCodeAt(at)]!;
      if (kind < character.LOWER || kind > character.LETTER) {
        this.countSymbol(kind, at, to, row, base);
        at++;
        continue;
      }
      let hash = 0;
      let capitals = 0;
      let joins = 0;
      let before = character.SPACE;
      const first = at;
      for (; at < to; at++) {
        const unit = text.charCodeAt(at);
        if (unit >= SMALL_A && unit <= SMALL_Z) {
          hash = hashLetter(hash, unit); // as below, but most of a text is this
          before = character.LOWER;
          continue;
        }
        const inside = classes[unit]!;
        if (inside === character.APOSTROPHE || inside === character.NOTHING) continue;
        if (inside < character.LOWER || inside > character.LETTER) break;
        if (inside === character.UPPER) {
          capitals++;
          if (before === character.LOWER) joins++;
        } else if (inside === character.DIGIT) row[base + M.digits]!++;
        hash = hashStep(hash, unit, inside);
        before = inside;
      }
      const length = at - first;
      hash = finishHash(hash);
      words++;
      letters += length;
      if (length > longest) longest = length;
      if (kind === character.UPPER) capitalised++;
      if (capitals > 1 && capitals === length) shouted++;
      const mark = markOf(this.wordMarks, hash);
      if (words === 1) this.firstMark = mark;
      marks |= kind === character.LETTER ? mark | MARK.caseless : mark;
      if ((mark & MARK.grammatical) !== 0 && GRAMMATICAL.has(hash)) grammatical++;
      row[base + M.joins]! += joins;
      whole = (Math.imul(whole, 31) + hash) | 0;
      if (this.remembered < this.maxWords) this.words[this.remembered++] = hash;
    }
    this.whole = whole;
    this.marks = marks;
    row[base + M.words] = words;
    row[base + M.letters] = letters;
    row[base + M.longest] = longest;
    const share = 1 / Math.max(1, words);
    row[base + M.capitalised] = capitalised * share;
    row[base + M.shouted] = shouted * share;
    row[base + M.grammatical] = grammatical * share;
  }

  private countSymbol(kind: number, at: number, to: number, row: Float32Array, base: number): void {
    const { text, classes } = this;
    if (kind === character.SPACE || kind === character.NOTHING) return;
    if (this.leadEnd === 0 && (kind === character.COLON || kind === character.SEPARATOR) && isLead(at - this.start))
      this.leadEnd = at + 1 < to ? at : 0;
    if (kind === character.STOP) {
      const next = at + 1 < to ? classes[text.charCodeAt(at + 1)]! : character.SPACE;
      if (next === character.SPACE || next === character.QUOTE || next === character.APOSTROPHE)
        row[base + M.sentences]!++;
    } else if (kind === character.COMMA) row[base + M.commas]!++;
    else if (kind === character.COLON) {
      row[base + M.colons]!++;
      if (text.startsWith("://", at)) row[base + M.address] = 1;
    } else if (kind === character.QUOTE) row[base + M.quotes]!++;
    else if (kind === character.BRACKET) row[base + M.brackets]!++;
    else if (kind === character.SEPARATOR) row[base + M.separators]!++;
    else if (kind === character.DASH) row[base + M.dashes]!++;
    else if (kind === character.OTHER) {
      const unit = text.charCodeAt(at);
      if (unit === AT) row[base + M.at]!++;
      else if (unit === COPYRIGHT) row[base + M.copyright] = 1;
      else row[base + M.symbols]!++;
    }
  }

  private measureEnds(from: number, to: number, row: Float32Array, base: number): void {
    const { text, classes } = this;
    const first = classes[text.charCodeAt(from)]!;
    row[base + M.startsSmall] = first === character.LOWER ? 1 : 0;
    row[base + M.startsQuoted] = first === character.QUOTE || first === character.APOSTROPHE ? 1 : 0;
    row[base + M.startsDigit] = first === character.DIGIT ? 1 : 0;
    let at = to - 1;
    while (at > from && isClosing(classes[text.charCodeAt(at)]!)) at--;
    const last = text.charCodeAt(at);
    const kind = classes[last]!;
    if (last === ELLIPSIS || text.startsWith("...", at - 2)) row[base + M.ending] = 4;
    else if (kind === character.STOP) row[base + M.ending] = last === FULL_STOP || last === 0x3002 ? 1 : 2;
    else if (kind === character.COLON) row[base + M.ending] = 3;
    else if (kind === character.COMMA) row[base + M.ending] = 5;
  }
}

/** Long enough for "Watch", short enough for words before a link. @guess */
function isLead(length: number): boolean {
  return length >= 4 && length <= 40;
}

function isVoid(kind: number): boolean {
  return kind === character.SPACE || kind === character.NOTHING;
}

function isClosing(kind: number): boolean {
  return kind === character.QUOTE || kind === character.APOSTROPHE || kind === character.BRACKET;
}
