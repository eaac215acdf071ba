// Where annotations go: standard output, one file, or a folder with files for each document.

import { mkdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { once } from "node:events";
import type { AnnotationFormat, OutputFile } from "../formats/format";
import { AtomicFile } from "./atomicFile";
import { RefusedFile, UsageError } from "./exit";
import { checkTargets, placeBelow, type WriteGuard } from "./mayWrite";

/** One document's annotations: a piece of a shared file, or files of its own. */
export interface Piece {
  /** The document's name, relative: "politics/000.txt". */
  readonly name: string;
  readonly content: string;
  readonly files: readonly OutputFile[];
}

export interface Output {
  /** Whether documents come as pieces of one file. */
  readonly shared: boolean;
  /** The reason why the document's files could not be written, or null: then they are. */
  write(piece: Piece): Promise<string | null>;
  /** Makes everything final. */
  finish(): Promise<void>;
}

/** @throws UsageError if the format cannot go there */
export function openOutput(out: string, guard: WriteGuard): Output {
  const { format } = guard;
  if (out === "-") {
    if (format.shared) return sharedOutput(format, writeToStdout, () => Promise.resolve());
    throw new UsageError(`${format.id} writes several files: say where with --out FOLDER`);
  }
  if (format.shared && !isFolder(out)) return fileOutput(out, guard);
  return folderOutput(out, guard);
}

/** An existing folder, a name that ends in "/", or a new name without an extension. */
export function isFolder(out: string): boolean {
  if (out === "-") return false;
  const stat = statSync(out, { throwIfNoEntry: false });
  if (stat) return stat.isDirectory();
  return /[/\\]$/.test(out) || path.extname(out) === "";
}

function sharedOutput(
  format: AnnotationFormat,
  write: (content: string) => Promise<void>,
  finish: () => Promise<void>,
): Output {
  const { open, separator, close } = format.shared!;
  let first = true;
  return {
    shared: true,
    write: async ({ content }) => {
      await write((first ? open : separator) + content);
      first = false;
      return null;
      return null;
    },
    finish: async () => {
      const end = (first ? open : "") + close;
      if (end !== "") await write(end);
      await finish();
    },
  };
}

/** Waits while the reader is slower than we are. */
export async function writeToStdout(content: string): Promise<void> {
  if (!process.stdout.write(content)) await once(process.stdout, "drain");
}

function fileOutput(target: string, guard: WriteGuard): Output {
  checkTargets([target], [target], guard);
  mkdirSync(path.dirname(target), { recursive: true });
  const file = new AtomicFile(target);
  return sharedOutput(
    guard.format,
    (content) => {
      file.write(content);
      return Promise.resolve();
    },
    () => {
      checkTargets([target], [target], guard); // somebody may have put a file there meanwhile
      file.commit();
      return Promise.resolve();
    },
  );
}

function folderOutput(folder: string, guard: WriteGuard): Output {
  if (statSync(folder, { throwIfNoEntry: false })?.isFile() === true) {
    throw new UsageError(`${folder} is a file; ${guard.format.id} needs a folder for its files`);
  }
  mkdirSync(folder, { recursive: true });
  const root = realpathSync(folder);
  const written = new Map<string, string>();
  const place = (name: string, source: string): string => {
    const target = placeBelow(root, name);
    const other = written.get(target);
    if (other !== undefined) throw new UsageError(`${other} and ${source} would both be written to ${target}`);
    written.set(target, source);
    mkdirSync(path.dirname(target), { recursive: true });
    placeBelow(root, path.relative(root, path.join(realpathSync(path.dirname(target)), path.basename(target))));
    return target;
  };
  return {
    shared: false,
    write: ({ name, files }) => {
      const stem = name.replace(/\.txt$/i, "");
      const placed = files.map((file) => ({ target: place(stem + file.name, name), content: file.content }));
      const changed = placed.filter(({ target, content }) => !holds(target, content));
      const targetsOf = (some: typeof placed): string[] => some.map(({ target }) => target);
      try {
        checkTargets(targetsOf(changed), targetsOf(placed), guard);
      } catch (error) {
        if (error instanceof RefusedFile) return Promise.resolve(error.message);
        throw error;
      }
      for (const { target, content } of changed) writeWhole(target, content);
      return Promise.resolve(null);
    },
    finish: () => {
      for (const { name, content } of guard.format.companions) {
        const target = placeBelow(root, name);
        if (holds(target, content)) continue;
        checkTargets([target], [target], guard);
        writeWhole(target, content);
      }
      return Promise.resolve();
    },
  };
}

/** True if the file is there already, byte for byte: then it is left alone, even if it is an input. */
function holds(target: string, content: string): boolean {
  const stat = statSync(target, { throwIfNoEntry: false });
  const bytes = Buffer.from(content, "utf8");
  return stat?.isFile() === true && stat.size === bytes.length && readFileSync(target).equals(bytes);
}

function writeWhole(target: string, content: string): void {
  const file = new AtomicFile(target);
  file.write(content);
  file.commit();
}
