// Finds what happens in the story.

import type { Knowledge } from "../../knowledge/knowledge";
import type { DocumentEvent } from "../../model";
import type { Layers } from "../layers";

export function findEvents(
  _document: Pick<
    Layers,
    "source" | "blocks" | "tokens" | "sentences" | "timexes" | "documentDate" | "mentions" | "entities"
  >,
  _knowledge: Knowledge,
): readonly DocumentEvent[] {
  return [];
}
