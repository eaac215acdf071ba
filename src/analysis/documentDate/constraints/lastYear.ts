// "In August last year with then Prime Minister Ishiba": the year is one after a year whose August lies in that term. Takes expressions
// that count years from the document and stand in one sentence with somebody who held an office "then".

import { dayNumber, parseDay, type Role, type TimexCandidate } from "../../../model";
import { type DayRange, union } from "../daySet";
import { type Constraint, type ConstraintFinder, evidenceAt, isArticle, type UndatedDocument } from "./constraint";
import { matchingTerms } from "./termsOfOffice";

export const lastYear: ConstraintFinder = (document, offices) =>
  document.entities.flatMap((entity) =>
    entity.roles.flatMap((role): Constraint[] => {
      if (entity.type !== "PER" || role.status !== "then" || !isArticle(document, role.start)) return [];
      const place = countedPlace(document, role);
      if (!place) return [];
      const terms = matchingTerms(offices, entity.name, role.title, role.of);
      const days = union(terms.flatMap(({ start, end, asOf }) => yearsAfter(start, end ?? asOf ?? start, place)));
      if (days.length === 0) return [];
      const held = terms.map(({ start, end }) => `${start} to ${end ?? "…"}`).join(" and ");
      return [{ days, evidence: evidenceAt(document, place.candidate, `${entity.name} held that office ${held}`) }];
    }),
  );

interface CountedPlace {
  readonly candidate: TimexCandidate;
  readonly years: number;
  /** 1–12, or null for the whole year. */
  readonly month: number | null;
}

/** "August last year", "last year", "two years ago" in the role's sentence. */
function countedPlace(document: UndatedDocument, role: Role): CountedPlace | null {
  const sentence = document.sentences.find(({ start, end }) => start <= role.start && role.start < end);
  if (!sentence) return null;
  for (const candidate of document.timexCandidates) {
    if (candidate.start < sentence.start || candidate.end > sentence.end) continue;
    const form = candidate.form;
    if (form.kind === "calendar" && form.within?.unit === "year" && form.within.from === "document")
      return { candidate, years: form.within.amount, month: form.month ?? null };
    if (
      form.kind === "shift" &&
      form.unit === "year" &&
      form.from === "document" &&
      form.amount !== null &&
      Number.isInteger(form.amount)
    )
      return { candidate, years: form.amount, month: null };
  }
  return null;
}

/** All years whose shifted month overlaps the term. */
function yearsAfter(start: string, end: string, { years, month }: CountedPlace): DayRange[] {
  const [from, to] = [parseDay(start), parseDay(end)];
  if (!from || !to) return [];
  const [termStart, termEnd] = [dayNumber(from), dayNumber(to)];
  const ranges: DayRange[] = [];
  for (let year = from.year; year <= to.year; year++) {
    const first = dayNumber({ year, month: month ?? 1, day: 1 });
    const last = dayNumber({ year, month: month ?? 12, day: 28 });
    if (last < termStart || first > termEnd) continue;
    ranges.push({
      from: dayNumber({ year: year - years, month: 1, day: 1 }),
      to: dayNumber({ year: year - years, month: 12, day: 31 }),
    });
  }
  return ranges;
}
