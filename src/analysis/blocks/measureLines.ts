// Measures every line of a text in one pass: how long, how punctuated, how capitalised, and which words as hashes.
// Decides nothing. Lines without any word or figure (blank lines, lone bullets, "* * *") and lone rank numbers are no
// lines here: they go with a neighbour, so that "-" between two headlines does not hide one from the other.

import type { SourceText } from "../../model";
import type { HeadingLexicon } from "../../knowledge/headings";
import * as character from "./characterClasses";
import { HEADING, MEASURES, M } from "./measures";
import { MARK, wordMarks } from "./wordMarks";
import { WordScanner } from "./wordScanner";

export interface LineTable {
  /** How many lines hold words. */
  readonly count: number;
  /** The line in the text, 0-based. */
  readonly line: Int32Array;
  /** What it says, without indentation and bullet: offsets into the text. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** count × MEASURES, by row. */
  readonly measures: Float32Array;
  /** Hashes of the words of all lines, and where each line's begin. */
  readonly words: Int32Array;
  readonly wordStart: Int32Array;
  /** Hash of the whole line. */
  readonly whole: Int32Array;
  /** Marks of all its words, and of its first (wordMarks.ts). */
  readonly marks: Uint8Array;
  readonly firstMark: Uint8Array;
}

/** Words beyond this are counted but not remembered. @guess what a line is shows in its beginning */
const MAX_WORDS = 48;

export function measureLines(source: SourceText, headings: HeadingLexicon): LineTable {
  const classes = character.characterClasses();
  const capacity = source.lineCount;
  const line = new Int32Array(capacity);
  const start = new Int32Array(capacity);
  const end = new Int32Array(capacity);
  const whole = new Int32Array(capacity);
  const wordStart = new Int32Array(capacity + 1);
  let measures = new Float32Array(Math.min(capacity, 256) * MEASURES);
  const marks = new Uint8Array(capacity);
  const firstMark = new Uint8Array(capacity);
  const scanner = new WordScanner(source.text, classes, wordMarks(headings), MAX_WORDS);
  const words: number[] = [];
  let count = 0;
  let blank = 1;
  let marker = 0;
  for (let number = 0; number < capacity; number++) {
    const span = source.lineSpan(number);
    const base = count * MEASURES;
    if (base === measures.length) measures = doubled(measures); // blank lines need no rows
    measures.fill(0, base, base + MEASURES);
    scanner.scan(span.start, span.end, measures, base);
    if (scanner.symbols === 0) {
      blank = 1;
      continue;
    }
    if (scanner.isMarker) {
      marker = 1;
      continue;
    }
    line[count] = number;
    start[count] = scanner.start;
    end[count] = scanner.end;
    whole[count] = scanner.whole;
    for (let i = 0; i < scanner.remembered; i++) words.push(scanner.words[i]!);
    wordStart[count + 1] = words.length;
    measures[base + M.blankBefore] = blank;
    measures[base + M.markerBefore] = marker;
    marks[count] = scanner.marks;
    firstMark[count] = scanner.firstMark;
    if ((scanner.marks & (MARK.heading | MARK.caseless)) !== 0)
      measureHeading(source.text, scanner, headings, measures, base);
    blank = 0;
    marker = 0;
    count++;
  }
  return { count, line, start, end, measures, words: new Int32Array(words), wordStart, whole, marks, firstMark };
}

function measureHeading(
  text: string,
  { start, end, leadEnd }: WordScanner,
  headings: HeadingLexicon,
  measures: Float32Array,
  base: number,
): void {
  const lead = leadEnd > 0 ? headings.leadOf(text.slice(start, leadEnd)) : null;
  const kind = lead === null ? headings.classOf(text.slice(start, Math.min(end, start + 81))) : null;
  measures[base + M.heading] = kind === null ? 0 : HEADING[kind];
  measures[base + M.lead] = lead === null ? 0 : LEAD_VALUE[lead];
}

function doubled(array: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
  const longer = new Float32Array(2 * array.length);
  longer.set(array);
  return longer;
}

const LEAD_VALUE = { perhaps: 1, surely: 2 } as const;
