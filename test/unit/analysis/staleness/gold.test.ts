// The documents of test/gold/staleness: the bounds of each sidebar, its verdict and direction, and the evidence by line,
// through the whole pipeline.

import assert from "node:assert/strict";
import path from "node:path";
import { annotate } from "../../../../src/analysis/pipeline";
import { type Knowledge, loadKnowledge } from "../../../../src/knowledge/knowledge";
import { readStaleGold, STALE_GOLD } from "../../../../src/training/evaluate/staleGold";

const documents = readStaleGold(path.join(process.cwd(), STALE_GOLD));

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
