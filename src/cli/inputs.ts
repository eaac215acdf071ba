// From PATH arguments to files, in a fixed order: files as given, folders recursively, globs.
// Does not open files: whether one is text is seen when it is read.

import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import picomatch from "picomatch";
import { plural, UsageError } from "./exit";

export interface InputFile {
  /** Where it is, as given on the command line or found below it. */
  readonly path: string;
  /** The record's id: the path with "/" and without a leading "./". */
  readonly id: string;
  /** Relative to the argument that named it: where its output goes below `--out DIR`. */
  readonly name: string;
}

export interface Inputs {
  readonly files: readonly InputFile[];
  /** What was passed over and why, one line each. */
  readonly notes: readonly string[];
}

/** What is taken from a folder; a file named on the command line is taken whatever it is called. */
const ARTICLE_EXTENSIONS = new Set(["", ".txt", ".text", ".md", ".markdown", ".rst", ".adoc", ".asc"]);

/** @throws UsageError if a path does not exist, or if there is nothing to read at all */
export function findInputs(paths: readonly string[], takes: (file: string) => boolean = isArticleName): Inputs {
  if (paths.length === 0) {
    throw new UsageError("nothing to read: give files, folders or globs, or --stdin for records on standard input");
  }
  const files = new Map<string, InputFile>();
  const passedOver = new Map<string, number>();
  const add = (file: string, base: string): void => {
    const id = posix(path.normalize(file));
    if (!files.has(id)) files.set(id, { path: file, id, name: posix(path.relative(base, file)) });
  };
  for (const given of paths) {
    const stat = statSync(given, { throwIfNoEntry: false });
    if (stat?.isDirectory()) {
      for (const file of walk(given)) {
        if (takes(file)) add(file, given);
        else passedOver.set(extensionOf(file), (passedOver.get(extensionOf(file)) ?? 0) + 1);
      }
    } else if (stat) add(given, path.dirname(given));
    else if (isGlob(given)) {
      const { base, files: found } = expandGlob(given);
      for (const file of found) add(file, base);
    } else throw new UsageError(`${given}: no such file or folder`);
  }
  const notes = [...passedOver].map(
    ([extension, count]) => `passed over ${plural(count, `${extension} file`)}; name them to have them read`,
  );
  if (files.size === 0) throw new UsageError(`nothing to read in ${paths.join(" ")}`);
  return { files: [...files.values()], notes };
}

function isArticleName(file: string): boolean {
  return ARTICLE_EXTENSIONS.has(extensionOf(file));
}

function extensionOf(file: string): string {
  return path.extname(file).toLowerCase();
}

/** Regular files below `folder`, by name; hidden ones and node_modules left out, links to folders not followed. */
function* walk(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(file);
    else if (entry.isFile() || (entry.isSymbolicLink() && statSync(file, { throwIfNoEntry: false })?.isFile()))
      yield file;
  }
}

function isGlob(given: string): boolean {
  return picomatch.scan(posix(given)).isGlob;
}

/** Everything below the part without wildcards that the glob matches, whatever its kind. */
function expandGlob(given: string): { base: string; files: string[] } {
  const pattern = posix(given).replace(/^(?:\.\/)+/, "");
  const base = picomatch.scan(pattern).base || ".";
  if (!statSync(base, { throwIfNoEntry: false })?.isDirectory()) return { base, files: [] };
  const matches = picomatch(pattern);
  return { base, files: [...walk(base)].filter((file) => matches(posix(path.normalize(file)))) };
}

function posix(file: string): string {
  return file.split(path.sep).join("/");
}
