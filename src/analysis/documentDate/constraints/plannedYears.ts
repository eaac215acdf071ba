// What a text says will happen in a stated year, month or day was ahead when it was written: "talks will be held in March 2024" was not
// written after that month. Only with "will" and a word of time before the date: other plans may be told long after. Not in a sentence that
// already names a year, for there somebody may have planned it then.

import { dayNumber, parseDay } from "../../../model";
import { intervalOf } from "../../timexValue";
import { ALL_DAYS } from "../daySet";
import { type Constraint, type ConstraintFinder, evidenceAt, isArticle, type UndatedDocument } from "./constraint";

/** Code units that "will", a verb with its objects and a preposition can take. @guess */
const LEAD_REACH = 90;

const WILL =
  /\b(?:will|['’]ll)\s(?:[\p{L}’'-]+\s){1,7}?(?:in|on|by|until|through|during)\s(?:(?:the|early|late|mid)[\s-])*$/iu;

export const plannedYears: ConstraintFinder = (document) => {
  let earliest: { day: number; constraint: Constraint } | null = null;
  for (const [i, candidate] of document.timexCandidates.entries()) {
    const { form, underspecified, type } = candidate;
    if (form.kind !== "calendar" || form.year === undefined || type === "DURATION") continue;
    const last = parseDay(intervalOf(underspecified).latest ?? "");
    if (!last || namesYearBefore(document, i) || !isArticle(document, candidate.start)) continue;
    const { text } = document.source;
    if (!WILL.test(text.slice(Math.max(0, candidate.start - LEAD_REACH), candidate.start))) continue;
    const day = dayNumber(last);
    if (earliest && earliest.day <= day) continue;
    const evidence = evidenceAt(document, candidate, `told as still ahead: written by the end of ${underspecified}`);
    earliest = { day, constraint: { days: [{ from: ALL_DAYS[0]!.from, to: day }], evidence } };
  }
  return earliest ? [earliest.constraint] : [];
};

/** True if the candidate before stands in the same sentence and says its year. */
function namesYearBefore({ source, timexCandidates }: UndatedDocument, i: number): boolean {
  const before = i > 0 ? timexCandidates[i - 1] : undefined;
  if (before?.form.kind !== "calendar" || before.form.year === undefined) return false;
  return !/[.!?\n\r]/.test(source.text.slice(before.end, timexCandidates[i]!.start));
}
