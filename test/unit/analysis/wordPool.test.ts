// The pool may give any string that equals the slice, whatever was asked before.

import assert from "node:assert/strict";
import fc from "fast-check";
import { WordPool } from "../../../src/analysis/wordPool";

describe("WordPool", () => {
  it("gives what stands in the text", () => {
    const pool = new WordPool();
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 30 }), (word) => {
        const text = `…${word} `;
        assert.equal(pool.slice(text, 1, 1 + word.length), word);
      }),
      { numRuns: 500 },
    );
  });

  it("gives it when it is full, and for words that are in one another's way", () => {
    const pool = new WordPool();
    for (let i = 0; i < 40_000; i++) {
      const word = `w${i % 13_000}`;
      assert.equal(pool.slice(word, 0, word.length), word);
    }
  });
});
