// Who and what is mentioned, and which mentions mean the same.

import type { Span } from "./span";

export type EntityType = "PER" | "ORG" | "LOC" | "MISC";
export type EntitySubtype =
  "GPE" | "FAC" | "NORP" | "TREATY" | "EVENT" | "WORK" | "PRODUCT" | "LAW" | "AGENCY" | "LANGUAGE";
export type MentionKind = "name" | "nominal" | "pronoun";

/** A name found in the text, not yet said whose it is. Persons exclude titles and the possessive 's. */
export interface NameMention extends Span {
  readonly text: string;
  readonly type: EntityType;
  readonly subtype?: EntitySubtype;
  readonly kind: MentionKind;
  /** Provenance: the matcher ("agencyInDateline"), "gazetteer" or "tagger". */
  readonly rule: string;
}

export interface Mention extends NameMention {
  readonly id: string;
  /** Id of the entity that it refers to. */
  readonly entity: string;
}

export type RoleStatus = "current" | "former" | "then" | "acting" | "elect";

/** A role or office that the text gives somebody: "South Korean Prime Minister Kim Boo-kyum". */
export interface Role extends Span {
  readonly title: string;
  /** Of which country or organisation, as canonical name; null if not said. */
  readonly of: string | null;
  readonly status: RoleStatus;
  /** ISO day at which the text claims it; null where the document has no date. */
  readonly asOf: string | null;
}

/** Where to read on: a row of the knowledge tables or an identifier such as "wikidata:Q359480". */
export interface EntityLink {
  readonly target: string;
  readonly why: string;
  /** The person's terms of office by the table, in the order of their first days. */
  readonly terms?: readonly KnownTerm[];
}

/** A term of office as the knowledge table has it; days are ISO, the last is null while the term was open as of `asOf`. */
export interface KnownTerm {
  readonly name: string;
  readonly title: string;
  readonly of: string;
  readonly start: string;
  readonly end: string | null;
  readonly asOf: string | null;
}

export interface Entity {
  readonly id: string;
  /** The fullest name: the longest in the text, or the knowledge table's where role and surname settle it. */
  readonly name: string;
  readonly type: EntityType;
  readonly subtype?: EntitySubtype;
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  readonly links: readonly EntityLink[];
  /**
   * Where it is not the name itself, what all spellings of the name share: the orders of a person's names and their usual
   * romanisations, a company without "Inc.", "Georgians" and "Georgian", a ministry without its country.
   */
  readonly nameKey?: string;
  /** Of names that several countries have ("Foreign Ministry"): whose; null where the text does not tell. */
  readonly country?: string | null;
}

export interface EntityLayer {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}
