// What holds of the blocks of every text: they cover it, sidebars can be removed without touching the article, and the
// cost grows with the text however odd it is.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { findBlocks } from "../../../../src/analysis/blocks/findBlocks";
import { loadBlockModel } from "../../../../src/knowledge/blockModel";
import { loadHeadings } from "../../../../src/knowledge/headings";
import { type BlockLayer, SourceText } from "../../../../src/model";

const knowledge = { headings: loadHeadings(), blockModel: loadBlockModel() };
const blocksOf = (text: string): BlockLayer => findBlocks(new SourceText(text), knowledge);

const PIECES = [
  "Most Read",
  "-",
  "- Night buses return to the coast",
  "1.",
  "Tram line closes for a week",
  "Nov 21, 2025",
  "2 hours ago",
  "The council voted on Tuesday to repair the old bridge, which has been closed to carts since the flood of last year.",
  "“We shall see,” said the miller, who has waited for it for nine years and does not believe it yet.",
  "A short subheading",
  "By Jane Doe",
  "news@example.com",
  "© 2020 The Paper",
  "Share",
  "Home",
  "",
  "   ",
  "\u200B",
  "* * *",
  "שלום עולם",
  "😀 \uD83D",
  "関連記事",
];
const anyPage = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom("\n", "\r\n", "\r", "\n\n")), { maxLength: 40 })
  .map((parts) => parts.map(([piece, end]) => piece + end).join(""));

describe("findBlocks", function () {
  this.timeout(60_000);

  it("gives every line of any text to exactly one block, in order, without its terminator", () => {
    fc.assert(
      fc.property(fc.oneof(anyPage, fc.string({ unit: "binary", maxLength: 200 })), (text) => {
        const source = new SourceText(text);
        const { blocks, sidebars } = findBlocks(source, knowledge);
        let next = 0;
        for (const block of blocks) {
          assert.equal(block.startLine, next);
          assert.equal(block.start, source.startOfLine(block.startLine));
          assert.equal(block.end, source.lineSpan(block.endLine).end);
          next = block.endLine + 1;
        }
        assert.equal(next, source.lineCount);
        for (const sidebar of sidebars) {
          assert.ok(sidebar.items.length > 0);
          for (const item of sidebar.items) assert.ok(sidebar.start <= item.start && item.end <= sidebar.end);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("finds sidebars that hold no line of the article, so that they can be removed", () => {
    const folder = path.join(process.cwd(), "test/gold/blocks");
    const gold = readdirSync(folder).flatMap((file) =>
      readFileSync(path.join(folder, file), "utf8").split(/^=== .*\n/m),
    );
    const texts = gold.map((part) => part.replace(/^.{0,3}\| /gm, ""));
    fc.assert(
      fc.property(fc.oneof(anyPage, fc.constantFrom(...texts)), (text) => {
        const source = new SourceText(text);
        const { blocks, sidebars } = findBlocks(source, knowledge);
        const contentLines = blocks.filter((block) => !block.boilerplate && block.kind !== "blank");
        for (const { startLine, endLine } of sidebars)
          assert.ok(contentLines.every((block) => block.endLine < startLine || block.startLine > endLine));
      }),
      { numRuns: 150 },
    );
  });

  it("takes a known heading with a list for a sidebar, in any text around", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("Most Read", "Related Articles", "JN ACCESS RANKING"),
        fc.integer({ min: 2, max: 9 }),
        (heading, items) => {
          const list = Array.from({ length: items }, (_, i) => `- Headline number ${i} of the list`).join("\n");
          const { sidebars } = blocksOf(`${PIECES[7]!}\n${PIECES[8]!}\n${heading}\n${list}`);
          assert.deepEqual(
            sidebars.map((sidebar) => [sidebar.heading, sidebar.items.length]),
            [[heading, items]],
          );
        },
      ),
    );
  });

  const hostile: Readonly<Record<string, (size: number) => string>> = {
    bullets: (size) => "-\n".repeat(size / 2),
    "bullets with words": (size) => "- a line\n".repeat(size / 9),
    "one line": (size) => "word ".repeat(size / 5),
    "one word": (size) => "a".repeat(size),
    figures: (size) => "1".repeat(size),
    "right to left": (size) => "שלום עולם\n".repeat(size / 10),
    "zero width": (size) => "\u200B".repeat(size),
    headings: (size) => "Most Read\n".repeat(size / 10),
    "first line far down": (size) => `${"Home\n".repeat(size / 5)}${PIECES[7]!}\n${PIECES[8]!}`,
    "lines without an end": (size) => "\n".repeat(size),
  };
  for (const [kind, make] of Object.entries(hostile))
    it(`costs no more than the text is long: ${kind}`, () => {
      const [short, long] = [make(20_000), make(160_000)];
      const time = (text: string) => {
        let best = Infinity;
        for (let round = 0; round < 2; round++) {
          const before = process.cpuUsage(); // not the clock: other work on the machine would count
          blocksOf(text);
          best = Math.min(best, process.cpuUsage(before).user / 1000);
        }
        return best;
      };
      time(short);
      const one = time(short);
      const eight = time(long);
      // Quadratic would be 64 times as long; other work on the machine makes measurements vary.
      assert.ok(eight < 28 * Math.max(one, 5), `${one.toFixed(1)} ms for 20,000, ${eight.toFixed(1)} ms for 160,000`);
    });
});
