// Whether a document writes days before months: what its digit dates show that can only be read one way ("23/02/2022"). Apart from the
// stages because dating the document and resolving its dates both ask.

import type { TimexCandidate } from "../model";

/** Null where no digit date shows it. */
export function showsDayFirst(candidates: readonly TimexCandidate[]): boolean | null {
  for (const { rule, form, text } of candidates) {
    if (rule !== "numericDate" || form.kind !== "calendar" || form.otherReading || form.day === form.month) continue;
    if (text.includes("/")) return Number(text.slice(0, text.indexOf("/"))) === form.day;
  }
  return null;
}
