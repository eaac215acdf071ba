// A sentence as read: its phrases and clauses, with the lemma of each verb.

import type { EnglishGrammar, VerbForm } from "../../knowledge/english";
import type { EventWords, VerbClass } from "../../knowledge/eventWords";
import type { Sentence, Token } from "../../model";
import type { Clause } from "./clause";
import { findClauses } from "./clauses";
import type { Phrase } from "./phrase";
import { type Cover, findPhrases } from "./phrases";

export interface Reading {
  readonly sentence: Sentence;
  /** The document's tokens; phrases point into them. */
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
  readonly clauses: readonly Clause[];
  readonly cover: Cover;
  /** A shorter name for one that is too long for a label (CPTPP); null where the name itself will do. `mention` as in `cover`. */
  shortName(mention: number): string | null;
  /** The infinitive of a clause's verb, in small letters. */
  lemma(clause: Clause): string;
  /** True if the clause's verb is of the class. */
  is(clause: Clause, verbClass: VerbClass): boolean;
}

const FORMS: Readonly<Record<string, VerbForm>> = { VBD: "past", VBN: "participle", VBZ: "present", VBG: "gerund" };

const SHORT_FORMS: Readonly<Record<string, string>> = {
  are: "be",
  am: "be",
  "'s": "be",
  "’s": "be",
  "'re": "be",
  "’re": "be",
  "'m": "be",
  "’m": "be",
  "'ve": "have",
  "’ve": "have",
};

export function readSentence(
  tokens: readonly Token[],
  sentence: Sentence,
  cover: Cover,
  english: EnglishGrammar,
  words: EventWords,
  shortName: Reading["shortName"],
): Reading {
  const phrases = findPhrases(tokens, sentence.firstToken, sentence.endToken, cover);
  const clauses = findClauses(phrases);
  const lemma = (clause: Clause) => verbLemma(tokens[clause.verb.head]!, english);
  const is = (clause: Clause, verbClass: VerbClass) => words.verbs.get(lemma(clause))?.has(verbClass) ?? false;
  return { sentence, tokens, phrases, clauses, cover, shortName, lemma, is };
}

export function verbLemma(token: Token, english: EnglishGrammar): string {
  const form = FORMS[token.tag];
  const short = SHORT_FORMS[token.text.toLowerCase()];
  if (short !== undefined) return short;
  return form ? english.verbLemma(token.text, form) : token.text.toLowerCase();
}
