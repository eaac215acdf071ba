// Words that the tagger takes for verbs though they end a noun phrase: plurals that look like a present tense ("the heavy
// bombers it sold", "sent up supplies") and gerunds behind an owner ("its messaging around the vote").

import type { Token } from "../../model";

/** Forms in -s that stand before another verb without being nouns. */
const NO_PLURALS =
  /^(?:is|was|has|does|gets|'s|’s|says|remains|becomes|feels|looks|seems|appears|stays|goes|comes|helps|keeps|lets|makes)$/i;
/** What people say or think, which a clause without "that" may follow: "claims he won". */
const CLAIMING: ReadonlySet<string> = new Set(
  "acknowledges adds admits alleges argues asks assumes believes bets claims concedes confirms denies doubts expects explains fears feels finds guesses hears hopes insists knows learns maintains means notes predicts promises realises realizes recalls reckons remembers reports reveals says sees shows states suggests suspects swears thinks understands vows warns wishes wonders writes".split(
    " ",
  ),
);
const SUBJECT_PRONOUN = /^(?:he|she|they|we|i|it)$/i;

/** A present tense to the tagger, but a noun by what stands beside it. */
export function isPlural(tokens: readonly Token[], at: number, end: number): boolean {
  const { text } = tokens[at]!;
  if (at + 1 >= end || NO_PLURALS.test(text)) return false;
  const before = at === 0 ? "." : tokens[at - 1]!.tag;
  const next = tokens[at + 1]!;
  if (before === "RP" || before === "VBD" || before === "VBN" || before === "VBG") return !CLAIMING.has(text); // "sent up supplies"
  if (before === "." && next.tag === "VBD") return true; // "Talks broke down", the first word
  const nounBefore = before === "NN" || before === "JJ" || before === "NNP";
  if (!nounBefore) return false;
  if (next.tag === "VBD" || next.tag === "MD" || (next.tag === "VBN" && next.text.endsWith("ed"))) return true; // "fire crews attended"
  if (next.tag === "''" && tokens[at - 2]?.tag === "``") return true; // “security risks”
  if (next.tag !== "PRP" || CLAIMING.has(text) || !SUBJECT_PRONOUN.test(next.text)) return false;
  const verb = at + 2 < end ? tokens[at + 2]!.tag : "";
  return verb.startsWith("VB") || verb === "MD"; // "the heavyweight ranks he shares"
}

/** "most of the workers fled", "many were hurt", "three dead, several of them sailors": how many, and nothing else. */
export function isQuantity(tokens: readonly Token[], at: number): boolean {
  const { tag, text } = tokens[at]!;
  if (!QUANTITIES.test(text)) return false;
  const next = tokens[at + 1]!;
  if (next.text === "of") return true;
  return (
    tag !== "RB" && tag !== "RBR" && /^(?:many|several|few|most)$/i.test(text) && /^(?:VB[DPZ]|MD)$/.test(next.tag)
  );
}

const QUANTITIES = /^(?:most|many|several|few|fewer|more|less|much|half|enough)$/i;

const INTENDING = /^(?:plans|hopes|aims|vows|promises|threatens|wants|moves)$/;
/** How far a verb with a tense is looked for. @guess */
const NEAR = 20;

/** "Norse Air plans to cut jobs": a verb, unless a verb with a tense follows of which the plans are the subject. */
export function isIntending(tokens: readonly Token[], at: number, end: number): boolean {
  if (at === 0 || at + 2 >= end || tokens[at + 1]!.text !== "to" || !INTENDING.test(tokens[at]!.text)) return false;
  if (!/^(?:NNP?|NNPS)$/.test(tokens[at - 1]!.tag)) return false;
  for (let i = at + 3; i < end && i < at + NEAR; i++) {
    const { tag } = tokens[i]!;
    if (tag === "," || tag.startsWith("W") || tag === "''") return true;
    if (tag === "VBD" || tag === "VBZ" || tag === "VBP" || tag === "MD") return false;
  }
  return true;
}

const ARTICLE = /^(?:the|an?)$/i;

/** "its messaging around the vote", "the shelling of Lima": behind an article or owner, and no noun follows. */
export function isGerundNoun(tokens: readonly Token[], at: number): boolean {
  if (at === 0 || tokens[at + 1]?.tag === "TO") return false; // "Lind’s planning to"
  const { tag, text } = tokens[at - 1]!;
  return tag === "PRP$" || tag === "POS" || (tag === "DT" && ARTICLE.test(text));
}

/** "Seoul shares close lower", "Defense Minister Per Moe", "2.5km into the sky": what the tagger takes for a verb there. */
export function isNoVerb(tokens: readonly Token[], at: number, end: number): boolean {
  const { tag, text } = tokens[at]!;
  if (!tag.startsWith("VB") || at + 1 >= end) return false;
  const first = text.charCodeAt(0);
  if (first <= NINE) return first >= ZERO;
  const next = tokens[at + 1]!.text;
  if (tag === "VBZ") {
    if (text === "shares" || text === "stocks") return TRADED.test(next);
    if (isPlural(tokens, at, end)) return true;
  }
  return first <= CAPITAL_Z && OFFICES.test(next);
}

const [ZERO, NINE, CAPITAL_Z] = [48, 57, 90];
const TRADED =
  /^(?:closed?|opened|open|end|ended|finish|finished|start|started|trade|traded|rise|rose|fall|fell|gain|gained|drop|dropped|slip|slipped|jump|jumped|were|are|have)$/;
const OFFICES = /^(?:Minister|Ministry|Secretary|Department|Committee|Chief|Commissioner)$/;
