// Tells the article from the page around it: gives every line a kind.

import type { BlockLayer, SourceText } from "../../model";
import type { Knowledge } from "../../knowledge/knowledge";

export function findBlocks(source: SourceText, _knowledge: Knowledge): BlockLayer {
  const blocks = Array.from({ length: source.lineCount }, (_, line) => {
    const span = source.lineSpan(line);
    const kind = source.slice(span).trim() === "" ? ("blank" as const) : ("body" as const);
    return { ...span, startLine: line, endLine: line, kind, boilerplate: false };
  });
  return { blocks, sidebars: [] };
}
