import assert from "node:assert/strict";
import { type EnglishGrammar, loadEnglish, type VerbForm } from "../../../src/knowledge/english";

describe("english", () => {
  let english: EnglishGrammar;
  before(async function () {
    this.timeout(30_000); // compromise takes its time on a busy machine
    english = await loadEnglish();
  });

  const VERBS: readonly (readonly [string, VerbForm, string])[] = [
    ["flooded", "past", "flood"],
    ["Held", "participle", "hold"],
    ["taken", "participle", "take"],
    ["stopped", "participle", "stop"],
    ["visits", "present", "visit"],
    ["agreed", "past", "agree"],
    ["listing", "gerund", "list"],
    ["was", "past", "be"],
    ["zzz", "past", "zzz"],
  ];
  for (const [word, form, lemma] of VERBS)
    it(`knows ${word} as ${lemma}`, () => {
      assert.equal(english.verbLemma(word, form), lemma);
    });

  it("knows plurals", () => {
    assert.deepEqual(
      ["talks", "crises", "children", "countries"].map((word) => english.nounLemma(word)),
      ["talk", "crisis", "child", "country"],
    );
  });

  it("answers any string", () => {
    for (const word of ["", " ", "x".repeat(100_000), "\uD83D", "constructor", "__proto__", "a b"]) {
      assert.equal(typeof english.verbLemma(word), "string");
      assert.equal(typeof english.verbLemma(word, "past"), "string");
      assert.equal(typeof english.nounLemma(word), "string");
    }
  });
});
