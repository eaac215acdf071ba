// What every test of the running extension needs: its documents, its API, and patience.
import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import * as vscode from "vscode";
import type { GlossatorApi } from "../../src/extension/node";

export const KOREA_2022 = "000_a34edde2954d03d0.txt";
export const NARA_VISIT = "002_0e984e258e9f7d05.txt";

/** The extension, when its server answers. */
export async function glossator(): Promise<GlossatorApi> {
  const extension = vscode.extensions.getExtension<GlossatorApi>("glossator.glossator");
  assert.ok(extension, "the extension is not installed");
  const api = await extension.activate();
  await api.ready;
  return api;
}

/** A file of the opened folder, shown in an editor. */
export async function openArticle(name: string): Promise<vscode.TextDocument> {
  const [workspace] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(workspace, "no folder is open");
  return show(await vscode.workspace.openTextDocument(vscode.Uri.joinPath(workspace.uri, name)));
}

/** A text that is in no file. */
export async function openText(content: string, language = "source-document"): Promise<vscode.TextDocument> {
  return show(await vscode.workspace.openTextDocument({ content, language }));
}

async function show(document: vscode.TextDocument): Promise<vscode.TextDocument> {
  return (await vscode.window.showTextDocument(document)).document;
}

/** Asks again until the answer passes; fails with the last complaint. */
export async function eventually<Answer>(
  ask: () => Thenable<Answer> | Answer,
  check: (answer: Answer) => void,
  limitMs = 20_000,
): Promise<Answer> {
  for (const end = Date.now() + limitMs; ;) {
    const answer = await ask();
    try {
      check(answer);
      return answer;
    } catch (complaint) {
      if (Date.now() > end) throw complaint;
    }
    await pause(100);
  }
}

/** Where `words` stand for the `nth` time (from 0), in the middle of the first of them. */
export function placeOf(document: vscode.TextDocument, words: string, nth = 0): vscode.Position {
  let at = -1;
  for (let count = 0; count <= nth; count += 1) at = document.getText().indexOf(words, at + 1);
  assert.ok(at >= 0, `“${words}” is not ${nth + 1} times in the document`);
  return document.positionAt(at + Math.floor(words.split(" ")[0]!.length / 2));
}

export function lineOf(document: vscode.TextDocument, start: string, nth = 0): number {
  return placeOf(document, start, nth).line;
}
