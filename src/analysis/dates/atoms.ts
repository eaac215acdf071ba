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

/** The atoms of one block at a time: a document's blocks are read one after another into the same arrays. */
export class Atoms {
  /** How many atoms the block has; what the arrays hold beyond is left over from longer blocks. */
  count = 0;
  /** Numbers of the atoms at which a match may have its head, with what they may head. */
  readonly heads: number[] = [];
  readonly headTriggers: Trigger[] = [];
  /** What several forms ask about the same head, remembered as long as the block is read. */
  readonly notes = new Map<number, unknown>();

  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly kinds: number[] = [];
  /** Lower-case forms asked for so far, else "". */
  private readonly lowers: string[] = [];

  constructor(readonly text: string) {}

  /** Takes the block at `span` in place of the one before. */
  read(span: Span): void {
    this.count = 0;
    this.heads.length = 0;
    this.headTriggers.length = 0;
    if (this.notes.size > 0) this.notes.clear();
    this.cut(span.start, span.end);
  }

  start(i: number): number {
    return this.starts[i]!;
  }

  end(i: number): number {
    return this.ends[i]!;
  }

  kind(i: number): number {
    return i >= 0 && i < this.count ? this.kinds[i]! : BREAK;
  }

  /** The atom's characters, "" outside the block. */
  raw(i: number): string {
    return i >= 0 && i < this.count ? this.text.slice(this.starts[i], this.ends[i]) : "";
  }

  /** In lower case; "" outside the block and for line breaks. */
  lower(i: number): string {
    const kind = this.kind(i);
    if (kind === BREAK) return "";
    const known = this.lowers[i]!;
    if (known !== "") return known;
    const raw = this.raw(i);
    return (this.lowers[i] = kind === WORD ? raw.toLowerCase() : raw);
  }

  is(i: number, first: string, ...others: readonly string[]): boolean {
    const word = this.lower(i);
    return word === first || (others.length > 0 && word !== "" && others.includes(word));
  }

  /** True if no white space stands before the atom. */
  glued(i: number): boolean {
    return i > 0 && i < this.count && this.ends[i - 1] === this.starts[i] && this.kinds[i - 1] !== BREAK;
  }

  mark(i: number, marks: string): boolean {
    return this.kind(i) === MARK && marks.includes(this.text.charAt(this.starts[i]!));
  }

  /** A hyphen or dash of any make: "-", U+2010 to U+2014, U+2212. */
  hyphen(i: number): boolean {
    if (this.kind(i) !== MARK) return false;
    const unit = this.text.charCodeAt(this.starts[i]!);
    return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2014) || unit === 0x2212;
  }

  digits(i: number): number {
    return this.kind(i) === NUMBER ? this.ends[i]! - this.starts[i]! : 0;
  }

  /** The value of a digit run; NaN for words and for runs that are too long to be a date's. */
  number(i: number): number {
    const length = this.digits(i);
    if (length === 0 || length > LONGEST_NUMBER) return NaN;
    let value = 0;
    for (let at = this.starts[i]!; at < this.ends[i]!; at++) value = value * 10 + this.text.charCodeAt(at) - 48;
    return value;
  }

  /** Steps over the full stop of an abbreviation: "Jan" → "Jan." */
  afterDot(i: number): number {
    return this.mark(i, ".") && this.glued(i) ? i + 1 : i;
  }

  capitalized(i: number): boolean {
    if (this.kind(i) !== WORD) return false;
    const first = this.text.charAt(this.starts[i]!);
    return first !== first.toLowerCase();
  }

  private add(kind: number, start: number, end: number): void {
    const i = this.count++;
    this.kinds[i] = kind;
    this.starts[i] = start;
    this.ends[i] = end;
    this.lowers[i] = "";
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
    this.heads.push(this.count);
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
