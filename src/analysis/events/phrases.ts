// Cuts a sentence into phrases, in one pass. Names and time expressions stay whole.

import type { Token } from "../../model";
import type { Phrase, PhraseKind } from "./phrase";
import { isGerundNoun, isIntending, isNoVerb, isPlural, isQuantity } from "./nounForms";
import { isTo, presentVerb, readVerbGroup } from "./verbGroup";

/** What else is known of the tokens: 1 + the index of the mention or timex that covers a token, 0 for none. */
export interface Cover {
  readonly mention: Uint32Array;
  readonly timex: Uint32Array;
  /** The same for durations, which are no times of their own ("six days after"). */
  readonly duration: Uint32Array;
}

/** The item of a number in a cover. Asked first, because an index of −1 is looked for by its name, the slow way. */
export function covering<T>(items: readonly T[], number: number): T | undefined {
  return number === 0 ? undefined : items[number - 1];
}

/** Words that open a clause when a verb follows, and are prepositions otherwise. */
const OPENERS: ReadonlySet<string> = new Set(
  "that because although though while if whether unless until since as after before when where why how once than so lest whereas".split(
    " ",
  ),
);
/** Gerunds that only introduce a noun. */
const GERUND_PREPOSITIONS: ReadonlySet<string> = new Set(
  "including excluding regarding concerning pending barring notwithstanding".split(" "),
);
const JOINERS: ReadonlySet<string> = new Set(["and", "or", "but", "nor", "yet"]);
const RELATIVES: ReadonlySet<string> = new Set("who which whom whose what".split(" "));

/** Phrases of tokens[first, end), which is one sentence. */
export function findPhrases(tokens: readonly Token[], first: number, end: number, cover: Cover): Phrase[] {
  const phrases: Phrase[] = [];
  let at = first;
  if (cover.timex[first] !== 0 && opensDeictic(tokens[first]!.text)) {
    const last = timexEnd(first, end, cover);
    if (last < end && tokens[last]!.tag !== "POS") {
      phrases.push(phrase("time", first, last, last - 1, tokens));
      at = last;
    }
  }
  while (at < end) {
    const next = phraseAt(tokens, at, end, cover);
    phrases.push(next);
    at = next.end;
  }
  return phrases;
}

function phraseAt(tokens: readonly Token[], at: number, end: number, cover: Cover): Phrase {
  const timeEnd = cover.timex[at] === 0 ? at : timePhraseEnd(tokens, at, end, cover);
  if (timeEnd > at) return phrase("time", at, timeEnd, timeEnd - 1, tokens);
  const { tag, text } = tokens[at]!;
  const counted = quantifierEnd(tokens, at, end);
  if (cover.mention[at] === 0 && counted === at && (!NOMINAL.has(tag) || isTo(tokens[at]!))) {
    if (tag.startsWith("W") && isRelative(text.toLowerCase(), tag)) return phrase("relative", at, at + 1, at, tokens);
    if (tag === "VBG" && GERUND_PREPOSITIONS.has(text) && !(tokens[at - 1]?.tag ?? "").startsWith("VB"))
      return phrase("preposition", at, at + 1, at, tokens);
    if (!modifiesNoun(tokens, at, end) && !isNoVerb(tokens, at, end)) {
      const verb = readVerbGroup(tokens, at, end);
      if (verb) return verb;
    }
    if (tag === "NNS" && isIntending(tokens, at, end)) return presentVerb(tokens[at]!, at);
    const kind = kindOf(tag, text);
    if (kind) return phrase(kind, at, at + 1, at, tokens);
  }
  return nounOrAdjective(tokens, at, counted, end, cover) ?? phrase("other", at, at + 1, at, tokens);
}

/** Tags of words that open noun phrases and nothing else; but NNS may be a verb, "plans to". */
const NOMINAL: ReadonlySet<string> = new Set(
  "NN NNP NNPS DT PDT PRP PRP$ EX CD $ FW JJ JJR JJS RB RBR RBS POS".split(" "),
);

