// Marked text for time expressions: "On ‹Tuesday|DATE 2022-02-22› it rained" is a text and what should be found in it.
// A third word in the mark is the mod. Shared by the tests of forms and of the gold sentences.

import { recognizeDates } from "../../../../src/analysis/dates/recognizeDates";
import { resolveDates } from "../../../../src/analysis/dates/resolveDates";
import { fromGiven } from "../../../../src/analysis/documentDate/dateDocument";
import { tokenize } from "../../../../src/analysis/tokens/tokenize";
import type { Knowledge } from "../../../../src/knowledge/knowledge";
import { type DocumentDate, SourceText, type Timex } from "../../../../src/model";

/** The document date of examples that name none: a Wednesday. */
export const EXAMPLE_DATE = "2022-02-23";

/** The text without its marks. */
export function unmark(marked: string): string {
  return marked.replace(/‹([^‹|›]*)\|[^‹›]*›/g, "$1");
}

/** Each line of the text is a block, all of it article. */
export function timexesOf(text: string, knowledge: Knowledge, date: string | null = EXAMPLE_DATE): readonly Timex[] {
  const undated = { value: null, basis: "none", span: null, evidence: [], earliest: null, latest: null } as const;
  return timexesIn(text, knowledge, (date === null ? null : fromGiven(date)) ?? undated);
}

export function timexesIn(text: string, knowledge: Knowledge, documentDate: DocumentDate): readonly Timex[] {
  const source = new SourceText(text);
  const blocks = Array.from({ length: source.lineCount }, (_, line) => {
    return { ...source.lineSpan(line), startLine: line, endLine: line, kind: "body" as const, boilerplate: false };
  });
  const words = { source, blocks, ...tokenize(source, blocks, knowledge) };
  const timexCandidates = recognizeDates(words, knowledge);
  return resolveDates({ ...words, timexCandidates, documentDate });
}

/** The text with what was found marked in it. */
export function markDates(text: string, timexes: readonly Timex[]): string {
  let marked = "";
  let at = 0;
  for (const { start, end, type, value, mod } of timexes) {
    marked += `${text.slice(at, start)}‹${text.slice(start, end)}|${type} ${value}${mod === null ? "" : ` ${mod}`}›`;
    at = end;
  }
  return marked + text.slice(at);
}

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
  readonly mod: string | null;
}

/** The marks of a marked text, with their offsets in the unmarked one. */
export function readMarks(marked: string): Mark[] {
  const marks: Mark[] = [];
  let removed = 0;
  for (const match of marked.matchAll(/‹([^‹|›]*)\|([A-Z]+) ([^ ‹›]+)(?: ([A-Z_]+))?›/g)) {
    const start = match.index - removed;
    marks.push({ start, end: start + match[1]!.length, type: match[2]!, value: match[3]!, mod: match[4] ?? null });
    removed += match[0].length - match[1]!.length;
  }
  return marks;
}
