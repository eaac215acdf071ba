// The export commands: which documents, which format, where to; then the work, with progress, and an offer to open it.

import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { EXPORT_FORMATS, type ExportFormat, SOURCE_DOCUMENTS } from "../server/protocol";
import { type Destination, type ExportResult, writeExport } from "./exportWriting";
import { baseName, stemOf } from "./names";

export type ExportScope = "file" | "workspace";

/** @returns the files written, or null if there was nothing to export or the person thought better of it */
export async function exportAnnotations(
  client: LanguageClient,
  scope: ExportScope,
  resource?: vscode.Uri,
): Promise<readonly vscode.Uri[] | null> {
  const documents = await documentsOf(client, scope, resource);
  if (documents.length === 0) {
    const nothing = scope === "file" ? "Open a document to export first." : "No source documents in this workspace.";
    void vscode.window.showInformationMessage(nothing);
    return null;
  }
  const format = await pickFormat(client);
  const destination = format && (await pickDestination(scope, documents, format));
  if (!format || !destination) return null;
  const result = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: `Exporting ${format.label}`, cancellable: true },
    (progress, token) => writeExport(client, { documents, format, destination }, progress, token),
  );
  // Not awaited: a notification may stay for long, and the work is done.
  void tell(result, documents.length);
  return result.cancelled ? null : result.written;
}

async function documentsOf(client: LanguageClient, scope: ExportScope, resource?: vscode.Uri): Promise<vscode.Uri[]> {
  if (scope === "workspace") {
    const uris = await client.sendRequest<string[] | null>(SOURCE_DOCUMENTS);
    return (uris ?? []).map((uri) => client.protocol2CodeConverter.asUri(uri));
  }
  const uri = resource ?? vscode.window.activeTextEditor?.document.uri;
  return uri ? [uri] : [];
}

async function pickFormat(client: LanguageClient): Promise<ExportFormat | undefined> {
  const formats = await client.sendRequest<ExportFormat[]>(EXPORT_FORMATS);
  const items = formats.map((format) => ({ label: format.label, detail: format.about, format }));
  const picked = await vscode.window.showQuickPick(items, { title: "Export Annotations", placeHolder: "Format" });
  return picked?.format;
}

async function pickDestination(
  scope: ExportScope,
  documents: readonly vscode.Uri[],
  format: ExportFormat,
): Promise<Destination | null> {
  const first = documents[0]!;
  const folder = vscode.workspace.getWorkspaceFolder(first)?.uri ?? vscode.Uri.joinPath(first, "..");
  if (scope === "workspace" && !format.shared) {
    const [picked] =
      (await vscode.window.showOpenDialog({
        ...{ defaultUri: folder, canSelectFolders: true, canSelectFiles: false },
        title: "Folder for the annotations",
        openLabel: "Export Here",
      })) ?? [];
    return picked ? { kind: "folder", uri: picked } : null;
  }
  const name = scope === "file" ? stemOf(baseName(first)) : "annotations";
  const beside = scope === "file" && first.scheme !== "untitled" ? vscode.Uri.joinPath(first, "..") : folder;
  const uri = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(beside, name + format.extension),
    filters: { [format.label]: [format.extension.slice(1)] },
    title: "Export Annotations",
  });
  if (!uri) return null;
  return { kind: scope === "workspace" ? "shared" : "file", uri };
}

async function tell({ cancelled, written, failures, losses }: ExportResult, total: number): Promise<void> {
  if (cancelled) {
    void vscode.window.showInformationMessage("Export cancelled; nothing was written.");
    return;
  }
  const done = total - failures.length;
  const what = `Exported ${done} ${done === 1 ? "document" : "documents"}.`;
  const without = losses.length > 0 ? ` This format has no place for ${losses.join(", ")}.` : "";
  const failed = failures.length > 0 ? ` Not exported: ${failures.join("; ")}.` : "";
  const show = failures.length > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
  const main = written[0];
  if (!main) {
    void show(what + failed);
    return;
  }
  if ((await show(what + without + failed, "Open")) === "Open")
    await vscode.window.showTextDocument(main, { preview: false });
}
