// What a staleness rule is. A rule reads a sidebar's items and says when, going by them, the list was made; whether that
// fits the article's date is decided for all rules in one place (weighEvidence.ts).

import type { Knowledge } from "../../knowledge/knowledge";
import type { NewName } from "../../knowledge/newNames";
import type { TermOfOffice } from "../../knowledge/offices";
import type { DayInterval, Span, Witnesses } from "../../model";
import type { Word } from "./words";

/** The words of one item, where they stand. */
export interface SidebarItem extends Span {
  /** At most the first 400 code units. */
  readonly text: string;
  readonly words: readonly Word[];
  /** The marks of all its words (MARK). */
  readonly marks: number;
  /** What findOfficeMentions read, kept because two rules ask for it; null until the first does. */
  offices: readonly OfficeMention[] | null;
  /** What newNamesIn read, likewise. */
  newNames: readonly FoundName[] | null;
}

/** A name of the table of new names and events, where it stands. */
export interface FoundName extends Span {
  readonly name: NewName;
}

/** People with their office in an item: "Japanese Prime Minister Sanae Takaichi", "Takaichi Cabinet". */
export interface OfficeMention extends Span {
  /** All terms that the words may mean: of everybody so named in such an office. */
  readonly terms: readonly TermOfOffice[];
  /**
   * Whether they hold the office, have left it, or are to come into it; "acts" of what they did in office, which may be told
   * long after.
   */
  readonly status: "holds" | "former" | "coming" | "acts";
}

export interface SidebarText {
  readonly heading: string | null;
  readonly items: readonly SidebarItem[];
  /** When the article was written; both ends may be unknown. Only for rules that need it to read a word. */
  readonly article: DayInterval;
  /** What the article itself says of office-holders, and the rest of the corpus of both. */
  readonly witnesses: Witnesses;
}

/** When the list may have been made. */
export interface Period extends DayInterval {
  /** An article up to this day fits the period; after it, and before `latest`, nobody knows. */
  readonly knownUntil: string;
}

/** The list was made within one of the periods, says this place. */
export interface SidebarEvidence extends Span {
  readonly periods: readonly Period[];
  /** Where the article itself shows that the list is of another time, however near: on which side of it, if that is known. */
  readonly apart?: "later" | "earlier" | "between";
  /** For people: "in office from 2025-10-21". */
  readonly why: string;
}

/** An article's day, a list beside it, and what the rule makes of it: tests and the reference page come from these. */
export interface RuleExample {
  readonly article: string;
  readonly heading?: string;
  /** What is known from the article and from other documents; none by default. */
  readonly witnesses?: Witnesses;
  readonly items: readonly string[];
  /** The words that are the evidence. */
  readonly evidence: string;
  readonly stale: boolean;
  readonly direction?: "later" | "earlier";
}

/** What a rule reads in each item by itself, in the order of the items, but for those without any of the marks it needs. */
export function fromItems(
  items: readonly SidebarItem[],
  needs: number,
  read: (item: SidebarItem) => readonly SidebarEvidence[] | SidebarEvidence | null,
): SidebarEvidence[] {
  const found: SidebarEvidence[] = [];
  for (const item of items) {
    const evidence = (item.marks & needs) === 0 ? null : read(item);
    if (evidence === null) continue;
    if ("why" in evidence) found.push(evidence);
    else found.push(...evidence);
  }
  return found;
}

export interface StaleRule {
  /** Permanent: the finding is "stale." and this, for office-holders with the direction before it. */
  readonly id: string;
  /** One sentence: what shows that a list is of another time. */
  readonly claim: string;
  /** How sure one place makes it, up to 1; half is needed. */
  readonly weight: number;
  /** Without any of these marks (MARK) in the list the rule finds nothing. */
  readonly needs: number;
  readonly examples: readonly RuleExample[];
  /** Items that say nothing of when the list was made. */
  readonly counterExamples: readonly { readonly item: string; readonly why: string }[];
  find(sidebar: SidebarText, knowledge: StaleKnowledge): readonly SidebarEvidence[];
}

export type StaleKnowledge = Pick<
  Knowledge,
  "offices" | "contests" | "countries" | "happenings" | "headings" | "levels" | "newNames" | "names"
>;
