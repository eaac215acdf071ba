// What can be folded away: sidebars, and other runs of page furniture. Paragraphs are one line each in most articles,
// and folding what one reads helps nobody.

import { type FoldingRange, FoldingRangeKind } from "vscode-languageserver-types";
import type { AnnotatedDocument } from "../model";
import { oneLine, shorten } from "./literalText";

export function foldingRanges({ source, sidebars, blocks }: AnnotatedDocument): FoldingRange[] {
  const ranges: FoldingRange[] = sidebars.map(({ startLine, endLine, heading }) => ({
    startLine,
    endLine,
    kind: FoldingRangeKind.Region,
    ...(heading !== null && { collapsedText: `${shorten(oneLine(heading), 60)} …` }),
  }));
  const inSidebar = new Uint8Array(source.lineCount);
  for (const { startLine, endLine } of sidebars) inSidebar.fill(1, startLine, endLine + 1);
  let run = null as { startLine: number; endLine: number } | null;
  const close = () => {
    if (run) ranges.push({ ...run, kind: FoldingRangeKind.Region });
    run = null;
  };
  for (const { startLine, endLine, boilerplate, kind } of blocks) {
    if (boilerplate && inSidebar[startLine] === 0) run = { startLine: run?.startLine ?? startLine, endLine };
    else if (kind !== "blank" || inSidebar[startLine] === 1) close();
  }
  close();
  return ranges.filter(({ startLine, endLine }) => endLine > startLine).sort((a, b) => a.startLine - b.startLine);
}
