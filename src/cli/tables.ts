// The workspace's own tables, for the command: read from one folder, with what cannot be read in them.

import { readFileSync } from "node:fs";
import path from "node:path";
import { KEPT_TABLE, type KeptSidebars, readKept } from "../annotations/keptSidebars";
import type { TableProblem } from "../knowledge/tsv";
import { checkWorkspaceTables, type TableText } from "../knowledge/workspaceTables";
import { UsageError } from "./exit";
import type { Messages } from "./messages";

/** Those of the named tables that the folder has. @throws UsageError if one is there but cannot be read */
export function readTables(folder: string, fileNames: readonly string[]): TableText[] {
  return fileNames.flatMap((fileName) => {
    const id = path.join(folder, fileName);
    try {
      return { id, fileName, text: readFileSync(id, "utf8") };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
      throw new UsageError(`${id} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

/** "glossator.offices.tsv:3:12: …", one a problem. */
export function tableProblems(tables: readonly TableText[]): string[] {
  return [...checkWorkspaceTables(tables)].flatMap(([id, problems]) => problems.map((problem) => inWords(id, problem)));
}

/** The stale sidebars that somebody decided to keep: nothing more is said of them. */
export function readKeptTable(folder: string, messages: Messages): KeptSidebars {
  const tables = readTables(folder, [KEPT_TABLE]);
  const { kept, problems } = readKept(tables.map(({ text }) => text));
  for (const [index, { id }] of tables.entries())
    for (const problem of problems[index]!) messages.warn(inWords(id, problem));
  return kept;
}

function inWords(id: string, { lineNumber, column, message }: TableProblem): string {
  return `${id}:${lineNumber}:${column}: ${message}`;
}
