// The documents of test/gold/staleness: the bounds of each sidebar, its verdict and direction, and the evidence by line,
// through the whole pipeline.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { annotate } from "../../../../src/analysis/pipeline";
import { type Knowledge, loadKnowledge } from "../../../../src/knowledge/knowledge";

interface GoldSidebar {
  readonly startLine: number;
  readonly endLine: number;
  readonly stale: string;
  readonly direction: string;
}

interface GoldDocument {
  readonly name: string;
  readonly text: string;
  readonly sidebars: readonly GoldSidebar[];
  /** Lines that are evidence, and lines that must be none. */
  readonly evidence: ReadonlySet<number>;
  readonly traps: ReadonlySet<number>;
}

const FOLDER = path.join(process.cwd(), "test/gold/staleness");
const OF_SIDEBARS = new Set(["HD", "IT", "BX"]);

function readDocument(part: string): GoldDocument {
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

const documents = readdirSync(FOLDER).flatMap((file) =>
  readFileSync(path.join(FOLDER, file), "utf8").split(/^=== /m).slice(1).map(readDocument),
);

describe("gold documents of staleness", function () {
  this.timeout(60_000); // the first of all tests loads the knowledge
  let knowledge: Knowledge;
  before(async () => {
    knowledge = await loadKnowledge();
  });

  for (const { name, text, sidebars: gold, evidence, traps } of documents)
    it(name, () => {
      const { sidebars } = annotate(text, knowledge);
      assert.deepEqual(
        sidebars.map(({ startLine, endLine, stale, direction }, index) => ({
          startLine,
          endLine,
          stale: String(stale),
          direction: gold[index]?.direction === "any" ? "any" : (direction ?? "none"),
        })),
        gold,
      );
      for (const sidebar of sidebars) {
        const lines = sidebar.evidence.map(({ line }) => line);
        if (sidebar.stale !== null) assert.ok(lines.length > 0 && lines.every((line) => evidence.has(line)), name);
        assert.deepEqual(
          lines.filter((line) => traps.has(line)),
          [],
        );
      }
    });
});
