// The tense of the verb that governs a place in a sentence, from part-of-speech tags: past and future decide which "Tuesday" is meant.
// The nearest verb before the place wins; where there is none, the first after it.

import type { Sentence, Token, TokenLayer } from "../model";
import {
  AFTER_NO_VERB,
  BE_NOW,
  DEMANDED,
  FUTURE_MODALS,
  NEGATIONS,
  NEGATIVE_SUBJECTS,
  PAST_AUXILIARIES,
  PAST_ONLY,
  PERCEIVING,
  PLANNED,
  PLANNING_STEMS,
  PLANNING_VERBS,
  REPORTING,
  SPANNING,
  SUBJECT_REACH,
  UNCHANGED,
} from "./tenseWords";

/** "planned" is of what was planned and then something came of it: "the march planned for Saturday was cancelled" tells nothing of the day. */
export type Tense = "past" | "present" | "future" | "planned";

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
    const tense = before(tokens, sentence, here) ?? after(tokens, sentence, here, end);
    return tense === "planned" && !isPastNext(tokens, sentence, here, end) ? "future" : tense;
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
    if (isClauseOpener(tokens, i, here)) return null;
    const tense = tenseOf(tokens, i, first);
    if (tense === "present") return closed || here - i > NEAR || REPORTING.has(tokens[i]!.text) ? null : tense;
    if (tense === "future" && closed && isInRelative(tokens, i, first)) continue;
    if (tense) return tense === "past" && isDemand(tokens, i, here) ? "future" : tense;
    if (isPunctuation(tokens[i]!)) closed = true;
  }
  return null;
}

/** "the police say that on Saturday he was seen": behind "that" the clause's own verb is still to come. */
function isClauseOpener(tokens: readonly Token[], i: number, here: number): boolean {
  if (tokens[i]!.tag !== "IN" || tokens[i]!.text !== "that") return false;
  return here === i + 1 || (here === i + 2 && tokens[i + 1]!.tag === "IN");
}

/** "a box that would hold a gun, and shells, on Monday": a relative clause governs nothing beyond its comma. */
function isInRelative(tokens: readonly Token[], i: number, first: number): boolean {
  for (let k = i - 1; k >= Math.max(first, i - RELATIVE_REACH); k--) {
    const { tag } = tokens[k]!;
    if (tag === "WDT" || tag === "WP") return true;
    if (tag !== "MD" && tag !== "RB" && !tag.startsWith("VB")) return false;
  }
  return false;
}

/** "that would have been": auxiliaries between. */
const RELATIVE_REACH = 4;

/** "called for three days of marches from July 19": what is called for lies ahead; but "called for calm on Friday". */
function isDemand(tokens: readonly Token[], i: number, here: number): boolean {
  if (!DEMANDED.has(tokens[i]!.text) || tokens[i + 1]?.text !== "for") return false;
  return here > i + 2 && SPANNING.has(tokens[here - 1]!.text);
}

/** Tags of words are capital letters. */
function isPunctuation({ tag }: Token): boolean {
  const first = tag.charCodeAt(0);
  return first < 65 || first > 90;
}

function after(tokens: readonly Token[], sentence: Sentence, here: number, end: number): Tense | null {
  const last = Math.min(sentence.endToken, here + REACH);
  let i = here;
  while (i < last && tokens[i]!.start < end) i++;
  // "Friday: the bank reports" in a list of what is to come.
  const isAgenda = here === sentence.firstToken && tokens[i]?.text === ":";
  for (; i < last; i++) {
    const tag = tokens[i]!.tag;
    if (tag === "VBN" || tag === "VBG" || tag === "VB") continue;
    const tense = tenseOf(tokens, i, sentence.firstToken);
    if (tense) return tense === "present" && !isAgenda ? null : tense;
  }
  return null;
}

/** True if a verb in the past follows the expression at once. */
function isPastNext(tokens: readonly Token[], sentence: Sentence, here: number, end: number): boolean {
  let i = here;
  while (i < sentence.endToken && tokens[i]!.start < end) i++;
  if (tokens[i]?.tag === "RB") i++;
  return i < sentence.endToken && tokens[i]!.tag === "VBD";
}

