// "Keep this sidebar and do not ask again": adds a row to the workspace's table of kept sidebars. The server follows the
// table, so the warning goes at once.

import * as vscode from "vscode";
import type { KeptRow } from "../server/protocol";
import { baseName } from "./names";

/** Called by the quick fix, with what the server put into it: only a table of this name in a workspace folder is written. */
export async function keepSidebar(argument: unknown): Promise<void> {
  const { table, head, row } = argument as KeptRow;
  const uri = vscode.Uri.parse(table, true);
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder || baseName(uri) !== "glossator.kept.tsv") throw new Error(`${table} is not a table of this workspace`);
  const before = await textOf(uri);
  const text = before ?? head;
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text + (text.endsWith("\n") ? "" : "\n") + row));
}

/** Null if there is no such file. An unsaved table is saved first, so that nothing typed in it is lost. */
async function textOf(uri: vscode.Uri): Promise<string | null> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open?.isDirty) await open.save();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === "FileNotFound") return null;
    throw error;
  }
}