function phrase(
  kind: Exclude<PhraseKind, "verb">,
  first: number,
  end: number,
  head: number,
  tokens: readonly Token[],
): Phrase {
  return { kind, first, end, head, word: tokens[head]!.text.toLowerCase(), firstTag: tokens[first]!.tag };
}

function isRelative(word: string, tag: string): boolean {
  return RELATIVES.has(word) || (word === "that" && tag === "WDT");
}

function kindOf(tag: string, text: string): Exclude<PhraseKind, "verb"> | null {
  if (tag === ",") return "comma";
  if (tag === "CC") return JOINERS.has(text.toLowerCase()) ? "joiner" : null;
  if (tag === "IN") return OPENERS.has(text.toLowerCase()) ? "opener" : "preposition";
  if (tag === "WRB") return "opener";
  if (tag === "TO" || tag === "RP") return "preposition";
  if (tag === "``" || tag === "''" || tag === ":" || tag === "-LRB-" || tag === "-RRB-" || tag === "." || tag === "NFP")
    return "mark";
  return null;
}

const DEICTIC: ReadonlySet<string> = new Set(
  "Yesterday Today Tomorrow Tonight Last Next This Earlier Later Late Early".split(" "),
);

/** "Yesterday police arrested", "Last month premier Mori met": at the head of a sentence such a date is no part of the subject. */
function opensDeictic(word: string): boolean {
  return DEICTIC.has(word);
}

function timexEnd(at: number, end: number, { timex }: Cover): number {
  let last = at + 1;
  while (last < end && timex[last] === timex[at]) last++;
  return last;
}

/** A time expression stands alone unless a noun follows that it belongs to ("a two-day trip", "Tuesday’s talks"). */
function timePhraseEnd(tokens: readonly Token[], at: number, end: number, cover: Cover): number {
  const timex = cover.timex[at]!;
  if (timex === 0) return at;
  const last = timexEnd(at, end, cover);
  const behind = rangeEnd(tokens, last, end, cover);
  const next = behind < end ? tokens[behind]!.tag : "";
  if (next === "POS") return at;
  if ((next === "JJ" || next === "NNS") && behind === at + 1 && followsTelling(tokens, at)) return last;
  return (next.startsWith("NN") || next === "JJ") && !isFronted(tokens, at, last, end) ? at : last;
}

/** "announced Sunday drastic cuts", "said Monday prices fell": a weekday right behind the verb is the verb’s. */
function followsTelling(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at - 1]!.tag === "VBD" && tokens[at]!.text.endsWith("day");
}

/** "the April 30-May 1 meeting": where the second half of a range ends, if the time that ends before `at` is its first. */
function rangeEnd(tokens: readonly Token[], at: number, end: number, cover: Cover): number {
  const second = at < end ? cover.timex[at]! : 0;
  if (second === 0 || tokens[at - 1]!.end + 1 < tokens[at]!.start) return at;
  return timexEnd(at, end, cover);
}

/** "On Monday officials said", "In 2012 pilots stopped": after the sentence’s first preposition and before a subject. */
function isFronted(tokens: readonly Token[], at: number, last: number, end: number): boolean {
  const before = tokens[at - 1];
  if (before?.tag !== "IN" || !/^(?:In|On|Since|By|At)$/.test(before.text)) return false;
  let i = last;
  while (i < end && i - last < LONGEST_SUBJECT && /^(?:NN|JJ)/.test(tokens[i]!.tag)) i++;
  return i < end && /^(?:VB[DPZ]|MD)$/.test(tokens[i]!.tag);
}

/** Words of a subject without an article. @guess */
const LONGEST_SUBJECT = 6;

