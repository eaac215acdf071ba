// The language status item: the open document's date and what is in it, and why a file is no source document.

import * as vscode from "vscode";
import type { StatusParams } from "../server/protocol";

export class LanguageStatus implements vscode.Disposable {
  private readonly item: vscode.LanguageStatusItem;
  private readonly known = new Map<string, StatusParams>();
  private readonly listeners: vscode.Disposable[];

  constructor(selector: vscode.DocumentSelector) {
    this.item = vscode.languages.createLanguageStatusItem("glossator.document", selector);
    this.item.name = "Glossator";
    this.listeners = [
      vscode.window.onDidChangeActiveTextEditor(() => {
        this.show();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.known.delete(uri.toString());
      }),
    ];
    this.show();
  }

  update(uri: vscode.Uri, params: StatusParams): void {
    this.known.set(uri.toString(), params);
    this.show();
  }

  dispose(): void {
    this.item.dispose();
    for (const listener of this.listeners) listener.dispose();
  }

  private show(): void {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const status = uri && this.known.get(uri.toString());
    this.item.busy = uri !== undefined && !status;
    this.item.text = status ? (status.text ?? "Not a source document") : "Glossator";
    this.item.detail = status?.detail ?? "";
    this.item.command =
      uri && status && status.dateLine !== null
        ? {
            title: "Show date",
            command: "vscode.open",
            arguments: [uri, { selection: new vscode.Range(status.dateLine, 0, status.dateLine, 0) }],
          }
        : undefined;
  }
}
