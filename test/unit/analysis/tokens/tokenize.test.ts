import assert from "node:assert/strict";
import fc from "fast-check";
import { findBlocks } from "../../../../src/analysis/blocks/findBlocks";
import { classAt, SPACE } from "../../../../src/analysis/tokens/characters";
import { tokenize } from "../../../../src/analysis/tokens/tokenize";
import { type Knowledge, loadKnowledge } from "../../../../src/knowledge/knowledge";
import { type Block, SourceText, type TokenLayer } from "../../../../src/model";

let knowledge: Knowledge;
before(async function () {
  this.timeout(30_000); // compromise takes its time on a busy machine
  knowledge = await loadKnowledge();
});

function oneBlock(source: SourceText): readonly Block[] {
  return [
    { start: 0, end: source.length, startLine: 0, endLine: source.lineCount - 1, kind: "body", boilerplate: false },
  ];
}
function layer(text: string): TokenLayer {
  const source = new SourceText(text);
  return tokenize(source, oneBlock(source), knowledge);
}
const words = (text: string) => layer(text).tokens.map((token) => token.text);
const sentences = (text: string) => layer(text).sentences.map(({ start, end }) => text.slice(start, end));

const TOKENS: Readonly<Record<string, string>> = {
  "Hanil Inc.'s bid, the U.S.’s 'say'.": "Hanil|Inc.|'s|bid|,|the|U.S.|’s|'|say|'|.",
  "Japan’s bid doesn't help.": "Japan|’s|bid|does|n't|help|.",
  "They'll go; we cannot.": "They|'ll|go|;|we|can|not|.",
  "the voters' choice, the boss's": "the|voters|'|choice|,|the|boss|'s",
  "Park Ji-won’s two-day trip": "Park|Ji-won|’s|two-day|trip",
  "a rise of 1.8% to 1,000.5 or ¥76 Tril.": "a|rise|of|1.8|%|to|1,000.5|or|¥|76|Tril.",
  "at 16:22 on Jan. 13,2022 or 13–14": "at|16:22|on|Jan.|13|,|2022|or|13|–|14",
  "in July-Sept. and 2022-02-23, the '90s": "in|July-Sept.|and|2022-02-23|,|the|'90s",
  "Prof. J. Kim of the U.S. left at 9 a.m. today": "Prof.|J.|Kim|of|the|U.S.|left|at|9|a.m.|today",
  "mail kim.min@news.co.kr, see https://news.example/a?b=1.":
    "mail|kim.min@news.co.kr|,|see|https://news.example/a?b=1|.",
  "wait... no—never!!": "wait|...|no|—|never|!!",
  "“Go,” he said.": "“|Go|,|”|he|said|.",
  "O'Brien at AT&T, and/or Sana'a": "O'Brien|at|AT&T|,|and|/|or|Sana'a",
  "it ended.Then we left": "it|ended|.|Then|we|left",
  "é e\u0301tude 👩🏻‍🚒!": "é|e\u0301tude|👩🏻‍🚒|!",
};

const SENTENCES: Readonly<Record<string, string>> = {
  "He left. She stayed.": "He left.|She stayed.",
  "It is from the U.S. The army left. In the U.S. Congress it failed.":
    "It is from the U.S.|The army left.|In the U.S. Congress it failed.",
  "Gen. Lee met Mr. Park on Jan. 5 at Kia Corp. in Busan.": "Gen. Lee met Mr. Park on Jan. 5 at Kia Corp. in Busan.",
  "They thanked Son Heung-min. Vice-Adm. Lee did too.": "They thanked Son Heung-min.|Vice-Adm. Lee did too.",
  '"We won." He smiled. "Really?" she asked.': '"We won."|He smiled.|"Really?" she asked.',
  "1. Open it. 2. Close it.": "1. Open it.|2. Close it.",
  "(It rained.) They ran… and ran. Then?! Nothing.": "(It rained.)|They ran… and ran.|Then?!|Nothing.",
};

describe("tokenize", () => {
  for (const [text, expected] of Object.entries(TOKENS))
    it(`cuts ${JSON.stringify(text)}`, () => {
      assert.equal(words(text).join("|"), expected);
    });

  for (const [text, expected] of Object.entries(SENTENCES))
    it(`ends sentences in ${JSON.stringify(text)}`, () => {
      assert.equal(sentences(text).join("|"), expected);
    });

  it("covers every visible character once, in order, and sentences share out the tokens", function () {
    this.timeout(20_000);
    const part = fc.constantFrom(
      ..."a|B|word |Jan. |'s |n't|. |.|\"|” |, |-|1|,|0:|\n|\r\n|é|e\u0301|👩🏻‍🚒|שלום|\uD83D|\uDE00|\uFEFF|\u2028|@|://|www.|x.com/|(|)|— |…|漢字。|'90s".split(
        "|",
      ),
    );
    const texts = fc.oneof(
      fc.array(part, { maxLength: 60 }).map((parts) => parts.join("")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const source = new SourceText(text);
        const { blocks } = findBlocks(source, knowledge);
        const { tokens, sentences } = tokenize(source, blocks, knowledge);
        let at = 0;
        for (const token of tokens) {
          assert.ok(token.start >= at && token.end > token.start && token.tag !== "");
          assert.equal(text.slice(token.start, token.end), token.text);
          assertBlank(text, at, token.start);
          at = token.end;
        }
        assertBlank(text, at, text.length);
        let next = 0;
        for (const { start, end, block, firstToken, endToken } of sentences) {
          assert.ok(firstToken === next && endToken > firstToken);
          assert.equal(tokens[firstToken]!.start, start);
          assert.equal(tokens[endToken - 1]!.end, end);
          assert.ok(blocks[block]!.start <= start && end <= blocks[block]!.end);
          next = endToken;
        }
        assert.equal(next, tokens.length);
      }),
      { numRuns: 500 },
    );
  });

  it("takes time in proportion to the text, however hostile", function () {
    this.timeout(30_000);
    for (const unit of ["word ", '" ', "a.", "1,000", "U.S. ", "'", "don't", "@a", "👩🏻‍🚒", "A-"]) {
      const time = (size: number) => {
        const text = unit.repeat(size / unit.length);
        const from = performance.now();
        layer(text);
        return performance.now() - from;
      };
      time(100_000);
      const small = Math.min(time(100_000), time(100_000)) + 5;
      const large = time(800_000);
      assert.ok(large < small * 40, `${unit}: ${large.toFixed()} ms for 8 times what takes ${small.toFixed()} ms`);
    }
  });
});

function assertBlank(text: string, start: number, end: number): void {
  for (let i = start; i < end; i++) assert.equal(classAt(text, i), SPACE, `lost ${JSON.stringify(text[i])}`);
}
