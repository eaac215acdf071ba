// Draws annotations under the text that they stand on, so that a golden file reads like a marked page and a
// difference shows where on the page it is.

import { compareSpans, type SourceText, type Span } from "../../../src/model";

export interface Mark extends Span {
  readonly label: string;
}

const WIDTH = 100;

/** Every line of the text, wrapped at spaces; under each stretch one row a mark that starts in it. */
export function alignMarks(source: SourceText, marks: readonly Mark[]): string {
  const sorted = [...marks].sort(compareSpans);
  const rows: string[] = [];
  for (let line = 0; line < source.lineCount; line++) {
    for (const stretch of wrap(source, source.lineSpan(line))) {
      rows.push(`${String(line + 1).padStart(3)}  ${source.slice(stretch)}`.trimEnd());
      for (const mark of sorted) {
        const last = mark.end === mark.start ? mark.start : mark.end - 1;
        if (mark.start < stretch.start || mark.start >= stretch.end) continue;
        const visible = Math.max(1, Math.min(mark.end, stretch.end) - mark.start);
        rows.push(
          `${" ".repeat(5 + mark.start - stretch.start)}${"^".repeat(visible)}${last >= stretch.end ? "…" : ""} ${mark.label}`,
        );
      }
    }
  }
  return rows.join("\n") + "\n";
}

function wrap(source: SourceText, line: Span): Span[] {
  const stretches: Span[] = [];
  let start = line.start;
  while (line.end - start > WIDTH) {
    const space = source.text.lastIndexOf(" ", start + WIDTH);
    const end = space > start ? space + 1 : start + WIDTH;
    stretches.push({ start, end });
    start = end;
  }
  return [...stretches, { start, end: line.end }];
}
