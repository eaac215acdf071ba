// The language client: which documents go to the server, and what the server may ask of the editor.

import * as vscode from "vscode";
import { LanguageClient, RevealOutputChannelOn, TransportKind } from "vscode-languageclient/node";
import { type ClientOptions, LIST_FILES, READ_FILE, STATUS, type StatusParams } from "../server/protocol";
import { LanguageDetection } from "./languageDetection";
import { LanguageStatus } from "./languageStatus";
import { listFiles, readFile } from "./workspaceFiles";

const SELECTOR = [{ language: "plaintext" }, { language: "source-document" }];
/** The workspace's own tables, whatever language the editor takes them for: what is typed there counts at once. */
const TABLES = "**/glossator.*.tsv";

/** What this client can do that other editors' clients may not. */
const OPTIONS: ClientOptions = {
  readsFiles: true,
  showsStatus: true,
  showsEvents: true,
  keepsSidebars: true,
  decidesIdentities: true,
};

/** Resolves when the server has answered the handshake. Its process is `glossator lsp`, the packaged command. */
export async function startClient(context: vscode.ExtensionContext): Promise<LanguageClient> {
  const watchers = ["**/*.{txt,text}", TABLES].map((glob) => vscode.workspace.createFileSystemWatcher(glob));
  const client = new LanguageClient(
    "glossator",
    "Glossator",
    { module: context.asAbsolutePath("dist/cli.js"), args: ["lsp"], transport: TransportKind.stdio },
    {
      documentSelector: [...SELECTOR, { pattern: TABLES }],
      initializationOptions: OPTIONS,
      synchronize: { fileEvents: watchers },
      // Article text comes into hovers as literal text; this is the second lock on the same door.
      markdown: { isTrusted: false, supportHtml: false },
      revealOutputChannelOn: RevealOutputChannelOn.Never,
    },
  );
  const status = new LanguageStatus(SELECTOR);
  const detection = new LanguageDetection();
  context.subscriptions.push(
    ...watchers,
    status,
    client.onRequest(LIST_FILES, listFiles),
    client.onRequest(READ_FILE, readFile),
    client.onNotification(STATUS, (params: StatusParams) => {
      const uri = client.protocol2CodeConverter.asUri(params.uri);
      status.update(uri, params);
      void detection.update(uri, params);
    }),
  );
  await client.start();
  return client;
}
