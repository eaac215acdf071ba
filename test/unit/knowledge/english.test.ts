import assert from "node:assert/strict";
import nlp from "compromise/two";
import { loadEnglish, type VerbForm } from "../../../src/knowledge/english";

/** The parts of the library that the table stands for, its published types being silent on them. */
interface Library {
  methods(): {
    two: {
      transform: {
        verb: { toInfinitive(word: string, model: unknown, tense: string): string };
        noun: { toSingular(word: string, model: unknown): string };
      };
    };
  };
  model(): { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } };
}

const TENSES: Readonly<Record<VerbForm, string>> = {
  past: "PastTense",
  participle: "Participle",
  present: "PresentTense",
  gerund: "Gerund",
};

describe("english", () => {
  const english = loadEnglish();

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
      assert.equal(typeof english.verbLemma(word, "past"), "string");
      assert.equal(typeof english.nounLemma(word), "string");
      assert.equal(english.wordClass(word), "");
    }
  });

  it("answers as the library that it was taken from, for all its words", function () {
    this.timeout(120_000); // 75,000 questions to a slow library, on a busy machine
    const library = nlp as unknown as Library;
    const model = library.model();
    const { verb, noun } = library.methods().two.transform;
    const words = Object.keys(model.one.lexicon).filter(
      (word) => /^\S{1,40}$/.test(word) && word === word.toLowerCase(),
    );
    assert.ok(words.length > 10_000, `${words.length}`);
    for (const word of words) {
      assert.equal(english.wordClass(word), String(model.one.lexicon[word]), word);
      assert.equal(english.nounLemma(word), noun.toSingular(word, model).toLowerCase() || word, word);
      for (const [form, tense] of Object.entries(TENSES)) {
        const asked = verb.toInfinitive(word, model, tense);
        const lemma = form === "participle" && asked === word ? verb.toInfinitive(word, model, TENSES.past) : asked;
        assert.equal(english.verbLemma(word, form as VerbForm), lemma || word, `${word} as ${form}`);
      }
    }
  });
});
