// Tables that people put at the top of a workspace folder to add to what Glossator knows, or to correct it. One line a
// table: its file's name, and which part of the knowledge its rows become.

import { textDigest } from "../model";
import type { Knowledge } from "./knowledge";
import { loadOffices } from "./offices";
import { loadWorkspaceNames } from "./workspaceNames";
import type { TableProblem } from "./tsv";

interface WorkspaceTable {
  readonly fileName: string;
  /** Reads the texts of all folders' tables; problems by text. */
  readonly read: (texts: readonly string[]) => {
    readonly known: Partial<Knowledge>;
    readonly problems: readonly (readonly TableProblem[])[];
  };
}

const TABLES: readonly WorkspaceTable[] = [
  {
    fileName: "glossator.offices.tsv",
    read: (texts) => {
      const { table, problems } = loadOffices(texts);
      return { known: { offices: table }, problems };
    },
  },
  {
    fileName: "glossator.names.tsv",
    read: (texts) => {
      const { names, problems } = loadWorkspaceNames(texts);
      return { known: { names }, problems };
    },
  },
];

export const WORKSPACE_TABLES: readonly string[] = TABLES.map(({ fileName }) => fileName);

/** One workspace table: where it is, whatever names it, and what it says. */
export interface TableText {
  readonly id: string;
  readonly fileName: string;
  readonly text: string;
}

/** What cannot be read in which table, by id. */
export type TableProblems = ReadonlyMap<string, readonly TableProblem[]>;

/** What is known together with the tables' rows. The order of the tables does not matter. */
export function withWorkspaceTables(
  knowledge: Knowledge,
  texts: readonly TableText[],
): { knowledge: Knowledge; problems: TableProblems } {
  const { known, problems } = readAll(texts);
  if (problems.size === 0) return { knowledge, problems };
  const used = texts.filter(({ fileName }) => WORKSPACE_TABLES.includes(fileName));
  const digests = used.map(({ fileName, text }) => textDigest(`${fileName}\n${text}`)).sort();
  const fingerprint = `${knowledge.fingerprint}+${textDigest(digests.join())}`;
  return { knowledge: { ...knowledge, ...known, fingerprint }, problems };
}

/** For who has no use for the knowledge, but has to say what is wrong with the tables. */
export function checkWorkspaceTables(texts: readonly TableText[]): TableProblems {
  return readAll(texts).problems;
}

function readAll(texts: readonly TableText[]): { known: Partial<Knowledge>; problems: TableProblems } {
  const problems = new Map<string, readonly TableProblem[]>();
  let known: Partial<Knowledge> = {};
  for (const { fileName, read } of TABLES) {
    const own = texts.filter((table) => table.fileName === fileName);
    if (own.length === 0) continue;
    const result = read(own.map(({ text }) => text));
    for (const [index, { id }] of own.entries()) problems.set(id, result.problems[index]!);
    known = { ...known, ...result.known };
  }
  return { known, problems };
}
