// "Prime Minister Sanae Takaichi" can only have been written while she held the office. "Former", "then" and "elect" say nothing of the
// kind and are left alone; so is everybody whom the table does not know in that office. An open term counts up to its as-of day and a grace.

import type { OfficeTable, TermOfOffice } from "../../../knowledge/offices";
import { OPEN_TERM_GRACE_DAYS } from "../../../knowledge/offices";
import { dayNumber, parseDay } from "../../../model";
import { type DayRange, first, last, union } from "../daySet";
import { type Constraint, type ConstraintFinder, evidenceAt, isArticle, type UndatedDocument } from "./constraint";

export const termsOfOffice: ConstraintFinder = (document, offices) => withoutThePast(claims(document, offices));

/**
 * Articles look back, and people of the past keep their titles ("Chancellor Kohl once came here"); nobody has one before
 * the day. So where the terms of two cannot be of one time, the earlier says nothing.
 */
function withoutThePast(constraints: readonly Constraint[]): readonly Constraint[] {
  const begun = constraints.reduce((latest, { days }) => Math.max(latest, first(days)!), -Infinity);
  return constraints.filter(({ days }) => last(days)! >= begun);
}

function claims(document: UndatedDocument, offices: OfficeTable): readonly Constraint[] {
  return document.entities.flatMap((entity) => {
    if (entity.type !== "PER") return [];
    return entity.roles.flatMap((role): Constraint[] => {
      if (role.status !== "current" || !isArticle(document, role.start)) return [];
      const terms = matchingTerms(offices, entity.name, role.title, role.of);
      const days = union(terms.flatMap(toRange));
      if (days.length === 0) return [];
      const why = `${entity.name}, ${role.title}${role.of === null ? "" : ` of ${role.of}`}: in office ${terms.map(nameTerm).join(" and ")}`;
      return [{ days, evidence: evidenceAt(document, role, why) }];
    });
  });
}

/** The person's terms in this office; by surname only where office and country leave one person. */
export function matchingTerms(
  offices: OfficeTable,
  name: string,
  title: string,
  of: string | null,
): readonly TermOfOffice[] {
  const fits = (term: TermOfOffice): boolean =>
    offices.sameOffice(term.title, title) && (of === null || term.of === of);
  const byName = offices.termsOf(name).filter(fits);
  if (byName.length > 0 || of === null) return byName;
  const surname = name.split(" ").at(-1) ?? name;
  return name.includes(" ") ? [] : offices.termsOfSurname(surname).filter(fits);
}

/** A term's days never change; many documents ask for those of the same few people. */
const rangesOf = new WeakMap<TermOfOffice, readonly DayRange[]>();

function toRange(term: TermOfOffice): readonly DayRange[] {
  const known = rangesOf.get(term);
  if (known) return known;
  const ranges = readRange(term);
  rangesOf.set(term, ranges);
  return ranges;
}

function readRange({ start, end, asOf }: TermOfOffice): readonly DayRange[] {
  const [from, to] = [parseDay(start), parseDay(end ?? asOf ?? start)];
  if (!from || !to) return [];
  return [{ from: dayNumber(from), to: dayNumber(to) + (end === null ? OPEN_TERM_GRACE_DAYS : 0) }];
}

function nameTerm({ start, end, asOf }: TermOfOffice): string {
  return end === null ? `from ${start} (still on ${asOf ?? start})` : `${start} to ${end}`;
}
