// The hover of an event's trigger: what happens, when and how sure; names and dates have hovers of their own.

import type { AnnotatedDocument, DocumentEvent } from "../model";
import { literalText } from "./literalText";
import { caveat, interval } from "./words";

export function eventHover({ mentions }: AnnotatedDocument, event: DocumentEvent): string[] {
  const days = interval(event.time);
  const place = mentions.find(({ id }) => id === event.place);
  const doubt = caveat(event);
  return [
    `**${literalText(event.label)}** · event${doubt === null ? "" : `, ${doubt}`}`,
    ...(days === null ? [] : [`${days}: ${literalText(event.time.reason)}`]),
    ...(place ? [`In ${literalText(place.text)}`] : []),
  ];
}
