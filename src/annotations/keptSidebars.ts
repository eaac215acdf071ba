// Stale sidebars that somebody decided to keep: a table at the top of the workspace folder (glossator.kept.tsv), one row
// a sidebar. A row names the sidebar by a digest of its lines, so it holds wherever the document goes, and no longer
// once the sidebar says something else. The other cells are for people.

import { missingColumns, parseTable, type TableProblem } from "../knowledge/tsv";
import { type SidebarRegion, type SourceText, textDigest } from "../model";

export const KEPT_TABLE = "glossator.kept.tsv";

/** What the table begins with. */
export const KEPT_TABLE_HEAD =
  "# stale sidebars that stay: Glossator does not ask about them again\nsidebar\theading\tdocument\n";

/** Digests, as `sidebarDigest` makes them. */
export type KeptSidebars = ReadonlySet<string>;

export const NONE_KEPT: KeptSidebars = new Set();

/** Reads the tables of all folders; what cannot be read is a problem with its place, by table. */
export function readKept(texts: readonly string[]): {
  kept: KeptSidebars;
  problems: readonly (readonly TableProblem[])[];
} {
  const digests = new Set<string>();
  const problems = texts.map((text) => {
    const table = parseTable(text);
    if (!table.columns.includes("sidebar")) return [...table.problems, missingColumns(table, ["sidebar"])];
    const wrong = [...table.problems];
    for (const row of table.rows) {
      const digest = row.get("sidebar");
      if (/^[0-9a-f]{16}$/.test(digest)) digests.add(digest);
      else wrong.push(row.problem("sidebar", `"${digest}" is not 16 hexadecimal digits, as the quick fix writes them`));
    }
    return wrong;
  });
  return { kept: digests, problems };
}

type SidebarLines = Pick<SidebarRegion, "startLine" | "endLine">;

/** The row that keeps a sidebar, with its line end. @param document how people know the document: its path */
export function keptRow(
  source: SourceText,
  sidebar: SidebarLines & Pick<SidebarRegion, "heading">,
  document: string,
): string {
  const cells = [sidebarDigest(source, sidebar), sidebar.heading ?? "", document];
  return `${cells.map((cell) => cell.replace(/\s+/g, " ").trim()).join("\t")}\n`;
}

/** Of the words of its lines, whatever their line ends. */
export function sidebarDigest(source: SourceText, { startLine, endLine }: SidebarLines): string {
  const lines: string[] = [];
  for (let line = startLine; line <= endLine; line++) lines.push(source.slice(source.lineSpan(line)).trim());
  return textDigest(lines.filter(Boolean).join("\n"));
}
