// How the clauses of a sentence hang together: which verb has which subject, what depends on what.

import { isVerb, type Phrase, type VerbPhrase } from "./phrase";

/**
 * main: of the sentence; content: what is said or thought ("said that …"); relative: "who …"; adverbial: "because …";
 * coordinate: "and …" with the subject before; infinitive: "agreed to …", "opposes listing …"; participle: "claiming …".
 */
export type ClauseRelation = "main" | "content" | "relative" | "adverbial" | "coordinate" | "infinitive" | "participle";

/** Indexes among the sentence's phrases. */
export interface SubjectRange {
  readonly first: number;
  readonly last: number;
  /** The phrase that is the subject itself: "people" in "people from the peninsula". */
  readonly head: number;
}

export interface Clause {
  /** Its place among the sentence's clauses. */
  readonly index: number;
  readonly verb: VerbPhrase;
  /** Where the verb stands among the phrases. */
  readonly at: number;
  readonly relation: ClauseRelation;
  /** The clause that it depends on or goes on with; null if there is none. */
  readonly governor: Clause | null;
  readonly subject: SubjectRange | null;
  /** Where the clause begins among the phrases: at its subject, or at the word that opens it. */
  readonly opening: number;
}

/** The verb that tells tense and modality: "will" for both verbs of "will arrive and hold talks". */
export function tensedVerb(clause: Clause): VerbPhrase {
  let at = clause;
  for (
    let step = 0;
    step < 4 &&
    at.governor &&
    at.verb.modal === null &&
    at.verb.tense === "infinitive" &&
    at.verb.bare === at.verb.first;
    step++
  )
    at = at.governor;
  return at.verb;
}

/** "soldiers captured in the war", "the gap created by the embargo": a participle that says more of a noun. */
export function isModifier({ relation, verb, governor, subject }: Clause): boolean {
  const alone = relation === "participle" && verb.tense === "participle" && verb.first === verb.head;
  return alone && (governor ?? subject) !== null;
}

/** "when", "as", "if": the word that opens an adverbial clause; undefined for other clauses. */
export function openerOf({ relation, opening }: Clause, phrases: readonly Phrase[]): string | undefined {
  return relation === "adverbial" ? phrases[opening]?.word : undefined;
}

/** First index at or below `from` whose phrase is of none of these kinds; −1 if there is none. */
export function skipBack(phrases: readonly Phrase[], from: number, kinds: readonly Phrase["kind"][]): number {
  let at = from;
  while (at >= 0 && kinds.includes(phrases[at]!.kind)) at--;
  return at;
}

export function verbAt(phrases: readonly Phrase[], at: number): VerbPhrase | null {
  const phrase = phrases[at];
  return phrase && isVerb(phrase) ? phrase : null;
}
