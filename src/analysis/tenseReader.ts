// The tense of the verb that governs a place in a sentence, from part-of-speech tags: past and future decide which "Tuesday" is meant.
// The nearest verb before the place wins; where there is none, the first after it.

import type { Sentence, Token, TokenLayer } from "../model";
export type Tense = "past" | "present" | "future";

const FUTURE_MODALS = new Set([
  "will",
  "'ll",
  "’ll",
  "shall",
  "wo",
  "may",
  "might",
  "could",
  "can",
  "should",
  "must",
  "ca",
]);
const PAST_AUXILIARIES = new Set(["was", "were", "had", "did", "has", "have", "been", "'ve", "’ve"]);
/** "is scheduled to", "are due": what is said of a plan lies ahead. */
const PLANNED = new Set([
  "scheduled",
  "expected",
  "planned",
  "due",
  "slated",
  "set",
  "supposed",
  "going",
  "planning",
  "expecting",
  "likely",
  "bound",
  "poised",
  "ready",
]);
/** "is to resume": ahead, whatever the tagger takes "resume" for. */
const BE_NOW = new Set(["is", "are", "'s", "’s"]);
const PLANNING_VERBS = new Set([
  "plans",
  "plan",
  "expects",
  "expect",
  "intends",
  "intend",
  "hopes",
  "hope",
  "wants",
  "want",
  "aims",
  "aim",
  "proposes",
  "vows",
  "begins",
  "opens",
  "starts",
]);

/** "agreed to meet", "a plan to sell": what follows lies ahead even if the deciding is past. */
const PLANNING_STEMS = new Set([
  "agreed", "agree", "decided", "offered", "promised", "threatened", "vowed", "pledged", "wanted", "hoped", "intended", "proposed", "asked", "invited",
  "want", "wants", "hope", "hopes", "scheduled", "plan", "plans", "planned", "planning", "expect", "expects", "expected", "expecting", "intend", "intends",
]); // prettier-ignore

/** Tenses of many places of one document, asked in text order. */
export class TenseReader {
  private sentence = 0;

  constructor(private readonly words: TokenLayer) {}

  /** Null where no verb is near or nothing is known of the words. @param start where the expression begins; asked in rising order */
  at(start: number, end: number): Tense | null {
    const sentence = this.sentenceAt(start);
    if (!sentence) return null;
    const { tokens } = this.words;
    const here = firstTokenFrom(tokens, sentence, start);
    return before(tokens, sentence, here) ?? after(tokens, sentence, here, end);
  }

  private sentenceAt(start: number): Sentence | null {
    const { sentences } = this.words;
    while (this.sentence < sentences.length && sentences[this.sentence]!.end <= start) this.sentence++;
    const sentence = sentences[this.sentence];
    return sentence && sentence.start <= start ? sentence : null;
  }
}

