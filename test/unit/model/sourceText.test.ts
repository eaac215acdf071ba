import assert from "node:assert/strict";
import fc from "fast-check";
import { SourceText } from "../../../src/model";

const odd = fc
  .array(
    fc.constantFrom(
      "a",
      "word ",
      "\r\n",
      "\n",
      "\r",
      "\u2028",
      "\u0085",
      "\uFEFF",
      "e\u0301",
      "👩🏻‍🚒",
      "שלום",
      "\uD83D",
      "\uDE00",
      "\t",
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

describe("SourceText", () => {
  it("ends lines at CRLF, LF and CR and nowhere else", () => {
    const source = new SourceText("a\r\nb\nc\rd\u2028e\u0085f");
    const lines = Array.from({ length: source.lineCount }, (_, i) => source.slice(source.lineSpan(i)));
    assert.deepEqual(lines, ["a", "b", "c", "d\u2028e\u0085f"]);
  });

  it("has one empty line for the empty text and an empty last line after a final break", () => {
    assert.equal(new SourceText("").lineCount, 1);
    assert.equal(new SourceText("a\n").lineCount, 2);
  });

  it("finds its way back from any position, whatever the text", () => {
    fc.assert(
      fc.property(odd, fc.nat(80), (text, n) => {
        const source = new SourceText(text);
        const offset = Math.min(n, text.length);
        const insideCrLf = text[offset - 1] === "\r" && text[offset] === "\n";
        if (!insideCrLf) assert.equal(source.offsetAt(source.positionAt(offset)), offset);
      }),
    );
  });

  it("covers the text with its lines and terminators", () => {
    fc.assert(
      fc.property(odd, (text) => {
        const source = new SourceText(text);
        let rebuilt = "";
        for (let line = 0; line < source.lineCount; line++) {
          const next = line + 1 < source.lineCount ? source.startOfLine(line + 1) : text.length;
          const { start, end } = source.lineSpan(line);
          assert.match(text.slice(end, next), /^(?:\r\n|\n|\r)?$/);
          assert.equal(source.lineAt(start), line);
          rebuilt += text.slice(start, next);
        }
        assert.equal(rebuilt, text);
      }),
    );
  });

  it("clamps what lies outside", () => {
    const source = new SourceText("ab\ncd");
    assert.equal(source.offsetAt({ line: 0, character: 99 }), 2);
    assert.equal(source.offsetAt({ line: 9, character: 0 }), 5);
    assert.deepEqual(source.positionAt(99), { line: 1, character: 2 });
    assert.throws(() => source.lineSpan(2), RangeError);
  });
});
