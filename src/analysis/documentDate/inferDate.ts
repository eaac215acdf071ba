// Where no date is stated or given: the days on which a document can have been written, narrowed by every fact found. Empty where the
// facts contradict each other; then the evidence says which. Facts come in order: those that bound the years first.

import type { OfficeTable } from "../../knowledge/offices";
import { type CivilDay, civilDay, type DocumentDate, type Evidence, formatDay, padYear } from "../../model";
import { addressMonth } from "./constraints/addressMonth";
import { anniversaries } from "./constraints/anniversaries";
import { type Constraint, type ConstraintFinder, type UndatedDocument } from "./constraints/constraint";
import { lastYear } from "./constraints/lastYear";
import { monthDays } from "./constraints/monthDays";
import { plannedYears } from "./constraints/plannedYears";
import { statedYears } from "./constraints/statedYears";
import { termsOfOffice } from "./constraints/termsOfOffice";
import { ALL_DAYS, type DaySet, first, intersect, last } from "./daySet";

const FINDERS: readonly ConstraintFinder[] = [
  addressMonth,
  termsOfOffice,
  statedYears,
  plannedYears,
  anniversaries,
  lastYear,
  monthDays,
];

export const UNDATED: DocumentDate = {
  value: null,
  basis: "none",
  span: null,
  evidence: [],
  earliest: null,
  latest: null,
};

export function inferDate(document: UndatedDocument, offices: OfficeTable): DocumentDate {
  let known: DaySet = ALL_DAYS;
  const evidence: Evidence[] = [];
  for (const find of FINDERS) {
    for (const constraint of find(document, offices, known)) {
      const narrowed = intersect(known, constraint.days);
      if (narrowed.length === 0) return { ...UNDATED, evidence: [...evidence, contradiction(constraint)] };
      if (isNarrower(narrowed, known)) evidence.push(constraint.evidence);
      known = narrowed;
    }
  }
  return evidence.length === 0 ? UNDATED : toDocumentDate(known, evidence);
}

function contradiction({ evidence }: Constraint): Evidence {
  return { ...evidence, why: `${evidence.why}; this contradicts the rest` };
}

function isNarrower(narrowed: DaySet, known: DaySet): boolean {
  return first(narrowed) !== first(known) || last(narrowed) !== last(known) || narrowed.length !== known.length;
}

/** Open ends are null, not the edges of the searched time. */
function toDocumentDate(known: DaySet, evidence: readonly Evidence[]): DocumentDate {
  const from = first(known) === first(ALL_DAYS) ? null : civilDay(first(known)!);
  const to = last(known) === last(ALL_DAYS) ? null : civilDay(last(known)!);
  return {
    value: from && to ? commonValue(from, to) : null,
    basis: "inferred",
    span: null,
    evidence,
    earliest: from && formatDay(from),
    latest: to && formatDay(to),
  };
}

/** As precise as both ends agree: a day, a month, a year, or nothing. */
function commonValue(from: CivilDay, to: CivilDay): string | null {
  if (from.year !== to.year) return null;
  if (from.month !== to.month) return padYear(from.year);
  return from.day === to.day ? formatDay(from) : formatDay(from).slice(0, 7);
}
