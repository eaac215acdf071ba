// The workspace's own tables in a session: what is typed in them counts at once, for problems and for what can be removed.

import assert from "node:assert/strict";
import type { CodeAction } from "vscode-languageserver/node";
import {
  type FileText,
  LIST_FILES,
  READ_FILE,
  type Removal,
  REMOVALS,
  SIDEBAR_DOCUMENTS,
} from "../../src/server/protocol";
import { MARKDOWN, TestClient } from "./client";

const FOLDER = "file:///w";
const STORY = `${FOLDER}/news/storvik.txt`;
const OFFICES = `${FOLDER}/glossator.offices.tsv`;
const KEPT = `${FOLDER}/glossator.kept.tsv`;
const TEXT = `STORVIK, May 5, 2017 — The council voted on Friday to repair the old bridge, which has been closed for a year.
The mayor said that the work would begin in June and that he had waited for it since his wedding in 1998.
Most Read
- Prime Minister Quillfeather opens a school of lamps
- How to mend a piano with six simple tools
`;
const ROWS = "name\ttitle\tof\tstart\tend\nAda Quillfeather\tPrime Minister\tNorway\t2023-01-01\t2024-01-01\n";

describe("the workspace's own tables", () => {
  let client: TestClient;
  const files = new Map([[STORY, TEXT]]);

  before(async () => {
    client = await TestClient.start({
      capabilities: MARKDOWN,
      initializationOptions: { readsFiles: true, keepsSidebars: true, decidesIdentities: true },
      workspaceFolders: [{ uri: FOLDER, name: "w" }],
      prepare: (connection) => {
        connection.onRequest(LIST_FILES, () => [...files.keys()].filter((uri) => uri.endsWith(".txt")));
        connection.onRequest(READ_FILE, ({ uri }: { uri: string }): Promise<FileText> => {
          const text = files.get(uri);
          return Promise.resolve(text === undefined ? { error: "no such file" } : { text });
        });
      },
    });
    await client.open(STORY, TEXT, "source-document");
  });

  after(async () => {
    assert.equal(await client.stop(), 0);
    assert.deepEqual(client.errors, []);
  });

  const changed = (uri: string) =>
    client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 2 }] });
  const staleLines = ({
    diagnostics,
  }: {
    diagnostics: readonly { code?: unknown; range: { start: { line: number } } }[];
  }) => diagnostics.filter(({ code }) => String(code).startsWith("stale.")).map(({ range }) => range.start.line);

  it("are heeded while they are typed, and their mistakes told at the place", async () => {
    await client.open(OFFICES, `${ROWS}Ben Quill\tMayor\tStorvik\tsoon\t\n`);
    const { diagnostics } = await client.diagnostics(OFFICES, ({ diagnostics }) => diagnostics.length === 1);
    assert.deepEqual(diagnostics[0]!.range, { start: { line: 2, character: 24 }, end: { line: 2, character: 28 } });
    assert.match(diagnostics[0]!.message as string, /start "soon" is not a day/);
    await client.diagnostics(STORY, (params) => staleLines(params).includes(2));

    await client.change(OFFICES, 2, [{ text: ROWS }]);
    await client.diagnostics(OFFICES, ({ diagnostics }) => diagnostics.length === 0);
  });

  it("count from disk once they are closed, and no more when they are gone", async () => {
    files.set(OFFICES, ROWS);
    await client.close(OFFICES);
    client.published.delete(STORY);
    files.delete(OFFICES);
    await changed(OFFICES);
    await client.diagnostics(STORY, ({ diagnostics }) => diagnostics.length === 0);
    files.set(OFFICES, ROWS);
    await changed(OFFICES);
    await client.diagnostics(STORY, (params) => staleLines(params).includes(2));
  });

  it("let the workspace's stale sidebars be cut out, lines of the article untouched", async () => {
    assert.deepEqual(await client.connection.sendRequest(SIDEBAR_DOCUMENTS), [STORY]);
    const removals = await client.connection.sendRequest<Removal[]>(REMOVALS, { uri: STORY, text: TEXT });
    assert.equal(removals[0]!.heading, "Most Read");
    assert.match(removals[0]!.why, /Prime Minister Quillfeather/);
    assert.deepEqual(removals[0]!.cuts, [{ start: { line: 2, character: 0 }, end: { line: 5, character: 0 } }]);
  });

  it("remember who somebody is", async () => {
    const [one, other] = [`${FOLDER}/news/one.txt`, `${FOLDER}/news/other.txt`];
    const text = (name: string) =>
      `Mayor ${name} opened the bridge on Monday. ${name} thanked the council of Storvik.\n`;
    await client.open(one, text("Henrik Sandberg"), "source-document");
    await client.open(other, text("Sandberg"), "source-document");
    const at = { line: 0, character: 7 };
    const referenced = async () => {
      const context = { includeDeclaration: true };
      const found = await client.ask<{ uri: string }[]>("textDocument/references", other, { position: at, context });
      return new Set(found.map(({ uri }) => uri)).size;
    };
    await client.ask("textDocument/hover", one, { position: at });
    assert.equal(await referenced(), 1);
    const range = { start: at, end: at };
    const actions = await client.ask<CodeAction[]>("textDocument/codeAction", other, {
      range,
      context: { diagnostics: [] },
    });
    const same = actions.find(({ title }) => title.includes("is the same as “Henrik Sandberg”"))!;
    const { table, head, row } = same.command!.arguments![0] as { table: string; head: string; row: string };
    assert.equal(table, `${FOLDER}/glossator.identities.tsv`);
    await client.open(table, `${head}${row}Sandberg\t\t\n`);
    const { diagnostics } = await client.diagnostics(table, ({ diagnostics: found }) => found.length === 1);
    assert.match(diagnostics[0]!.message as string, /nobody said who that is/);
    await client.ask("textDocument/hover", one, { position: at });
    assert.equal(await referenced(), 2);
  });

  it("remember what somebody keeps", async () => {
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } };
    const ask = () =>
      client.ask<CodeAction[]>("textDocument/codeAction", STORY, { range, context: { diagnostics: [] } });
    const keep = (await ask()).find(({ title }) => title.startsWith("Keep"))!;
    const { table, head, row } = keep.command!.arguments![0] as { table: string; head: string; row: string };
    assert.equal(table, KEPT);
    files.set(KEPT, head + row);
    client.published.delete(STORY);
    await changed(KEPT);
    await client.diagnostics(STORY, ({ diagnostics }) => diagnostics.length === 0);
    assert.deepEqual(await ask(), []);
    assert.deepEqual(await client.connection.sendRequest(REMOVALS, { uri: STORY, text: TEXT }), []);
  });
});
