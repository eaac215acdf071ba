// The outlines of the project's own news texts, as a person listed them (test/gold/events). The bounds lie a little
// below what is reached, so that a change for the worse turns red. `npm run evaluate -- outlines` prints the figures.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { loadKnowledge } from "../../../../src/knowledge/knowledge";
import { type OutlineScore, type OutlineText, scoreOutlines } from "../../../../src/training/evaluate/outlineScore";

/** news: short texts that the analysis was made with; the others: as scrapers save them, written to judge it. */
for (const name of ["news", "fresh", "second", "third", "fourth", "fifth"])
  describe(`events of the gold texts (${name})`, () => {
    let score: OutlineScore;
    before(async function () {
      this.timeout(30_000);
      const lines = readFileSync(`test/gold/events/${name}.jsonl`, "utf8").trim().split("\n");
      const texts = lines.map((line) => JSON.parse(line) as OutlineText);
      score = scoreOutlines(texts, await loadKnowledge());
    });

    it("stand in the outline with the right agent and date for at least three in four", () => {
      const { missed, wanted } = score;
      assert.ok(missed.length <= wanted * 0.25, `${missed.length} of ${wanted} missed:\n${missed.join("\n")}`);
    });

    it("are the outline but for at most one line in six", () => {
      const { strange, shown } = score;
      assert.ok(strange.length <= shown / 6, `${strange.length} of ${shown}:\n${strange.join("\n")}`);
    });

    it("have the right modality in at least five of six", () => {
      const { misjudged, wanted, missed } = score;
      assert.ok(misjudged.length <= (wanted - missed.length) / 6, misjudged.join("\n"));
    });
  });
