// Names that people add in their workspace (glossator.names.tsv): organisations, places, agreements, persons whom the
// shipped tables do not know, or know otherwise. Columns `type` (PER, ORG, LOC or MISC) and `name`; `also` may hold
// other names of the same, parted by a bar.

import type { EntityType } from "../model";
import { loadCountries } from "./countries";
import { loadNameKnowledge, type NameKnowledge } from "./nameKnowledge";
import type { OwnName } from "./ownName";
import { missingColumns, parseTable, splitCell, type TableProblem } from "./tsv";

const NAME_COLUMNS = ["type", "name"] as const;
const TYPES: readonly string[] = ["PER", "ORG", "LOC", "MISC"];

/** The shipped knowledge of names with these rows before it; what cannot be read is a problem with its place, by table. */
export function loadWorkspaceNames(texts: readonly string[]): {
  names: NameKnowledge;
  problems: readonly (readonly TableProblem[])[];
} {
  const tables = texts.map(readOwnNames);
  const own = tables.flatMap(({ rows }) => rows);
  return { names: loadNameKnowledge(loadCountries(), own), problems: tables.map(({ problems }) => problems) };
}

function readOwnNames(text: string): { rows: readonly OwnName[]; problems: readonly TableProblem[] } {
  const table = parseTable(text);
  const missing = NAME_COLUMNS.filter((column) => !table.columns.includes(column));
  if (missing.length > 0) return { rows: [], problems: [...table.problems, missingColumns(table, missing)] };
  const problems = [...table.problems];
  const rows: OwnName[] = [];
  for (const row of table.rows) {
    const [type, name] = [row.get("type"), row.get("name")];
    if (!TYPES.includes(type)) problems.push(row.problem("type", `type "${type}" is none of ${TYPES.join(", ")}`));
    else if (name === "") problems.push(row.problem("name", "no name"));
    else rows.push({ type: type as EntityType, name, also: splitCell(row.get("also")) });
  }
  problems.sort((a, b) => a.lineNumber - b.lineNumber);
  return { rows, problems };
}
