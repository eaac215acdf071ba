// Sentences of the treebanks as newspapers would write them, so that the tagger learns from news: little of the
// treebanks is. A headline leaves out articles and "be", tells the past in the present tense and the future with "to",
// and stops early: "The army has fired a missile." → "Army fires missile". The tags stay the treebank's.
// In some sentences a verb or noun gives its place to another one that may be either ("strike", "plans", "cut"), so that
// the words around decide, and not which of the two the treebanks happen to show.

import { thirdPerson } from "../../analysis/tokens/verbForms";
import type { NounVerbs } from "./nounVerbs";
import type { TaggedSentence } from "./readConllu";

interface Word {
  readonly text: string;
  readonly tag: string;
}

const FEWEST_WORDS = 3;
const MOST_WORDS = 14;
/** How many sentences, of those that can be, are read as headlines. @guess, as all odds here, confirmed on the development set */
const HEADLINES = 0.4;
/** How many headlines, and other sentences, have words replaced, and how many of their words. */
const HEADLINES_REPLACED = 0.8;
const SENTENCES_REPLACED = 0.1;
const WORDS_REPLACED = 0.35;
/** How many have a capital at every word, so that the model learns not to take every capital for a name. */
const TITLED = 0.15;
/** "Two killed" is rarer than "Army kills two". */
const PASSIVES_LEFT = 0.7;

/** The sentence as its treebank has it or, at times, as newspapers would write it. */
export function asNewspapersWrite(
  sentence: TaggedSentence,
  nounVerbs: NounVerbs,
  random: () => number,
): Pick<TaggedSentence, "words" | "tags"> {
  const headline = random() < HEADLINES ? headlineOf(sentence, random) : null;
  const replaces = random() < (headline ? HEADLINES_REPLACED : SENTENCES_REPLACED);
  const titled = random() < TITLED;
  const plain = headline ?? sentence.words.map((text, i) => ({ text, tag: sentence.tags[i]! }));
  const said = replaces ? withNounVerbs(plain, nounVerbs, random) : plain;
  return { words: said.map(({ text }) => (titled ? inTitle(text) : text)), tags: said.map(({ tag }) => tag) };
}

function inTitle(word: string): string {
  return word.length < 3 && word !== "is" ? word : capitalized(word);
}

/** The sentence as a headline; null if it is none that begins with who does what. */
function headlineOf({ words, tags, lemmas }: TaggedSentence, random: () => number): Word[] | null {
  const verb = tags.findIndex((tag) => FINITE.has(tag));
  if (PASSIVE.has(words[verb] ?? "") && random() < PASSIVES_LEFT) return null;
  if (verb < 1 || !NOUN.test(tags[verb - 1]!) || !tags.slice(0, verb).every((tag) => OF_SUBJECT.has(tag))) return null;
  const said: Word[] = [];
  const subjectEnd = endOfSubject(tags, verb);
  for (let i = 0; i < subjectEnd; i++) if (tags[i] !== "DT") said.push({ text: words[i]!, tag: tags[i]! });
  const plural = tags[subjectEnd - 1]!.endsWith("S");
  const { told, next } = verbOfHeadline({ words, tags, lemmas }, verb, plural);
  said.push(...told);
  for (let i = next; i < words.length && said.length < MOST_WORDS && !ENDS.has(tags[i]!); i++)
    if (tags[i] !== "DT") said.push({ text: words[i]!, tag: tags[i]! });
  if (said.length < FEWEST_WORDS) return null;
  const [first, ...rest] = said;
  return [{ text: capitalized(first!.text), tag: first!.tag }, ...rest];
}

/** Where the subject's first noun phrase ends: headlines have no room for "of the party that …". */
function endOfSubject(tags: readonly string[], verb: number): number {
  const preposition = tags.indexOf("IN");
  return preposition > 0 && preposition < verb && NOUN.test(tags[preposition - 1]!) ? preposition : verb;
}

type Told = Pick<TaggedSentence, "words" | "tags" | "lemmas">;

/** The verb at `verb` as a headline has it, and where the words behind it begin. */
function verbOfHeadline({ words, tags, lemmas }: Told, verb: number, plural: boolean): { told: Word[]; next: number } {
  const behind = verb + 1;
  const lemma = lemmas[verb]!.toLowerCase();
  if (tags[verb] === "MD" && tags[behind] === "VB")
    return { told: [{ text: "to", tag: "TO" }, wordAt(words, tags, behind)], next: behind + 1 };
  if (lemma === "be" && (tags[behind] === "VBN" || tags[behind] === "VBG")) return { told: [], next: behind };
  if (lemma === "have" && tags[behind] === "VBN" && lemmas[behind] !== "be")
    return { told: [present(lemmas[behind]!, plural)], next: behind + 1 };
  if (tags[verb] === "VBD" && lemma !== "be" && lemma !== "have")
    return { told: [present(lemma, plural)], next: behind };
  return { told: [wordAt(words, tags, verb)], next: behind };
}

function wordAt(words: readonly string[], tags: readonly string[], i: number): Word {
  return { text: words[i]!, tag: tags[i]! };
}

function present(lemma: string, plural: boolean): Word {
  return plural ? { text: lemma, tag: "VBP" } : { text: thirdPerson(lemma), tag: "VBZ" };
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The words with some verbs and nouns replaced by others that may be either. */
function withNounVerbs(said: readonly Word[], nounVerbs: NounVerbs, random: () => number): Word[] {
  return said.map(({ text, tag }, i) => {
    if (AUXILIARIES.has(text.toLowerCase()) || random() >= WORDS_REPLACED) return { text, tag };
    const other = nounVerbs.pick(tag, random()) ?? text;
    return { text: i === 0 ? capitalized(other) : other, tag };
  });
}

const PASSIVE: ReadonlySet<string> = new Set(["is", "are", "was", "were"]);
const FINITE: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP", "MD"]);
const NOUN = /^NNP?S?$/;
/** What stands before the verb in a subject of few words. */
const OF_SUBJECT: ReadonlySet<string> = new Set("DT JJ NN NNS NNP NNPS CD POS IN CC VBN".split(" "));
/** Where a headline stops. */
const ENDS: ReadonlySet<string> = new Set(". : , -LRB- -RRB- `` '' WDT WP".split(" "));
const AUXILIARIES: ReadonlySet<string> = new Set(
  "am are be been being did do does done had has have having is was were 'm 're 's 've 'd ’m ’re ’s ’ve ’d".split(" "),
);
