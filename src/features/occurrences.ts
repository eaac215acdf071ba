// Where else a name stands: in this document (highlight), in all files (references), and where it is introduced
// (definition). Nothing for words that are not names, so that the editor's own word matching stays in charge.

import type { DocumentHighlight, Location, Position } from "vscode-languageserver-types";
import type { CorpusEntity, CorpusMember } from "../corpus/corpusEntity";
import type { AnnotatedDocument, Mention } from "../model";
import type { Surroundings } from "./surroundings";
import { rangeOf, toRange } from "./range";

export function documentHighlights(document: AnnotatedDocument, position: Position): DocumentHighlight[] | null {
  const mention = mentionAt(document, position);
  if (!mention) return null;
  const same = document.mentions.filter(({ entity }) => entity === mention.entity);
  return same.map((each) => ({ range: toRange(document.source, each), kind: 1 }));
}

/** Every mention, this document's first. */
export function references(document: AnnotatedDocument, position: Position, around: Surroundings): Location[] | null {
  const mention = mentionAt(document, position);
  if (!mention) return null;
  const here = document.mentions.filter(({ entity }) => entity === mention.entity);
  return [
    ...here.map((each) => ({ uri: around.uri, range: toRange(document.source, each) })),
    ...othersOf(mention, around).flatMap(({ document: other, entity }) =>
      entity.mentions.map(({ from, to }) => ({ uri: other.id, range: rangeOf(from, to) })),
    ),
  ];
}

/** Where the name is spelled out first; from there, where other files introduce it. */
export function definition(document: AnnotatedDocument, position: Position, around: Surroundings): Location[] | null {
  const mention = mentionAt(document, position);
  if (!mention) return null;
  const here = document.mentions.filter(({ entity }) => entity === mention.entity);
  const introduction = longest(here);
  if (introduction && introduction.start !== mention.start && introduction.text.length > mention.text.length)
    return [{ uri: around.uri, range: toRange(document.source, introduction) }];
  const elsewhere = othersOf(mention, around).flatMap(({ document: other, entity }) => {
    const place = longest(entity.mentions);
    return place ? [{ uri: other.id, range: rangeOf(place.from, place.to) }] : [];
  });
  return elsewhere.length > 0
    ? elsewhere
    : [{ uri: around.uri, range: toRange(document.source, introduction ?? mention) }];
}

function mentionAt({ source, mentions }: AnnotatedDocument, position: Position): Mention | null {
  const offset = source.offsetAt(position);
  return mentions.find(({ start, end }) => start <= offset && offset <= end) ?? null;
}

function othersOf(mention: Mention, { uri, corpus }: Surroundings): CorpusMember[] {
  const who: CorpusEntity | null = corpus.whoIs(uri, mention.entity);
  return who?.members.filter((member) => member.document.id !== uri) ?? [];
}

/** The first among the longest: names are spelled out once and shortened afterwards. */
function longest<T extends { start: number; end: number }>(spans: readonly T[]): T | null {
  return spans.reduce<T | null>(
    (best, span) => (best === null || span.end - span.start > best.end - best.start ? span : best),
    null,
  );
}
