// Tells a history from a report: in a history ("In June the army crossed the Dvina") a month belongs to the story's year, in a report
// to the document's. A text is a history if most of its dates with a year lie years before the document and no day of its own is named;
// what opens with "on Wednesday" is a report, however much of the past it tells after that.

import type { CivilDay, TimexCandidate } from "../../../model";

/** Dates with a year that a text must have before it can be called a history. @guess */
const LEAST_DATES = 3;
/** A year this long before the document is not news. @guess */
const LONG_AGO = 1;
/** Years without a month are told in news too, unless they are this old … @guess */
const A_GENERATION = 25;
/** … and this many. @guess */
const LEAST_YEARS = 6;

export function isNarrative(candidates: readonly TimexCandidate[], reference: CivilDay | null): boolean {
  let dated = 0;
  let old = 0;
  let ancient = 0;
  let years = 0;
  let deictic = 0;
  for (const { form } of candidates) {
    if (form.kind === "shift" && form.from === "document") deictic++;
    if (form.kind !== "calendar") continue;
    if (form.weekday !== undefined && form.day === undefined) {
      if (reference !== null && old - ancient + years === 0) return false;
      deictic++;
    }
    if (form.year === undefined) continue;
    const age = reference ? reference.year - form.year : A_GENERATION;
    if (form.month === undefined && !form.beforeChrist) {
      if (age >= A_GENERATION) years++;
      continue;
    }
    dated++;
    if (age >= LONG_AGO) old++;
    if (form.beforeChrist) ancient++;
  }
  if (dated >= LEAST_DATES && old > dated / 2 && old > 2 * deictic) return true;
  return years >= LEAST_YEARS && old + years > dated - old && old + years > deictic;
}
