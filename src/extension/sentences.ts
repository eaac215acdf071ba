// The sentence that tells an event, as it stands in the open document or else in the file.

import * as vscode from "vscode";
import type { EventPlace } from "../server/protocol";
import { readFile } from "./workspaceFiles";

/** UTF-16 code units that a box beside an event can hold. @guess */
const LONGEST = 600;

/** On one line, cut if it is very long; "" if the file cannot be read. */
export async function sentenceAt({ uri, sentence: { start, end } }: EventPlace): Promise<string> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
  const lines = (open?.getText() ?? (await textOf(uri))).split(/\r\n|\n|\r/).slice(start.line, end.line + 1);
  const last = lines.length - 1;
  const text = lines
    .map((line, i) => line.slice(i === 0 ? start.character : 0, i === last ? end.character : undefined))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

async function textOf(uri: string): Promise<string> {
  const file = await readFile({ uri });
  return "text" in file ? file.text : "";
}
