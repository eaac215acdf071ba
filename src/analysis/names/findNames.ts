// Finds the names of persons, organisations, places and the rest.

import type { Knowledge } from "../../knowledge/knowledge";
import type { NameMention } from "../../model";
import type { Layers } from "../layers";

export function findNames(
  _document: Pick<Layers, "source" | "blocks" | "tokens" | "sentences" | "timexCandidates">,
  _knowledge: Knowledge,
): readonly NameMention[] {
  return [];
}