/** A participle that stands before its noun: "the proposed rules", "rising prices". */
function modifiesNoun(tokens: readonly Token[], at: number, end: number): boolean {
  const { tag } = tokens[at]!;
  if (tag !== "VBN" && tag !== "VBG" && tag !== "VBD") return false;
  const next = at + 1 < end ? tokens[at + 1]!.tag : "";
  const before = at > 0 ? tokens[at - 1]!.tag : "";
  const beforeNoun = next.startsWith("NN") || next === "JJ" || next === "VBG";
  if (before === "DT" && tag !== "VBG" && isPronounAlone(tokens, at - 1)) return false;
  if (at > 0 && tokens[at - 1]!.tag === "." && beforeNoun) return /^(?:VB[DPZ]|MD)$/.test(tokens[at + 2]?.tag ?? "");
  if (next === "CD" && tag !== "VBD") return OWNING.test(tokens[at - 1]?.text ?? ""); // "the remaining three skiffs"
  if (tag === "VBG")
    return beforeNoun && (/^(?:DT|PRP\$|POS|JJ|CD)$/.test(before) || NEVER_DONE.has(tokens[at]!.text.toLowerCase()));
  if (tag === "VBD") return beforeNoun && (/^(?:DT|PRP\$|POS)$/.test(before) || (before === "VB" && next !== "VBG"));
  if (before === "RB" && beforeNoun && at > 1) return OWNERS.test(tokens[at - 2]!.tag); // "a newly elected council"
  return beforeNoun && /^(?:DT|PRP\$|POS|JJ|CD|IN|VB[DGNPZ]?)$/.test(before);
}

/**
 * "defending champion Per Moe", "acting president Kim": these say who somebody is, not what is done; and "rising costs"
 * cannot be what somebody does to costs.
 */
const NEVER_DONE: ReadonlySet<string> = new Set(
  (
    "acting commanding defending founding governing incoming managing outgoing presiding reigning ruling sitting " +
    "ageing aging declining dwindling emerging escalating existing falling lingering looming mounting remaining resulting rising " +
    "soaring surging worsening"
  ).split(" "),
);

const OWNERS = /^(?:DT|PRP\$|POS|CD)$/;
const OWNING = /^(?:the|an?|its|their|his|her|our)$/i;

/** "Both denied wrongdoing", "All signed letters": a determiner that is the subject itself. */
function isPronounAlone(tokens: readonly Token[], at: number): boolean {
  return at >= 0 && /^(?:both|all|some|neither|these|those)$/i.test(tokens[at]!.text);
}

const ROUND = /^(?:dozen|hundred|thousand|million|billion|third|quarter|half|decade|century|year|week|month)$/;

/** "at least 30", "more than a dozen", "more than 120", "up to 5": where the number stands; `at` where there is no such thing. */
function quantifierEnd(tokens: readonly Token[], at: number, end: number): number {
  if (at + 2 >= end) return at;
  const { tag, text } = tokens[at + 2]!;
  const number = text === "a" && at + 3 < end && ROUND.test(tokens[at + 3]!.text) ? at + 3 : at + 2;
  if (number === at + 2 && tag !== "CD" && tag !== "$") return at;
  const words = `${tokens[at]!.text} ${tokens[at + 1]!.text}`.toLowerCase();
  return /^(?:at (?:least|most)|(?:more|fewer|less) than|up to)$/.test(words) ? number : at;
}

/**
 * The longest noun phrase from `at`, whose number stands at `counted`; an adjective phrase if no noun ends it; null if
 * neither starts here.
 */
