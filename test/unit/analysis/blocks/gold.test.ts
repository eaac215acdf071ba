// The documents of test/gold/blocks: kind by line, and the verdict on each sidebar through the whole pipeline.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { annotate } from "../../../../src/analysis/pipeline";
import { type Knowledge, loadKnowledge } from "../../../../src/knowledge/knowledge";
import type { Block } from "../../../../src/model";
import { BLOCK_KINDS } from "../../../../src/model";

const CODES: Readonly<Record<string, string>> = {
  HL: "headline",
  DL: "dateline",
  BY: "byline",
  BO: "body",
  SH: "subheading",
  CA: "caption",
  HD: "(sidebar-heading)",
  IT: "(sidebar-item)",
  BU: "bullet",
  BX: "(bullet)",
  NA: "(navigation)",
  SR: "(share)",
  LE: "(legal)",
  CO: "(contact)",
  BL: "blank",
};

interface GoldDocument {
  readonly name: string;
  readonly text: string;
  /** By line; "+" continues the block of the line before. */
  readonly kinds: readonly string[];
  readonly stale: readonly string[];
}

const FOLDER = path.join(process.cwd(), "test/gold/blocks");

function readGold(): GoldDocument[] {
  return readdirSync(FOLDER).flatMap((file) =>
    readFileSync(path.join(FOLDER, file), "utf8")
      .split(/^=== /m)
      .slice(1)
      .map((part): GoldDocument => {
        const [title, ...rows] = part.trimEnd().split("\n");
        const [name, stale] = title!.split(" | stale: ");
        const lines = rows.map(
          (row) => [row.slice(0, row.indexOf(" |")).trim(), row.slice(row.indexOf("|") + 2)] as const,
        );
        return {
          name: name!,
          text: lines.map(([, text]) => text).join("\n"),
          kinds: lines.map(([code]) => (code === "+" ? "+" : (CODES[code] ?? `unknown code ${code}`))),
          stale: stale?.split(", ") ?? [],
        };
      }),
  );
}

function kindsByLine(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ startLine, endLine, kind, boilerplate }) => [
    boilerplate ? `(${kind})` : kind,
    ...new Array<string>(endLine - startLine).fill("+"),
  ]);
}

const documents = readGold();

describe("gold documents of blocks", function () {
  this.timeout(60_000); // the first of all tests loads the knowledge
  let knowledge: Knowledge;
  before(async () => {
    knowledge = await loadKnowledge();
  });

  it("are at least forty and show every kind", () => {
    assert.ok(documents.length >= 40, `${documents.length}`);
    const shown = new Set(documents.flatMap(({ kinds }) => kinds.map((kind) => kind.replace(/[()]/g, ""))));
    assert.deepEqual(
      BLOCK_KINDS.filter((kind) => !shown.has(kind)),
      [],
    );
  });

  for (const { name, text, kinds, stale } of documents)
    it(name, () => {
      const { blocks, sidebars } = annotate(text, knowledge);
      const lines = text.split("\n");
      const rows = (all: readonly string[]) => lines.map((line, index) => `${(all[index] ?? "").padEnd(18)} ${line}`);
      assert.deepEqual(rows(kindsByLine(blocks)), rows(kinds));
      assert.deepEqual(
        sidebars.map((sidebar) => String(sidebar.stale)),
        stale,
      );
    });
});
