// One line on the open document for the editor's status: its date, how many names and events, what is stale.

import { NONE_KEPT } from "../annotations/keptSidebars";
import type { AnnotatedDocument } from "../model";
import { staleSidebars } from "./staleSidebars";
import { count, documentDateName } from "./words";

export interface DocumentStatus {
  /** "2022-02-23 · 9 names · 4 events · 1 stale sidebar" */
  readonly text: string;
  /** Where the date is from, and what is wrong, in a sentence. */
  readonly detail: string;
  /** 0-based line that states the date or is the first evidence for it; null for none. */
  readonly dateLine: number | null;
}

export function documentStatus(document: AnnotatedDocument, kept = NONE_KEPT): DocumentStatus {
  const { source, documentDate, entities, events, findings, sidebars } = document;
  const { value, basis, span, evidence } = documentDate;
  const day = value === null ? "no date" : value.slice(0, 10);
  const dateLine = span ? source.lineAt(span.start) : (evidence[0]?.line ?? null);
  const where = dateLine === null ? "" : ` in line ${dateLine + 1}`;
  const from =
    value === null
      ? "No date is stated or can be inferred"
      : `${documentDateName(documentDate)}${basis === "inferred" ? "" : `, ${basis}`}${where}`;
  const main = events.filter((event) => event.main);
  const stale = staleSidebars(document, kept).length;
  const all = sidebars.filter((sidebar) => sidebar.stale === true).length;
  const open = findings.length - (all - stale);
  const counts = [day, count(entities.length, "name"), count(main.length, "event")];
  return {
    text: (stale > 0 ? [...counts, count(stale, "stale sidebar")] : counts).join(" · "),
    detail: [from, ...(open > 0 ? [count(open, "finding")] : []), ...(all > stale ? [`${all - stale} kept`] : [])].join(
      "; ",
    ),
    dateLine,
  };
}
