import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, glossator, KOREA_2022, NARA_VISIT, openArticle } from "./documents";

async function outline(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    "vscode.executeDocumentSymbolProvider",
    document.uri,
  );
  return symbols ?? [];
}

function everySymbol(symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...everySymbol(symbol.children)]);
}

const named = (symbols: readonly vscode.DocumentSymbol[], pattern: RegExp): vscode.DocumentSymbol => {
  const found = symbols.find(({ name }) => pattern.test(name));
  assert.ok(found, `no ${String(pattern)} among ${symbols.map(({ name }) => name).join(" | ")}`);
  return found;
};

describe("the outline", () => {
  before(glossator);

  it("tells the article's events with their dates, under their subheading", async () => {
    const document = await openArticle(KOREA_2022);
    const symbols = await eventually(
      () => outline(document),
      (answer) => {
        named(answer, /Concern on gold mine/);
      },
    );
    named(symbols, /Kim Boo-kyum .*hopes to improve/);
    const section = named(symbols, /Concern on gold mine/);
    const expressed = named(section.children, /Chung Eui-yong expressed strong concerns/);
    assert.equal(expressed.kind, vscode.SymbolKind.Event);
    assert.match(expressed.detail, /2022-02-22/);
  });

  it("keeps the sidebars apart, in a group of their own, marked as stale", async () => {
    const document = await openArticle(KOREA_2022);
    const symbols = await eventually(
      () => outline(document),
      (answer) => {
        named(answer, /sidebar/i);
      },
    );
    const group = named(symbols, /sidebar/i);
    assert.equal(group.children.length, 2);
    assert.match(group.detail, /2 stale/);
    named(group.children, /POPULAR ARTICLE/);
    named(group.children, /JN ACCESS RANKING/);
    assert.equal(symbols.at(-1), group);
  });

  it("has no sidebars where there are none", async () => {
    const document = await openArticle(NARA_VISIT);
    const symbols = await eventually(
      () => outline(document),
      (answer) => {
        named(everySymbol(answer), /Lee .*visit/);
      },
    );
    assert.ok(!symbols.some(({ name }) => /sidebar/i.test(name)));
  });

  it("lets the editor go to every entry", async () => {
    for (const name of [KOREA_2022, NARA_VISIT]) {
      const document = await openArticle(name);
      const symbols = await eventually(
        () => outline(document),
        (answer) => {
          assert.ok(answer.length > 2);
        },
      );
      for (const { name: entry, range, selectionRange } of everySymbol(symbols)) {
        assert.ok(range.contains(selectionRange), entry);
        assert.ok(document.validateRange(range).isEqual(range), entry);
      }
    }
  });
});
