// Writes an export through the workspace's file system: every file whole or not at all, nothing if it is cancelled in
// time. Documents are read as they are on disk, so that offsets count in the file; unsaved ones as they stand.

import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { EXPORT, type ExportAnswer, type ExportFormat, type ExportParams } from "../server/protocol";
import { baseName, stemOf } from "./names";
import { writeWhole } from "./writeWhole";

/** One file with all documents, one document's file (others of the format beside it), or files below a folder. */
export interface Destination {
  readonly kind: "shared" | "file" | "folder";
  readonly uri: vscode.Uri;
}

export interface ExportJob {
  readonly documents: readonly vscode.Uri[];
  readonly format: ExportFormat;
  readonly destination: Destination;
}

export interface ExportResult {
  readonly cancelled: boolean;
  /** The main file first. */
  readonly written: readonly vscode.Uri[];
  /** "name: reason" */
  readonly failures: readonly string[];
  readonly losses: readonly string[];
}

interface Output {
  readonly uri: vscode.Uri;
  readonly content: string;
}

export async function writeExport(
  client: LanguageClient,
  { documents, format, destination }: ExportJob,
  progress: vscode.Progress<{ message?: string; increment?: number }>,
  token: vscode.CancellationToken,
): Promise<ExportResult> {
  const outputs: Output[] = [];
  const pieces: string[] = [];
  const failures: string[] = [];
  const losses = new Set<string>();
  for (const uri of documents) {
    if (token.isCancellationRequested) return { cancelled: true, written: [], failures: [], losses: [] };
    progress.report({ message: baseName(uri), increment: 100 / documents.length });
    try {
      const answer = await annotations(client, uri, format, destination.kind === "shared");
      for (const loss of answer.losses) losses.add(loss.replace(/ \(\d+\)$/, ""));
      if (answer.piece !== null) pieces.push(answer.piece);
      outputs.push(...outputsOf(answer, uri, format, destination));
    } catch (error) {
      failures.push(`${baseName(uri)}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (destination.kind === "shared" && format.shared && pieces.length > 0) {
    const { open, separator, close } = format.shared;
    outputs.push({ uri: destination.uri, content: open + pieces.join(separator) + close });
  }
  outputs.push(...companions(format, destination, outputs.length > 0));
  const written = await writeAll(outputs, documents);
  return { cancelled: false, written, failures, losses: [...losses] };
}

async function annotations(
  client: LanguageClient,
  uri: vscode.Uri,
  format: ExportFormat,
  shared: boolean,
): Promise<ExportAnswer> {
  const params: ExportParams = {
    format: format.id,
    uri: client.code2ProtocolConverter.asUri(uri),
    id: vscode.workspace.asRelativePath(uri),
    text: await textOf(uri),
    shared,
  };
  return client.sendRequest<ExportAnswer>(EXPORT, params);
}

async function textOf(uri: vscode.Uri): Promise<string> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open && (open.isDirty || open.isUntitled)) return open.getText();
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return (open ?? (await vscode.workspace.openTextDocument(uri))).getText(); // in another encoding
  }
}

function outputsOf(answer: ExportAnswer, document: vscode.Uri, format: ExportFormat, to: Destination): Output[] {
  const isMain = ({ name }: { name: string }) => Number(name === format.extension);
  const mainFirst = answer.files.toSorted((one, other) => isMain(other) - isMain(one));
  return mainFirst.map(({ name, content }) => {
    if (to.kind === "folder") {
      const path = stemOf(vscode.workspace.asRelativePath(document));
      const inside = path.startsWith("/") || path.includes(":") ? stemOf(baseName(document)) : path;
      return { uri: vscode.Uri.joinPath(to.uri, inside + name), content };
    }
    if (name === format.extension) return { uri: to.uri, content };
    const stem = baseName(to.uri).replace(/\.[^.]*$/, "");
    return { uri: vscode.Uri.joinPath(to.uri, "..", stem + name), content };
  });
}

function companions({ companions: files }: ExportFormat, { kind, uri }: Destination, any: boolean): Output[] {
  if (!any || kind === "shared") return [];
  const folder = kind === "folder" ? uri : vscode.Uri.joinPath(uri, "..");
  return files.map(({ name, content }) => ({ uri: vscode.Uri.joinPath(folder, name), content }));
}

/** Never over a document itself. */
async function writeAll(outputs: readonly Output[], documents: readonly vscode.Uri[]): Promise<vscode.Uri[]> {
  const inputs = new Set(documents.map((uri) => uri.toString()));
  const written: vscode.Uri[] = [];
  for (const { uri, content } of outputs) {
    if (inputs.has(uri.toString())) continue;
    await writeWhole(uri, new TextEncoder().encode(content));
    written.push(uri);
  }
  return written;
}
