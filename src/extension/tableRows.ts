// "Keep this sidebar and do not ask again", "… is the same as …": adds rows to a table of the workspace in which people
// decide. The server follows the tables, so a decision counts at once.

import * as vscode from "vscode";
import type { TableRow } from "../server/protocol";
import { baseName } from "./names";

/** Called by a code action, with what the server put into it: only the table `name` in a workspace folder is written. */
export async function addRow(name: string, argument: unknown): Promise<void> {
  const { table, head, row } = argument as TableRow;
  const uri = vscode.Uri.parse(table, true);
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder || baseName(uri) !== name) throw new Error(`${table} is not a table of this workspace`);
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
