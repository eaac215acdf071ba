// The language server as any editor meets it: a process, a handshake, requests about the two seeds.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Hover } from "vscode-languageserver";
import { SOURCE_DOCUMENT, type SourceDocumentAnswer } from "../../src/server/protocol";
import { ROOT, TestClient } from "./client";

const folder = path.join(ROOT, "seeds");

/** A seed by the beginning of its file name: URI and text. */
function seed(start: string): { uri: string; text: string } {
  const file = readdirSync(folder).find((name) => name.startsWith(start))!;
  return { uri: pathToFileURL(path.join(folder, file)).href, text: readFileSync(path.join(folder, file), "utf8") };
}

describe("language server", () => {
  let client: TestClient;
  const first = seed("000");

  before(async () => {
    client = await TestClient.start();
    await client.open(first.uri, first.text);
  });

  after(async () => {
    assert.equal(await client.stop(), 0);
    assert.deepEqual(client.errors, []);
  });

  it("says what it can", () => {
    assert.equal(client.initialized.capabilities.hoverProvider, true);
    assert.equal(client.initialized.serverInfo?.name, "Glossator");
  });

  it("answers nothing about a file that is no article, and says why", async () => {
    const uri = "file:///home/anne/project/requirements.txt";
    await client.open(uri, "numpy==1.26.4\nscipy>=1.11\n");
    assert.equal(await client.ask("textDocument/documentSymbol", uri), null);
    assert.equal(
      await client.ask<Hover | null>("textDocument/hover", uri, { position: { line: 0, character: 2 } }),
      null,
    );
    const answer = await client.connection.sendRequest<SourceDocumentAnswer>(SOURCE_DOCUMENT, { uri });
    assert.equal(answer.isSource, false);
    assert.match(answer.why, /companion/);
  });
});
