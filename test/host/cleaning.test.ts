import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, glossator, KOREA_2022, lineOf, openArticle, openText } from "./documents";

async function fixes(document: vscode.TextDocument, line: number): Promise<vscode.CodeAction[]> {
  const range = document.lineAt(line).range;
  return vscode.commands.executeCommand<vscode.CodeAction[]>("vscode.executeCodeActionProvider", document.uri, range);
}

const offers =
  (title: string) =>
  (actions: readonly vscode.CodeAction[]): void => {
    assert.ok(
      actions.some((action) => action.title === title),
      actions.map((action) => action.title).join(" | "),
    );
  };

describe("removing a stale sidebar", () => {
  before(glossator);

  it("takes its lines and nothing else, in one edit that one undo takes back", async () => {
    const document = await openText((await openArticle(KOREA_2022)).getText());
    const before = document.getText();
    const politics = lineOf(document, '"Politics" POPULAR ARTICLE');
    const ranking = lineOf(document, "JN ACCESS RANKING");
    const title = "Remove this stale sidebar";
    const actions = await eventually(() => fixes(document, politics), offers(title));
    const { edit } = actions.find((action) => action.title === title)!;
    assert.ok(edit);
    await vscode.workspace.applyEdit(edit);

    const lines = before.split("\n");
    assert.equal(document.getText(), [...lines.slice(0, politics), ...lines.slice(ranking)].join("\n"));
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), before);
  });

  it("is offered for all of them at once", async () => {
    const document = await openText((await openArticle(KOREA_2022)).getText());
    const politics = lineOf(document, '"Politics" POPULAR ARTICLE');
    const title = "Remove all 2 stale sidebars";
    const actions = await eventually(() => fixes(document, politics), offers(title));
    const before = document.getText();
    await vscode.workspace.applyEdit(actions.find((action) => action.title === title)!.edit!);
    // Blank lines after the last sidebar go with it: the article ends as a text file does.
    assert.equal(document.getText(), `${before.split("\n").slice(0, politics).join("\n")}\n`);
  });

  it("is not offered in the article's own text", async () => {
    const document = await openArticle(KOREA_2022);
    await eventually(() => fixes(document, lineOf(document, "JN ACCESS RANKING")), offers("Remove this stale sidebar"));
    const inArticle = await fixes(document, lineOf(document, "Concern on gold mine"));
    assert.ok(!inArticle.some(({ title }) => title.includes("sidebar")));
  });
});

describe("folding", () => {
  before(glossator);

  it("folds each sidebar under its heading", async () => {
    const document = await openArticle(KOREA_2022);
    const politics = lineOf(document, '"Politics" POPULAR ARTICLE');
    const ranking = lineOf(document, "JN ACCESS RANKING");
    await eventually(
      () => vscode.commands.executeCommand<vscode.FoldingRange[]>("vscode.executeFoldingRangeProvider", document.uri),
      (ranges) => {
        const starts = ranges.map(({ start }) => start);
        assert.ok(starts.includes(politics) && starts.includes(ranking), starts.join());
        assert.equal(ranges.find(({ start }) => start === politics)!.end, ranking - 1);
      },
    );
  });
});
