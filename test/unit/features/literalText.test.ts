import assert from "node:assert/strict";
import fc from "fast-check";
import { marked, type Token, type Tokens } from "marked";
import { literalText, plainText, shorten } from "../../../src/features/literalText";

/** What VS Code's own renderer makes of it: types of all tokens, and the text that a reader sees. */
function render(markdown: string): { types: Set<string>; seen: string } {
  const types = new Set<string>();
  let seen = "";
  const walk = (token: Token): void => {
    types.add(token.type);
    const children = (token as Tokens.Generic).tokens;
    if (children) children.forEach(walk);
    else seen += (token as Tokens.Text).text;
  };
  marked.lexer(markdown, { gfm: true }).forEach(walk);
  return { types, seen };
}

const LIVE = ["link", "image", "codespan", "code", "html", "strong", "em", "del", "heading", "list", "blockquote"];
const ONLY_TEXT = new Set(["paragraph", "text", "escape", "space"]);

const hostile = [
  "`code` and ``more``",
  "[click](command:workbench.action.quit)",
  "<command:workbench.action.quit>",
  "<img src=x onerror=alert(1)>",
  "![](https://example.org/x.png)",
  "$(trash) and $(sync~spin)",
  "https://example.org and www.example.org and anne@example.org",
  "# Heading",
  "- item",
  "1. item",
  "12) item",
  "> quoted",
  "* * *",
  "---",
  "===",
  "~~gone~~ **bold** _slanted_",
  "| a | b |",
  "&lt;b&gt; &#42; &amp;",
  "line\n\nline\r\n    indented",
  "[ref]: https://example.org",
  "\\`x`",
  "\t\tcode",
  "~~~\ncode",
];

describe("literalText", () => {
  for (const text of hostile)
    it(`shows as letters: ${JSON.stringify(text)}`, () => {
      const { types, seen } = render(literalText(text));
      assert.deepEqual(
        [...types].filter((type) => LIVE.includes(type)),
        [],
      );
      assert.equal(seen, text.replace(/\s+/g, " ").trim());
    });

  it("makes any text literal, at the start of a line and inside one", () => {
    const piece = fc.oneof(
      fc.constantFrom(...hostile, "`", "[", "](", ")", "<", ">", "*", "_", "!", "&", ":", "//", "www.", "@", "$(", "a"),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        for (const markdown of [
          literalText(text, 10_000),
          `**${literalText(text, 10_000) || "x"}** · x: ${literalText(text)}`,
        ]) {
          const { types } = render(markdown);
          types.delete("strong"); // ours
          assert.deepEqual(
            [...types].filter((type) => !ONLY_TEXT.has(type)),
            [],
            JSON.stringify(markdown),
          );
          assert.doesNotMatch(markdown, /\n|(?<!\\)\$\(|(?<!\\)`|(?<!\\)</);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("can be taken back for editors without Markdown", () => {
    for (const text of hostile) {
      const line = text.replace(/\s+/g, " ").trim();
      const markdown = `**${literalText(text)}**  \n[${literalText(text)}](file:///a.txt#L1)`;
      if (!line.includes("**")) assert.equal(plainText(markdown), `${line}\n${line}`);
    }
  });

  it("takes marks out that turn the reading direction", () => {
    assert.equal(literalText("safe\u202Etxt.exe"), "safe txt.exe");
  });

  it("never cuts a character in half", () => {
    assert.equal(shorten("ab😀cd", 4), "ab…");
    assert.equal(shorten("abcd", 4), "abcd");
  });
});
