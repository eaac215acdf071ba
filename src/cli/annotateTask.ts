// One document from bytes to what is written of it: runs in a worker, so that a crash or an endless one stays there;
// a few small files run in the command's own thread.
// Whatever goes wrong becomes an error record in the document's place.

import { readFileSync, statSync } from "node:fs";
import { annotate } from "../analysis/pipeline";
import { cleanText } from "../formats/cleanText";
import type { ExportDocument } from "../formats/format";
import { recordLine } from "../formats/jsonl";
import { pairWithKnownText } from "../formats/pairWithText";
import type { ErrorCode } from "../formats/record";
import { formatById } from "../formats/registry";
import { toRecord } from "../formats/toRecord";
import type { Knowledge } from "../knowledge/knowledge";
import type { AnnotatedDocument } from "../model";
import { decodeText, decodeUtf8 } from "./decodeText";
import { errorRecord } from "./errorRecord";
import { VERSION } from "./exit";
import { FINDINGS } from "./findings";
import { hear, withAnswers } from "./hearing";
import { isIsoDate } from "./isoDate";
import { type InputRecord, parseInputRecord } from "./inputRecord";
import { MAX_BYTES, type Outcome, type Task } from "./task";

export function annotateTask(task: Task, knowledge: Knowledge): Outcome {
  return task.kind === "line" ? annotateLine(task, knowledge) : annotateFile(task, knowledge);
}

function annotateLine(task: Task & { kind: "line" }, knowledge: Knowledge): Outcome {
  const json = decodeUtf8(task.bytes);
  if (json === null) return failed("invalid-utf8", "the line is not valid UTF-8", { id: null });
  const input = parseInputRecord(json, task.lineNumber);
  if (input.problem !== null) return failed(input.problem.code, input.problem.message, input);
  const { usable, warning } = checkedDate(input);
  const date = usable ?? task.date;
  try {
    const hints = { ...(date === null ? {} : { date }), ...(input.path === undefined ? {} : { path: input.path }) };
    const document = exportOf(annotate(input.text, knowledge, hints), input, knowledge);
    const content = task.clean ? cleanedLine(json, document) : recordLine(document.record);
    return { kind: "done", content, files: [], losses: [], warning };
  } catch (error) {
    return failed("internal", messageOf(error), input);
  }
}

/** The input record with the article's text in place of the page's, so that what reads the one reads the other. */
function cleanedLine(json: string, document: ExportDocument): string {
  const input = JSON.parse(json) as Record<string, unknown>;
  return `${JSON.stringify({ ...input, id: document.record.id, text: cleanText(document) })}\n`;
}

function annotateFile(task: Task & { kind: "file" }, knowledge: Knowledge): Outcome {
  const { id } = task;
  let bytes: Uint8Array;
  try {
    const { size } = statSync(task.path);
    if (size > MAX_BYTES) return failed("too-large", `${size} bytes are more than ${MAX_BYTES}`, { id });
    bytes = readFileSync(task.path);
  } catch (error) {
    return failed("unreadable", messageOf(error), { id });
  }
  const decoded = decodeText(bytes);
  if ("binary" in decoded) return { kind: "skipped", why: decoded.binary };
  if ("invalidAt" in decoded) return failed("invalid-utf8", `byte ${decoded.invalidAt} is not UTF-8`, { id });
  try {
    const hints = { path: id, ...(task.date === null ? {} : { date: task.date }) };
    const { others } = task;
    const alone = annotate(decoded.text, knowledge, hints);
    const annotated = others === null || others === "hear" ? alone : withAnswers(alone, knowledge, others);
    const document = exportOf(annotated, { id }, knowledge);
    const format = formatById(task.format) ?? FINDINGS;
    const written =
      task.shared && format.shared
        ? { files: [], ...format.shared.piece(document) }
        : { content: "", ...format.write(document) };
    const hearing = others === "hear" ? { hearing: hear(id, alone, knowledge) } : {};
    return { kind: "done", ...written, warning: null, ...hearing };
  } catch (error) {
    return failed("internal", messageOf(error), { id });
  }
}

type Origin = Pick<InputRecord, "id" | "path" | "meta">;

function exportOf(document: AnnotatedDocument, origin: Origin, knowledge: Knowledge): ExportDocument {
  const engine = { version: VERSION, knowledge: knowledge.fingerprint };
  const pairing = pairWithKnownText(toRecord(document, { ...origin, id: origin.id ?? "", engine }), document.source);
  if ("problems" in pairing) throw new Error(`spans that do not fit the text: ${pairing.problems.join("; ")}`);
  return pairing.document;
}

function checkedDate({ date }: InputRecord): { usable: string | null; warning: string | null } {
  if (date === undefined || isIsoDate(date)) return { usable: date ?? null, warning: null };
  return { usable: null, warning: `"date" is not an ISO date and was not used` };
}

function failed(code: ErrorCode, message: string, origin: Origin): Outcome {
  return { kind: "failed", code, message, record: recordLine(errorRecord(code, message, origin)) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
