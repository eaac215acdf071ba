// Second step of dating: says which day is meant, against the document's date, the discourse and the tense.

import type { Timex } from "../../model";
import type { Layers } from "../layers";

export function resolveDates(
  _document: Pick<Layers, "source" | "blocks" | "tokens" | "sentences" | "timexCandidates" | "documentDate">,
): readonly Timex[] {
  return [];
}
