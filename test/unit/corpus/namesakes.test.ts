import assert from "node:assert/strict";
import { CorpusIndex } from "../../../src/corpus/corpusIndex";
import type { DocumentSummary, SummaryEntity, SummaryRole } from "../../../src/corpus/documentSummary";

type Sketch = Partial<SummaryEntity> & { name: string };

function summary(id: string, ...sketches: Sketch[]): DocumentSummary {
  const from = { line: 0, character: 0 };
  const mentions = [{ start: 0, end: 1, from, to: from }];
  const entities = sketches.map((sketch, index): SummaryEntity => {
    const made = { type: "PER" as const, aliases: [], roles: [], links: [], spelledOut: true, mentions };
    return { ...made, ...sketch, id: `e${index + 1}` };
  });
  return { id, date: { value: null, earliest: null, latest: null }, entities, events: [], sidebars: 0, headline: null };
}

function is(title: string, asOf: string | null = null, of: string | null = null): { roles: SummaryRole[] } {
  return { roles: [{ title, of, status: "current", asOf, line: 0 }] };
}

/** The documents of each somebody, in the order of names and keys. */
function groups(...documents: DocumentSummary[]): string[] {
  const corpus = new CorpusIndex();
  for (const document of documents) corpus.set(document);
  return corpus.entities().map(({ members }) => members.map(({ document }) => document.id).join(" "));
}

describe("namesakes across files", () => {
  const name = "Ho Jin-su";

  it("are two where nobody is both at once, and who may be either is neither", () => {
    const two = [summary("a", { name, ...is("goalkeeper") }), summary("b", { name, ...is("Mayor", null, "Port Ann") })];
    assert.deepEqual(groups(...two).sort(), ["a", "b"]);
    assert.deepEqual(groups(...two, summary("c", { name })).sort(), ["a", "b", "c"]);
    assert.deepEqual(groups(...two, summary("c", { name, ...is("midfielder") })).sort(), ["a c", "b"]);
  });

  it("are one where years lie between, or nothing speaks against it", () => {
    const player = summary("a", { name, ...is("striker", "1995-05-01") });
    assert.deepEqual(groups(player, summary("b", { name, ...is("President", "2018-05-01") })), ["a b"]);
    assert.deepEqual(groups(player, summary("b", { name })), ["a b"]);
    assert.deepEqual(groups(summary("a", { name, ...is("chairman") }), summary("b", { name, ...is("Mayor") })), [
      "a b",
    ]);
  });

  it("are two where their ages make no one year of birth", () => {
    const born = (earliest: number) => ({ name, born: { earliest, latest: earliest + 1 } });
    assert.deepEqual(groups(summary("a", born(1950)), summary("b", born(1980))).sort(), ["a", "b"]);
    assert.deepEqual(groups(summary("a", born(1950)), summary("b", born(1951))), ["a b"]);
  });

  it("of another spelling need something that they are to agree", () => {
    const nameKey = "ho jinsu";
    const one = summary("a", { name, nameKey, ...is("Mayor", null, "Port Ann") });
    assert.deepEqual(groups(one, summary("b", { name: "Hoh Jin-soo", nameKey, ...is("governor") })), ["a b"]);
    assert.deepEqual(groups(one, summary("b", { name: "Hoh Jin-soo", nameKey, ...is("baker") })).sort(), ["a", "b"]);
    assert.deepEqual(groups(one, summary("b", { name: "Jin Su Ho", nameKey, ...is("baker") })), ["a b"]);
  });

  it("of different initials are two, and so are two in one document", () => {
    const nameKey = "holm siri";
    const [a, b] = [
      { name: "Siri A. Holm", nameKey },
      { name: "Siri B. Holm", nameKey },
    ];
    assert.deepEqual(groups(summary("a", { ...a, ...is("Mayor") }), summary("b", { ...b, ...is("Mayor") })).sort(), [
      "a",
      "b",
    ]);
    const both = summary("a", { name: "Siri Holm", nameKey, ...is("Mayor") }, { name: "Siri Holm Jr.", nameKey });
    assert.equal(groups(both).length, 2);
  });
});

describe("names that several countries have", () => {
  const ministry = (country: string | null): Sketch => {
    return { name: "Foreign Ministry", type: "ORG", nameKey: "foreign ministry", country };
  };

  it("are linked country by country, and without one only where there is one alone", () => {
    const [a, b, c] = [summary("a", ministry("Japan")), summary("b", ministry("Japan")), summary("c", ministry(null))];
    assert.deepEqual(groups(a, b, c), ["a b c"]);
    assert.deepEqual(groups(a, b, c, summary("d", ministry("France"))).sort(), ["a b", "c", "d"]);
  });
});

describe("decisions of people", () => {
  const corpusOf = (decisions: Readonly<Record<string, string>>, ...documents: DocumentSummary[]) => {
    const corpus = new CorpusIndex();
    for (const document of documents) corpus.set(document);
    corpus.decisions = (id, { name }) => decisions[`${id} ${name}`] ?? null;
    return corpus;
  };
  const reasons = (corpus: CorpusIndex, id: string) =>
    corpus.whoIs(id, "e1")!.members.map(({ document, why }) => `${document.id}: ${why}`);

  const [a, b, c] = [summary("a", { name: "Jin Ho" }), summary("b", { name: "Jin Ho" }), summary("c", { name: "Ho" })];

  it("join a bare surname to the one of that name, and say so", () => {
    const corpus = corpusOf({ "c Ho": "Jin Ho" }, a, b, c);
    assert.deepEqual(reasons(corpus, "c"), ["a: same full name", "b: same full name", "c: decided by hand"]);
    assert.deepEqual(reasons(corpus, "a"), reasons(corpus, "c"));
  });

  it("part who is of one name", () => {
    const corpus = corpusOf({ "b Jin Ho": "Jin Ho (b)" }, a, b, c);
    assert.deepEqual(reasons(corpus, "a"), ["a: same full name"]);
    assert.deepEqual(reasons(corpus, "b"), ["b: decided by hand"]);
  });

  it("may give a name that nobody has, and are taken back", () => {
    const corpus = corpusOf({ "a Jin Ho": "the baker", "c Ho": "the baker" }, a, b, c);
    assert.deepEqual(reasons(corpus, "a"), ["a: decided by hand", "c: decided by hand"]);
    corpus.decisions = () => null;
    assert.deepEqual(reasons(corpus, "a"), ["a: same full name", "b: same full name"]);
    corpus.delete("a");
    assert.deepEqual(reasons(corpus, "b"), ["b: same full name"]);
  });

  it("choose among others of a like name, the likest first", () => {
    const corpus = corpusOf({}, a, c, summary("d", { name: "Min Ho" }), summary("e", { name: "Ane Lund" }));
    const like = corpus.namesLike(corpus.whoIs("c", "e1")!, 5);
    assert.deepEqual(
      like.map(({ name }) => name),
      ["Jin Ho", "Min Ho"],
    );
  });
});
