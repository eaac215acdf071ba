import assert from "node:assert/strict";
import fc from "fast-check";
import { CorpusIndex } from "../../../src/corpus/corpusIndex";
import type { DocumentSummary, SummaryEntity } from "../../../src/corpus/documentSummary";

type Sketch = Partial<SummaryEntity> & { name: string };

function entity(id: string, sketch: Sketch): SummaryEntity {
  const from = { line: 0, character: 0 };
  const mentions = [{ start: 0, end: 1, from, to: from }];
  return { type: "PER", aliases: [], roles: [], links: [], spelledOut: true, mentions, ...sketch, id };
}

function summary(id: string, ...sketches: Sketch[]): DocumentSummary {
  const entities = sketches.map((sketch, index) => entity(`e${index + 1}`, sketch));
  return { id, date: { value: null, earliest: null, latest: null }, entities, events: [], sidebars: 0, headline: null };
}

function office(title: string, of: string | null) {
  return { title, of, status: "current" as const, asOf: null, line: 0 };
}

function index(...documents: DocumentSummary[]): CorpusIndex {
  const corpus = new CorpusIndex();
  for (const document of documents) corpus.set(document);
  return corpus;
}

/** "b: why" for every member. */
function members(corpus: CorpusIndex, document: string, id = "e1"): string[] {
  return corpus.whoIs(document, id)!.members.map((member) => `${member.document.id}: ${member.why}`);
}

describe("CorpusIndex", () => {
  it("links by the same full name, however it is spelled", () => {
    const corpus = index(
      summary("a", { name: "Ho Jin-su" }),
      summary("b", { name: "HO Jin Su" }),
      summary("c", { name: "Ho Min" }),
    );
    assert.deepEqual(members(corpus, "a"), ["a: same full name", "b: same full name"]);
  });

  it("links both orders and other romanisations of a person's name by its key, and shows the name as written", () => {
    const corpus = index(
      summary("a", { name: "Wi Seong-rak", nameKey: "wi sungrak" }),
      summary("b", { name: "Sung-lac Wi", nameKey: "wi sungrak" }),
      summary("c", { name: "Wi Seong-min", nameKey: "wi sungmin" }),
    );
    assert.deepEqual(members(corpus, "a"), ["a: same full name", "b: same full name"]);
    assert.equal(corpus.whoIs("a", "e1")!.name, "Wi Seong-rak");
  });

  it("never links by a bare surname", () => {
    const corpus = index(
      summary("a", { name: "Ho Jin-su" }),
      summary("b", { name: "Ho" }),
      summary("c", { name: "Ho" }),
    );
    assert.deepEqual(members(corpus, "b"), ["b: not linked to other files"]);
  });

  it("links a surname with the office that one full name holds elsewhere, and says so", () => {
    const corpus = index(
      summary("a", { name: "Ho Jin-su", roles: [office("Mayor", "Port Ann")] }),
      summary("b", { name: "Ho", roles: [office("Mayor", "Port Ann")] }),
      summary("c", { name: "Ho", roles: [office("Mayor", null)] }),
    );
    assert.deepEqual(members(corpus, "a"), ["a: same full name", "b: Mayor of Port Ann, and named Ho"]);
    assert.deepEqual(members(corpus, "c"), ["c: not linked to other files"]);
  });

  it("does not choose between two holders of an office with the same surname", () => {
    const corpus = index(
      summary("a", { name: "Jin Ho", roles: [office("Mayor", "Port Ann")] }),
      summary("b", { name: "Min Ho", roles: [office("Mayor", "Port Ann")] }),
      summary("c", { name: "Ho", roles: [office("Mayor", "Port Ann")] }),
    );
    assert.deepEqual(members(corpus, "c"), ["c: not linked to other files"]);
  });

  it("links by what is known of somebody, with the reason that the document gave", () => {
    const link = { target: "wikidata:Q1", why: "same surname and office: Prime Minister" };
    const corpus = index(
      summary("a", { name: "Siri Lund", links: [link] }),
      summary("b", { name: "Siri Lund", links: [link], spelledOut: false }),
      summary("c", { name: "Siri Lund" }),
    );
    assert.deepEqual(members(corpus, "c"), ["a: same full name", `b: ${link.why}`, "c: same full name"]);
  });

  it("keeps namesakes apart when they are known to be two", () => {
    const corpus = index(
      summary("a", { name: "Siri Lund", links: [{ target: "wikidata:Q1", why: "x" }] }),
      summary("b", { name: "Siri Lund", links: [{ target: "wikidata:Q2", why: "y" }] }),
      summary("c", { name: "Siri Lund" }),
    );
    for (const id of ["a", "b", "c"]) assert.equal(corpus.whoIs(id, "e1")!.members.length, 1);
  });

  it("reads an abbreviation as the long form that another file gives it", () => {
    const name = "Fjord Ferry Authority";
    const corpus = index(
      summary("a", { name, type: "ORG", aliases: ["FFA"] }),
      summary("b", { name: "FFA", type: "ORG" }),
    );
    assert.deepEqual(members(corpus, "b"), ["a: same name", `b: short for ${name}`]);
    assert.equal(corpus.whoIs("b", "e1")!.name, name);
  });

  it("forgets a document wholly", () => {
    const corpus = index(summary("a", { name: "Ane Holm" }), summary("b", { name: "Ane Holm" }));
    corpus.delete("b");
    assert.deepEqual(members(corpus, "a"), ["a: same full name"]);
    assert.equal(corpus.whoIs("b", "e1"), null);
  });

  it("answers alike whatever came and went before: incremental equals from scratch", () => {
    const sketch = fc.record({
      name: fc.constantFrom("Ho", "Jin Ho", "Min Ho", "Ho Jin", "Port Board", "PB"),
      type: fc.constantFrom("PER" as const, "ORG" as const),
      aliases: fc.subarray(["PB", "Ho"]),
      roles: fc.subarray([office("Mayor", "Port Ann"), office("chair", "Port Board")]),
      links: fc.subarray(
        [
          { target: "wikidata:Q1", why: "one" },
          { target: "offices:Jin Ho", why: "two" },
        ],
        { maxLength: 1 },
      ),
      spelledOut: fc.boolean(),
    });
    const document = fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.array(sketch, { maxLength: 3 }));
    const step = fc.oneof(document, fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.constant(null)));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const corpus = new CorpusIndex();
        const kept = new Map<string, DocumentSummary>();
        for (const [id, sketches] of steps) {
          if (sketches === null) {
            corpus.delete(id);
            kept.delete(id);
          } else {
            const made = summary(id, ...sketches);
            corpus.set(made);
            kept.set(id, made);
          }
          corpus.entities(); // answers asked for in between must not matter
        }
        const scratch = index(...[...kept.values()].sort((x, y) => (x.id < y.id ? 1 : -1)));
        assert.deepEqual(corpus.entities(), scratch.entities());
        const all = corpus.entities().flatMap((each) => each.members.map((m) => `${m.document.id} ${m.entity.id}`));
        assert.equal(new Set(all).size, all.length, "nobody is two");
        assert.equal(
          all.length,
          [...kept.values()].reduce((sum, { entities }) => sum + entities.length, 0),
        );
      }),
      { numRuns: 200 },
    );
  });
});
