import assert from "node:assert/strict";
import { knownOf, WordForms } from "../../../../src/analysis/names/wordForms";
import { loadCountries } from "../../../../src/knowledge/countries";
import { loadNameTables } from "../../../../src/knowledge/nameTables";
import type { WordLexicon } from "../../../../src/knowledge/wordLexicon";

const forms = new WordForms(loadNameTables(loadCountries()));
const lexicon = (flags: number): WordLexicon => ({ written: () => flags, lowered: () => 0 });

describe("WordForms", () => {
  it("says the same of a word after tens of thousands of others", () => {
    const before = { ...forms.ofText("Karakoram"), id: 0, known: 0, asked: null };
    for (let i = 0; i < 40_000; i++) forms.ofText(`w${i}`);
    assert.deepEqual({ ...forms.ofText("Karakoram"), id: 0, known: 0, asked: null }, before);
  });

  it("straightens an apostrophe that a word begins with", () => {
    assert.equal(forms.ofText("’s").text, "'s");
    assert.equal(forms.ofText("’s").flags, forms.ofText("'s").flags);
  });

  it("knows words of the tables, those in capitals too", () => {
    assert.equal(forms.ofText("Seoul").names?.entry?.type, "LOC");
    assert.equal(forms.ofText("SEOUL").names?.entry?.type, "LOC");
    assert.ok(forms.ofText("Prefecture").lastHead);
    assert.notEqual(forms.ofText("Minister").title, 0);
    assert.ok(forms.ofText("Seong-rak").twoSyllables);
    assert.equal(forms.ofText("Xqwzt").names, undefined);
  });

  it("asks each lexicon for itself", () => {
    const [one, two] = [lexicon(1), lexicon(2)];
    assert.equal(knownOf(forms.ofText("Lhasa"), one), 1);
    assert.equal(knownOf(forms.ofText("Lhasa"), two), 2);
    assert.equal(knownOf(forms.ofText("Lhasa"), one), 1);
  });
});
