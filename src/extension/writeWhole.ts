// Writes a file so that nobody ever reads half of it: through a temporary file in the same folder, renamed when it is
// complete. Whether the file may be written at all is the caller's to decide.

import * as vscode from "vscode";
import { baseName } from "./names";

export async function writeWhole(uri: vscode.Uri, content: Uint8Array): Promise<void> {
  const temporary = vscode.Uri.joinPath(uri, "..", `.${baseName(uri)}.glossator-part`);
  await vscode.workspace.fs.writeFile(temporary, content);
  await vscode.workspace.fs.rename(temporary, uri, { overwrite: true });
}
