// Go to a name or an event anywhere in the workspace. A query matches if its letters stand in the name in this order,
// whatever the case; closer matches come first.

import { type SymbolInformation, SymbolKind } from "vscode-languageserver-types";
import type { CorpusIndex } from "../corpus/corpusIndex";
import type { EntityType } from "../model";
import { fileName } from "./links";
import { oneLine } from "./literalText";
import { rangeOf } from "./range";
import { interval } from "./words";

/** @guess more than a person scrolls through; typing another letter narrows it */
const LIMIT = 200;

const KINDS: Readonly<Record<EntityType, SymbolKind>> = {
  PER: SymbolKind.Class,
  ORG: SymbolKind.Interface,
  LOC: SymbolKind.Module,
  MISC: SymbolKind.Constant,
};

export function workspaceSymbols(corpus: CorpusIndex, query: string): SymbolInformation[] {
  const wanted = query.toLowerCase().replace(/\s+/g, "");
  return [...entitySymbols(corpus), ...eventSymbols(corpus)]
    .map((symbol) => ({ symbol, rank: rank(symbol.name.toLowerCase(), wanted) }))
    .filter(({ rank: r }) => r !== null)
    .sort((a, b) => a.rank! - b.rank!)
    .slice(0, LIMIT)
    .map(({ symbol }) => symbol);
}

function entitySymbols(corpus: CorpusIndex): SymbolInformation[] {
  return corpus.entities().flatMap(({ name, type, members }) => {
    const first = members.find(({ entity }) => entity.mentions.length > 0);
    const place = first?.entity.mentions[0];
    if (!first || !place) return [];
    const files = members.length > 1 ? `in ${members.length} files` : fileName(first.document.id);
    return [symbol(name, KINDS[type], first.document.id, rangeOf(place.from, place.to), files)];
  });
}

function eventSymbols(corpus: CorpusIndex): SymbolInformation[] {
  return corpus.summaries().flatMap(({ id, events }) =>
    events.map((event) => {
      const when = interval(event);
      const container = when === null ? fileName(id) : `${when}, ${fileName(id)}`;
      return symbol(event.label, SymbolKind.Event, id, rangeOf(event.from, event.to), container);
    }),
  );
}

function symbol(
  name: string,
  kind: SymbolKind,
  uri: string,
  range: SymbolInformation["location"]["range"],
  containerName: string,
): SymbolInformation {
  return { name: oneLine(name) || "…", kind, location: { uri, range }, containerName };
}

/** 0 for a name that begins with the query, 1 for one that holds it, 2 for its letters in order; null for no match. */
function rank(name: string, wanted: string): number | null {
  const at = name.replace(/\s+/g, "").indexOf(wanted);
  if (at >= 0) return at === 0 ? 0 : 1;
  let next = 0;
  for (const letter of wanted) {
    next = name.indexOf(letter, next) + 1;
    if (next === 0) return null;
  }
  return 2;
}
