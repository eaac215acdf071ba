// The two seeds through the language server, as any editor meets it: a process, a handshake, requests.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import {
  type CodeAction,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type Location,
  type MarkupContent,
  type SemanticTokens,
  TextDocumentEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { SOURCE_DOCUMENT, type SourceDocumentAnswer } from "../../src/server/protocol";
import { ROOT, TestClient } from "./client";

const folder = path.join(ROOT, "seeds");

interface Seed {
  readonly uri: string;
  readonly text: string;
  readonly lines: readonly string[];
}

/** A seed by the beginning of its file name. */
function seed(start: string): Seed {
  const file = readdirSync(folder).find((name) => name.startsWith(start))!;
  const text = readFileSync(path.join(folder, file), "utf8");
  return { uri: pathToFileURL(path.join(folder, file)).href, text, lines: text.split("\n") };
}

describe("the seeds in any editor", () => {
  let client: TestClient;
  const gold = seed("000");
  const visit = seed("002");

  before(async () => {
    client = await TestClient.start();
    await client.open(gold.uri, gold.text);
    await client.open(visit.uri, visit.text);
    await client.ask("textDocument/documentSymbol", visit.uri);
  });

  after(async () => {
    assert.equal(await client.stop(), 0);
    assert.deepEqual(client.errors, []);
  });

  /** Place of the words' n-th occurrence (from 1). */
  function place({ lines }: Seed, words: string, nth = 1) {
    let left = nth;
    for (const [line, text] of lines.entries())
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
        if (--left === 0) return { line, character: at };
    throw new Error(`no ${nth}. “${words}”`);
  }

  async function hover(document: Seed, words: string, nth = 1): Promise<string> {
    const found = await client.ask<Hover | null>("textDocument/hover", document.uri, {
      position: place(document, words, nth),
    });
    return (found?.contents as MarkupContent | undefined)?.value ?? "";
  }

  async function outline({ uri }: Seed): Promise<string[]> {
    const symbols = await client.ask<DocumentSymbol[]>("textDocument/documentSymbol", uri);
    const list = (each: DocumentSymbol, depth: number): string[] => [
      `${"  ".repeat(depth)}${each.name} | ${each.detail}`,
      ...(each.children ?? []).flatMap((child) => list(child, depth + 1)),
    ];
    return symbols.flatMap((each) => list(each, 0));
  }

  it("knows them for articles", async () => {
    for (const { uri } of [gold, visit]) {
      const answer = await client.connection.sendRequest<SourceDocumentAnswer>(SOURCE_DOCUMENT, { uri });
      assert.equal(answer.isSource, true, answer.why);
    }
  });

  it("explains names by the words that say so", async () => {
    assert.match(await hover(gold, "Kim Boo-kyum"), /Prime Minister of South Korea.*“South Korean Prime Minister/);
    assert.match(await hover(gold, "Hayashi", 2), /\*\*Yoshimasa Hayashi\*\*[\s\S]*Foreign Minister of Japan/);
    assert.match(await hover(visit, "Wi said"), /\*\*Wi Seong-rak\*\*[\s\S]*director of National Security Office/);
    assert.match(
      await hover(visit, "CPTPP"),
      /\*\*Comprehensive and Progressive Agreement for Trans-Pacific Partnership\*\*/,
    );
  });

  it("says in either file where else Takaichi is mentioned, and why it is her", async () => {
    const there = await hover(gold, "Takaichi");
    assert.match(there, /\*\*Sanae Takaichi\*\*/);
    assert.match(there, /Named in full because: same surname and office/);
    assert.match(there, /Elsewhere: \[002_\w+\.txt, line 1\]\(file:.*#L1\) \(\d+ mentions/);
    assert.match(
      await hover(visit, "Takaichi", 2),
      /Elsewhere: \[000_\w+\.txt, line 14\]\(file:.*#L14\) \(\d+ mentions/,
    );
    const found = await client.ask<Location[]>("textDocument/references", gold.uri, {
      ...{ position: place(gold, "Takaichi"), context: { includeDeclaration: true } },
    });
    assert.deepEqual([...new Set(found.map(({ uri }) => uri))], [gold.uri, visit.uri]);
  });

  it("resolves dates and says against what", async () => {
    for (const nth of [1, 2]) {
      const tuesday = await hover(gold, "Tuesday", nth);
      assert.match(tuesday, /^\*\*Tue 2022-02-22\*\*/);
      assert.match(tuesday, /document’s date is stated in \[line 1\]/);
    }
    assert.match(await hover(visit, "Jan. 13"), /^\*\*Tue 2026-01-13\*\*/);
    assert.match(await hover(visit, "August last year"), /^\*\*2025-08\*\*/);
  });

  it("lists date, section and sidebars in the outline", async () => {
    const lines = await outline(gold);
    assert.equal(lines[0], "2022-02-23T16:22+09:00 | document date: stated");
    assert.ok(lines.some((line) => line.startsWith("Concern on gold mine | ")));
    assert.deepEqual(lines.slice(-3), [
      "2 sidebars | not part of the article, 2 stale",
      '  "Politics" POPULAR ARTICLE | stale: from a time later than the article',
      "  JN ACCESS RANKING | stale: from a time later than the article",
    ]);
    assert.ok(!(await outline(visit)).some((line) => line.includes("sidebar")));
  });

  it("warns of the two stale sidebars and of nothing else", async () => {
    const { diagnostics } = await client.diagnostics(gold.uri);
    const warnings = diagnostics.filter(({ severity }) => severity === DiagnosticSeverity.Warning);
    assert.deepEqual(
      warnings.map(({ range }) => gold.lines[range.start.line]),
      ['"Politics" POPULAR ARTICLE', "JN ACCESS RANKING"],
    );
    const evidence = warnings.map(({ relatedInformation }) => relatedInformation!.map(({ message }) => message).join());
    assert.match(evidence[0]!, /Takaichi Cabinet/);
    assert.match(evidence[1]!, /Prime Minister Takaichi/);
    const faded = diagnostics.filter(({ tags }) => tags?.includes(DiagnosticTag.Unnecessary));
    assert.deepEqual(
      faded.map(({ range }) => [range.start.line, range.end.line]),
      [
        [9, 19],
        [20, 30],
      ],
    );
    assert.equal(diagnostics.length, 4);
    assert.equal(client.published.get(visit.uri), undefined);
  });

  it("folds the sidebars", async () => {
    const ranges = await client.ask<FoldingRange[]>("textDocument/foldingRange", gold.uri);
    assert.deepEqual(
      ranges.map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [9, 19],
        [20, 30],
      ],
    );
    assert.deepEqual(await client.ask("textDocument/foldingRange", visit.uri), []);
  });

  it("removes a stale sidebar in one edit", async () => {
    const position = place(gold, "JN ACCESS RANKING");
    const context = { diagnostics: (await client.diagnostics(gold.uri)).diagnostics };
    const range = { start: position, end: position };
    const [action] = await client.ask<CodeAction[]>("textDocument/codeAction", gold.uri, { range, context });
    assert.equal(action?.title, "Remove this stale sidebar");
    const [change] = action.edit!.documentChanges!;
    assert.ok(TextDocumentEdit.is(change));
    const edits = change.edits.filter((edit) => "newText" in edit && "range" in edit);
    const left = TextDocument.applyEdits(TextDocument.create(gold.uri, "plaintext", 1, gold.text), edits);
    assert.equal(left, `${gold.lines.slice(0, 20).join("\n")}\n`);
  });

  it("takes problems back when their cause is gone, and repeats itself when it is back", async () => {
    const uri = "file:///copy/of/seed.txt";
    await client.open(uri, gold.text);
    const count = (n: number) => client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === n);
    await count(4);
    const sidebar = { start: { line: 20, character: 0 }, end: { line: gold.lines.length, character: 0 } };
    await client.change(uri, 2, [{ range: sidebar, text: "" }]);
    assert.equal((await count(2)).version, 2);
    await client.change(uri, 3, [{ text: gold.text }]);
    const again = await client.diagnostics(uri, ({ version }) => version === 3);
    assert.deepEqual(again.diagnostics.length, 4);
    await client.close(uri);
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 0);
  });

  it("waits while somebody types", async () => {
    const uri = "file:///typed.txt";
    await client.open(uri, gold.text);
    await client.diagnostics(uri, ({ version }) => version === 1);
    for (let version = 2; version <= 20; version++) {
      const start = { line: 31, character: version - 2 };
      await client.change(uri, version, [{ range: { start, end: start }, text: "x" }]);
    }
    await client.diagnostics(uri, ({ version }) => version === 20);
    const versions = client.published.get(uri)!.map(({ version }) => version);
    assert.ok(versions.length <= 5, `problems of versions ${versions.join()}`); // 2, unless the machine stalls
  });

  it("colours names and dates", async () => {
    const { data } = await client.ask<SemanticTokens>("textDocument/semanticTokens/full", gold.uri);
    assert.ok(data.length / 5 > 30);
    assert.equal(data.length % 5, 0);
  });

  it("answers nothing about a file that is no article, and says why", async () => {
    const uri = "file:///project/requirements.txt";
    await client.open(uri, "numpy==1.26.4\nscipy>=1.11\n");
    assert.equal(await client.ask("textDocument/documentSymbol", uri), null);
    const answer = await client.connection.sendRequest<SourceDocumentAnswer>(SOURCE_DOCUMENT, { uri });
    assert.equal(answer.isSource, false);
    assert.match(answer.why, /companion/);
  });
});
