import assert from "node:assert/strict";
import { annotate } from "../../../src/analysis/pipeline";
import { type Knowledge, loadKnowledge } from "../../../src/knowledge/knowledge";
import { withWorkspaceTables } from "../../../src/knowledge/workspaceTables";

const FILE = "glossator.names.tsv";

describe("a workspace's own names", () => {
  let shipped: Knowledge;
  before(async () => {
    shipped = await loadKnowledge();
  });

  const withRows = (...rows: string[]) => {
    const text = ["type\tname\talso", ...rows].join("\n");
    return withWorkspaceTables(shipped, [{ id: "own", fileName: FILE, text }]);
  };
  const namesIn = (text: string, knowledge: Knowledge) => {
    const { mentions, entities } = annotate(text, knowledge);
    return mentions.map(({ text: words, type, entity }) => [
      words,
      type,
      entities.find(({ id }) => id === entity)?.name,
    ]);
  };

  it("are found, and their other names mean the same", () => {
    const { knowledge, problems } = withRows("ORG\tThe Quiet Ledger\tQuietledger", "LOC\tHollow Nine\t");
    assert.deepEqual(problems.get("own"), []);
    assert.deepEqual(namesIn("Readers of Quietledger met near Hollow Nine.", knowledge), [
      ["Quietledger", "ORG", "The Quiet Ledger"],
      ["Hollow Nine", "LOC", "Hollow Nine"],
    ]);
  });

  it("name persons too, by whatever they are called", () => {
    const { knowledge } = withRows("PER\tMarguerite Oduya-Sand\tThe Magpie");
    assert.deepEqual(namesIn("In the evening The Magpie sang.", knowledge), [
      ["Magpie", "PER", "Marguerite Oduya-Sand"],
    ]);
  });

  it("go before the shipped names, and change the fingerprint", () => {
    const { knowledge } = withRows("ORG\tBrisbane\t");
    assert.deepEqual(namesIn("They said that Brisbane had closed its shops.", knowledge), [
      ["Brisbane", "ORG", "Brisbane"],
    ]);
    assert.notEqual(knowledge.fingerprint, shipped.fingerprint);
  });

  it("say where they are wrong, and lose no other row", () => {
    const { knowledge, problems } = withRows("FIRM\tAcme\t", "ORG\t\t", "ORG\tHollow Nine\t");
    assert.deepEqual(
      problems.get("own")?.map(({ lineNumber, column, message }) => `${lineNumber}:${column} ${message}`),
      ['2:1 type "FIRM" is none of PER, ORG, LOC, MISC', "3:5 no name"],
    );
    assert.deepEqual(namesIn("They met at Hollow Nine.", knowledge)[0]?.[1], "ORG");
    const headless = withWorkspaceTables(shipped, [{ id: "own", fileName: FILE, text: "name\nAcme" }]);
    assert.equal(headless.problems.get("own")?.[0]?.message, "missing column: type");
  });
});
