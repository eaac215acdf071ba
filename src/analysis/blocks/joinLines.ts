// Which lines make one block: a paragraph that was wrapped at a fixed width is one block, otherwise every line is its
// own. Blank lines in a row are one block too.

import type { BlockKind, SourceText } from "../../model";
import type { LineKind } from "./lineKinds";

export interface LineRun {
  readonly startLine: number;
  readonly endLine: number;
  readonly kind: BlockKind;
  readonly boilerplate: boolean;
}

/** Mail and terminals wrap at 72 to 80, some feeds at 60 or 100. */
const NARROWEST = 40;
const WIDEST = 110;
/** A wrapped line reaches this share of the width; a shorter one ends its paragraph. */
const FULL = 0.75;
/** So many lines of text must break inside a sentence before the text counts as wrapped. @guess */
const WRAPPED_SHARE = 0.4;
const MIN_LINES = 4;

export function joinLines(source: SourceText, kinds: readonly LineKind[]): LineRun[] {
  const width = wrapWidth(source, kinds);
  const runs: LineRun[] = [];
  let startLine = 0;
  for (let line = 0; line < kinds.length; line++) {
    const next = kinds[line + 1];
    const { kind, boilerplate } = kinds[line]!;
    if (next?.kind === kind && next.boilerplate === boilerplate && continues(source, line, kind, width)) continue;
    runs.push({ startLine, endLine: line, kind, boilerplate });
    startLine = line + 1;
  }
  return runs;
}

function continues(source: SourceText, line: number, kind: BlockKind, width: number | null): boolean {
  if (kind === "blank") return true;
  if (kind !== "body" || width === null) return false;
  const { start, end } = source.lineSpan(line);
  return end - start >= width * FULL || !endsSentence(source, end);
}

/** The width at which the text's paragraphs are wrapped, or null if a line is a paragraph. */
function wrapWidth(source: SourceText, kinds: readonly LineKind[]): number | null {
  let lines = 0;
  let open = 0;
  let widest = 0;
  for (let line = 0; line + 1 < kinds.length; line++) {
    if (kinds[line]!.kind !== "body" || kinds[line + 1]!.kind !== "body") continue;
    const { start, end } = source.lineSpan(line);
    if (end - start > WIDEST) return null;
    lines++;
    widest = Math.max(widest, end - start);
    if (!endsSentence(source, end)) open++;
  }
  return lines >= MIN_LINES && widest >= NARROWEST && open >= lines * WRAPPED_SHARE ? widest : null;
}

function endsSentence(source: SourceText, end: number): boolean {
  let at = end - 1;
  while (at > 0 && "\"”’')] ".includes(source.text[at]!)) at--;
  return ".!?…:".includes(source.text[at] ?? "");
}
