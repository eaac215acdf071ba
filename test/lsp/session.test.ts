// How the server behaves over a session: edits, cancelled requests, settings, files of the workspace, its end.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import {
  CancellationTokenSource,
  type Hover,
  LSPErrorCodes,
  type MarkupContent,
  type Position,
  type SemanticTokens,
  type SymbolInformation,
} from "vscode-languageserver/node";
import {
  EXPORT,
  EXPORT_FORMATS,
  type ExportAnswer,
  type ExportFormat,
  FIGURES,
  type Figures,
  type FileText,
  LIST_FILES,
  READ_FILE,
  SOURCE_DOCUMENT,
  SOURCE_DOCUMENTS,
  type SourceDocumentAnswer,
  STATUS,
  type StatusParams,
} from "../../src/server/protocol";
import { MARKDOWN, ROOT, TestClient } from "./client";

const STORY = `09:30 CET, March 4, 2024
OSLO (Fjord Wire) — Norwegian Prime Minister Siri Lund said Monday that she would visit Bergen on March 12.
Lund told reporters that the ferries, which had stood still all winter, would run again before Easter.
`;

const LANGUAGE = "source-document";

describe("a session with the language server", () => {
  let client: TestClient;
  let number = 0;
  const nextUri = () => `file:///w/story${++number}.txt`;

  before(async () => {
    client = await TestClient.start();
  });

  after(async () => {
    assert.equal(await client.stop(), 0);
    assert.deepEqual(client.errors, []);
  });

  const hoverAt = async (uri: string, position: Position): Promise<string> => {
    const found = await client.ask<Hover | null>("textDocument/hover", uri, { position });
    return (found?.contents as MarkupContent | undefined)?.value ?? "";
  };

  it("follows edits: what was typed and what was opened are the same to it", async () => {
    const [typed, opened] = [nextUri(), nextUri()];
    await client.open(typed, STORY, LANGUAGE);
    await client.change(typed, 2, [
      { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } }, text: "👩🏻‍🚒 BERGEN" },
      { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 4 } }, text: "Siri Lund" },
    ]);
    await client.change(typed, 3, [
      { range: { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } }, text: "Lund left Oslo.\r\n" },
    ]);
    const text = `${STORY.replace("OSLO", "👩🏻‍🚒 BERGEN").replace("\nLund", "\nSiri Lund")}Lund left Oslo.\r\n`;
    await client.open(opened, text, LANGUAGE);
    const tokens = (uri: string) => client.ask<SemanticTokens>("textDocument/semanticTokens/full", uri);
    const expected = await tokens(opened);
    assert.ok(expected.data.length > 20);
    assert.deepEqual(await tokens(typed), expected);
  });

  it("answers a cancelled request as cancelled, not with nothing", async () => {
    const uri = nextUri();
    await client.open(uri, STORY, LANGUAGE);
    await hoverAt(uri, { line: 0, character: 0 });
    void client.change(uri, 2, [{ text: STORY.repeat(400) }]);
    const source = new CancellationTokenSource();
    const request = client.connection.sendRequest(
      "textDocument/hover",
      { textDocument: { uri }, position: { line: 1, character: 50 } },
      source.token,
    );
    source.cancel();
    await assert.rejects(request, { code: LSPErrorCodes.RequestCancelled });
    assert.match(await hoverAt(uri, { line: 1, character: 50 }), /Siri Lund/, "a cancelled run leaves nothing behind");
  });

  it("has no answer for a document that is not open, and survives nonsense", async () => {
    assert.equal(await hoverAt("file:///nowhere.txt", { line: 0, character: 0 }), "");
    const uri = nextUri();
    await client.open(uri, "\uD83D\0\r\r\n\u2028", LANGUAGE);
    assert.equal(await hoverAt(uri, { line: 99, character: 99 }), "");
    assert.equal(await hoverAt(uri, { line: 0, character: 1 }), "");
  });

  it("exports what the command writes", async () => {
    const formats = await client.connection.sendRequest<ExportFormat[]>(EXPORT_FORMATS);
    assert.ok(formats.some(({ id, shared }) => id === "jsonl" && shared));
    const folder = mkdtempSync(path.join(tmpdir(), "glossator-lsp-"));
    try {
      writeFileSync(path.join(folder, "story.txt"), STORY);
      const cli = [path.join(ROOT, "dist/cli.js"), "annotate", "story.txt"];
      const record = execFileSync(process.execPath, cli, { cwd: folder, encoding: "utf8" });
      const uri = pathToFileURL(path.join(folder, "story.txt")).href;
      const params = { format: "jsonl", uri, id: "story.txt", text: STORY, shared: true };
      const { piece } = await client.connection.sendRequest<ExportAnswer>(EXPORT, params);
      assert.equal(piece, record);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("refuses a format that it does not know", async () => {
    const params = { format: "docx", uri: nextUri(), id: "a", text: "", shared: false };
    await assert.rejects(client.connection.sendRequest(EXPORT, params), /no format docx/);
  });
});

describe("a workspace's files", () => {
  const uri = (name: string) => `file:///w/${name}`;
  const files = new Map([
    [uri("a.txt"), STORY],
    [uri("b.txt"), STORY.replaceAll("Monday", "Tuesday").replaceAll("Bergen", "Tromso")],
    [uri("README.txt"), "Read me first."],
  ]);
  let include = ["*.txt"];
  let client: TestClient;
  const statuses: StatusParams[] = [];
  const reads: string[] = [];

  before(async () => {
    client = await TestClient.start({
      capabilities: {
        ...MARKDOWN,
        workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
      },
      initializationOptions: { readsFiles: true, showsStatus: true },
      workspaceFolders: [{ uri: "file:///w", name: "w" }],
      prepare: (connection) => {
        connection.onRequest("client/registerCapability", () => null);
        connection.onRequest("workspace/configuration", () => [
          { include, exclude: ["README*"], index: { maxFiles: 100 } },
        ]);
        connection.onRequest(LIST_FILES, () => [...files.keys()]);
        connection.onRequest<FileText, never>(READ_FILE, (params: { uri: string }) => {
          reads.push(params.uri);
          const text = files.get(params.uri);
          const answer: FileText = text === undefined ? { error: "gone" } : { text };
          return answer;
        });
        connection.onNotification(STATUS, (params: StatusParams) => {
          statuses.push(params);
        });
      },
    });
  });

  after(async () => {
    assert.equal(await client.stop(), 0);
    assert.deepEqual(client.errors, []);
  });

  const elsewhere = async () => {
    const position = { line: 1, character: STORY.split("\n")[1]!.indexOf("Siri") };
    const found = await client.ask<Hover>("textDocument/hover", uri("a.txt"), { position });
    return /Elsewhere: .*/.exec((found.contents as MarkupContent).value)?.[0] ?? null;
  };

  it("are read once the first source document is open, and linked by name", async () => {
    await client.open(uri("a.txt"), STORY);
    const known = await client.connection.sendRequest<string[]>(SOURCE_DOCUMENTS);
    assert.deepEqual(known, [uri("a.txt"), uri("b.txt")]);
    const articles = reads.filter((read) => read.endsWith(".txt"));
    assert.deepEqual(articles, [uri("b.txt")], "neither what is open nor what is excluded is read");
    assert.match((await elsewhere())!, /\[b\.txt, line 2\]\(file:\/\/\/w\/b\.txt#L2\) \(2 mentions; same full name\)/);
  });

  it("are found by name from anywhere", async () => {
    const symbols = await client.connection.sendRequest<SymbolInformation[]>("workspace/symbol", { query: "siri" });
    assert.equal(symbols[0]?.name, "Siri Lund");
    assert.equal(symbols[0].containerName, "in 2 files");
  });

  it("are followed when they change or go", async () => {
    files.delete(uri("b.txt"));
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: uri("b.txt"), type: 3 }],
    });
    const known = await client.connection.sendRequest<string[]>(SOURCE_DOCUMENTS);
    assert.deepEqual(known, [uri("a.txt")]);
    assert.equal(await elsewhere(), null);
  });

  it("tell their status and the server's figures", async () => {
    const status = statuses.findLast((each) => each.uri === uri("a.txt"));
    assert.equal(status?.isSource, true);
    assert.match(status.text!, /^\S+ · \d+ names? · \d+ events?$|^no date · /);
    const figures = await client.connection.sendRequest<Figures>(FIGURES);
    assert.equal(figures.documents, 1);
    assert.ok(figures.readyMs! > 0);
  });

  it("count by the settings of the moment", async () => {
    include = ["other/*.txt"];
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    const answer = await waitFor(
      () => client.connection.sendRequest<SourceDocumentAnswer>(SOURCE_DOCUMENT, { uri: uri("a.txt") }),
      ({ isSource }) => !isSource,
    );
    assert.match(answer.why, /glossator\.include/);
  });
});

