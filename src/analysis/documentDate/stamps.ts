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
  const furniture = furnitureLines(document);
  const rank = rankLines(document);
  const stamps = candidatesByLine(document).flatMap(([line, candidates]) => {
    if (furniture.has(line)) return [];
    const reading = readStampLine(source, line, candidates);
    if (!reading || (reading.label === "none" && rank[line]! >= HEAD_LINES)) return [];
    const { candidate, label } = reading;
    const value = orderOf(candidate, document);
    return [{ candidate, value, label, line, evidence: evidenceOf(candidate, line, label) }];
  });
  const complete = stamps.filter(({ value }) => /^\d{4}-\d\d-\d\d/.test(value));
  const partial = stamps.filter(({ value }) => /^XXXX-\d\d-\d\d/.test(value) && timexCandidates.length > 0);
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
function furnitureLines({ blocks }: Document): Set<number> {
  const lines = new Set<number>();
  for (const block of blocks) {
    const foreign =
      block.boilerplate && ["sidebar-heading", "sidebar-item", "bullet", "legal", "contact"].includes(block.kind);
    if (foreign) for (let line = block.startLine; line <= block.endLine; line++) lines.add(line);
  }
  return lines;
}

/** How many lines with text stand before each line. */
function rankLines({ source }: Document): number[] {
  let seen = 0;
  return Array.from({ length: source.lineCount }, (_, line) =>
    source.slice(source.lineSpan(line)).trim() === "" ? seen : seen++,
  );
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
