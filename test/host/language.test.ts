import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, glossator, KOREA_2022, NARA_VISIT, openArticle } from "./documents";

describe("an opened article", () => {
  before(glossator);

  it("becomes a source document by itself", async () => {
    for (const name of [KOREA_2022, NARA_VISIT]) {
      const { uri } = await openArticle(name);
      await eventually(
        () => vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString()),
        (document) => {
          assert.equal(document?.languageId, "source-document");
        },
      );
    }
  });

  it("has its names and dates coloured", async () => {
    const document = await openArticle(KOREA_2022);
    const legend = await eventually(
      () =>
        vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
          "vscode.provideDocumentSemanticTokensLegend",
          document.uri,
        ),
      (answer) => {
        assert.ok(answer);
      },
    );
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      "vscode.provideDocumentSemanticTokens",
      document.uri,
    );
    const coloured = decode(document, tokens, legend!);
    assert.equal(coloured.get("Fumio Kishida"), "person");
    assert.equal(coloured.get("UNESCO"), "organisation");
    assert.equal(coloured.get("Niigata Prefecture"), "place");
    assert.equal(coloured.get("Tuesday"), "date");
  });
});

/** Coloured text to its token type; five numbers a token, each relative to the one before. */
function decode(
  document: vscode.TextDocument,
  { data }: vscode.SemanticTokens,
  { tokenTypes }: vscode.SemanticTokensLegend,
): Map<string, string> {
  const coloured = new Map<string, string>();
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [lines, characters, length, type] = data.subarray(at, at + 4) as unknown as [number, number, number, number];
    line += lines;
    character = lines === 0 ? character + characters : characters;
    coloured.set(document.getText(new vscode.Range(line, character, line, character + length)), tokenTypes[type]!);
  }
  return coloured;
}
