// What a text tells in the past tense with its year has happened when it was written; so it is not older than its latest such date.
// What it tells in the future tense bounds nothing from above, because plans can be late: only a year that "will" come does.

import { dayNumber, parseDay } from "../../../model";
import { TenseReader } from "../../tenseReader";
import { intervalOf } from "../../timexValue";
import { ALL_DAYS } from "../daySet";
import { type Constraint, type ConstraintFinder, evidenceAt, isArticle } from "./constraint";

export const statedYears: ConstraintFinder = (document) => {
  const tenses = new TenseReader(document);
  let latest: { day: number; constraint: Constraint } | null = null;
  for (const candidate of document.timexCandidates) {
    const { form, underspecified, type } = candidate;
    if (form.kind !== "calendar" || form.year === undefined || type === "DURATION") continue;
    const first = parseDay(intervalOf(underspecified).earliest ?? "");
    if (!first || tenses.at(candidate.start, candidate.end) !== "past" || !isArticle(document, candidate.start))
      continue;
    const day = dayNumber(first);
    if (latest && latest.day >= day) continue;
    const evidence = evidenceAt(document, candidate, `told in the past tense: written in or after ${underspecified}`);
    latest = { day, constraint: { days: [{ from: day, to: ALL_DAYS[0]!.to }], evidence } };
  }
  return latest ? [latest.constraint] : [];
};
