// A sieve joins mentions that it has evidence to be one. Sieves run in order, the surest first; none parts what an
// earlier one has joined.

import type { NameKnowledge } from "../../../knowledge/nameKnowledge";
import type { Clusters } from "../clusters";
import type { NamedMention } from "../namedMentions";

export interface Sieve {
  readonly name: string;
  /** Pairs that it must join and must not join, for people and for the tests. */
  readonly examples: readonly SieveExample[];
  join(mentions: readonly NamedMention[], clusters: Clusters, names: Pick<NameKnowledge, "heads" | "gazetteer">): void;
}

export interface SieveExample {
  readonly text: string;
  /** Names that must end in one entity, and names that must not. */
  readonly same?: readonly (readonly [string, string])[];
  readonly apart?: readonly (readonly [string, string])[];
}
