import assert from "node:assert/strict";
import { offsetTable } from "../../../src/formats/offsets";
import { quoteSelectors } from "../../../src/formats/quoteSelectors";

describe("the surroundings of a quote", () => {
  for (const [name, emoji] of [
    ["an emoji of several parts", "👩🏻‍🚒"],
    ["a flag", "🇯🇵"],
    ["a letter with its accent", "e\u0301"],
  ] as const)
    it(`begin and end with the whole of ${name}, also at the text's own ends`, () => {
      for (let before = 24; before < 40; before += 1) {
        const text = `${emoji}${"a".repeat(before)}quote${"b".repeat(before)}${emoji}`;
        const start = text.indexOf("quote");
        const [[{ prefix, suffix }]] = quoteSelectors(text, offsetTable(text, "code-point"), [
          { start, end: start + 5 },
        ]) as [ReturnType<typeof quoteSelectors>[number]];
        assert.match(prefix, new RegExp(`^(?:${emoji})?a+$`, "u"));
        assert.match(suffix, new RegExp(`^b+(?:${emoji})?$`, "u"));
      }
    });
});
