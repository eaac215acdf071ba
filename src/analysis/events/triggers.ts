// The words that tell events: the main verb of each verb group, and nouns that name events. Auxiliaries, verbs that
// only tell how things are, and nouns that stand before the noun that counts ("the summit venue") are none.

import type { EnglishGrammar } from "../../knowledge/english";
import type { EventWords } from "../../knowledge/eventWords";
import type { Token } from "../../model";
import type { Clause } from "./clause";
import type { Phrase } from "./phrase";
import type { Reading } from "./reading";

export interface Trigger {
  readonly kind: "verb" | "noun";
  /** Index among the document's tokens. */
  readonly token: number;
  readonly lemma: string;
  /** Index of its phrase in the sentence's reading. */
  readonly at: number;
  /** The clause of a verb, or in which a noun stands; null where the sentence has no verb. */
  readonly clause: Clause | null;
}

/** All triggers of a sentence in text order. */
export function findTriggers(reading: Reading, words: EventWords, english: EnglishGrammar): Trigger[] {
  const triggers: Trigger[] = [];
  let next = 0;
  let verbs = 0;
  const { phrases, clauses } = reading;
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at]!;
    while (next < clauses.length && clauses[next]!.opening <= at) next++;
    const clause = clauses[next === 0 ? 0 : next - 1] ?? null;
    if (phrase.kind === "verb") {
      const own = clauses[verbs++]!; // one clause for each verb group, in the same order
      if (tellsEvent(own, reading))
        triggers.push({ kind: "verb", token: phrase.head, lemma: reading.lemma(own), at, clause: own });
    } else if (phrase.kind === "noun") nounTriggers(reading, phrase, at, clause, words, english, triggers);
  }
  return triggers;
}

function tellsEvent(clause: Clause, reading: Reading): boolean {
  const lemma = reading.lemma(clause);
  if (lemma === "be" || (lemma === "end" && clause.verb.tense === "participle")) return false; // "the year ended March 31"
  return !reading.is(clause, "nonevent");
}

function nounTriggers(
  reading: Reading,
  phrase: Phrase,
  at: number,
  clause: Clause | null,
  words: EventWords,
  english: EnglishGrammar,
  into: Trigger[],
): void {
  for (let i = phrase.first; i < phrase.end; i++) {
    const token = reading.tokens[i]!;
    if (token.tag !== "NN" && token.tag !== "NNS") continue;
    const next = i + 1 < phrase.end ? reading.tokens[i + 1]!.tag : "";
    if (next.startsWith("NN") || next === "CD" || next === "JJ") continue;
    const lemma = english.nounLemma(token.text);
    const asLemma = words.nouns.get(lemma);
    const kind = asLemma === undefined && lemma !== token.text ? words.nouns.get(token.text.toLowerCase()) : asLemma;
    if (kind === undefined || (kind === "weak" && !isDone(reading.tokens, i, phrase))) continue;
    into.push({ kind: "noun", token: i, lemma, at, clause });
  }
}

const DOERS: ReadonlySet<string> = new Set("of by in between against with on for from to over".split(" "));

/** "the sale of", "its support for": determined, and with a preposition that names who or what. */
function isDone(tokens: readonly Token[], at: number, phrase: Phrase): boolean {
  const after = tokens[at + 1]?.text.toLowerCase() ?? "";
  const before = tokens[phrase.first]!.tag;
  return DOERS.has(after) && (before === "DT" || before === "PRP$" || tokens[at - 1]?.tag === "POS");
}
