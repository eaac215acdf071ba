// Reads the project's own gold for stale sidebars (test/gold/staleness): what each line is, the verdict on each sidebar,
// the lines that are evidence and those that must be none. One reader for the tests and the figures.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const STALE_GOLD = "test/gold/staleness";

interface GoldSidebar {
  readonly startLine: number;
  readonly endLine: number;
  readonly stale: string;
  readonly direction: string;
}

export interface GoldDocument {
  readonly file: string;
  readonly name: string;
  readonly text: string;
  readonly sidebars: readonly GoldSidebar[];
  readonly evidence: ReadonlySet<number>;
  readonly traps: ReadonlySet<number>;
}

const OF_SIDEBARS = new Set(["HD", "IT", "BX"]);

export function readStaleGold(folder: string): GoldDocument[] {
  return readdirSync(folder).flatMap((file) =>
    readFileSync(path.join(folder, file), "utf8")
      .split(/^=== /m)
      .slice(1)
      .map((part) => readDocument(file, part)),
  );
}

function readDocument(file: string, part: string): GoldDocument {
  const [title, ...rows] = part.trimEnd().split("\n");
  const [name, verdicts, lineEnds] = title!.split(" | ");
  const codes = rows.map((row) => row.slice(0, row.indexOf(" |")).trim());
  const starts = codes.flatMap((code, line) =>
    code === "HD" || (OF_SIDEBARS.has(bare(code)) && !OF_SIDEBARS.has(bare(codes[line - 1] ?? ""))) ? [line] : [],
  );
  const endOf = (start: number) => {
    let end = start;
    while (OF_SIDEBARS.has(bare(codes[end + 1] ?? "")) && codes[end + 1] !== "HD") end++;
    return end;
  };
  const marked = (mark: string) => new Set(codes.flatMap((code, line) => (code.endsWith(mark) ? [line] : [])));
  return {
    file,
    name: name!,
    text: rows.map((row) => row.slice(row.indexOf(" |") + 3)).join(lineEnds === "CRLF" ? "\r\n" : "\n"),
    sidebars: (verdicts === "-" ? [] : verdicts!.split(", ")).map((verdict, index) => {
      const [stale, direction] = verdict.split(" ");
      return { startLine: starts[index]!, endLine: endOf(starts[index]!), stale: stale!, direction: direction! };
    }),
    evidence: marked("!"),
    traps: marked("?"),
  };
}

function bare(code: string): string {
  return code.replace(/[!?]$/, "");
}
