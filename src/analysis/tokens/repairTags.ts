// Small repairs after tagging, where the words around leave no doubt but the tagger's counts misled it: news prose
// uses verbs ("shook", "struck") that its training texts hardly know. Each repair looks at a word and its
// neighbours.

import { findHeadlineVerb } from "./headlineVerbs";
import { isNoun, type MayBe, type Taggable } from "./taggable";
import { findVerb } from "./missingTense";
import { mayBeBare, mayBePresent, ONLY_PAST, UNCHANGED } from "./verbForms";

interface Repair {
  /** An example: before → after. */
  readonly example: string;
  /** The tags that it replaces. */
  readonly of: readonly string[];
  readonly tag: string;
  applies(
    previous: string,
    word: Taggable,
    next: string,
    mayBe: MayBe,
    previousWord: string,
    nextWord: string,
    previous2: string,
  ): boolean;
}

const REPAIRS: readonly Repair[] = [
  {
    example: "prices fell/VBN → fell/VBD",
    of: ["VBN"],
    tag: "VBD",
    applies: (previous, word) => !previous.startsWith("VB") && ONLY_PAST.has(word.text),
  },
  {
    example: "the toll rose/NN to, the firms cut/NN prices → VBD",
    of: ["NN"],
    tag: "VBD",
    applies: (previous, { text }, next) =>
      text.length < 7 &&
      isNoun(previous) &&
      (text === "rose"
        ? !isNoun(next) && next !== "CC"
        : previous === "NNS" && UNCHANGED.has(text) && AFTER_UNCHANGED.has(next)),
  },
  {
    example: "fans clashed/JJ with → clashed/VBD",
    of: ["JJ"],
    tag: "VBD",
    applies: (previous, word, next, _mayBe, _previousWord, nextWord) =>
      previous === "NNS" &&
      word.text.endsWith("ed") &&
      !word.text.startsWith("un") &&
      (next === "IN" ? nextWord !== "to" : AFTER_VERB.has(next)), // but "costs related to"
  },
  {
    example: "to/IN close/VB → to/TO",
    of: ["IN"],
    tag: "TO",
    applies: (_previous, word, next) => next === "VB" && word.text.toLowerCase() === "to",
  },
  {
    example: "the leaders shook/JJ hands → shook/VBD",
    of: ["JJ", "VBN"],
    tag: "VBD",
    applies: (previous, word, next, mayBe) =>
      isNoun(previous) &&
      AFTER_VERB.has(next) &&
      mayBe(word.text, "VBD") &&
      (word.tag === "JJ" || next === "DT" || next === "PRP$"),
  },
  {
    example: "the talks/VBZ broke/VBD → talks/NNS",
    of: ["VBZ"],
    tag: "NNS",
    applies: (previous, word, next, mayBe) => next === "VBD" && isNoun(previous) && mayBe(word.text, "NNS"),
  },
  {
    example: "its shares/VBZ fell/VBN → shares/NNS",
    of: ["VBZ"],
    tag: "NNS",
    applies: (previous, word, next, mayBe, _previousWord, nextWord) =>
      isNoun(previous) &&
      (ONLY_PAST.has(nextWord) || (next === "VBN" && word.text === "shares")) &&
      mayBe(word.text, "NNS"),
  },
  {
    example: "run longer trains/VBZ → trains/NNS",
    of: ["VBZ"],
    tag: "NNS",
    applies: (previous, word, _next, mayBe, _previousWord, _nextWord, previous2) =>
      (OPENS_NOUN.has(previous) || (previous === "''" && previous2 === "JJ")) && mayBe(word.text, "NNS"),
  },
  {
    example: "bilateral and expanded/VBD talks → expanded/JJ",
    of: ["VBD"],
    tag: "JJ",
    applies: (previous, _word, next, _mayBe, _previousWord, _nextWord, previous2) =>
      previous === "CC" && previous2 === "JJ" && isNoun(next),
  },
  {
    example: "at a briefing/VBG that → briefing/NN",
    of: ["VBG"],
    tag: "NN",
    applies: (previous, _word, next) =>
      previous === "DT" && (CLOSING.has(next) || TENSED.has(next) || next === "DT" || next === "WDT"),
  },
  {
    example: "will remain closed/VBN → closed/JJ",
    of: ["VBN"],
    tag: "JJ",
    applies: (_previous, _word, _next, _mayBe, previousWord) => REMAIN.has(previousWord),
  },
  {
    example: "Airline reports/VBZ record/VBP loss → record/NN",
    of: ["VBP"],
    tag: "NN",
    applies: (previous, word, _next, mayBe, previousWord) =>
      previous === "VBZ" && previousWord.length > 4 && mayBe(word.text, "NN"), // but "does work"
  },
  {
    example: "Lagos court/VBP jails/NNS four → court/NN",
    of: ["VBP"],
    tag: "NN",
    applies: (previous, word, next, mayBe, _previousWord, nextWord) =>
      (previous === "NNP" || previous === "NN") &&
      next === "NNS" &&
      mayBe(word.text, "NN") &&
      mayBePresent(nextWord, mayBe),
  },
  {
    example: "the search will/MD resume/NN at → resume/VB",
    of: ["NN", "NNP", "JJ"],
    tag: "VB",
    applies: (previous, word, _next, mayBe) => previous === "MD" && mayBeBare(word.text, mayBe),
  },
  {
    example: "the shareholders '/'' meeting → '/POS",
    of: ["''"],
    tag: "POS",
    applies: (previous, word, next, _mayBe, previousWord) =>
      word.text.length === 1 &&
      word.text !== '"' &&
      word.text !== "”" &&
      isNoun(previous) &&
      previousWord.endsWith("s") &&
      (isNoun(next) || next === "JJ"),
  },
  {
    example: "300 million won/VBD → won/NNS",
    of: ["VBD", "VBN"],
    tag: "NNS",
    applies: (previous, word, _next, _mayBe, previousWord) =>
      word.text === "won" && previous === "CD" && (previousWord.length > 3 || previousWord.endsWith("0")),
  },
  {
    example: "the accused/VBD had → accused/NN",
    of: ["VBD", "VBN"],
    tag: "NN",
    applies: (previous, _word, next) => previous === "DT" && TENSED.has(next),
  },
  {
    example: "as Beijing steps/NNS up → steps/VBZ",
    of: ["NNS"],
    tag: "VBZ",
    applies: (previous, word, next, mayBe) => next === "RP" && isNoun(previous) && mayBePresent(word.text, mayBe),
  },
  {
    example: "were injured/JJ → injured/VBN",
    of: ["JJ"],
    tag: "VBN",
    applies: (_previous, word, next, mayBe, previousWord) =>
      BE.has(previousWord) && CLOSING.has(next) && word.text.endsWith("ed") && mayBe(word.text, "VBN"),
  },
];

