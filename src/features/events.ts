// The events of the workspace for views of them: each once, with its days, who takes part, and where it is told.

import type { CorpusIndex } from "../corpus/corpusIndex";
import { type EventSource, toldEvents, type ToldEvent } from "../corpus/toldEvents";
import type { LinePosition, Modality } from "../model";
import { oneLine } from "./literalText";
import { caveat, interval, typeName } from "./words";

/** 0-based lines, characters in UTF-16 code units, as the protocol has them. */
export interface Place {
  readonly start: LinePosition;
  readonly end: LinePosition;
}

export interface EventPlace {
  readonly uri: string;
  /** The trigger. */
  readonly range: Place;
  /** The sentence that tells it. */
  readonly sentence: Place;
}

export interface EventItem {
  readonly label: string;
  /** "2022-02-22", "from 2026-01-13", or null where nothing is known of its time. */
  readonly when: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** It fills the interval; otherwise it lies somewhere within. */
  readonly lasts: boolean;
  readonly modality: Modality;
  readonly negated: boolean;
  /** "planned", "denied", or null for what is plainly told. */
  readonly caveat: string | null;
  readonly place: string | null;
  /** Indexes among `entities`. */
  readonly entities: readonly number[];
  /** Where it is told; the first is the one that label and days are from. */
  readonly sources: readonly EventPlace[];
}

export interface EventList {
  readonly entities: readonly { readonly name: string; readonly type: string }[];
  /** Ordered by day. */
  readonly events: readonly EventItem[];
}

/** @param uri of one document, or null for the whole corpus */
export function eventList(corpus: CorpusIndex, uri: string | null): EventList {
  const entities: { name: string; type: string }[] = [];
  const numbers = new Map<string, number>();
  const events = toldEvents(corpus, uri).map((told) => {
    const own = told.participants.map(({ key, name, type }) => {
      const number = numbers.get(key) ?? entities.push({ name: oneLine(name), type: typeName({ type }) }) - 1;
      numbers.set(key, number);
      return number;
    });
    return eventItem(told, own);
  });
  return { entities, events };
}

function eventItem({ best, sources }: ToldEvent, entities: readonly number[]): EventItem {
  const { label, earliest, latest, lasts, modality, negated, place } = best.event;
  return {
    label: oneLine(label) || "…",
    when: interval({ earliest, latest }),
    ...{ earliest, latest, lasts, modality, negated, entities },
    caveat: caveat({ modality, negated }),
    place: place === null ? null : oneLine(place),
    sources: [best, ...sources.filter((source) => source !== best)].map(eventPlace),
  };
}

function eventPlace({ document, event: { from, to, sentence } }: EventSource): EventPlace {
  return { uri: document.id, range: { start: from, end: to }, sentence: { start: sentence.from, end: sentence.to } };
}
