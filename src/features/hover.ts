// What a reader learns by resting on a word: who or what a name is, which day a date means, what a sidebar's heading
// is worth. Facts first, at most eight lines, always with the range that they are about. Null where nothing is known.

import type { Hover, MarkupContent, Position } from "vscode-languageserver-types";
import { type AnnotatedDocument, containsOffset, type Span } from "../model";
import { dateHover } from "./dateHover";
import { eventHover } from "./eventHover";
import { MAX_LINES, nameHover } from "./nameHover";
import { toRange } from "./range";
import { sidebarHover } from "./sidebarHover";
import type { Surroundings } from "./surroundings";

export type MarkdownHover = Hover & { contents: MarkupContent };

export function hover(document: AnnotatedDocument, position: Position, around: Surroundings): MarkdownHover | null {
  const offset = document.source.offsetAt(position);
  const mention = shortestAt(document.mentions, offset);
  if (mention) return show(document, mention, nameHover(document, mention, around));
  const timex = shortestAt(document.timexes, offset);
  if (timex) return show(document, timex, dateHover(document, timex, around));
  const sidebar = document.sidebars.find(({ headingSpan }) => headingSpan && containsOffset(headingSpan, offset));
  if (sidebar) return show(document, sidebar.headingSpan ?? sidebar, sidebarHover(document, sidebar, around));
  const event = shortestAt(document.events, offset);
  return event ? show(document, event, eventHover(document, event)) : null;
}

/** The innermost of the spans at an offset; a caret at the end of a word still means the word. */
function shortestAt<T extends Span>(spans: readonly T[], offset: number): T | null {
  const there = spans.filter(({ start, end }) => start <= offset && offset <= end);
  const inside = there.filter((span) => containsOffset(span, offset));
  return (inside.length > 0 ? inside : there).reduce<T | null>(
    (best, span) => (best === null || span.end - span.start < best.end - best.start ? span : best),
    null,
  );
}

function show({ source }: AnnotatedDocument, span: Span, lines: readonly string[]): MarkdownHover {
  // Two spaces before the break keep the lines apart without paragraphs between them.
  return {
    contents: { kind: "markdown", value: lines.slice(0, MAX_LINES).join("  \n") },
    range: toRange(source, span),
  };
}