describe("an editor without Markdown", () => {
  it("gets hovers as they are read", async () => {
    const client = await TestClient.start({ capabilities: {} });
    await client.open("file:///w/a.txt", STORY, LANGUAGE);
    const position = { line: 1, character: STORY.split("\n")[1]!.indexOf("Siri") };
    const found = await client.ask<Hover>("textDocument/hover", "file:///w/a.txt", { position });
    assert.match(found.contents as string, /^Siri Lund · person\n(?:.*\n)*2 mentions here: lines 2, 3/);
    assert.equal(await client.stop(), 0);
  });
});

describe("the server's end", () => {
  it("comes when its client goes without a word", async () => {
    const client = await TestClient.start();
    client.server.stdin.end();
    assert.equal(await client.exited, 1);
  });

  it("is an error without a shutdown first", async () => {
    const client = await TestClient.start();
    await client.connection.sendNotification("exit");
    assert.equal(await client.exited, 1);
  });
});

describe("large documents", () => {
  it("are refused above 20 MB with a message that says what else to use", async () => {
    const messages: string[] = [];
    const client = await TestClient.start({
      prepare: (connection) => {
        connection.onNotification("window/showMessage", ({ message }: { message: string }) => {
          messages.push(message);
        });
      },
    });
    const uri = "file:///w/all.txt";
    await client.open(uri, "word ".repeat(5 * 1024 * 1024), LANGUAGE);
    const position = { line: 0, character: 1 };
    assert.equal(await client.ask("textDocument/hover", uri, { position }), null);
    assert.match(messages[0]!, /over 20 MB.*cut them/);
    assert.equal(await client.stop(), 0);
  });
});

async function waitFor<T>(ask: () => Promise<T>, good: (answer: T) => boolean): Promise<T> {
  for (let tries = 0; ; tries++) {
    const answer = await ask();
    if (good(answer) || tries === 100) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
