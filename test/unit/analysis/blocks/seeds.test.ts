import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { findBlocks } from "../../../../src/analysis/blocks/findBlocks";
import { loadBlockModel } from "../../../../src/knowledge/blockModel";
import { loadHeadings } from "../../../../src/knowledge/headings";
import { SourceText } from "../../../../src/model";

const knowledge = { headings: loadHeadings(), blockModel: loadBlockModel() };

function read(name: string) {
  const source = new SourceText(readFileSync(path.join(process.cwd(), "seeds", name), "utf8"));
  const layer = findBlocks(source, knowledge);
  const kinds = layer.blocks.flatMap((block) =>
    new Array<string>(block.endLine - block.startLine + 1).fill(block.boilerplate ? `(${block.kind})` : block.kind),
  );
  return { source, kinds, ...layer };
}

describe("blocks of the seeds", () => {
  it("parts the article with two rankings into text and rankings", () => {
    const { kinds, sidebars } = read("000_a34edde2954d03d0.txt");
    const ranking = ["(sidebar-heading)", ...new Array<string[]>(5).fill(["(bullet)", "(sidebar-item)"]).flat()];
    assert.deepEqual(kinds, [
      "dateline",
      ...["body", "body", "body", "body", "body", "subheading", "body", "body"],
      ...ranking,
      ...ranking,
      ...kinds.slice(31).map(() => "blank"),
    ]);
    assert.deepEqual(
      sidebars.map(({ heading, items, startLine, endLine }) => [heading, items.length, startLine, endLine]),
      [
        ['"Politics" POPULAR ARTICLE', 5, 9, 19],
        ["JN ACCESS RANKING", 5, 20, 30],
      ],
    );
  });

  it("takes the reporter's address for contact and finds no sidebar where there is none", () => {
    const { kinds, sidebars } = read("002_0e984e258e9f7d05.txt");
    assert.deepEqual(kinds.slice(0, 8), [...new Array<string>(7).fill("body"), "(contact)"]);
    assert.deepEqual(sidebars, []);
  });
});
