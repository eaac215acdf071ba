// Names of files, as the export commands use them.

import type { Uri } from "vscode";

export function baseName({ path }: Uri): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Without ".txt": what annotations are named after. */
export function stemOf(name: string): string {
  return name.replace(/\.txt$/i, "");
}