/** The tense that the verb at `i` shows with its auxiliaries; null for words that are no verb or show none. */
function tenseOf(tokens: readonly Token[], i: number, first: number): Tense | null {
  const token = tokens[i]!;
  const word = token.text.toLowerCase();
  switch (token.tag) {
    case "VBD":
      return word === "planned" || word === "scheduled" ? "future" : "past";
    case "MD":
      return modal(tokens, i, first);
    case "VBZ":
    case "VBP":
      if (isNoun(tokens, i)) return null;
      if (PLANNING_VERBS.has(word)) return "future";
      if (token.tag === "VBP" && PAST_ONLY.has(word)) return "past";
      if (token.tag === "VBP" && UNCHANGED.has(word) && tokens[i - 1]?.tag !== "PRP") return "past"; // "Ajax beat"
      return PAST_AUXILIARIES.has(word) && !isOwning(tokens, i) ? "past" : "present";
    case "TO":
      return governed(tokens, i, first);
    case "IN":
      return word === "to" && BE_NOW.has(tokens[i - 1]?.text ?? "") ? "future" : null;
    case "VB":
      return infinitive(tokens, i, first);
    case "VBN":
      if (!PLANNED.has(word) || isAsPlanned(tokens, i) || isReached(tokens, i)) return participle(tokens, i, first);
      return i > first && tokens[i - 1]!.tag.startsWith("NN") ? "planned" : "future";
    case "VBG":
      return word === "going" ? "future" : null;
    case "JJ":
      return PLANNED.has(word) && word !== "likely" && word !== "ready" ? "future" : null;
    default:
      return null;
  }
}

/** "will", "could"; "could not be reached" tells of what was tried in vain, "could be seen" of what was seen. */
function modal(tokens: readonly Token[], i: number, first: number): Tense {
  const word = tokens[i]!.text.toLowerCase();
  if (word === "could" && (isNegated(tokens, i, first) || isPerceived(tokens, i))) return "past";
  return FUTURE_MODALS.has(word) || word === "would" ? "future" : "present";
}

function isNegated(tokens: readonly Token[], i: number, first: number): boolean {
  if (NEGATIONS.has(tokens[i + 1]?.text ?? "")) return true;
  for (let k = i - 1; k >= Math.max(first, i - SUBJECT_REACH); k--)
    if (NEGATIVE_SUBJECTS.has(tokens[k]!.text.toLowerCase())) return true;
  return false;
}

function isPerceived(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.text;
  return PERCEIVING.has((next === "be" ? tokens[i + 2]?.text : next) ?? "");
}

/** "has a meeting", "have until Friday": no participle follows, so that it is now. */
function isOwning(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]!.text.toLowerCase();
  if (word !== "has" && word !== "have") return false;
  for (let k = i + 1; k < Math.min(tokens.length, i + 5); k++) {
    const { tag } = tokens[k]!;
    if (tag === "VBN" || tag === "VBD") return false;
    if (tag !== "RB" && tag !== "PRP") return true;
  }
  return true;
}

/** "a record set in May", unlike "set for May", "set to open". */
function isReached(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.text !== "set") return false;
  const next = tokens[i + 1]?.text;
  return next !== "for" && next !== "to";
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
    if (word === "be") return passive(tokens, k, first);
    if (word === "being") return beingDone(tokens, k, first);
    if (word === "is" || word === "are") return "present";
    if (tag === "MD") return modal(tokens, k, first);
    if (tag.startsWith("VB")) return "past";
  }
  return "past";
}

/** "is being heard"; "was being heard", "after being heard". */
function beingDone(tokens: readonly Token[], being: number, first: number): Tense {
  if (being === first) return "present";
  const { tag, text } = tokens[being - 1]!;
  return tag === "VBD" || text === "after" || text === "since" || text === "despite" ? "past" : "present";
}

/** "will be heard", "to be heard"; "could not be heard", "had to be heard". */
function passive(tokens: readonly Token[], be: number, first: number): Tense {
  for (let k = be - 1; k >= Math.max(first, be - 3); k--) if (tokens[k]!.tag === "MD") return modal(tokens, k, first);
  return be >= first + 2 && tokens[be - 2]!.text === "had" ? "past" : "future";
}

/** "will visit", "plans to visit", "is to visit": ahead; "did visit", "was forced to visit": past. */
function infinitive(tokens: readonly Token[], i: number, first: number): Tense | null {
  for (let k = i - 1; k >= Math.max(first, i - 4); k--) {
    const word = tokens[k]!.text.toLowerCase();
    if (tokens[k]!.tag === "MD") return modal(tokens, k, first);
    if (PAST_AUXILIARIES.has(word)) return "past";
    if (word === "to") return governed(tokens, k, first);
  }
  if (UNCHANGED.has(tokens[i]!.text)) return "past";
  return AFTER_NO_VERB.has(tokens[i - 1]?.tag ?? "") ? null : "present";
}

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
