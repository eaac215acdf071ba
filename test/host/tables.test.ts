import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, glossator, KOREA_2022, openArticle } from "./documents";

const table = (name: string): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
const remove = (name: string): Thenable<void> => vscode.workspace.fs.delete(table(name));

const stale = ({ uri }: vscode.TextDocument): number =>
  vscode.languages
    .getDiagnostics(uri)
    .filter(
      ({ severity, code }) =>
        severity === vscode.DiagnosticSeverity.Warning && typeof code === "string" && code.startsWith("stale."),
    ).length;

const are = (count: number) => (found: number) => {
  assert.equal(found, count);
};

describe("tables in the workspace folder", () => {
  before(glossator);

  it("tell a mistake at its line and column, and lose their marks when they go", async () => {
    const uri = table("glossator.offices.tsv");
    const rows = "name\ttitle\tof\tstart\nAda Quill\tMayor\tStorvik\tsoon\n";
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(rows));
    const [problem] = await eventually(
      () => vscode.languages.getDiagnostics(uri),
      ({ length }) => {
        assert.equal(length, 1);
      },
    );
    assert.deepEqual(problem!.range, new vscode.Range(1, 24, 1, 28));
    assert.match(problem!.message, /not a day/);
    await remove("glossator.offices.tsv");
    await eventually(() => vscode.languages.getDiagnostics(uri).length, are(0));
  });

  it("remember a sidebar that is kept, and ask again when its row is deleted", async () => {
    const document = await openArticle(KOREA_2022);
    await eventually(() => stale(document), are(2));
    const ranking = vscode.languages.getDiagnostics(document.uri).find(({ message }) => message.includes("JN ACCESS"))!;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      ranking.range,
    );
    const { command } = actions.find(({ title }) => title === "Keep this sidebar and do not ask again")!;
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
    await eventually(() => stale(document), are(1));
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(table("glossator.kept.tsv")));
    assert.match(text, /^[0-9a-f]{16}\tJN ACCESS RANKING\t/m);
    await remove("glossator.kept.tsv");
    await eventually(() => stale(document), are(2));
  });

  it("are written nowhere else", async () => {
    const elsewhere = vscode.Uri.joinPath(table(""), "..", "glossator.kept.tsv").toString();
    const keep = (uri: string) =>
      vscode.commands.executeCommand("glossator.keepSidebar", { table: uri, head: "", row: "" });
    await assert.rejects(async () => keep(elsewhere));
    await assert.rejects(async () => keep(table("notes.txt").toString()));
  });
});
