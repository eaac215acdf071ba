// The cure for a stale sidebar: take its lines out. One edit, so one undo brings it back; lines of the article inside
// the region, should there be any, stay.

import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type TextEdit,
} from "vscode-languageserver-types";
import type { AnnotatedDocument, Sidebar } from "../model";
import { rangeOf } from "./range";

export interface CodeActionRequest {
  readonly uri: string;
  /** The version that was analysed: an editor refuses the edit if the text has moved on. */
  readonly version: number | null;
  readonly range: Range;
  readonly diagnostics: readonly Diagnostic[];
}

export function codeActions(document: AnnotatedDocument, request: CodeActionRequest): CodeAction[] {
  const stale = document.sidebars.filter((sidebar) => sidebar.stale === true);
  const here = stale.filter(
    ({ startLine, endLine }) => startLine <= request.range.end.line && request.range.start.line <= endLine,
  );
  const single = here.map((sidebar) => removal("Remove this stale sidebar", document, [sidebar], request));
  if (single[0]) single[0].isPreferred = true;
  const all = here.length > 0 && stale.length > 1;
  return all ? [...single, removal(`Remove all ${stale.length} stale sidebars`, document, stale, request)] : single;
}

function removal(
  title: string,
  document: AnnotatedDocument,
  sidebars: readonly Sidebar[],
  { uri, version, diagnostics }: CodeActionRequest,
): CodeAction {
  const touched = diagnostics.filter(
    ({ code, range }) =>
      typeof code === "string" &&
      code.startsWith("stale.") &&
      sidebars.some(({ startLine, endLine }) => startLine <= range.start.line && range.start.line <= endLine),
  );
  const edits = sidebars.flatMap((sidebar) => deletions(document, sidebar));
  return {
    title,
    kind: CodeActionKind.QuickFix,
    ...(touched.length > 0 && { diagnostics: touched }),
    edit: { documentChanges: [{ textDocument: { uri, version }, edits }] },
  };
}

/** One edit for each run of the region's lines that are not the article's, with their line ends. */
function deletions({ source, blocks }: AnnotatedDocument, { startLine, endLine }: Sidebar): TextEdit[] {
  const edits: TextEdit[] = [];
  let from: number | null = null;
  const close = (until: number) => {
    if (from !== null) edits.push({ range: rangeOf(startOf(source, from), startOf(source, until)), newText: "" });
    from = null;
  };
  for (const block of blocks) {
    if (block.endLine < startLine || block.startLine > endLine) continue;
    const removable = block.boilerplate || block.kind === "blank";
    if (removable) from ??= Math.max(startLine, block.startLine);
    else close(block.startLine);
  }
  // At the end of the file nothing but blank lines would be left behind.
  const rest = blocks.filter(({ startLine: line }) => line > endLine);
  close(rest.every(({ kind }) => kind === "blank") ? source.lineCount : endLine + 1);
  return edits;
}

function startOf(source: AnnotatedDocument["source"], line: number) {
  return line < source.lineCount ? { line, character: 0 } : source.positionAt(source.length);
}