/** So that a word asks only the repairs of its own tag. */
const REPAIRS_BY_TAG: ReadonlyMap<string, readonly Repair[]> = new Map(
  [...new Set(REPAIRS.flatMap(({ of }) => of))].map((tag) => [tag, REPAIRS.filter(({ of }) => of.includes(tag))]),
);

/** Repairs the tags of words[first, end), which is one sentence. */
export function repairTags(words: readonly Taggable[], first: number, end: number, mayBe: MayBe): void {
  if (
    first + 2 < end &&
    words[first + 1]!.tag === "NNS" &&
    OPENING_VERBS.has(words[first]!.tag) &&
    TENSED.has(words[first + 2]!.tag)
  )
    words[first]!.tag = "NN"; // "Dock/VBP workers struck"
  if (first + 1 < end && words[first]!.tag === "VBZ" && opensWithPlural(words[first]!, words[first + 1]!))
    words[first]!.tag = "NNS"; // "Nurses/VBZ walked off"
  if (first + 1 < end && words[first]!.text === "No" && words[first + 1]!.tag !== ",") words[first]!.tag = "DT";
  let tensed = false;
  let isPlain = true;
  for (let i = first + 1; i < end; i++) {
    const word = words[i]!;
    const previous = words[i - 1]!;
    const next = i + 1 < end ? words[i + 1]! : NOTHING;
    const previous2 = i - 2 >= first ? words[i - 2]!.tag : "";
    const repairs = REPAIRS_BY_TAG.get(word.tag);
    if (repairs)
      for (const repair of repairs)
        if (repair.applies(previous.tag, word, next.tag, mayBe, previous.text, next.text, previous2))
          word.tag = repair.tag;
    if (!TENSED.has(word.tag)) continue;
    tensed = true;
    isPlain &&= word.tag === "VBP" || previous.tag === ","; // ", warns fans" has its subject before the comma
  }
  if (isPlain && end - first < LONGEST && words[end - 1]!.tag !== "." && findHeadlineVerb(words, first, end, mayBe))
    return;
  if (!tensed) findVerb(words, first, end, mayBe);
}

/** "Nurses walked", "Floods left", "Trains resumed": a form in -s before a past tense is the subject. */
function opensWithPlural({ text }: Taggable, next: Taggable): boolean {
  if (next.tag !== "VBN" && next.tag !== "VBD" && !UNCHANGED.has(next.text)) return false;
  return text.length > 4 && text.charCodeAt(text.length - 1) === SMALL_S;
}

const SMALL_S = 115;
/** Words of a headline. @guess */
const LONGEST = 25;

const NOTHING: Taggable = { text: "", word: -1, tag: "" };
const OPENING_VERBS: ReadonlySet<string> = new Set(["VB", "VBP"]);
const AFTER_VERB: ReadonlySet<string> = new Set(["DT", "PRP", "PRP$", "CD", "NN", "NNS", "NNP", "JJ"]);
const BE: ReadonlySet<string> = new Set(["was", "were", "been"]);
/** What stands before nouns only. */
const OPENS_NOUN: ReadonlySet<string> = new Set(["DT", "PRP$", "JJR", "RBR"]);
const REMAIN: ReadonlySet<string> = new Set("remain remains remained remaining stay stays stayed staying".split(" "));
const CLOSING: ReadonlySet<string> = new Set(["IN", ".", ",", "CC", ""]);
const TENSED: ReadonlySet<string> = new Set(["VBD", "VBP", "VBZ", "MD"]);
const AFTER_UNCHANGED: ReadonlySet<string> = new Set(["NNS", "DT", "PRP$", "CD", "RP", "JJ", "IN", "NN"]);
