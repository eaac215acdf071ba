// "Remove Stale Sidebars in Workspace…": collects the cuts of all documents into one edit, which VS Code shows as a
// refactor preview; nothing changes before the person applies it, and one undo takes it back.

import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { type Removal, REMOVALS, type RemovalsParams, SIDEBAR_DOCUMENTS } from "../server/protocol";
import { baseName } from "./names";

/** @returns how many sidebars were shown for removal, or null if it was cancelled */
export async function removeStaleSidebars(client: LanguageClient): Promise<number | null> {
  const edit = new vscode.WorkspaceEdit();
  const found = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: "Looking for stale sidebars", cancellable: true },
    (progress, token) => collect(client, edit, progress, token),
  );
  if (found === null) return null;
  if (found === 0) void vscode.window.showInformationMessage("There are no stale sidebars in this workspace.");
  else await vscode.workspace.applyEdit(edit, { isRefactoring: true });
  return found;
}

async function collect(
  client: LanguageClient,
  edit: vscode.WorkspaceEdit,
  progress: vscode.Progress<{ message?: string; increment?: number }>,
  token: vscode.CancellationToken,
): Promise<number | null> {
  const uris = (await client.sendRequest<string[] | null>(SIDEBAR_DOCUMENTS)) ?? [];
  let found = 0;
  for (const uri of uris.map((each) => client.protocol2CodeConverter.asUri(each))) {
    if (token.isCancellationRequested) return null;
    progress.report({ message: baseName(uri), increment: 100 / uris.length });
    const document = await vscode.workspace.openTextDocument(uri);
    const params: RemovalsParams = { uri: client.code2ProtocolConverter.asUri(uri), text: document.getText() };
    for (const removal of (await client.sendRequest<Removal[] | null>(REMOVALS, params)) ?? []) {
      found++;
      addCuts(edit, uri, removal);
    }
  }
  return found;
}

/** Unticked until the person ticks them: VS Code asks before edits that need confirmation. */
function addCuts(edit: vscode.WorkspaceEdit, uri: vscode.Uri, { heading, why, cuts }: Removal): void {
  for (const { start, end } of cuts)
    edit.delete(uri, new vscode.Range(start.line, start.character, end.line, end.character), {
      needsConfirmation: true,
      label: `Remove “${heading}”`,
      description: why,
    });
}
