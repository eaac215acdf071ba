import assert from "node:assert/strict";
import { formOf, knownOf } from "../../../../src/analysis/names/wordForms";
import type { WordLexicon } from "../../../../src/knowledge/wordLexicon";

const lexicon = (flags: number): WordLexicon => ({ written: () => flags, lowered: () => 0 });

describe("formOf", () => {
  it("says the same of a word after tens of thousands of others", () => {
    const before = { ...formOf("Karakoram"), known: 0, asked: null };
    for (let i = 0; i < 40_000; i++) formOf(`w${i}`);
    assert.deepEqual({ ...formOf("Karakoram"), known: 0, asked: null }, before);
  });

  it("straightens an apostrophe that a word begins with", () => {
    assert.equal(formOf("’s").text, "'s");
    assert.equal(formOf("’s").flags, formOf("'s").flags);
  });

  it("asks each lexicon for itself", () => {
    const [one, two] = [lexicon(1), lexicon(2)];
    assert.equal(knownOf(formOf("Lhasa"), one), 1);
    assert.equal(knownOf(formOf("Lhasa"), two), 2);
    assert.equal(knownOf(formOf("Lhasa"), one), 1);
  });
});
