// Gives recognised articles the language "Source Document", so that they are coloured and folded as such. Once a
// document: whoever sets it back to plain text means it.

import * as vscode from "vscode";
import type { SourceDocumentAnswer } from "../server/protocol";

export class LanguageDetection {
  private readonly decided = new Set<string>();

  async update(uri: vscode.Uri, { isSource }: SourceDocumentAnswer): Promise<void> {
    const key = uri.toString();
    if (!isSource || this.decided.has(key)) return;
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === key);
    if (document?.languageId !== "plaintext") return;
    if (!vscode.workspace.getConfiguration("glossator", uri).get<boolean>("detectSourceDocuments", true)) return;
    this.decided.add(key);
    await vscode.languages.setTextDocumentLanguage(document, "source-document");
  }
}
