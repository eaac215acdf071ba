// Which files may be written: new ones, ones that Glossator wrote itself, any with --force; never an input, never a
// place outside the output folder.

import { closeSync, existsSync, lstatSync, openSync, readSync, realpathSync } from "node:fs";
import path from "node:path";
import type { AnnotationFormat } from "../formats/format";
import { UsageError } from "./exit";

export interface WriteGuard {
  readonly format: AnnotationFormat;
  readonly force: boolean;
  /** Files that must never be written, whatever else is said. */
  readonly inputs: readonly string[];
}

const HEAD_BYTES = 1024;

/**
 * Passes if the files of one document, or one shared file, may be written.
 * @throws UsageError with the file that is in the way
 */
export function checkTargets(targets: readonly string[], guard: WriteGuard): void {
  const existing = targets.filter((target) => lstatSync(target, { throwIfNoEntry: false }) !== undefined);
  if (existing.length === 0) return;
  for (const target of existing) {
    if (lstatSync(target).isDirectory()) throw new UsageError(`${target} is a folder`);
    if (isInput(target, guard)) throw new UsageError(`${target} is an input; inputs are never written`);
  }
  if (guard.force) return;
  const heads = new Map(existing.map((target) => [target, readHead(target)]));
  if (!guard.format.isOwn(heads)) {
    const names = existing.join(", ");
    throw new UsageError(
      `${names} exists and was not written by Glossator (or was changed since); use --force to replace it`,
    );
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
