// A table for spreadsheets: one row a name, date or event, with what it means and the sentence it stands in.
// RFC 4180, every text quoted; a cell that a spreadsheet would take for a formula gets an apostrophe before it.

import { spansWithin } from "../model";
import type { AnnotationFormat, ExportDocument, Loss } from "./format";
import { offsetTable } from "./offsets";

const COLUMNS = [
  "document",
  "line",
  "column",
  "kind",
  "type",
  "text",
  "means",
  "earliest",
  "latest",
  "sentence",
  "boilerplate",
  "start_code_point",
  "end_code_point",
];

/** With a byte order mark, without which Excel reads UTF-8 as something else. */
const HEAD = `\uFEFF${COLUMNS.join(",")}\r\n`;

export const csv: AnnotationFormat = {
  id: "csv",
  label: "Table (CSV)",
  about: "one row a name, date or event: spreadsheets, pandas, Gephi",
  extension: ".csv",
  mediaType: "text/csv; charset=utf-8; header=present",
  unit: "code-point",
  write: (document) => ({ files: [{ name: ".csv", content: HEAD + rows(document) }], losses: losses(document) }),
  companions: [],
  shared: {
    open: HEAD,
    separator: "",
    close: "",
    piece: (document) => ({ content: rows(document), losses: losses(document) }),
  },
  isOwn: (file) => file.head() === "" || file.head().startsWith(HEAD),
  readLine: null,
};

interface Row {
  readonly start: number;
  readonly end: number;
  readonly kind: "name" | "date" | "event";
  readonly type: string;
  readonly means: string;
  readonly earliest?: string | null;
  readonly latest?: string | null;
}

function rows(document: ExportDocument): string {
  const { record, source } = document;
  const codePoints = offsetTable(source.text, "code-point");
  let lines = "";
  for (const row of rowsOf(document)) {
    const line = source.lineAt(row.start);
    const column = codePoints.fromUtf16(row.start) - codePoints.fromUtf16(source.startOfLine(line));
    const [sentence = source.lineSpan(line)] = spansWithin(record.sentences, row);
    const [block] = spansWithin(record.blocks, row);
    const cells = [
      quoted(record.id),
      line + 1,
      column + 1,
      row.kind,
      row.type,
      quoted(source.slice(row)),
      quoted(row.means),
      row.earliest ?? "",
      row.latest ?? "",
      quoted(source.slice(sentence).replace(/\s+/g, " ").trim()),
      block?.boilerplate === true ? "yes" : "no",
      codePoints.fromUtf16(row.start),
      codePoints.fromUtf16(row.end),
    ];
    lines += `${cells.join(",")}\r\n`;
  }
  return lines;
}

function rowsOf({ record }: ExportDocument): Row[] {
  const names = new Map(record.entities.map(({ id, name }) => [id, name]));
  const mentions = record.mentions.map(({ start, end, type, text, entity }) => {
    return { start, end, kind: "name" as const, type, means: names.get(entity) ?? text };
  });
  const timexes = record.timexes.map(({ start, end, type, value, earliest, latest }) => {
    return { start, end, kind: "date" as const, type, means: value, earliest, latest };
  });
  const events = record.events.map(({ start, end, modality, negated, label, time }) => {
    const type = negated ? `not ${modality}` : modality;
    return { start, end, kind: "event" as const, type, means: label, earliest: time.earliest, latest: time.latest };
  });
  return [...mentions, ...timexes, ...events].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** @source the characters that OWASP names for CSV injection, with their full-width forms and LF */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function quoted(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

function losses({ record }: ExportDocument): Loss[] {
  return [
    { what: "participants of events", count: record.events.reduce((sum, e) => sum + e.participants.length, 0) },
    { what: "roles of entities", count: record.entities.reduce((sum, { roles }) => sum + roles.length, 0) },
    { what: "findings", count: record.findings.length },
    { what: "sidebars", count: record.sidebars.length },
  ].filter(({ count }) => count > 0);
}
