// One fact about when a document was written: the days that it allows, and the words that say so.

import type { Evidence } from "../../../model";
import type { Layers } from "../../layers";
import type { OfficeTable } from "../../../knowledge/offices";
import type { DaySet } from "../daySet";

export interface Constraint {
  readonly days: DaySet;
  readonly evidence: Evidence;
}

export type UndatedDocument = Pick<
  Layers,
  "source" | "blocks" | "tokens" | "sentences" | "timexCandidates" | "mentions" | "entities"
>;

/** Finds facts of one kind. `known` is what is known so far: kinds that depend on the year wait until it is bounded. */
export type ConstraintFinder = (
  document: UndatedDocument,
  offices: OfficeTable,
  known: DaySet,
) => readonly Constraint[];

/** A place of the document as evidence. */
export function evidenceAt(document: UndatedDocument, span: { start: number; end: number }, why: string): Evidence {
  const { start, end } = span;
  return { start, end, line: document.source.lineAt(start), text: document.source.text.slice(start, end), why };
}

/** Facts in sidebars are of another page; only the article's own count. */
export function isArticle(document: UndatedDocument, offset: number): boolean {
  let low = 0;
  let high = document.blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (document.blocks[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return !(document.blocks[low]?.boilerplate ?? false);
}
