// The outline: the document's date, the story's events in text order under their subheadings, and the sidebars as one
// group at the end. Only main events: a reader wants what happens, not every verb.

import { type DocumentSymbol, type Range, SymbolKind, SymbolTag } from "vscode-languageserver-types";
import {
  type AnnotatedDocument,
  type Block,
  covers,
  type DocumentEvent,
  hull,
  type Sidebar,
  type Span,
} from "../model";
import { oneLine, shorten } from "./literalText";
import { toRange } from "./range";
import { verdict } from "./sidebarHover";
import { caveat, count, documentDateName, interval } from "./words";

export function documentSymbols(document: AnnotatedDocument): DocumentSymbol[] {
  const events = document.events.filter(({ main }) => main);
  const headings = document.blocks.filter(({ kind, boilerplate }) => !boilerplate && isHeading(kind));
  const end = articleEnd(document);
  const first = headings[0]?.start ?? end;
  const before = events.filter(({ start }) => start < first).map((event) => eventSymbol(document, event));
  const sections = headings.map((heading, index) =>
    section(document, heading, headings[index + 1]?.start ?? Math.max(end, heading.end), events),
  );
  return [...dateSymbol(document), ...before, ...sections, ...sidebarGroup(document)];
}

function isHeading(kind: Block["kind"]): boolean {
  return kind === "headline" || kind === "subheading";
}

/** The end of the article's last line with words. */
function articleEnd({ blocks }: AnnotatedDocument): number {
  return blocks.findLast(({ kind, boilerplate }) => !boilerplate && kind !== "blank")?.end ?? 0;
}

function dateSymbol({ source, documentDate }: AnnotatedDocument): DocumentSymbol[] {
  const place = documentDate.span ?? documentDate.evidence[0] ?? null;
  if (documentDate.value === null || place === null) return [];
  const range = toRange(source, place);
  const why = documentDate.basis === "inferred" ? (documentDate.evidence[0]?.why ?? "inferred") : documentDate.basis;
  return [symbol(documentDateName(documentDate), `document date: ${why}`, SymbolKind.Constant, range, range)];
}

function section(
  document: AnnotatedDocument,
  heading: Block,
  end: number,
  events: readonly DocumentEvent[],
): DocumentSymbol {
  const { source } = document;
  const span = { start: heading.start, end };
  const inside = events.filter(({ start }) => span.start <= start && start < end);
  const range = toRange(source, { start: span.start, end: trimEnd(source.text, span) });
  const detail = heading.kind === "headline" ? "headline" : count(inside.length, "event");
  return {
    ...symbol(source.slice(heading), detail, SymbolKind.Namespace, range, toRange(source, heading)),
    children: inside.map((event) => eventSymbol(document, event)),
  };
}

function trimEnd(text: string, { start, end }: Span): number {
  let last = end;
  while (last > start && /\s/.test(text[last - 1]!)) last--;
  return last;
}

function eventSymbol({ source, mentions }: AnnotatedDocument, event: DocumentEvent): DocumentSymbol {
  const place = mentions.find(({ id }) => id === event.place)?.text ?? null;
  const detail = [interval(event.time), place, caveat(event)].filter((part) => part !== null).join(" · ");
  const clause = covers(event.clause, event) ? event.clause : hull(event.clause, event);
  return symbol(event.label || event.text, detail, SymbolKind.Event, toRange(source, clause), toRange(source, event));
}

function sidebarGroup(document: AnnotatedDocument): DocumentSymbol[] {
  const { source, sidebars } = document;
  const last = sidebars.at(-1);
  if (!last) return [];
  const stale = sidebars.filter((sidebar) => sidebar.stale === true).length;
  const all = hull(sidebars[0]!, last);
  // Editors sort by position: where the article goes on between sidebars, the group stands at the last, and so comes last.
  const range = toRange(source, all.start >= articleEnd(document) ? all : last);
  return [
    {
      ...symbol(
        count(sidebars.length, "sidebar"),
        stale === 0 ? "not part of the article" : `not part of the article, ${stale} stale`,
        SymbolKind.Package,
        range,
        range,
      ),
      children: sidebars.map((sidebar) => sidebarSymbol(sidebar, toRange(source, sidebar))),
    },
  ];
}

function sidebarSymbol(sidebar: Sidebar, range: Range): DocumentSymbol {
  const detail = sidebar.stale === true ? `stale: ${verdict(sidebar).toLowerCase()}` : verdict(sidebar);
  return {
    ...symbol(sidebar.heading ?? "Sidebar without a heading", detail, SymbolKind.Array, range, range),
    ...(sidebar.stale === true && { tags: [SymbolTag.Deprecated] }),
  };
}

/** Editors refuse a symbol without a name; one line is all that they show of it. */
function symbol(name: string, detail: string, kind: SymbolKind, range: Range, selectionRange: Range): DocumentSymbol {
  return { name: shorten(oneLine(name), 120) || "…", detail: oneLine(detail), kind, range, selectionRange };
}
