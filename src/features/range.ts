// From spans to the editor's ranges. Lines and characters are counted alike, so this is all there is to it.

import type { Range } from "vscode-languageserver-types";
import type { LinePosition, SourceText, Span } from "../model";

/** "Tuesday" {start: 3, end: 10} in the first line is 0:3–0:10. */
export function toRange(source: SourceText, span: Span): Range {
  return rangeOf(source.positionAt(span.start), source.positionAt(span.end));
}

export function rangeOf(from: LinePosition, to: LinePosition): Range {
  return { start: { ...from }, end: { ...to } };
}
