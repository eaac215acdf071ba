// Reads the project's tables. A table is UTF-8 text with tab-separated columns; lines that start with "#" carry
// `# key: value` headers (source, licence, as-of are required of shipped tables), the first other line names the columns.

export interface TableProblem {
  /** 1-based, as editors show it. */
  readonly lineNumber: number;
  readonly message: string;
}

export interface TableRow {
  /** 1-based line in the file. */
  readonly lineNumber: number;
  /** The cell of a column, "" where the row has none. */
  get(column: string): string;
}

export interface Table {
  readonly headers: ReadonlyMap<string, string>;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly problems: readonly TableProblem[];
}

/** Never throws: what cannot be read is a problem with its line, and the other rows are kept. */
export function parseTable(text: string): Table {
  const headers = new Map<string, string>();
  const rows: TableRow[] = [];
  const problems: TableProblem[] = [];
  let columns: string[] | null = null;
  const lines = text.split(/\r\n|\n|\r/);
  for (const [index, raw] of lines.entries()) {
    const line = index === 0 && raw.startsWith("\uFEFF") ? raw.slice(1) : raw;
    const lineNumber = index + 1;
    if (line.trim() === "") continue;
    if (line.startsWith("#")) {
      const colon = line.indexOf(":");
      if (colon > 0) headers.set(line.slice(1, colon).trim(), line.slice(colon + 1).trim());
      continue;
    }
    const cells = line.split("\t").map((cell) => cell.trim());
    if (columns === null) {
      columns = cells;
      continue;
    }
    if (cells.length > columns.length) {
      problems.push({ lineNumber, message: `${cells.length} columns, but the heading names ${columns.length}` });
      continue;
    }
    rows.push(makeRow(lineNumber, columns, cells));
  }
  return { headers, columns: columns ?? [], rows, problems };
}

function makeRow(lineNumber: number, columns: readonly string[], cells: readonly string[]): TableRow {
  return { lineNumber, get: (column) => cells[columns.indexOf(column)] ?? "" };
}

/** The values of a cell that holds several, separated by "|"; none for an empty cell. */
export function splitCell(cell: string): readonly string[] {
  return cell === "" ? [] : cell.split("|").map((value) => value.trim());
}

/** The rows of a long shipped table as bare cells: no names of columns, no problems, ten times as fast. */
export function parseColumns(text: string): readonly (readonly string[])[] {
  const rows = text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
  return rows.slice(1);
}
