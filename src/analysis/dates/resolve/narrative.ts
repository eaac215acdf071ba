// Tells a history from a report: in a history ("In June the army crossed the Dvina") a month belongs to the story's year, in a report
// to the document's. A text is a history if most of its dates with a year lie years before the document and no day of its own is named.

import type { CivilDay, TimexCandidate } from "../../../model";

/** Dates with a year that a text must have before it can be called a history. @guess */
const LEAST_DATES = 3;
/** A year this long before the document is not news. @guess */
const LONG_AGO = 1;

export function isNarrative(candidates: readonly TimexCandidate[], reference: CivilDay | null): boolean {
  let dated = 0;
  let old = 0;
  let deictic = 0;
  for (const { form } of candidates) {
    if (form.kind === "shift" && form.from === "document") deictic++;
    if (form.kind !== "calendar") continue;
    if (form.weekday !== undefined && form.day === undefined) deictic++;
    if (form.year === undefined || form.month === undefined) continue;
    dated++;
    if (!reference || reference.year - form.year >= LONG_AGO) old++;
  }
  return dated >= LEAST_DATES && old > dated / 2 && old > deictic;
}
