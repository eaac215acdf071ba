// Findings about dates: a weekday that does not fit its date, a day that does not exist, a stated date that contradicts the given one,
// a document that cannot be dated. One file a finding.

import type { Finding, Hints } from "../../model";
import { contradictsGiven } from "./findings/contradictsGiven";
import { impossibleDay } from "./findings/impossibleDay";
import type { CheckedDocument, DateRule } from "./findings/rule";
import { undated } from "./findings/undated";
import { weekdayMismatch } from "./findings/weekdayMismatch";

const RULES: readonly DateRule[] = [weekdayMismatch, impossibleDay, contradictsGiven, undated];

export function checkDates(document: CheckedDocument, hints: Hints): readonly Finding[] {
  return RULES.flatMap((rule) => rule(document, hints));
}
