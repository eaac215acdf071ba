// A block's text cut into words, digit runs and marks, finer than grammatical tokens: "Jan.13-14" is five atoms.
// Dates need their own cut, because "10-year", "5pm", "'80s" and "2022.02.23" must come apart the same way whatever
// the tokenizer does with them. One pass over the text; nothing is interpreted except whether a word can start a match.

import type { Span } from "../../model";
import { type Trigger, triggerAt } from "./words/triggers";

export const BREAK = 0;
export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;

/** Digit runs longer than this are no numbers of a calendar. */
const LONGEST_NUMBER = 9;

/** A line shorter than this ends where its author ended it; a longer one may have been wrapped. @guess */
const WRAPPED_LINE = 50;

export class Atoms {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly kinds: number[] = [];
  /** Numbers of the atoms at which a match may have its head, with what they may head. */
  readonly heads: number[] = [];
  readonly headTriggers: Trigger[] = [];

  /** Lower-case forms asked for so far. */
  private readonly lowers: string[] = [];

  constructor(
    readonly text: string,
    span: Span,
  ) {
    this.cut(span.start, span.end);
  }

  get count(): number {
    return this.starts.length;
  }

  kind(i: number): number {
    return this.kinds[i] ?? BREAK;
  }

  /** The atom's characters, "" outside the block. */
  raw(i: number): string {
    const start = this.starts[i];
    return start === undefined ? "" : this.text.slice(start, this.ends[i]);
  }

  /** In lower case; "" outside the block and for line breaks. */
  lower(i: number): string {
    const known = this.lowers[i];
    if (known !== undefined) return known;
    if (this.kind(i) === BREAK) return "";
    return (this.lowers[i] = this.raw(i).toLowerCase());
  }

  is(i: number, ...words: readonly string[]): boolean {
    return words.includes(this.lower(i));
  }

  /** True if no white space stands before the atom. */
  glued(i: number): boolean {
    const start = this.starts[i];
    return start !== undefined && i > 0 && this.ends[i - 1] === start && this.kinds[i - 1] !== BREAK;
  }

  mark(i: number, marks: string): boolean {
    return this.kind(i) === MARK && marks.includes(this.raw(i));
  }

  /** A hyphen or dash of any make. */
  hyphen(i: number): boolean {
    return this.mark(i, "-\u2010\u2011\u2012\u2013\u2014\u2212");
  }

  digits(i: number): number {
    return this.kind(i) === NUMBER ? this.ends[i]! - this.starts[i]! : 0;
  }

  /** The value of a digit run; NaN for words and for runs that are too long to be a date's. */
  number(i: number): number {
    const length = this.digits(i);
    return length === 0 || length > LONGEST_NUMBER ? NaN : Number(this.raw(i));
  }

  /** Steps over the full stop of an abbreviation: "Jan" → "Jan." */
  afterDot(i: number): number {
    return this.mark(i, ".") && this.glued(i) ? i + 1 : i;
  }

  capitalized(i: number): boolean {
    const first = this.text.charAt(this.starts[i] ?? this.text.length);
    return this.kind(i) === WORD && first !== first.toLowerCase();
  }

  private add(kind: number, start: number, end: number): void {
    this.kinds.push(kind);
    this.starts.push(start);
    this.ends.push(end);
  }

  private cut(start: number, stop: number): void {
    const text = this.text;
    let lineStart = start;
    for (let i = start; i < stop;) {
      const unit = text.charCodeAt(i);
      if (unit === 32) i++;
      else if (isLetter(unit)) {
        const from = i;
        do i++;
        while (i < stop && isLetter(text.charCodeAt(i)));
        this.addWord(from, i);
      } else if (isDigit(unit)) {
        const from = i;
        do i++;
        while (i < stop && isDigit(text.charCodeAt(i)));
        this.head("number");
        this.add(NUMBER, from, i);
      } else if (unit === 10 || unit === 13) {
        const from = i++;
        if (unit === 13 && text.charCodeAt(i) === 10 && i < stop) i++;
        if (from - lineStart < WRAPPED_LINE || !continues(text, from, i, stop)) this.add(BREAK, from, i);
        lineStart = i;
      } else if (isSpace(unit)) i++;
      else {
        this.add(MARK, i, i + 1);
        i++;
      }
    }
  }

  private addWord(from: number, to: number): void {
    const trigger = triggerAt(this.text, from, to);
    if (trigger !== undefined) this.head(trigger);
    this.add(WORD, from, to);
  }

  /** Notes that the atom about to be added may head a match. */
  private head(trigger: Trigger): void {
    this.heads.push(this.starts.length);
    this.headTriggers.push(trigger);
  }
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** ASCII letters and every letter-like unit beyond Latin-1's marks; general punctuation and symbols are marks. */
function isLetter(unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  return (
    (unit >= 0xc0 && unit < 0x2000 && unit !== 0xd7 && unit !== 0xf7) ||
    (unit >= 0x2c00 && unit < 0x3000) ||
    unit > 0x303f
  );
}

function isSpace(unit: number): boolean {
  return (
    unit === 9 || unit === 0xa0 || unit === 11 || unit === 12 || (unit >= 0x2000 && unit <= 0x200b) || unit === 0x202f
  );
}

/** True if a sentence goes on over a line break: no full stop before it, a small letter or digit after it. */
function continues(text: string, end: number, next: number, stop: number): boolean {
  const last = text.charAt(end - 1);
  const first = next < stop ? text.charCodeAt(next) : 10;
  return !".!?:;".includes(last) && ((first >= 97 && first <= 122) || isDigit(first) || (first >= 65 && first <= 90));
}
