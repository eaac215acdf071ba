// `glossator convert`: from one annotation format to another, without annotating again.
// Records do not hold their text, and most formats need it: it is read from the file that the record names, and taken
// only if its SHA-256 is the record's.

import { createReadStream, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { AnnotationFormat, ExportDocument, Loss } from "../formats/format";
import { recordLine } from "../formats/jsonl";
import { pairWithText } from "../formats/pairWithText";
import type { DocumentRecord } from "../formats/record";
import { FORMATS } from "../formats/registry";
import { knownFormat } from "./annotate";
import { decodeText, decodeUtf8 } from "./decodeText";
import { EXIT, plural, UsageError } from "./exit";
import { findInputs } from "./inputs";
import { openMessages } from "./messages";
import { openOutput, type Piece } from "./output";
import { type RawLine, readLines } from "./readLines";
import { tellLosses } from "./run";
import { safeName } from "./safeName";
import { MAX_BYTES } from "./task";

export interface ConvertOptions {
  readonly from: string;
  readonly to: string;
  readonly out: string;
  /** Folder of the texts; null: beside the records, or where the command runs. */
  readonly texts: string | null;
  readonly force: boolean;
  readonly maxFailures: number | null;
  readonly quiet: boolean;
}

interface Conversion {
  readonly from: AnnotationFormat;
  readonly to: AnnotationFormat;
  readonly shared: boolean;
  readonly recordsFile: string;
  readonly options: ConvertOptions;
}

/** @returns the exit code */
export async function convertCommand(paths: readonly string[], options: ConvertOptions): Promise<number> {
  const from = knownFormat(options.from);
  const to = knownFormat(options.to);
  if (!from.readLine) throw new UsageError(`${from.id} is written only; --from is one of ${readable()}`);
  const { files } = findInputs(paths, (file) => file.endsWith(from.extension));
  const inputs = files.map((file) => file.path);
  const output = openOutput(options.out, { format: to, force: options.force, inputs });
  const messages = openMessages(options.quiet);
  const losses = new Map<string, number>();
  let done = 0;
  let failed = 0;
  for (const file of files) {
    for await (const line of readLines(createReadStream(file.path), MAX_BYTES)) {
      const converted = convertLine(await textOf(line), {
        from,
        to,
        shared: output.shared,
        recordsFile: file.path,
        options,
      });
      const problem = typeof converted === "string" ? converted : await output.write(converted);
      if (problem !== null) {
        failed++;
        messages.warn(`${file.id}:${line.lineNumber}: ${problem}`);
      } else if (typeof converted !== "string") {
        for (const { what, count } of converted.losses) losses.set(what, (losses.get(what) ?? 0) + count);
      }
      messages.progress(++done, null, failed);
    }
  }
  await output.finish();
  messages.end();
  tellLosses(losses, messages);
  messages.note(`${plural(done - failed, "record")} converted`);
  return failed > (options.maxFailures ?? 0) ? EXIT.failures : EXIT.ok;
}

function readable(): string {
  return FORMATS.filter(({ readLine }) => readLine !== null)
    .map(({ id }) => id)
    .join(", ");
}

/** The line's text, or null; a line too long for memory is read to its end. */
async function textOf(line: RawLine): Promise<string | null> {
  if (line.kind === "line") return decodeUtf8(line.bytes);
  const pieces = line.pieces[Symbol.asyncIterator]();
  while ((await pieces.next()).done !== true);
  return null;
}

/** The record in its new form, or why it cannot be had. */
function convertLine(line: string | null, conversion: Conversion): (Piece & { losses: readonly Loss[] }) | string {
  const { from, to, shared, recordsFile, options } = conversion;
  if (line === null) return "the line is too long, or not UTF-8";
  const read = from.readLine!(line);
  if ("problem" in read) return read.problem;
  const { record } = read;
  if (!record.ok) return `${record.id ?? "a document"} was not annotated: ${record.error.message}`;
  const name = safeName(record.id);
  if (to.id === "jsonl") {
    const content = recordLine(record);
    return { name, content, files: [{ name: to.extension, content }], losses: [] };
  }
  const document = withText(record, recordsFile, options.texts);
  if (typeof document === "string") return document;
  if (shared && to.shared) return { name, files: [], ...to.shared.piece(document) };
  return { name, content: "", ...to.write(document) };
}

function withText(record: DocumentRecord, recordsFile: string, texts: string | null): ExportDocument | string {
  const name = record.path ?? record.id;
  const folders = texts === null ? [path.dirname(recordsFile), "."] : [texts];
  let problem = `its text ${name} is not in ${folders.join(" or ")}; say where with --texts FOLDER`;
  for (const folder of folders) {
    const file = path.resolve(folder, name);
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat?.isFile() || stat.size > MAX_BYTES) continue;
    const decoded = decodeText(readFileSync(file));
    const pairing = "text" in decoded ? pairWithText(record, decoded.text) : { problems: ["it is not UTF-8 text"] };
    if ("document" in pairing) return pairing.document;
    problem = `${file}: ${pairing.problems.join("; ")}`;
  }
  return problem;
}
