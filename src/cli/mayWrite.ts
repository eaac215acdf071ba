// Which files may be written: new ones, ones that Glossator wrote itself, any with --force; never an input, never a
// place outside the output folder.

import { closeSync, existsSync, lstatSync, openSync, readFileSync, readSync, realpathSync } from "node:fs";
import path from "node:path";
import type { AnnotationFormat } from "../formats/format";
import { RefusedFile, UsageError } from "./exit";

export interface WriteGuard {
  readonly format: AnnotationFormat;
  readonly force: boolean;
  /** Files that must never be written, whatever else is said. */
  readonly inputs: readonly string[];
}

const HEAD_BYTES = 1024;

/**
 * Passes if `changing`, some of a document's files or the one file of all documents, may be written.
 * `together` are all of the document's files, also those that stay as they are: by them a format knows its own.
 * @throws RefusedFile with the file that is in the way
 */
export function checkTargets(changing: readonly string[], together: readonly string[], guard: WriteGuard): void {
  const existing = together.filter((target) => lstatSync(target, { throwIfNoEntry: false }) !== undefined);
  const files = existing.map((name) => ({
    name,
    head: () => readHead(name),
    content: () => readFileSync(name, "utf8"),
  }));
  for (const file of files.filter(({ name }) => changing.includes(name))) {
    if (lstatSync(file.name).isDirectory()) throw new RefusedFile(`${file.name} is a folder`);
    if (isInput(file.name, guard)) throw new RefusedFile(`${file.name} is an input; inputs are never written`);
    if (guard.force || guard.format.isOwn(file, files)) continue;
    throw new RefusedFile(`${file.name} was not written by Glossator, or changed since; --force replaces it`);
  }
}

const realInputs = new WeakMap<readonly string[], ReadonlySet<string>>();

function isInput(target: string, { inputs }: WriteGuard): boolean {
  let known = realInputs.get(inputs);
  if (!known) {
    known = new Set(inputs.filter((file) => existsSync(file)).map((file) => realpathSync(file)));
    realInputs.set(inputs, known);
  }
  return existsSync(target) && known.has(realpathSync(target));
}

function readHead(file: string): string {
  const handle = openSync(file, "r");
  try {
    const bytes = Buffer.alloc(HEAD_BYTES);
    return bytes.toString("utf8", 0, readSync(handle, bytes, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(handle);
  }
}

/**
 * The place of `name` below `folder`. Names may come from records that somebody else made.
 * @throws UsageError if it would lie outside
 */
export function placeBelow(folder: string, name: string): string {
  const target = path.resolve(folder, name);
  const inside = path.relative(path.resolve(folder), target);
  if (name.includes("\0") || inside === "" || inside.startsWith("..") || path.isAbsolute(inside)) {
    throw new UsageError(`"${name}" does not lie in ${folder}`);
  }
  return target;
}
