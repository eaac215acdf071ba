import assert from "node:assert/strict";
import { foldingRanges } from "../../../src/features/foldingRanges";
import { ferryArticle } from "./ferryArticle";
import { SampleDocument } from "./sampleDocument";

const lines = (document: SampleDocument) =>
  foldingRanges(document.build()).map(({ startLine, endLine, kind }) => [startLine, endLine, kind]);

describe("foldingRanges", () => {
  it("folds a sidebar under its heading and no paragraph", () => {
    assert.deepEqual(foldingRanges(ferryArticle().build()), [
      { startLine: 4, endLine: 6, kind: "region", collapsedText: "MOST READ …" },
    ]);
  });

  it("folds runs of page furniture, with the blank lines between", () => {
    const page = new SampleDocument("Home\n\nSports\nNews.\nShare\nMORE\nItem\nTerms\nPrivacy");
    page.lines(0, 0, "navigation", true).lines(2, 2, "navigation", true).lines(4, 4, "share", true);
    page.sidebar(5, 6, null).lines(7, 8, "legal", true);
    assert.deepEqual(lines(page), [
      [0, 2, "region"],
      [5, 6, "region"],
      [7, 8, "region"],
    ]);
  });

  it("folds nothing in a plain article", () => {
    assert.deepEqual(lines(new SampleDocument("One.\n\nTwo.\n")), []);
  });
});
