// When was this written? Stated, given, inferred, or unknown; never the machine's clock.

import type { Knowledge } from "../../knowledge/knowledge";
import { type DocumentDate, type Hints } from "../../model";
import type { Layers } from "../layers";
import { intervalOf } from "../timexValue";

export function dateDocument(
  _document: Pick<Layers, "source" | "blocks" | "tokens" | "sentences" | "timexCandidates" | "mentions" | "entities">,
  _knowledge: Knowledge,
  hints: Hints,
): DocumentDate {
  if (hints.date) return { value: hints.date, basis: "given", span: null, evidence: [], ...intervalOf(hints.date.slice(0, 10)) };
  return { value: null, basis: "none", span: null, evidence: [], earliest: null, latest: null };
}
