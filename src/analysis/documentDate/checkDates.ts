// Findings about dates: a weekday that does not fit its date, a day that does not exist, a stated date that
// contradicts the given one, a document that cannot be dated.

import type { Finding, Hints } from "../../model";
import type { Layers } from "../layers";

export function checkDates(
  _document: Pick<Layers, "source" | "blocks" | "timexCandidates" | "timexes" | "documentDate">,
  _hints: Hints,
): readonly Finding[] {
  return [];
}
