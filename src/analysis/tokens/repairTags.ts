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
    example: "the accused/VBD had → accused/NN",
    tag: "NN",
    applies: (previous, word, next) =>
      (word.tag === "VBD" || word.tag === "VBN") && previous === "DT" && TENSED.has(next),
  },
  {
    example: "as Beijing steps/NNS up → steps/VBZ",
    tag: "VBZ",
    applies: (previous, word, next, mayBe) =>
      word.tag === "NNS" && next === "RP" && isNoun(previous) && mayBePresent(word.text, mayBe),
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
const REPAIRABLE: ReadonlySet<string> = new Set(["IN", "JJ", "NNS", "VBD", "VBN", "VBZ"]);

/**
 * "Ajax beat/NN Porto", "court jails/NNS four", "exports rise/NN for": a sentence without a tense has one in the first
 * word after a noun that may be a verb there.
 */
function findVerb(words: readonly Taggable[], first: number, end: number, mayBe: MayBe): void {
  for (let i = first + 1; i + 1 < end; i++) {
    const word = words[i]!;
    const previous = words[i - 1]!.tag;
    if (!isNoun(previous)) continue;
    const tag = tenseAfter(previous, word, words[i + 1]!.tag, mayBe);
    if (tag === null) continue;
    word.tag = tag;
    return;
  }
}

function tenseAfter(previous: string, { tag, text }: Taggable, next: string, mayBe: MayBe): string | null {
  if (tag === "NNS") return OBJECT.test(next) && previous !== "NNS" && mayBePresent(text, mayBe) ? "VBZ" : null;
  if (!/^(?:NN|VB|VBN|JJ)$/.test(tag)) return null;
  if (mayBe(text, "VBD") && (tag !== "VBN" || /^(?:NN|NNS|NNP|DT|PRP\$?|CD)$/.test(next))) return "VBD";
  const several = previous === "NNS" || previous === "NNPS" || tag === "VB";
  return several && !isNoun(next) && mayBe(text, "VBP") ? "VBP" : null;
}

/** "steps": a verb in the present if "step" is one. */
function mayBePresent(word: string, mayBe: MayBe): boolean {
  return mayBe(word, "VBZ") || (word.endsWith("s") && mayBe(word.slice(0, -1), "VB"));
}

const OBJECT = /^(?:CD|DT|PRP\$?|NNP)$/;

function isNoun(tag: string): boolean {
  return tag.startsWith("NN");
}
