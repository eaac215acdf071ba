// Saying by hand that two names are one, and that one name is two; the table in the folder remembers, and deleting it
// takes the decision back. Two files of our own, in which a mayor and a violinist have one name.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, glossator, openArticle, placeOf } from "./documents";

const MAYOR = "identities-mayor.txt";
const VIOLINIST = "identities-violinist.txt";
const TABLE = "glossator.identities.tsv";
const TEXTS: Readonly<Record<string, string>> = {
  [MAYOR]:
    "OSLO, March 3, 2025 — Oslo Mayor Jonas Vikmoen opened a bridge on Monday. Vikmoen cut a ribbon and said that the " +
    "old bridge had served the city for ninety years. Two hundred people crossed the new one before noon, police said.\n",
  [VIOLINIST]:
    "BERGEN, March 5, 2025 — Violinist Jonas Vikmoen played three sonatas on Tuesday. Vikmoen bowed twice and said that " +
    "he had never heard so quiet an audience. The concert hall was full for the first time since January, its owner said.\n",
};

const fileUri = (name: string): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);

async function hover(document: vscode.TextDocument): Promise<string> {
  const hovers = await vscode.commands.executeCommand<{ contents: (string | { value: string })[] }[]>(
    "vscode.executeHoverProvider",
    document.uri,
    placeOf(document, "Jonas Vikmoen"),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === "string" ? content : content.value))
    .join("\n");
}

/** Runs the code action on the name whose title fits, as soon as there is one. */
async function decide(document: vscode.TextDocument, title: RegExp): Promise<void> {
  const at = placeOf(document, "Jonas Vikmoen");
  const actions = await eventually(
    () =>
      vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        new vscode.Range(at, at),
      ),
    (found) => {
      assert.ok(
        found.some((action) => title.test(action.title)),
        found.map((action) => action.title).join("; "),
      );
    },
  );
  const { command } = actions.find((action) => title.test(action.title))!;
  await vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
}

/** The hover tells of the other file as of the same man's. */
const isOne = (text: string): void => {
  assert.match(text, /identities-violinist/);
  assert.doesNotMatch(text, /Not the same as/);
};
const areTwo = (text: string): void => {
  assert.match(text, /Not the same as: Jonas Vikmoen[^\n]*identities-violinist/);
};

describe("saying who is who", () => {
  before(async () => {
    await glossator();
    for (const [name, text] of Object.entries(TEXTS))
      await vscode.workspace.fs.writeFile(fileUri(name), new TextEncoder().encode(text));
  });

  after(async () => {
    for (const name of Object.keys(TEXTS)) await vscode.workspace.fs.delete(fileUri(name));
  });

  it("joins two of one name whom their callings kept apart, until the row goes", async () => {
    const mayor = await openArticle(MAYOR);
    await eventually(() => hover(mayor), areTwo);
    await decide(mayor, /is the same as “Jonas Vikmoen”/);
    await eventually(() => hover(mayor), isOne);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(TABLE)));
    assert.match(text, /^Jonas Vikmoen\tidentities-mayor\.txt\tJonas Vikmoen$/m);
    await vscode.workspace.fs.delete(fileUri(TABLE));
    await eventually(() => hover(mayor), areTwo);
  });

  it("parts one of two whom their name joined, until the row goes", async () => {
    const text = TEXTS[VIOLINIST]!.replace("Violinist", "Oslo Mayor");
    await vscode.workspace.fs.writeFile(fileUri(VIOLINIST), new TextEncoder().encode(text));
    const mayor = await openArticle(MAYOR);
    await eventually(() => hover(mayor), isOne);
    await decide(mayor, /is somebody or something else than in other files/);
    await eventually(() => hover(mayor), areTwo);
    await vscode.workspace.fs.delete(fileUri(TABLE));
    await eventually(() => hover(mayor), isOne);
  });
});
