// What VS Code runs. Starts fast: registers commands, and leaves the language client to the moment after activation.
// All analysis is in the server's process.

import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { Figures } from "../server/protocol";

/** What `extensions.getExtension(…).exports` gives, for tests and for other extensions that want to wait. */
export interface GlossatorApi {
  /** Milliseconds that activation took of its own. */
  readonly activationMs: number;
  /** Resolves when the server answers. */
  readonly ready: Promise<void>;
  figures(): Promise<Figures>;
}

/** Commands that add a row to a table of the workspace: code actions carry what they take, so no menu has them. */
const TABLE_COMMANDS = {
  "glossator.keepSidebar": "glossator.kept.tsv",
  "glossator.decideIdentity": "glossator.identities.tsv",
};

let client: Promise<LanguageClient> | null = null;

export function activate(context: vscode.ExtensionContext): GlossatorApi {
  const started = performance.now();
  const running = new Promise<LanguageClient>((resolve, reject) => {
    setImmediate(() => {
      import("./client").then(({ startClient }) => startClient(context)).then(resolve, reject);
    });
  });
  const events = running.then(async (server) => (await import("./events")).startEvents(context, server));
  client = running;
  running.catch((error: unknown) => {
    void vscode.window.showErrorMessage(`Glossator could not start: ${String(error)}`);
  });
  events.catch(() => undefined); // the message above says it
  context.subscriptions.push(
    vscode.commands.registerCommand("glossator.showTimeline", async (article?: unknown) => {
      (await events).showTimeline(article instanceof vscode.Uri ? article : null);
    }),
  );
  for (const scope of ["file", "workspace"] as const)
    context.subscriptions.push(
      vscode.commands.registerCommand(COMMANDS[scope], async (resource?: unknown) => {
        const { exportAnnotations } = await import("./exportCommand");
        return exportAnnotations(await running, scope, resource instanceof vscode.Uri ? resource : undefined);
      }),
    );
  context.subscriptions.push(
    vscode.commands.registerCommand("glossator.removeStaleSidebars", async () => {
      const { removeStaleSidebars } = await import("./removeSidebars");
      return removeStaleSidebars(await running);
    }),
    ...Object.entries(TABLE_COMMANDS).map(([command, table]) =>
      vscode.commands.registerCommand(command, async (argument: unknown) => {
        const { addRow } = await import("./tableRows");
        await addRow(table, argument);
      }),
    ),
  );
  return {
    activationMs: performance.now() - started,
    ready: running.then(() => undefined),
    figures: async () => {
      const { FIGURES } = await import("../server/protocol");
      return (await running).sendRequest<Figures>(FIGURES);
    },
  };
}

const COMMANDS = { file: "glossator.exportAnnotations", workspace: "glossator.exportWorkspaceAnnotations" } as const;

export async function deactivate(): Promise<void> {
  const running = await client?.catch(() => null);
  await running?.stop();
}
