// Native records, one a line. The text itself is not in a record: who converts it needs the text beside it.

import * as v from "valibot";
import type { AnnotationFormat, ExportDocument } from "./format";
import { anyRecord, type AnyRecord, RECORD_SCHEMA } from "./record";

const HEAD = `{"schema":"${RECORD_SCHEMA}",`;

export const jsonl: AnnotationFormat = {
  id: "jsonl",
  label: "Glossator records (JSON Lines)",
  about: "everything that is known, one JSON object a line; jq, pandas, Spark, any script",
  extension: ".jsonl",
  mediaType: "application/x-ndjson",
  unit: "utf-16",
  write: (document) => ({ files: [{ name: ".jsonl", content: line(document) }], losses: [] }),
  companions: [],
  shared: { open: "", separator: "", close: "", piece: (document) => ({ content: line(document), losses: [] }) },
  isOwn: (file) => file.head() === "" || file.head().startsWith(HEAD),
  readLine: readRecord,
};

function line({ record }: ExportDocument): string {
  return recordLine(record);
}

/** The record as its line, with the line feed. Lone surrogates are escaped, so the line is always valid UTF-8. */
export function recordLine(record: AnyRecord): string {
  return `${JSON.stringify(record)}\n`;
}

/** Checks one line. The problem names the field: `timexes.0.start: Invalid type …`. Unknown fields are left out. */
export function readRecord(text: string): { record: AnyRecord } | { problem: string } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return { problem: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const result = v.safeParse(anyRecord, parsed, { abortEarly: true });
  if (result.success) return { record: result.output };
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  return { problem: `not a ${RECORD_SCHEMA} record: ${path === null ? "" : `${path}: `}${issue.message}` };
}
