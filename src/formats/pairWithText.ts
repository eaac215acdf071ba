// Puts a record beside its text, after checking that it is its text: digest, and every span against the words it claims.
// The only way to an ExportDocument, so no writer ever exports an offset that points at other words.

import { SourceText, type Span } from "../model";
import type { ExportDocument } from "./format";
import type { DocumentRecord } from "./record";
import { textSha256 } from "./textSha256";

/** The pair, or what does not fit; at most five problems are told. */
export type Pairing = { readonly document: ExportDocument } | { readonly problems: readonly string[] };

export function pairWithText(record: DocumentRecord, text: string): Pairing {
  if (record.textSha256 !== textSha256(text)) {
    return { problems: [`the text is not the one that was annotated (its SHA-256 is not ${record.textSha256})`] };
  }
  return pairWithKnownText(record, new SourceText(text));
}

/** As `pairWithText`, for a record that was made from this very text a moment ago. */
export function pairWithKnownText(record: DocumentRecord, source: SourceText): Pairing {
  const problems = spanProblems(record, source);
  return problems.length > 0 ? { problems } : { document: { record, source } };
}

function spanProblems(record: DocumentRecord, source: SourceText): string[] {
  const problems: string[] = [];
  const check = (what: string, span: Span, text?: string): void => {
    if (problems.length >= 5) return;
    const { start, end } = span;
    if (start > end || end > source.length) problems.push(`${what}: ${start}–${end} is not in the text`);
    else if (text !== undefined && source.slice(span) !== text)
      problems.push(`${what}: ${start}–${end} is ${JSON.stringify(source.slice(span))}, not ${JSON.stringify(text)}`);
  };
  for (const item of [...record.timexes, ...record.mentions, ...record.events]) check(item.id, item, item.text);
  for (const event of record.events) check(`${event.id}'s clause`, event.clause);
  for (const [what, items] of [["block", record.blocks] as const, ["sentence", record.sentences] as const]) {
    for (const item of items) check(what, item);
  }
  for (const { id, roles } of record.entities) for (const role of roles) check(`a role of ${id}`, role);
  for (const finding of record.findings) {
    check(finding.rule, finding);
    for (const item of finding.evidence) check(`evidence of ${finding.rule}`, item, item.text);
  }
  for (const sidebar of record.sidebars) {
    check("sidebar", sidebar);
    for (const item of sidebar.items) check("sidebar item", item);
    for (const item of sidebar.evidence) check("evidence of a sidebar", item, item.text);
  }
  if (record.documentDate.span) check("document date", record.documentDate.span);
  for (const item of record.documentDate.evidence) check("evidence of the document date", item, item.text);
  return problems;
}
