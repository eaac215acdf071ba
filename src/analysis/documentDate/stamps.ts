// Finds where a document says when it was published: datelines, bylines and page furniture, in every usual layout. A date inside the
// story's sentences is never one. A stamp needs day, month and year; "SEOUL, March 12 (…)" lacks the year and is handed on as partial.

import type { Evidence, TimexCandidate } from "../../model";
import type { Layers } from "../layers";
import { orderOf } from "./dayOrder";
import { readStampLine, type StampLabel } from "./stampLine";

export interface Stamp {
  readonly candidate: TimexCandidate;
  /** TIMEX3 value; of a partial one with XXXX for the year. */
  readonly value: string;
  readonly label: StampLabel;
  readonly line: number;
  readonly evidence: Evidence;
}

export interface Stamps {
  readonly complete: readonly Stamp[];
  /** Datelines without a year. */
  readonly partial: readonly Stamp[];
}

type Document = Pick<Layers, "source" | "blocks" | "timexCandidates">;

/** Lines in which an unlabelled date can be a stamp, counted over lines that hold text. @guess page heads seldom have more lines */
const HEAD_LINES = 15;

export function findStamps(document: Document): Stamps {
  const { source, timexCandidates } = document;
  if (timexCandidates.length === 0) return { complete: [], partial: [] };
  const furniture = furnitureLines(document);
  const lastOfHead = lastHeadLine(source);
  const stamps: Stamp[] = [];
  for (const [line, candidates] of candidatesByLine(document)) {
    if (furniture[line] === 1) continue;
    const reading = readStampLine(source, line, candidates);
    if (!reading || (reading.label === "none" && line > lastOfHead)) continue;
    const { candidate, label } = reading;
    const value = orderOf(candidate, document);
    stamps.push({ candidate, value, label, line, evidence: evidenceOf(candidate, line, label) });
  }
  const complete = stamps.filter(({ value }) => /^\d{4}-\d\d-\d\d/.test(value));
  const partial = stamps.filter(({ value }) => /^XXXX-\d\d-\d\d/.test(value));
  return { complete, partial };
}

/** The stamp that counts: published before unlabelled before updated, then the first. */
export function chooseStamp(stamps: readonly Stamp[]): Stamp | null {
  for (const label of ["dateline", "published", "none", "updated"] as const) {
    const found = stamps.find((stamp) => stamp.label === label);
    if (found && (label !== "dateline" || found.line < 3)) return found;
  }
  return stamps[0] ?? null;
}

function evidenceOf(candidate: TimexCandidate, line: number, label: StampLabel): Evidence {
  const why = { published: "published", updated: "last updated", dateline: "dateline", none: "dateline" }[label];
  return { start: candidate.start, end: candidate.end, line, text: candidate.text, why };
}

/** Sidebar items carry stamps of their own. */
const FOREIGN: ReadonlySet<string> = new Set(["sidebar-heading", "sidebar-item", "bullet", "legal", "contact"]);

/** 1 for the lines of other pages, by line. */
function furnitureLines({ source, blocks }: Document): Uint8Array {
  const lines = new Uint8Array(source.lineCount);
  for (const { boilerplate, kind, startLine, endLine } of blocks)
    if (boilerplate && FOREIGN.has(kind)) lines.fill(1, startLine, endLine + 1);
  return lines;
}

/** The last line before which fewer than HEAD_LINES lines with text stand. */
function lastHeadLine(source: Document["source"]): number {
  let seen = 0;
  for (let line = 0; line < source.lineCount; line++) {
    if (hasText(source, line)) seen++;
    if (seen === HEAD_LINES) return line;
  }
  return source.lineCount;
}

function hasText(source: Document["source"], line: number): boolean {
  const { start, end } = source.lineSpan(line);
  for (let at = start; at < end; at++) {
    const unit = source.text.charCodeAt(at);
    if (unit > 127) return source.text.slice(at, end).trim() !== "";
    if (unit > 32) return true;
  }
  return source.text.slice(start, end).trim() !== "";
}

function candidatesByLine({ source, timexCandidates }: Document): [number, TimexCandidate[]][] {
  const lines = new Map<number, TimexCandidate[]>();
  for (const candidate of timexCandidates) {
    const line = source.lineAt(candidate.start);
    const found = lines.get(line);
    if (found) found.push(candidate);
    else lines.set(line, [candidate]);
  }
  return [...lines];
}
