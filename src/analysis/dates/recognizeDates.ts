// First step of dating: finds time expressions and what their words alone say.

import type { Knowledge } from "../../knowledge/knowledge";
import type { TimexCandidate } from "../../model";
import type { Layers } from "../layers";

export function recognizeDates(
  _document: Pick<Layers, "source" | "blocks" | "tokens" | "sentences">,
  _knowledge: Knowledge,
): readonly TimexCandidate[] {
  return [];
}
