// Small repairs after tagging, where the words around leave no doubt but the tagger's counts misled it: news prose
// uses verbs ("shook", "struck") that its training texts hardly know. Each repair looks at three words.

/** A word that is to get its tag. */
export interface Taggable {
  readonly text: string;
  tag: string;
}

/** What a word may be besides its tag. */
export type MayBe = (word: string, tag: string) => boolean;

interface Repair {
  /** An example: before → after. */
  readonly example: string;
  readonly tag: string;
  applies(previous: string, word: Taggable, next: string, mayBe: MayBe, previousWord: string): boolean;
}

const REPAIRS: readonly Repair[] = [
  {
    example: "to/IN close/VB → to/TO",
    tag: "TO",
    applies: (_previous, word, next) => word.tag === "IN" && next === "VB" && /^to$/i.test(word.text),
  },
  {
    example: "the leaders shook/JJ hands → shook/VBD",
    tag: "VBD",
    applies: (previous, word, next, mayBe) =>
      (word.tag === "JJ" || word.tag === "VBN") &&
      isNoun(previous) &&
      /^(?:DT|PRP\$?|CD|NN|NNS|NNP|JJ)$/.test(next) &&
      mayBe(word.text, "VBD") &&
      (word.tag === "JJ" || next === "DT" || next === "PRP$"),
  },
  {
    example: "the talks/VBZ broke/VBD → talks/NNS",
    tag: "NNS",
    applies: (previous, word, next, mayBe) =>
      word.tag === "VBZ" && next === "VBD" && isNoun(previous) && mayBe(word.text, "NNS"),
  },
  {
    example: "were injured/JJ → injured/VBN",
    tag: "VBN",
    applies: (_previous, word, next, mayBe, previousWord) =>
      word.tag === "JJ" &&
      /^(?:was|were|been)$/.test(previousWord) &&
      /^(?:IN|\.|,|CC)?$/.test(next) &&
      word.text.endsWith("ed") &&
      mayBe(word.text, "VBN"),
  },
];

/** Repairs the tags of words[first, end), which is one sentence. */
export function repairTags(words: readonly Taggable[], first: number, end: number, mayBe: MayBe): void {
  if (
    first + 2 < end &&
    OPENING_VERB.test(words[first]!.tag) &&
    words[first + 1]!.tag === "NNS" &&
    TENSED.has(words[first + 2]!.tag)
  )
    words[first]!.tag = "NN"; // "Dock/VBP workers struck"
  let tensed = false;
  for (let i = first + 1; i < end; i++) {
    const word = words[i]!;
    const previous = words[i - 1]!;
    const next = i + 1 < end ? words[i + 1]!.tag : "";
    if (REPAIRABLE.has(word.tag))
      for (const repair of REPAIRS)
        if (repair.applies(previous.tag, word, next, mayBe, previous.text)) word.tag = repair.tag;
    tensed ||= TENSED.has(word.tag);
  }
  if (!tensed) findVerb(words, first, end, mayBe);
}

const OPENING_VERB = /^VBP?$/;
const TENSED: ReadonlySet<string> = new Set(["VBD", "VBP", "VBZ", "MD"]);
/** The tags that some repair replaces. */
const REPAIRABLE: ReadonlySet<string> = new Set(["IN", "JJ", "VBN", "VBZ"]);

/** "Ajax beat/NN Porto": a sentence without a tense has one in the first word after a noun that may be a past tense. */
function findVerb(words: readonly Taggable[], first: number, end: number, mayBe: MayBe): void {
  for (let i = first + 1; i + 1 < end; i++) {
    const word = words[i]!;
    if (!isNoun(words[i - 1]!.tag) || !/^(?:NN|VB|VBN|JJ)$/.test(word.tag) || !mayBe(word.text, "VBD")) continue;
    if (word.tag === "VBN" && !/^(?:NN|NNS|NNP|DT|PRP\$?|CD)$/.test(words[i + 1]!.tag)) continue;
    word.tag = "VBD";
    return;
  }
}

function isNoun(tag: string): boolean {
  return tag.startsWith("NN");
}
