import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { annotate } from "../../../../src/analysis/pipeline";
import { loadKnowledge } from "../../../../src/knowledge/knowledge";

describe("staleness of the seeds", function () {
  this.timeout(60_000);

  it("finds both rankings from the later prime minister's time", async () => {
    const text = readFileSync(path.join(process.cwd(), "seeds/000_a34edde2954d03d0.txt"), "utf8");
    const { sidebars, findings } = annotate(text, await loadKnowledge());
    assert.deepEqual(
      sidebars.map(({ stale, direction, evidence }) => [
        stale,
        direction,
        evidence.map((place) => [place.line, place.text]),
      ]),
      [
        [true, "later", [[17, "Takaichi Cabinet"]]],
        [true, "later", [[26, "Prime Minister Takaichi"]]],
      ],
    );
    assert.equal(
      findings.find((finding) => finding.startLine === 20)?.message,
      'Sidebar "JN ACCESS RANKING" is from at least 3 years 8 months after this article: "Prime Minister Takaichi" (in office from 2025-10-21); the article is of 2022-02-23.',
    );
  });
});
