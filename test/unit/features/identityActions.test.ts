import assert from "node:assert/strict";
import { type Identities, readIdentities } from "../../../src/annotations/identities";
import { CorpusIndex } from "../../../src/corpus/corpusIndex";
import { summarize } from "../../../src/corpus/documentSummary";
import { hover } from "../../../src/features/hover";
import { type IdentityArguments, identityActions } from "../../../src/features/identityActions";
import { SampleDocument } from "./sampleDocument";

const FOLDER = "file:///w/";
const placeOf = (uri: string) => (uri.startsWith(FOLDER) ? { folder: FOLDER, path: uri.slice(FOLDER.length) } : null);
const [A, B, C] = ["a.txt", "b.txt", "c.txt"].map((name) => FOLDER + name) as [string, string, string];

const bare = new SampleDocument("Holm sailed.").entity("e1", "Holm").name("Holm", "e1").build();
const full = new SampleDocument("Ane Holm sailed.").entity("e1", "Ane Holm").name("Ane Holm", "e1").build();

function corpusWith(identities: Identities | null): CorpusIndex {
  const corpus = new CorpusIndex();
  corpus.set(summarize(A, bare));
  corpus.set(summarize(B, full));
  corpus.set(summarize(C, full));
  if (identities) corpus.decisions = (id, { name, aliases }) => identities(placeOf(id)!, [name, ...aliases]);
  return corpus;
}

const offered = (uri: string, corpus: CorpusIndex) =>
  identityActions(uri === A ? bare : full, { line: 0, character: 1 }, { uri, corpus }, placeOf);

describe("identityActions", () => {
  it("offer for a bare surname the people who have it, and the row makes it so", () => {
    const [action, ...others] = offered(A, corpusWith(null));
    assert.equal(action!.title, "“Holm” is the same as “Ane Holm” (2 files)");
    assert.equal(others.length, 0);
    const { table, head, row } = action!.command!.arguments![0] as IdentityArguments;
    assert.equal(table, `${FOLDER}glossator.identities.tsv`);
    const { identities, problems } = readIdentities([{ folder: "file:///w", text: head + row }]);
    assert.deepEqual(problems, [[]]);
    const corpus = corpusWith(identities);
    assert.deepEqual(
      corpus.whoIs(A, "e1")!.members.map(({ document }) => document.id),
      [A, B, C],
    );
    assert.deepEqual(offered(A, corpus), []);
  });

  it("offer to part a name from other files, and the row makes it so", () => {
    const action = offered(B, corpusWith(null)).at(-1)!;
    assert.equal(action.title, "“Ane Holm” is somebody or something else than in other files");
    const { head, row } = action.command!.arguments![0] as IdentityArguments;
    const { identities } = readIdentities([{ folder: "file:///w", text: head + row }]);
    const corpus = corpusWith(identities);
    assert.equal(corpus.whoIs(B, "e1")!.members.length, 1);
    const lines = (hover(full, { line: 0, character: 1 }, { uri: B, corpus })!.contents as { value: string }).value;
    assert.match(lines, /Not the same as: Ane Holm \(\[c\.txt\]/);
  });

  it("are none where no name stands, nor outside the workspace's folders", () => {
    const corpus = corpusWith(null);
    assert.deepEqual(identityActions(bare, { line: 0, character: 8 }, { uri: A, corpus }, placeOf), []);
    assert.deepEqual(
      identityActions(bare, { line: 0, character: 1 }, { uri: A, corpus }, () => null),
      [],
    );
  });

  it("and the hover shows who a bare surname could be", () => {
    const found = hover(bare, { line: 0, character: 1 }, { uri: A, corpus: corpusWith(null) });
    assert.match((found!.contents as { value: string }).value, /Could be: Ane Holm \(\[b\.txt\]/);
  });
});
