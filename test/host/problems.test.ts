import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, glossator, KOREA_2022, lineOf, NARA_VISIT, openArticle, openText } from "./documents";

const warnings = ({ uri }: { uri: vscode.Uri }): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Warning);

const two = (found: readonly vscode.Diagnostic[]): void => {
  assert.equal(found.length, 2);
};

/** Waits until the server has looked at a document that is expected to have no problems. */
async function analysed(document: vscode.TextDocument): Promise<void> {
  await vscode.commands.executeCommand("vscode.executeDocumentSymbolProvider", document.uri);
}

describe("problems", () => {
  before(glossator);

  it("are the two stale sidebars, each at its heading and with its evidence", async () => {
    const document = await openArticle(KOREA_2022);
    const found = await eventually(() => warnings(document), two);
    const headings = [lineOf(document, '"Politics" POPULAR ARTICLE'), lineOf(document, "JN ACCESS RANKING")];
    assert.deepEqual(
      found.map(({ range }) => range.start.line),
      headings,
    );
    const evidence = found.map(({ relatedInformation = [] }) =>
      relatedInformation.map(({ location }) => document.lineAt(location.range.start.line).text).join("\n"),
    );
    assert.match(evidence[0]!, /Takaichi Cabinet/);
    assert.match(evidence[1]!, /Prime Minister Takaichi/);
    assert.doesNotMatch(evidence[1]!, /2040/);
    for (const { source, code } of found) {
      assert.equal(source, "glossator");
      assert.ok(typeof code === "string" && code.startsWith("stale."));
    }
  });

  it("fade the sidebars from their headings to their last lines", async () => {
    const document = await openArticle(KOREA_2022);
    await eventually(() => warnings(document), two);
    const faded = vscode.languages
      .getDiagnostics(document.uri)
      .filter(({ tags = [] }) => tags.includes(vscode.DiagnosticTag.Unnecessary));
    const lines = faded.map(({ range }) => [range.start.line, range.end.line]);
    const last = document.getText().trimEnd().split("\n").length - 1;
    const ranking = lineOf(document, "JN ACCESS RANKING");
    assert.deepEqual(lines, [
      [lineOf(document, '"Politics" POPULAR ARTICLE'), ranking - 1],
      [ranking, last],
    ]);
  });

  it("are none in an article without stale sidebars", async () => {
    const document = await openArticle(NARA_VISIT);
    await analysed(document);
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
  });

  it("go away with the text that caused them, and come back with it", async () => {
    const original = await openArticle(KOREA_2022);
    const document = await openText(original.getText());
    await eventually(() => warnings(document), two);
    const ranking = new vscode.Position(lineOf(document, "JN ACCESS RANKING"), 0);
    const edit = new vscode.WorkspaceEdit();
    edit.delete(document.uri, new vscode.Range(ranking, document.lineAt(document.lineCount - 1).range.end));
    await vscode.workspace.applyEdit(edit);
    await eventually(
      () => warnings(document),
      (found) => {
        assert.equal(found.length, 1);
      },
    );
    await vscode.commands.executeCommand("undo");
    await eventually(() => warnings(document), two);
  });

  it("are not looked for in other text files", async () => {
    const seen = await openArticle(KOREA_2022);
    const [workspace] = vscode.workspace.workspaceFolders!;
    const file = vscode.Uri.joinPath(workspace!.uri, "requirements.txt");
    await vscode.workspace.fs.writeFile(
      file,
      new TextEncoder().encode("# pinned on Tuesday\nnumpy==2.0\nPOPULAR\n-\nx\n"),
    );
    try {
      const document = await openArticle("requirements.txt");
      await eventually(() => warnings(seen), two);
      await analysed(document);
      assert.deepEqual(vscode.languages.getDiagnostics(file), []);
      assert.equal(document.languageId, "plaintext");
    } finally {
      await vscode.workspace.fs.delete(file);
    }
  });
});
