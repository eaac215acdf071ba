// Reads the project's tables. A table is UTF-8 text with tab-separated columns; lines that start with "#" carry
// `# key: value` headers (source, licence, as-of are required of shipped tables), the first other line names the columns.

export interface TableProblem {
  /** 1-based, as editors show it. */
  readonly lineNumber: number;
  /** 1-based, in UTF-16 code units; the end is exclusive. */
  readonly column: number;
  readonly endColumn: number;
  readonly message: string;
}

export interface TableRow {
  /** 1-based line in the file. */
  readonly lineNumber: number;
  /** The cell of a column, "" where the row has none. */
  get(column: string): string;
  /** What is wrong with a cell, at its place; at the line's end where the row has no such cell. */
  problem(column: string, message: string): TableProblem;
}

export interface Table {
  readonly headers: ReadonlyMap<string, string>;
  readonly columns: readonly string[];
  /** 1-based line that names the columns; 1 where there is none. */
  readonly headingLine: number;
  readonly rows: readonly TableRow[];
  readonly problems: readonly TableProblem[];
}

/** Never throws: what cannot be read is a problem with its line, and the other rows are kept. */
export function parseTable(text: string): Table {
  const headers = new Map<string, string>();
  const rows: TableRow[] = [];
  const problems: TableProblem[] = [];
  let columns: string[] | null = null;
  let headingLine = 1;
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
      headingLine = lineNumber;
      continue;
    }
    if (cells.length > columns.length) {
      const message = `${cells.length} columns, but the heading names ${columns.length}`;
      problems.push({ ...placeOfCell(line, lineNumber, columns.length), message });
      continue;
    }
    rows.push(makeRow(line, lineNumber, columns, cells));
  }
  return { headers, columns: columns ?? [], headingLine, rows, problems };
}

function makeRow(line: string, lineNumber: number, columns: readonly string[], cells: readonly string[]): TableRow {
  return {
    lineNumber,
    get: (column) => cells[columns.indexOf(column)] ?? "",
    problem: (column, message) => ({ ...placeOfCell(line, lineNumber, columns.indexOf(column)), message }),
  };
}

/** Where the words of a cell stand, or would stand. */
function placeOfCell(line: string, lineNumber: number, index: number): Omit<TableProblem, "message"> {
  const cells = line.split("\t");
  const cell = cells[index];
  if (cell === undefined) return { lineNumber, column: line.length + 1, endColumn: line.length + 1 };
  const start = cells.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0);
  const indent = cell.length - cell.trimStart().length;
  return { lineNumber, column: start + indent + 1, endColumn: start + indent + 1 + cell.trim().length };
}

/** A table without the columns it must have, at the line that names its columns. */
export function missingColumns({ columns, headingLine }: Table, missing: readonly string[]): TableProblem {
  const width = columns.join("\t").length;
  return { lineNumber: headingLine, column: 1, endColumn: width + 1, message: `missing column: ${missing.join(", ")}` };
}

/** The values of a cell that holds several, separated by "|"; none for an empty cell. */
export function splitCell(cell: string): readonly string[] {
  return cell === "" ? [] : cell.split("|").map((value) => value.trim());
}

/** Where the rows of a long shipped table start and end in it, in turn: nothing is cut out of it. */
export function rowBounds(text: string): number[] {
  const bounds: number[] = [];
  let heading = true;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    if (end > start && !text.startsWith("#", start)) {
      if (!heading) bounds.push(start, end);
      heading = false;
    }
    start = end + 1;
  }
  return bounds;
}

/** The rows of a long shipped table as bare cells: no names of columns, no problems, ten times as fast. */
export function parseColumns(text: string): readonly (readonly string[])[] {
  const bounds = rowBounds(text);
  const rows: string[][] = [];
  for (let i = 0; i < bounds.length; i += 2) rows.push(text.slice(bounds[i], bounds[i + 1]).split("\t"));
  return rows;
}

/** The bounds of the first cell of each row, for a WordIndex. */
export function firstCells(text: string): number[] {
  const bounds = rowBounds(text);
  for (let i = 0; i < bounds.length; i += 2) {
    const tab = text.indexOf("\t", bounds[i]);
    if (tab >= 0 && tab < bounds[i + 1]!) bounds[i + 1] = tab;
  }
  return bounds;
}