function nounOrAdjective(
  tokens: readonly Token[],
  at: number,
  counted: number,
  end: number,
  cover: Cover,
): Phrase | null {
  if (tokens[at]!.tag === "DT" && isFloating(tokens, at, end)) return phrase("adverb", at, at + 1, at, tokens);
  let i = counted;
  let head = -1;
  while (i < end) {
    const mention = cover.mention[i]!;
    if (mention !== 0) {
      if (head >= 0 && opensAnother(tokens, i)) break;
      while (i < end && cover.mention[i] === mention) i++;
      head = i - 1;
      continue;
    }
    const { tag } = tokens[i]!;
    if (i > at && cover.timex[i] !== 0 && timePhraseEnd(tokens, i, end, cover) > i) break;
    if (tag.startsWith("NN")) {
      if (tag === "NNS" && i > at && isIntending(tokens, i, end)) break;
      head = i++;
      continue;
    }
    if (tag === "PRP" || tag === "EX") {
      if (i === at) head = i++;
      break;
    }
    if (tag === "POS") {
      if (head < 0) break;
      i++;
      head = -1;
      continue;
    }
    if (tag === "FW" || tag === "$" || tag === "CD" || isMisread(tokens, i, end)) {
      head = i++;
      continue;
    }
    if (!isPremodifier(tokens, i, at, end, head)) break;
    i++;
  }
  if (i === at) return null;
  if (head >= 0) return phrase("noun", at, head + 1, head, tokens);
  const last = tokens[i - 1]!.tag;
  const first = tokens[at]!.tag;
  if (first === "DT" || first === "PRP$" || first === "PDT" || last === "POS")
    // "Volvo’s fell 3 percent"
    return phrase("noun", at, i, i - 1, tokens);
  if (i === at + 1 && i < end && isQuantity(tokens, at)) return phrase("noun", at, i, at, tokens);
  return phrase(last.startsWith("RB") ? "adverb" : "adjective", at, i, i - 1, tokens);
}

/** A noun that the tagger takes for a verb. */
function isMisread(tokens: readonly Token[], i: number, end: number): boolean {
  const { tag } = tokens[i]!;
  if (tag === "VBZ") return isPlural(tokens, i, end);
  return tag === "VBG" && isGerundNoun(tokens, i) && !modifiesNoun(tokens, i, end);
}

/** "Italy and Cyprus each sent", "The leaders all agreed": between a plural subject and its verb. */
function isFloating(tokens: readonly Token[], at: number, end: number): boolean {
  if (at === 0 || at + 1 >= end || !FLOATING.has(tokens[at]!.text)) return false;
  return /^(?:NNP?S|NNP|PRP)$/.test(tokens[at - 1]!.tag) && /^(?:VB[DPZN]|MD)$/.test(tokens[at + 1]!.tag);
}

const FLOATING: ReadonlySet<string> = new Set(["all", "both", "each"]);

/** Determiners begin a noun phrase; adjectives, their adverbs and what joins them may stand before a noun. */
function isPremodifier(tokens: readonly Token[], i: number, at: number, end: number, head: number): boolean {
  const { tag, text } = tokens[i]!;
  if (head >= 0 && tag !== "JJ" && !OPENING.has(tag)) return false;
  if (text.length >= 4 && text.length <= 7 && /^(?:both|either|neither)$/i.test(text)) return i === at;
  if (OPENING.has(tag)) return i === at || tokens[i - 1]!.tag === "PDT" || tokens[i - 1]!.tag === "DT";
  if (head >= 0) return tag === "JJ" && i + 1 < end && tokens[i + 1]!.tag.startsWith("NN");
  if (tag.startsWith("JJ")) return true;
  if (tag === "RB" || tag === "RBR" || tag === "RBS") return true;
  if (tag === "CC") return i > at && /^(?:and|or|&|but)$/i.test(text) && joinsAdjectives(tokens, i, end);
  if (tag === "VBN" && i > 0 && tokens[i - 1]!.tag === "CC") return i + 1 < end && tokens[i + 1]!.tag.startsWith("NN");
  if (tag === "VBN" || tag === "VBG" || tag === "VBD") return modifiesNoun(tokens, i, end);
  return false;
}

const OPENING: ReadonlySet<string> = new Set(["DT", "PRP$", "PDT"]);

function joinsAdjectives(tokens: readonly Token[], i: number, end: number): boolean {
  return tokens[i - 1]!.tag.startsWith("JJ") && i + 1 < end && /^(?:JJ[RS]?|VBN)$/.test(tokens[i + 1]!.tag);
}

/** A name after a complete noun phrase: "the leaders Lee" hardly; "Prime Minister Kim" is one phrase. */
function opensAnother(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]!.tag === "PRP";
}