/** The sentence's first token that ends after `offset`; by halving, because a sentence may be a whole document. */
function firstTokenFrom(tokens: readonly Token[], sentence: Sentence, offset: number): number {
  let low = sentence.firstToken;
  let high = sentence.endToken;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How far a verb may be; bounds the cost on endless sentences. */
const REACH = 40;

/** A present that tells of a plan stands close to its day, with no punctuation between: "the boards meet again on Monday". @guess */
const NEAR = 6;

function before(tokens: readonly Token[], sentence: Sentence, here: number): Tense | null {
  const first = Math.max(sentence.firstToken, here - REACH);
  let closed = false;
  for (let i = here - 1; i >= first; i--) {
    const tense = tenseOf(tokens, i, first);
    if (tense === "present") return closed || here - i > NEAR ? null : tense;
    if (tense) return tense;
    if (isPunctuation(tokens[i]!)) closed = true;
  }
  return null;
}

/** Tags of words are capital letters. */
function isPunctuation({ tag }: Token): boolean {
  const first = tag.charCodeAt(0);
  return first < 65 || first > 90;
}

function after(tokens: readonly Token[], sentence: Sentence, here: number, end: number): Tense | null {
  const last = Math.min(sentence.endToken, here + REACH);
  for (let i = here; i < last; i++) {
    if (tokens[i]!.start < end) continue;
    const tag = tokens[i]!.tag;
    if (tag === "VBN" || tag === "VBG" || tag === "VB") continue;
    const tense = tenseOf(tokens, i, sentence.firstToken);
    if (tense) return tense === "present" ? null : tense;
  }
  return null;
}

/** The tense that the verb at `i` shows with its auxiliaries; null for words that are no verb or show none. */
function tenseOf(tokens: readonly Token[], i: number, first: number): Tense | null {
  const token = tokens[i]!;
  const word = token.text.toLowerCase();
  switch (token.tag) {
    case "VBD":
      return word === "planned" || word === "scheduled" ? "future" : "past";
    case "MD":
      return FUTURE_MODALS.has(word) ? "future" : word === "would" ? "future" : "present";
    case "VBZ":
    case "VBP":
      if (isNoun(tokens, i)) return null;
      return PLANNING_VERBS.has(word) ? "future" : PAST_AUXILIARIES.has(word) ? "past" : "present";
    case "TO":
      return governed(tokens, i, first);
    case "IN":
      return word === "to" && BE_NOW.has(tokens[i - 1]?.text ?? "") ? "future" : null;
    case "VB":
      return infinitive(tokens, i, first);
    case "VBN":
      return PLANNED.has(word) && !isAsPlanned(tokens, i) ? "future" : participle(tokens, i, first);
    case "VBG":
      return word === "going" ? "future" : null;
    case "JJ":
      return PLANNED.has(word) && word !== "likely" && word !== "ready" ? "future" : null;
    default:
      return null;
  }
}

/** "as planned", "as previously scheduled": it came about. */
function isAsPlanned(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.text === "as" || (tokens[i - 1]?.tag === "RB" && tokens[i - 2]?.text === "as");
}

/** "is heard", "will be heard", "was heard", "(an accord) signed": by the auxiliary, past without one. */
function participle(tokens: readonly Token[], i: number, first: number): Tense {
  for (let k = i - 1; k >= Math.max(first, i - 3); k--) {
    const { tag } = tokens[k]!;
    if (tag.startsWith("NN")) return "past";
    const word = tokens[k]!.text.toLowerCase();
    if (word === "be") return "future";
    if (word === "is" || word === "are" || word === "being") return "present";
    if (tag === "MD") return "future";
    if (tag.startsWith("VB")) return "past";
  }
  return "past";
}

/** "will visit", "plans to visit", "is to visit": ahead; "did visit", "was forced to visit": past. */
function infinitive(tokens: readonly Token[], i: number, first: number): Tense | null {
  for (let k = i - 1; k >= Math.max(first, i - 4); k--) {
    const word = tokens[k]!.text.toLowerCase();
    if (tokens[k]!.tag === "MD") return word === "would" || FUTURE_MODALS.has(word) ? "future" : "present";
    if (word === "did") return "past";
    if (word === "to") return governed(tokens, k, first);
  }
  return UNCHANGED.has(tokens[i]!.text) ? "past" : "present";
}

/** Verbs whose past looks like their stem. */
const UNCHANGED = new Set([
  "read", "put", "set", "cut", "hit", "let", "shut", "cost", "hurt", "split", "spread", "quit", "bid", "cast", "burst", "bet", "shed", "upset", "beat",
]); // prettier-ignore

/** "their offers to buy", "886 million shares": after a determiner or number comes no finite verb. */
function isNoun(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.tag;
  return before === "PRP$" || before === "DT" || before === "CD";
}

/** What governs "to visit": the word before it, past an adverb or object. */
function governed(tokens: readonly Token[], to: number, first: number): Tense | null {
  for (let k = to - 1; k >= Math.max(first, to - 6); k--) {
    const { tag } = tokens[k]!;
    const word = tokens[k]!.text.toLowerCase();
    if (PLANNED.has(word) && tokens[k - 1]?.text === "been" && tokens[k - 2]?.text === "had") return "past";
    if (PLANNED.has(word) || PLANNING_STEMS.has(word)) return "future";
    if (tag === "VBZ" || tag === "VBP") {
      if (isNoun(tokens, k)) continue;
      return "future";
    }
    if (tag === "VBD" || tag === "VBN") return "past";
    if (tag === "MD") return "future";
  }
  return null;
}
