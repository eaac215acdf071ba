// Tells the article from the page around it: gives every line a kind, and lists of links their bounds. From the text
// alone; linear in it. The order: measure the lines, let the model decide, find sidebars, name the kinds, join lines.

import type { Knowledge } from "../../knowledge/knowledge";
import type { Block, BlockLayer, SidebarRegion, SourceText } from "../../model";
import { classifyLines } from "./classifyLines";
import { findSidebars, type SidebarLines } from "./findSidebars";
import { joinLines, type LineRun } from "./joinLines";
import { kindsOfLines, type LineKind } from "./lineKinds";
import { LineReadings } from "./lineReadings";
import { measureLines, type LineTable } from "./measureLines";
import { M, MEASURES } from "./measures";

const BLANK: LineKind = { kind: "blank", boilerplate: false };

export function findBlocks(source: SourceText, knowledge: Pick<Knowledge, "headings" | "blockModel">): BlockLayer {
  const table = measureLines(source, knowledge.headings);
  const decision = classifyLines(table, knowledge.blockModel);
  const lines = new LineReadings(source.text, table, knowledge.headings);
  const sidebars = findSidebars(lines, table, decision);
  const kinds = kindsOfLines(lines, table, decision, sidebarKinds(table, sidebars));
  const byLine = spreadKinds(source, table, kinds);
  return {
    blocks: joinLines(source, byLine).map((run) => toBlock(source, run)),
    sidebars: sidebars.map((sidebar) => toRegion(source, table, sidebar)),
  };
}

function sidebarKinds(table: LineTable, sidebars: readonly SidebarLines[]): (LineKind | null)[] {
  const kinds = new Array<LineKind | null>(table.count).fill(null);
  for (const { heading, items } of sidebars) {
    if (heading !== null) kinds[heading] = { kind: "sidebar-heading", boilerplate: true };
    for (const item of items) kinds[item] = { kind: "sidebar-item", boilerplate: true };
  }
  return kinds;
}

/** From lines with words to all lines: blank ones are blank, lone bullets and rules of dots go with the line after them. */
function spreadKinds(source: SourceText, table: LineTable, kinds: readonly LineKind[]): LineKind[] {
  const byLine = new Array<LineKind>(source.lineCount);
  let next = table.count - 1;
  for (let line = source.lineCount - 1; line >= 0; line--) {
    if (next >= 0 && table.line[next] === line) {
      byLine[line] = kinds[next]!;
      next--;
      continue;
    }
    const following = kinds[next + 1] ?? kinds[next];
    byLine[line] = isBlank(source, line) ? BLANK : { kind: "bullet", boilerplate: following?.boilerplate ?? false };
  }
  return byLine;
}

function isBlank(source: SourceText, line: number): boolean {
  const { start, end } = source.lineSpan(line);
  for (let i = start; i < end; i++) if (source.text.charCodeAt(i) > 32) return source.text.slice(i, end).trim() === "";
  return true;
}

function toBlock(source: SourceText, { startLine, endLine, kind, boilerplate }: LineRun): Block {
  const { start, end } = spanOf(source, startLine, endLine);
  return { start, end, startLine, endLine, kind, boilerplate };
}

function toRegion(source: SourceText, table: LineTable, { heading, items, onLine }: SidebarLines): SidebarRegion {
  const words = (i: number) => ({ start: table.start[i]!, end: table.end[i]! });
  const first = heading ?? items[0]!;
  const marked = heading === null && table.measures[first * MEASURES + M.markerBefore]! > 0;
  const startLine = table.line[first]! - (marked ? 1 : 0);
  const endLine = table.line[items.at(-1)!]!;
  const headingSpan = onLine?.heading ?? (heading === null ? null : words(heading));
  const { start, end } = spanOf(source, startLine, endLine);
  return {
    start,
    end,
    startLine,
    endLine,
    heading: headingSpan && source.slice(headingSpan),
    headingSpan,
    items: onLine?.items ?? items.map(words),
  };
}

function spanOf(source: SourceText, startLine: number, endLine: number): { start: number; end: number } {
  return { start: source.startOfLine(startLine), end: source.lineSpan(endLine).end };
}
