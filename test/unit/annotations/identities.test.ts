import assert from "node:assert/strict";
import { IDENTITIES_TABLE_HEAD, identityRow, readIdentities } from "../../../src/annotations/identities";

const FOLDER = "file:///w";

function read(...rows: string[]) {
  return readIdentities([{ folder: FOLDER, text: `name\tdocument\twho\n${rows.join("\n")}\n` }]);
}

describe("the table of identities", () => {
  it("says who a name in a document is, else who it is everywhere", () => {
    const { identities, problems } = read("Ho\ta.txt\tJin Ho", "Ho\t\tMin Ho");
    assert.deepEqual(problems, [[]]);
    assert.equal(identities({ folder: `${FOLDER}/`, path: "a.txt" }, ["HO"]), "Jin Ho");
    assert.equal(identities({ folder: FOLDER, path: "b.txt" }, ["Lund", "Ho"]), "Min Ho");
    assert.equal(identities({ folder: FOLDER, path: "b.txt" }, ["Lund"]), null);
    assert.equal(identities({ folder: "file:///other", path: "a.txt" }, ["Ho"]), null);
  });

  it("tells what cannot be read at its line and column, and heeds the rest", () => {
    const { identities, problems } = read("\ta.txt\tJin Ho", "Ho\ta.txt", "Ho\ta.txt\tJin Ho", "Ho\ta.txt\tMin Ho");
    assert.deepEqual(
      problems[0]!.map(({ lineNumber, column, message }) => `${lineNumber}:${column} ${message}`),
      ["2:1 no name", "3:9 nobody said who that is", '5:10 a row before says that "Ho" is "Jin Ho" there'],
    );
    assert.equal(identities({ folder: FOLDER, path: "a.txt" }, ["Ho"]), "Jin Ho");
    const [noColumn] = readIdentities([{ folder: FOLDER, text: "name\twho\n" }]).problems[0]!;
    assert.match(noColumn!.message, /missing column: document/);
  });

  it("reads the rows that code actions write", () => {
    const text = IDENTITIES_TABLE_HEAD + identityRow("Ho\tMin", "news/a.txt", "Jin\nHo");
    const { identities, problems } = readIdentities([{ folder: FOLDER, text }]);
    assert.deepEqual(problems, [[]]);
    assert.equal(identities({ folder: FOLDER, path: "news/a.txt" }, ["Ho Min"]), "Jin Ho");
  });
});
