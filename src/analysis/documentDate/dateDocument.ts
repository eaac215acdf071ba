// When was this written? Stated, given, inferred, or unknown; never the machine's clock.

import type { Knowledge } from "../../knowledge/knowledge";
import type { DocumentDate, Hints } from "../../model";
import type { Layers } from "../layers";

export function dateDocument(
  _document: Pick<Layers, "source" | "blocks" | "tokens" | "sentences" | "timexCandidates" | "mentions" | "entities">,
  _knowledge: Knowledge,
  _hints: Hints,
): DocumentDate {
  return { value: null, basis: "none", span: null, evidence: [], earliest: null, latest: null };
}
