// Somebody or something in the whole corpus, with the documents that mention it.

import type { DocumentSummary, SummaryEntity, SummaryEvent } from "./documentSummary";

/** An entity in one document. */
export interface EntityRef {
  readonly document: DocumentSummary;
  readonly entity: SummaryEntity;
}

export interface CorpusMember extends EntityRef {
  /** Why it is taken for the same, for people to read: "same full name". */
  readonly why: string;
}

/** One somebody or something, with all documents that mention it, ordered by document id. */
export interface CorpusEntity {
  readonly key: string;
  readonly name: string;
  readonly type: SummaryEntity["type"];
  readonly members: readonly CorpusMember[];
}

/** Events in which the entity takes part, wherever they are told, with the document that tells them. */
export function eventsOf(who: CorpusEntity): { document: DocumentSummary; event: SummaryEvent }[] {
  return who.members.flatMap(({ document, entity }) =>
    document.events.filter((event) => event.entities.includes(entity.id)).map((event) => ({ document, event })),
  );
}
