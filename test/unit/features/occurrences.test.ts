import assert from "node:assert/strict";
import { CorpusIndex } from "../../../src/corpus/corpusIndex";
import { summarize } from "../../../src/corpus/documentSummary";
import { definition, documentHighlights, references } from "../../../src/features/occurrences";
import { workspaceSymbols } from "../../../src/features/workspaceSymbols";
import { FERRY_URI as uri, ferryArticle } from "./ferryArticle";
import { SampleDocument } from "./sampleDocument";

const article = ferryArticle().build();
const elsewhere = "file:///news/two.txt";
const corpus = new CorpusIndex();
corpus.set(summarize(uri, article));
const second = new SampleDocument("In Bergen, Holm waited.\nAne Holm sailed.")
  .entity("e9", "Ane Holm")
  .entity("e2", "Bergen", { type: "LOC" });
second.name("Bergen", "e2").name("Holm", "e9").name("Ane Holm", "e9").event("sailed", "Ane Holm sailed", "2024-03-12");
corpus.set(summarize(elsewhere, second.build()));
const around = { uri, corpus };
const firstHolm = { line: 1, character: 25 };
const secondHolm = { line: 3, character: 0 };

describe("occurrences of a name", () => {
  it("highlights every mention in the document, from the caret at either end of one", () => {
    const starts = (position: { line: number; character: number }) =>
      documentHighlights(article, position)?.map(({ range }) => range.start.line);
    assert.deepEqual(starts(firstHolm), [1, 3]);
    assert.deepEqual(starts({ line: 3, character: 4 }), [1, 3]);
  });

  it("finds them in all files", () => {
    const found = references(article, secondHolm, around)!.map((place) => `${place.uri}:${place.range.start.line}`);
    assert.deepEqual(found, [`${uri}:1`, `${uri}:3`, `${elsewhere}:0`, `${elsewhere}:1`]);
  });

  it("leads from a short name to where it is spelled out", () => {
    assert.deepEqual(definition(article, secondHolm, around), [
      { uri, range: { start: { line: 1, character: 24 }, end: { line: 1, character: 32 } } },
    ]);
  });

  it("leads from there to the other files", () => {
    assert.deepEqual(definition(article, firstHolm, around), [
      { uri: elsewhere, range: { start: { line: 1, character: 0 }, end: { line: 1, character: 8 } } },
    ]);
  });

  it("leaves other words to the editor", () => {
    const nothing = { line: 3, character: 20 };
    assert.equal(documentHighlights(article, nothing), null);
    assert.equal(references(article, nothing, around), null);
    assert.equal(definition(article, nothing, around), null);
  });
});

describe("workspaceSymbols", () => {
  const names = (query: string) => workspaceSymbols(corpus, query).map(({ name }) => name);

  it("finds a name once, however many files mention it", () => {
    const [found] = workspaceSymbols(corpus, "bergen");
    assert.equal(found?.name, "Bergen");
    assert.equal(found.containerName, "in 2 files");
  });

  it("finds events and puts the closest match first", () => {
    assert.deepEqual(names("ane holm"), ["Ane Holm", "Ane Holm said ferries will sail", "Ane Holm sailed"]);
    assert.deepEqual(names("anhsail"), ["Ane Holm said ferries will sail", "Ane Holm sailed"]);
    assert.deepEqual(names("nobody at all"), []);
  });
});
