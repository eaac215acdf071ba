// Whatever sidebars there are in the documents of all tests, and however sure their staleness: taking them out leaves
// every line of the article as it was.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { TextDocument } from "vscode-languageserver-textdocument";
import { annotate } from "../../../src/analysis/pipeline";
import { NONE_KEPT } from "../../../src/annotations/keptSidebars";
import { removals } from "../../../src/features/codeActions";
import { type Knowledge, loadKnowledge } from "../../../src/knowledge/knowledge";

/** Test documents of any folder: whole files, and the parts of files that hold several, without the marks of their lines. */
function documents(): string[] {
  const files = ["test/gold", "seeds"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".txt"))
      .map((name) => readFileSync(path.join(folder, name), "utf8")),
  );
  return files.flatMap((text) =>
    text.split(/^=+ .*\n/m).flatMap((part) => [part, part.replace(/^[A-Z+]{1,2} ?\| ?/gm, "")]),
  );
}

describe("removing every sidebar of every test document", function () {
  this.timeout(120_000);
  let knowledge: Knowledge;
  before(async () => {
    knowledge = await loadKnowledge();
  });

  it("never touches a line of the article, with any line ends", () => {
    let removed = 0;
    for (const text of documents().flatMap((each) => [each, each.replace(/\n/g, "\r\n")])) {
      const document = annotate(text, knowledge);
      const stale = { ...document, sidebars: document.sidebars.map((sidebar) => ({ ...sidebar, stale: true })) };
      const cuts = removals(stale, NONE_KEPT);
      removed += cuts.length;
      const before = TextDocument.create("file:///a.txt", "plaintext", 1, text);
      const after = TextDocument.applyEdits(
        before,
        cuts.flatMap(({ edits }) => edits),
      );
      const { source, blocks } = document;
      const ofSidebar = blocks.filter(
        ({ boilerplate, startLine, endLine }) =>
          boilerplate && document.sidebars.some((one) => one.startLine <= startLine && endLine <= one.endLine),
      );
      const gone = new Set(ofSidebar.flatMap(({ startLine, endLine }) => range(startLine, endLine)));
      const expected = range(0, source.lineCount - 1)
        .filter((line) => !gone.has(line))
        .map((line) => source.slice(source.lineSpan(line)))
        .filter((line) => line.trim() !== "");
      assert.deepEqual(
        after.split(/\r\n|\n|\r/).filter((line) => line.trim() !== ""),
        expected,
      );
    }
    assert.ok(removed > 50, `${removed} sidebars`);
  });
});

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
