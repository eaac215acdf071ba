// A small language client for tests: starts the packaged command as an editor would, and speaks the protocol over its
// standard input and output.

import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import path from "node:path";
import {
  createMessageConnection,
  type InitializeResult,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver/node";

export const ROOT = path.resolve(__dirname, "../../..");

export const MARKDOWN = { textDocument: { hover: { contentFormat: ["markdown", "plaintext"] } } };

export interface ClientOptions {
  readonly capabilities?: object;
  readonly initializationOptions?: object;
  readonly workspaceFolders?: readonly { uri: string; name: string }[];
  /** Before `initialize`: answers to what the server asks. */
  readonly prepare?: (connection: MessageConnection) => void;
}

export class TestClient {
  readonly connection: MessageConnection;
  readonly published = new Map<string, PublishDiagnosticsParams[]>();
  readonly errors: string[] = [];
  readonly exited: Promise<number | null>;
  initialized!: InitializeResult;
  private readonly waiting = new Set<() => void>();

  private constructor(readonly server: ChildProcessWithoutNullStreams) {
    this.connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    this.exited = new Promise((resolve) => server.once("exit", resolve));
    server.stderr.on("data", (chunk: Buffer) => this.errors.push(chunk.toString()));
    this.connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
      this.published.set(params.uri, [...(this.published.get(params.uri) ?? []), params]);
      for (const wake of this.waiting) wake();
    });
    this.connection.onNotification("window/logMessage", ({ type, message }: { type: number; message: string }) => {
      if (type <= 2) this.errors.push(message);
    });
  }

  static async start({
    capabilities = MARKDOWN,
    initializationOptions,
    workspaceFolders,
    prepare,
  }: ClientOptions = {}) {
    // Both options as vscode-languageclient passes them.
    const options = ["--stdio", `--clientProcessId=${process.pid}`];
    const client = new TestClient(spawn(process.execPath, [path.join(ROOT, "dist/cli.js"), "lsp", ...options]));
    prepare?.(client.connection);
    client.connection.listen();
    const params = { processId: process.pid, rootUri: null, capabilities, initializationOptions, workspaceFolders };
    client.initialized = await client.connection.sendRequest("initialize", params);
    await client.connection.sendNotification("initialized", {});
    return client;
  }

  open(uri: string, text: string, languageId = "plaintext", version = 1): Promise<void> {
    return this.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId, version, text },
    });
  }

  change(uri: string, version: number, contentChanges: readonly TextDocumentContentChangeEvent[]): Promise<void> {
    return this.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
  }

  /** A request about one document. */
  ask<R>(method: string, uri: string, params: object = {}): Promise<R> {
    return this.connection.sendRequest<R>(method, { textDocument: { uri }, ...params });
  }

  /** Waits for problems of a document that meet the condition. @throws Error after `limit` milliseconds */
  async diagnostics(
    uri: string,
    condition: (params: PublishDiagnosticsParams) => boolean = () => true,
    limit = 30_000,
  ): Promise<PublishDiagnosticsParams> {
    const found = () => this.published.get(uri)?.findLast(condition);
    const until = performance.now() + limit;
    for (;;) {
      const params = found();
      if (params) return params;
      const left = until - performance.now();
      if (left <= 0) throw new Error(`no such problems of ${uri}: ${JSON.stringify(this.published.get(uri) ?? null)}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        const wake = () => {
          clearTimeout(timer);
          this.waiting.delete(wake);
          resolve();
        };
        this.waiting.add(wake);
      });
    }
  }

  /** Ends the session as an editor does. @returns the server's exit code */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    const code = await this.exited;
    this.connection.dispose();
    return code;
  }

  /** For tests that broke the session: nothing is left behind. */
  kill(): void {
    this.server.kill("SIGKILL");
  }
}
