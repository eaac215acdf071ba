// A check of the dates: what it reports is a finding with its evidence.

import type { Finding, Hints, SourceText, Span } from "../../../model";
import type { Layers } from "../../layers";

export type CheckedDocument = Pick<Layers, "source" | "blocks" | "timexCandidates" | "timexes" | "documentDate">;

export type DateRule = (document: CheckedDocument, hints: Hints) => readonly Finding[];

/** The lines of a span, as findings carry them. */
export function linesOf(source: SourceText, { start, end }: Span): { startLine: number; endLine: number } {
  return { startLine: source.lineAt(start), endLine: source.lineAt(Math.max(start, end - 1)) };
}
