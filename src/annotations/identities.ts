// Who is who, decided by people: a table at the top of the workspace folder (glossator.identities.tsv). A row says of a
// name in a document (of a name in all documents, where the cell is empty) who that is, in any words: rows with the same
// words are one, with other words others. What is nobody's row stays as Glossator finds it.

import { missingColumns, parseTable, type TableProblem } from "../knowledge/tsv";

export const IDENTITIES_TABLE = "glossator.identities.tsv";

/** What the table begins with. */
export const IDENTITIES_TABLE_HEAD =
  "# who is who across files: the name in the document is this somebody or something\nname\tdocument\twho\n";

const COLUMNS = ["name", "document", "who"];

/** Where a document is: its workspace folder's URI, and its path there. */
export interface DocumentPlace {
  readonly folder: string;
  readonly path: string;
}

/** Who somebody is who has these names in that document; null where nobody decided. */
export type Identities = (place: DocumentPlace, names: readonly string[]) => string | null;

export const NONE_DECIDED: Identities = () => null;

/** Reads the tables of all folders; what cannot be read is a problem with its place, by table. */
export function readIdentities(tables: readonly { readonly folder: string; readonly text: string }[]): {
  identities: Identities;
  problems: readonly (readonly TableProblem[])[];
} {
  const decided = new Map<string, string>();
  const problems = tables.map(({ folder, text }) => readTable(folder, text, decided));
  if (decided.size === 0) return { identities: NONE_DECIDED, problems };
  const identities: Identities = ({ folder, path }, names) => {
    for (const document of [path, ""])
      for (const name of names) {
        const who = decided.get(keyOf(folder, document, name));
        if (who !== undefined) return who;
      }
    return null;
  };
  return { identities, problems };
}

function readTable(folder: string, text: string, decided: Map<string, string>): readonly TableProblem[] {
  const table = parseTable(text);
  const missing = COLUMNS.filter((column) => !table.columns.includes(column));
  if (missing.length > 0) return [...table.problems, missingColumns(table, missing)];
  const problems = [...table.problems];
  for (const row of table.rows) {
    const [name, document, who] = [row.get("name"), row.get("document"), row.get("who")];
    const key = keyOf(folder, document, name);
    const earlier = decided.get(key);
    if (name === "") problems.push(row.problem("name", "no name"));
    else if (who === "") problems.push(row.problem("who", "nobody said who that is"));
    else if (earlier !== undefined && earlier !== who)
      problems.push(row.problem("who", `a row before says that "${name}" is "${earlier}" there`));
    else decided.set(key, who);
  }
  return problems.sort((a, b) => a.lineNumber - b.lineNumber);
}

function keyOf(folder: string, document: string, name: string): string {
  return [folder.replace(/\/$/, ""), document, name.replace(/\s+/g, " ").toLowerCase()].join("\t");
}

/** The row that says who somebody is, with its line end. @param document path in the workspace folder */
export function identityRow(name: string, document: string, who: string): string {
  return `${[name, document, who].map((cell) => cell.replace(/\s+/g, " ").trim()).join("\t")}\n`;
}
