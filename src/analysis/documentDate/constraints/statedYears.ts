// What a text tells in the past tense with its year has happened when it was written; so it is not older than its latest such date.
// Only what happened in a year counts: "until 1993", "its 1990 forecast" and "the 2011 model" can all be written before that year. What it
// tells in the future tense bounds nothing from above, because plans can be late.

import { dayNumber, parseDay } from "../../../model";
import { TenseReader } from "../../tenseReader";
import { intervalOf } from "../../timexValue";
import { ALL_DAYS } from "../daySet";
import { type Constraint, type ConstraintFinder, evidenceAt, isArticle } from "./constraint";

/** Code units that the preposition before a date can take. */
const LEAD_REACH = 20;

const HAPPENED_IN = /\b(?:in|on|since|during|from|between)\s(?:(?:the|early|late|mid)[\s-])*$/i;

export const statedYears: ConstraintFinder = (document) => {
  const tenses = new TenseReader(document);
  let latest: { day: number; constraint: Constraint } | null = null;
  for (const candidate of document.timexCandidates) {
    const { form, underspecified, type } = candidate;
    if (form.kind !== "calendar" || form.year === undefined || type === "DURATION") continue;
    const first = parseDay(intervalOf(underspecified).earliest ?? "");
    if (
      !first ||
      !HAPPENED_IN.test(document.source.text.slice(Math.max(0, candidate.start - LEAD_REACH), candidate.start))
    )
      continue;
    if (tenses.at(candidate.start, candidate.end) !== "past" || !isArticle(document, candidate.start)) continue;
    const day = dayNumber(first);
    if (latest && latest.day >= day) continue;
    const evidence = evidenceAt(document, candidate, `told in the past tense: written in or after ${underspecified}`);
    latest = { day, constraint: { days: [{ from: day, to: ALL_DAYS[0]!.to }], evidence } };
  }
  return latest ? [latest.constraint] : [];
};
