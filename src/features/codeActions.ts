// The cures for a stale sidebar: take its lines out, or say that it stays. Taking out is one edit, so one undo brings it
// back; lines of the article inside the region, should there be any, stay.

import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type TextEdit,
} from "vscode-languageserver-types";
import { KEPT_TABLE, KEPT_TABLE_HEAD, type KeptSidebars, keptRow } from "../annotations/keptSidebars";
import type { AnnotatedDocument, Sidebar } from "../model";
import { rangeOf } from "./range";
import { staleSidebars } from "./staleSidebars";

/** The client's command that adds a row to a table; takes `KeepSidebarArguments` (the protocol's `TableRow`). */
const KEEP_SIDEBAR = "glossator.keepSidebar";

export interface KeepSidebarArguments {
  /** URI of the table of kept sidebars; it need not exist yet. */
  readonly table: string;
  /** What a new table begins with. */
  readonly head: string;
  readonly row: string;
}

export interface CodeActionRequest {
  readonly uri: string;
  /** The version that was analysed: an editor refuses the edit if the text has moved on. */
  readonly version: number | null;
  readonly range: Range;
  readonly diagnostics: readonly Diagnostic[];
  readonly kept: KeptSidebars;
  /** Where the decision to keep a sidebar can be written: the workspace folder's URI and the document's path in it. */
  readonly keepIn: { readonly folder: string; readonly path: string } | null;
}

export function codeActions(document: AnnotatedDocument, request: CodeActionRequest): CodeAction[] {
  const stale = staleSidebars(document, request.kept);
  const here = stale.filter(
    ({ startLine, endLine }) => startLine <= request.range.end.line && request.range.start.line <= endLine,
  );
  const single = here.map((sidebar) => removal("Remove this stale sidebar", document, [sidebar], request));
  if (single[0]) single[0].isPreferred = true;
  const actions = [...single];
  if (here.length > 0 && stale.length > 1)
    actions.push(removal(`Remove all ${stale.length} stale sidebars`, document, stale, request));
  if (request.keepIn)
    for (const sidebar of here)
      actions.push(keeping(document, sidebar, request.keepIn, problemsOf([sidebar], request)));
  return actions;
}

function keeping(
  { source }: AnnotatedDocument,
  sidebar: Sidebar,
  { folder, path }: NonNullable<CodeActionRequest["keepIn"]>,
  diagnostics: Diagnostic[],
): CodeAction {
  const title = "Keep this sidebar and do not ask again";
  const argument: KeepSidebarArguments = {
    table: `${folder.replace(/\/$/, "")}/${KEPT_TABLE}`,
    head: KEPT_TABLE_HEAD,
    row: keptRow(source, sidebar, path),
  };
  return {
    title,
    kind: CodeActionKind.QuickFix,
    ...(diagnostics.length > 0 && { diagnostics }),
    command: { title, command: KEEP_SIDEBAR, arguments: [argument] },
  };
}

/** All edits that take a document's stale sidebars out, with what each is. */
export function removals(document: AnnotatedDocument, kept: KeptSidebars): { sidebar: Sidebar; edits: TextEdit[] }[] {
  return staleSidebars(document, kept).map((sidebar) => ({ sidebar, edits: deletions(document, sidebar) }));
}

function removal(
  title: string,
  document: AnnotatedDocument,
  sidebars: readonly Sidebar[],
  request: CodeActionRequest,
): CodeAction {
  const { uri, version } = request;
  const touched = problemsOf(sidebars, request);
  const edits = sidebars.flatMap((sidebar) => deletions(document, sidebar));
  return {
    title,
    kind: CodeActionKind.QuickFix,
    ...(touched.length > 0 && { diagnostics: touched }),
    edit: { documentChanges: [{ textDocument: { uri, version }, edits }] },
  };
}

/** The problems shown that are about one of the sidebars. */
function problemsOf(sidebars: readonly Sidebar[], { diagnostics }: CodeActionRequest): Diagnostic[] {
  return diagnostics.filter(
    ({ code, range }) =>
      typeof code === "string" &&
      code.startsWith("stale.") &&
      sidebars.some(({ startLine, endLine }) => startLine <= range.start.line && range.start.line <= endLine),
  );
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
