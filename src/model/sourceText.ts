// A document's text with its line index. The one place that knows where lines end: at CRLF, LF or CR and
// nothing else (U+2028, U+0085 and form feeds are ordinary characters, as they are in VS Code).
// The text is never normalised; a byte order mark counts as the text's first character.

import type { Span } from "./span";

/** A place as editors count: 0-based line, and UTF-16 code units from the line's start. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

const LF = 10;
const CR = 13;

export class SourceText {
  /** Offset of each line's first code unit; never empty, the first entry is 0. */
  private readonly lineStarts: readonly number[];

  constructor(readonly text: string) {
    this.lineStarts = indexLines(text);
  }

  get length(): number {
    return this.text.length;
  }

  /** At least 1: the empty text has one empty line; a text that ends in a line break has an empty last line. */
  get lineCount(): number {
    return this.lineStarts.length;
  }

  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  /** The line without its terminator. @throws RangeError if there is no such line */
  lineSpan(line: number): Span {
    const start = this.startOfLine(line);
    let end = line + 1 < this.lineStarts.length ? this.lineStarts[line + 1]! : this.text.length;
    if (line + 1 < this.lineStarts.length) {
      const last = this.text.charCodeAt(end - 1);
      end -= last === LF && end - 2 >= start && this.text.charCodeAt(end - 2) === CR ? 2 : 1;
    }
    return { start, end };
  }

  /** Offset of the line's first code unit. @throws RangeError if there is no such line */
  startOfLine(line: number): number {
    const start = this.lineStarts[line];
    if (start === undefined) throw new RangeError(`line ${line} of ${this.lineCount}`);
    return start;
  }

  /** The line that holds the code unit at `offset`; offsets outside the text give the first or the last line. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.lineStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Inverse of `offsetAt` for every offset that is not inside a CRLF; offsets outside the text are clamped. */
  positionAt(offset: number): LinePosition {
    const inside = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineAt(inside);
    return { line, character: inside - this.lineStarts[line]! };
  }

  /** Clamped to the text and to the line, as editors do: a character beyond the line's end is the line's end. */
  offsetAt(position: LinePosition): number {
    if (position.line < 0) return 0;
    if (position.line >= this.lineCount) return this.text.length;
    const { start, end } = this.lineSpan(position.line);
    return Math.min(start + Math.max(0, position.character), end);
  }
}

function indexLines(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === LF || (unit === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1);
  }
  return starts;
}
