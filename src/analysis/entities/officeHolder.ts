// Who somebody is by the table of offices: a full name that the table has, or a surname together with a role
// ("Japan Prime Minister Takaichi" → Sanae Takaichi). Several who fit are all shown and none is chosen; a bare
// surname without a role is never linked.

import type { OfficeTable, TermOfOffice } from "../../knowledge/offices";
import { type EntityLink, excludes } from "../../model";
import { HEAD_OF_GOVERNMENT } from "./roles/eponym";
import type { RoleClaim } from "./roles/roleReader";

export interface Holder {
  /** The table's full name, where exactly one person fits. */
  readonly name: string | null;
  readonly links: readonly EntityLink[];
  /** That person's terms which the claimed roles fit. */
  readonly terms: readonly TermOfOffice[];
}

const NOBODY: Holder = { name: null, links: [], terms: [] };
/** More candidates than this say nothing to a reader. @guess */
const MOST_CANDIDATES = 5;
const HEADS_OF_GOVERNMENT = ["Prime Minister", "President", "Chancellor"];

export function findHolder(name: string, claims: readonly RoleClaim[], offices: OfficeTable): Holder {
  const isFullName = name.includes(" ");
  const terms = isFullName ? offices.termsOf(name) : offices.termsOfSurname(name);
  if (terms.length === 0) return NOBODY;
  const fitting = terms.filter((term) => claims.some((claim) => fits(term, claim, offices)));
  const people = byName(fitting.length > 0 ? fitting : isFullName ? namesakeless(terms, claims) : []);
  if (people.size === 0 || people.size > MOST_CANDIDATES) return NOBODY;
  const links = [...people.values()].map((own) =>
    link(own[0]!, reason(own[0]!, people.size, isFullName, fitting.length > 0), offices),
  );
  if (people.size > 1) return { name: null, links, terms: [] };
  return { name: [...people.keys()][0]!, links, terms: fitting };
}

/** A goalkeeper has the name of the prime minister, not his office. */
function namesakeless(terms: readonly TermOfOffice[], claims: readonly RoleClaim[]): readonly TermOfOffice[] {
  const isHolder = (term: TermOfOffice) => ({ title: term.title, of: term.of, status: "current" as const, asOf: null });
  return claims.some((claim) => terms.some((term) => excludes({ ...claim, asOf: null }, isHolder(term)))) ? [] : terms;
}

/** "President Lee Jae-myung" is South Korea's, though the words do not say it: the one owner of the office he held. */
export function ownerByTerms(claim: RoleClaim, { terms }: Holder, offices: OfficeTable): string | null {
  const owners = new Set<string>();
  for (const term of terms) if (fits(term, claim, offices)) owners.add(term.of);
  return owners.size === 1 ? [...owners][0]! : null;
}

function fits(term: TermOfOffice, claim: RoleClaim, offices: OfficeTable): boolean {
  if (claim.of !== null && claim.of !== term.of) return false;
  if (claim.title === HEAD_OF_GOVERNMENT)
    return HEADS_OF_GOVERNMENT.some((title) => offices.sameOffice(title, term.title));
  return offices.sameOffice(claim.title, term.title);
}

function byName(terms: readonly TermOfOffice[]): Map<string, TermOfOffice[]> {
  const people = new Map<string, TermOfOffice[]>();
  for (const term of terms) {
    const own = people.get(term.name);
    if (own) own.push(term);
    else people.set(term.name, [term]);
  }
  return people;
}

function link(term: TermOfOffice, why: string, offices: OfficeTable): EntityLink {
  const target = term.wikidata ? `wikidata:${term.wikidata}` : `offices:${term.name}`;
  return { target, why, terms: offices.termsOf(term.name) };
}

function reason(term: TermOfOffice, people: number, isFullName: boolean, byRole: boolean): string {
  const office = `${term.title} of ${term.of} from ${term.start}`;
  if (people > 1) return `one of ${people} who fit: ${term.name}, ${office}`;
  if (!byRole) return `same full name: ${term.name}, ${office}`;
  return isFullName ? `same full name and office: ${office}` : `same surname and office: ${term.name}, ${office}`;
}
