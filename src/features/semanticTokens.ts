// Colours for names, dates and event triggers, and one for the page around the article. Editors draw neither overlapping
// nor multi-line tokens, so a name wins over a date, a date over a trigger, and what runs over a line end is cut there.

import type { Range, SemanticTokens, SemanticTokensLegend } from "vscode-languageserver-types";
import type { AnnotatedDocument, BlockKind, EntityType, Span } from "../model";

/** As contributed in package.json, with scopes so that themes without rules of their own show them. */
export const SEMANTIC_TOKEN_TYPES = [
  "person",
  "organisation",
  "place",
  "namedThing",
  "date",
  "eventTrigger",
  "boilerplate",
] as const;

export const LEGEND: SemanticTokensLegend = { tokenTypes: [...SEMANTIC_TOKEN_TYPES], tokenModifiers: [] };

type TokenType = (typeof SEMANTIC_TOKEN_TYPES)[number];

const OF_ENTITY: Readonly<Record<EntityType, TokenType>> = {
  PER: "person",
  ORG: "organisation",
  LOC: "place",
  MISC: "namedThing",
};

interface Colored extends Span {
  readonly type: TokenType;
}

/** LSP's relative encoding, for the whole document or the part of it that `range` covers. */
export function semanticTokens(document: AnnotatedDocument, range?: Range): SemanticTokens {
  const { source } = document;
  const from = range ? source.offsetAt(range.start) : 0;
  const until = range ? source.offsetAt(range.end) : source.length;
  const data: number[] = [];
  let last = { line: 0, character: 0 };
  for (const { type, ...span } of flatten(document)) {
    if (span.end <= from || span.start >= until) continue;
    for (const piece of linePieces(document, span)) {
      const place = source.positionAt(piece.start);
      const sameLine = place.line === last.line;
      data.push(place.line - last.line, sameLine ? place.character - last.character : place.character);
      data.push(piece.end - piece.start, SEMANTIC_TOKEN_TYPES.indexOf(type), 0);
      last = place;
    }
  }
  return { data };
}

/** Menus, share buttons and notices: read as words they would look like headings, and "Facebook" like news. */
const FURNITURE: ReadonlySet<BlockKind> = new Set(["navigation", "share", "legal"]);

/** All coloured spans in text order without overlaps: of two that overlap, the one named first above stays. */
function flatten({ blocks, mentions, timexes, events }: AnnotatedDocument): Colored[] {
  const furniture = blocks
    .filter(({ kind }) => FURNITURE.has(kind))
    .map(({ start, end }) => ({ start, end, type: "boilerplate" as const }));
  const names = mentions.map(({ start, end, type }) => ({ start, end, type: OF_ENTITY[type] }));
  const dates = timexes.map(({ start, end }) => ({ start, end, type: "date" as const }));
  const triggers = events
    .filter(({ main }) => main)
    .map(({ start, end }) => ({ start, end, type: "eventTrigger" as const }));
  return [names, dates, triggers].reduce<Colored[]>((kept, more) => merge(kept, more), merge([], furniture));
}

/** `kept` with those of `more` that overlap nothing before them; both ordered by start. */
function merge(kept: readonly Colored[], more: readonly Colored[]): Colored[] {
  const merged: Colored[] = [];
  let next = 0;
  for (const span of [...more].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (next < kept.length && kept[next]!.start <= span.start) merged.push(kept[next++]!);
    const before = merged.at(-1);
    const after = kept[next];
    const free = (!before || before.end <= span.start) && (!after || span.end <= after.start);
    if (free && span.end > span.start) merged.push(span);
  }
  return [...merged, ...kept.slice(next)];
}

function linePieces({ source }: AnnotatedDocument, span: Span): Span[] {
  const first = source.lineAt(span.start);
  const last = source.lineAt(span.end - 1);
  const pieces: Span[] = [];
  for (let line = first; line <= last; line++) {
    const whole = source.lineSpan(line);
    const piece = { start: Math.max(span.start, whole.start), end: Math.min(span.end, whole.end) };
    if (piece.end > piece.start) pieces.push(piece);
  }
  return pieces;
}
