// The server opens no file: workspaces may be remote or virtual. It asks, and this answers through `workspace.fs`.

import * as vscode from "vscode";
import type { FileText } from "../server/protocol";

/** @source VS Code does not hand larger documents to extensions either way without stalling; 20 MB is the server's limit */
const MAX_BYTES = 20 * 1024 * 1024;

/** URIs of the workspace's text files, `files.exclude` respected, at most `limit`, in order. */
export async function listFiles({ limit }: { limit: number }): Promise<string[]> {
  const files = await vscode.workspace.findFiles("**/*.{txt,text}", "**/node_modules/**", limit);
  return files.map((uri) => uri.toString()).sort();
}

/** A file as the editor would show it: UTF-8 without its byte order mark. */
export async function readFile({ uri }: { uri: string }): Promise<FileText> {
  try {
    const file = vscode.Uri.parse(uri, true);
    const { size } = await vscode.workspace.fs.stat(file);
    if (size > MAX_BYTES) return { error: "too large" };
    return { text: new TextDecoder().decode(await vscode.workspace.fs.readFile(file)) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
