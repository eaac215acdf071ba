// `glossator annotate`: files or a stream of records in, annotations out, in the order of the input.

import type { AnnotationFormat } from "../formats/format";
import { jsonl, recordLine } from "../formats/jsonl";
import { formatById } from "../formats/registry";
import { decodeUtf8 } from "./decodeText";
import { errorRecord } from "./errorRecord";
import { UsageError } from "./exit";
import { findInputs, type InputFile } from "./inputs";
import { parseInputRecord } from "./inputRecord";
import { isIsoDate } from "./isoDate";
import { isFolder, openOutput } from "./output";
import { orderedRun } from "./orderedRun";
import type { Annotator } from "./hereAndNow";
import type { Casualty } from "./pool";
import { openQuarantine, type Quarantine } from "./quarantine";
import { type RawLine, readLines } from "./readLines";
import { inFlight, openRun, type RunOptions } from "./run";
import { MAX_BYTES, type Outcome } from "./task";

export interface AnnotateOptions extends RunOptions {
  readonly stdin: boolean;
  /** A format's name; "clean" also with --stdin. */
  readonly format: string;
  readonly out: string;
  readonly date: string | null;
  readonly quarantine: string | null;
  readonly force: boolean;
}

/** @returns the exit code */
export async function annotateCommand(paths: readonly string[], options: AnnotateOptions): Promise<number> {
  const format = knownFormat(options.format);
  if (options.date !== null && !isIsoDate(options.date)) {
    throw new UsageError(`--date ${options.date} is not a date that exists in ISO form, such as 2022-02-23`);
  }
  if (!options.stdin) return annotateFiles(paths, format, options);
  if (paths.length > 0) throw new UsageError("give either --stdin or paths, not both");
  if (format.id !== "jsonl" && format.id !== "clean") {
    throw new UsageError("--stdin writes jsonl alone: one line out for each line in; see `glossator convert --help`");
  }
  return annotateStream(options);
}

export function knownFormat(id: string): AnnotationFormat {
  const format = formatById(id);
  if (format) return format;
  throw new UsageError(`there is no format "${id}"; \`glossator formats\` lists them`);
}

async function annotateFiles(
  paths: readonly string[],
  format: AnnotationFormat,
  options: AnnotateOptions,
): Promise<number> {
  const { files, notes } = findInputs(paths);
  const inputs = files.map(({ path }) => path);
  const output = openOutput(options.out, { format, force: options.force, inputs });
  const quarantine = openQuarantine(options.quarantine, inputs);
  const run = openRun(options, inputs);
  for (const note of notes) run.messages.note(note);
  const ask = ({ path, id }: InputFile): ReturnType<Annotator["run"]> =>
    run.pool.run({
      ...{ kind: "file", path, id, date: options.date },
      ...{ format: format.id, shared: output.shared, others: null },
    });
  const emit = async (result: Outcome | Casualty, file: InputFile): Promise<void> => {
    const { id, name } = file;
    if (result.kind === "skipped") {
      run.skip(`${id}: skipped, ${result.why}`);
    } else if (result.kind === "done") {
      const refused = await output.write({ name, content: result.content, files: result.files });
      if (refused === null) run.succeed(result);
      else run.fail(refused);
    } else {
      const content = recordOf(result, () => file);
      const written = { name, content, files: [{ name: format.extension, content }] };
      const refused = format.id === "jsonl" ? await output.write(written) : null;
      await quarantine.add(Buffer.from(file.path, "utf8"));
      run.fail(`${id}: ${result.message} (${result.code})${refused === null ? "" : `; ${refused}`}`);
    }
  };
  await orderedRun(files, { ...inFlight(options), sizeOf: () => 0, run: ask, emit });
  if (run.skipped === files.length) throw new UsageError("nothing to read: every file was skipped");
  await output.finish();
  return run.finish(0);
}

/** One line out for each line in: the record's annotations, or with "clean" the record with the article's text alone. */
async function annotateStream(options: AnnotateOptions): Promise<number> {
  const clean = options.format === "clean";
  if (isFolder(options.out)) throw new UsageError(`--stdin writes one file, and ${options.out} is a folder`);
  const output = openOutput(options.out, { format: jsonl, force: options.force, inputs: [] });
  const quarantine = openQuarantine(options.quarantine, []);
  const run = openRun(options, null);
  if (process.stdin.isTTY) run.messages.note("reading records from the terminal; end with Ctrl+D");
  const ask = async (line: Line): Promise<Outcome | Casualty> =>
    line.bytes === null
      ? { kind: "casualty", code: "too-large", message: `the line is longer than ${MAX_BYTES} bytes` }
      : run.pool.run({ kind: "line", bytes: line.bytes, lineNumber: line.lineNumber, date: options.date, clean });
  const sizeOf = ({ bytes }: Line): number => bytes?.length ?? 0;
  const emit = async (result: Outcome | Casualty, line: Line): Promise<void> => {
    if (result.kind === "done") {
      await output.write({ name: "", content: result.content, files: [] });
      if (result.warning !== null) run.messages.warn(`line ${line.lineNumber}: ${result.warning}`);
      run.succeed(result);
    } else if (result.kind !== "skipped") {
      await output.write({ name: "", content: recordOf(result, () => originOf(line)), files: [] });
      if (line.bytes !== null) await quarantine.add(line.bytes);
      run.fail(`line ${line.lineNumber}: ${result.message} (${result.code})`);
    }
  };
  await orderedRun(lines(process.stdin, quarantine), { ...inFlight(options), sizeOf, run: ask, emit });
  await output.finish();
  return run.finish(Infinity);
}

interface Line {
  readonly lineNumber: number;
  /** Null for a line that was too long to keep. */
  readonly bytes: Uint8Array | null;
}

async function* lines(input: AsyncIterable<Uint8Array>, quarantine: Quarantine): AsyncGenerator<Line> {
  for await (const line of readLines(input, MAX_BYTES)) {
    if (line.kind === "oversize") {
      await quarantine.addPieces(line.pieces);
      yield { lineNumber: line.lineNumber, bytes: null };
    } else yield { lineNumber: line.lineNumber, bytes: line.lineNumber === 1 ? withoutMark(line) : line.bytes };
  }
}

/** A byte order mark at the beginning of the stream belongs to no record. */
function withoutMark({ bytes }: RawLine & { kind: "line" }): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function originOf({ bytes, lineNumber }: Line): { readonly id: string | null } {
  const json = bytes && decodeUtf8(bytes);
  return json === null ? { id: null } : parseInputRecord(json, lineNumber);
}

function recordOf(
  result: Casualty | (Outcome & { kind: "failed" }),
  origin: () => Parameters<typeof errorRecord>[2],
): string {
  return result.kind === "failed" ? result.record : recordLine(errorRecord(result.code, result.message, origin()));
}
