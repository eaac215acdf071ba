// One line on the open document for the editor's status: its date, how many names and events, what is stale.

import type { AnnotatedDocument } from "../model";
import { count, documentDateName } from "./words";

export interface DocumentStatus {
  /** "2022-02-23 · 9 names · 4 events" */
  readonly text: string;
  /** Where the date is from, and what is wrong, in a sentence. */
  readonly detail: string;
  /** 0-based line that states the date or is the first evidence for it; null for none. */
  readonly dateLine: number | null;
}

export function documentStatus({
  source,
  documentDate,
  entities,
  events,
  findings,
}: AnnotatedDocument): DocumentStatus {
  const { value, basis, span, evidence } = documentDate;
  const day = value === null ? "no date" : value.slice(0, 10);
  const dateLine = span ? source.lineAt(span.start) : (evidence[0]?.line ?? null);
  const where = dateLine === null ? "" : ` in line ${dateLine + 1}`;
  const from =
    value === null
      ? "No date is stated or can be inferred"
      : `${documentDateName(documentDate)}${basis === "inferred" ? "" : `, ${basis}`}${where}`;
  const main = events.filter((event) => event.main);
  return {
    text: [day, count(entities.length, "name"), count(main.length, "event")].join(" · "),
    detail: findings.length === 0 ? from : `${from}; ${count(findings.length, "finding")}`,
    dateLine,
  };
}
