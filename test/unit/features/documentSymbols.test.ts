import assert from "node:assert/strict";
import { type DocumentSymbol, type Position, type Range, SymbolKind, SymbolTag } from "vscode-languageserver-types";
import { documentSymbols } from "../../../src/features/documentSymbols";
import { ferryArticle } from "./ferryArticle";
import { SampleDocument } from "./sampleDocument";

function outline(symbols: readonly DocumentSymbol[], depth = 0): string[] {
  return symbols.flatMap(({ name, detail, children = [] }) => [
    `${"  ".repeat(depth)}${name} | ${detail}`,
    ...outline(children, depth + 1),
  ]);
}

function everything(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...everything(symbol.children ?? [])]);
}

describe("documentSymbols", () => {
  const symbols = documentSymbols(ferryArticle().build());

  it("lists date, events under their subheadings with day, place and doubt, then the sidebars", () => {
    assert.deepEqual(outline(symbols), [
      "2024-03-04T08:15+01:00 | document date: stated",
      "Ane Holm said ferries will sail | 2024-03-04",
      "ferries will sail to Bergen | 2024-03-11 · Bergen · planned",
      "Nothing came of the strike | 2 events",
      "  Holm denied that a strike was called | ",
      "  a strike was called | denied",
      "1 sidebar | not part of the article, 1 stale",
      "  MOST READ | stale: from a time later than the article",
    ]);
  });

  it("strikes stale sidebars through", () => {
    assert.deepEqual(symbols.at(-1)!.children![0]!.tags, [SymbolTag.Deprecated]);
    assert.equal(symbols[1]!.kind, SymbolKind.Event);
  });

  it("keeps what is selected inside what is covered, for every symbol", () => {
    for (const { name, range, selectionRange } of everything(symbols)) assert.ok(contains(range, selectionRange), name);
  });

  it("sorts by position into the order in which it lists", () => {
    const starts = symbols.map(({ range }) => range.start);
    assert.deepEqual([...starts].sort(comparePositions), starts);
  });

  it("puts the sidebars last even where the article goes on between them", () => {
    const split = new SampleDocument("Rain fell.\nMORE\nOne\nIt stopped.\nMOST\nTwo")
      .sidebar(1, 2, null)
      .sidebar(4, 5, null);
    split.event("fell", "Rain fell", null).event("stopped", "It stopped", null);
    const listed = documentSymbols(split.build());
    assert.deepEqual(
      listed.map(({ name }) => name),
      ["Rain fell", "It stopped", "2 sidebars"],
    );
    assert.ok(comparePositions(listed[1]!.range.end, listed[2]!.range.start) < 0);
    const [article] = documentSymbols(
      new SampleDocument("Rain.\nMORE\nOne\nMOST\nTwo").sidebar(1, 2, null).sidebar(3, 4, null).build(),
    );
    assert.deepEqual([article!.range.start.line, article!.range.end.line], [1, 4]);
  });

  it("leaves lesser events out and shows no empty name", () => {
    const document = new SampleDocument("Rain fell. It stopped.")
      .event("fell", "", "2024-03-04")
      .event("stopped", "It stopped", null, { main: false })
      .build();
    assert.deepEqual(outline(documentSymbols(document)), ["fell | 2024-03-04"]);
  });

  it("is empty for an empty text", () => {
    assert.deepEqual(documentSymbols(new SampleDocument("").build()), []);
  });
});

function contains(outer: Range, inner: Range): boolean {
  return comparePositions(outer.start, inner.start) <= 0 && comparePositions(inner.end, outer.end) <= 0;
}

function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
