// Each word of a document as a few integers: what the tagger's features are made of. Strings are read once here,
// never while features are combined.

import type { WordLexicon } from "../../../knowledge/wordLexicon";
import type { GazetteerMatch } from "../matchGazetteer";
import { ALL_CAPITALS, CAPITAL, POSSESSIVE, SMALL, titleCased, type Words } from "../words";

export interface WordFacts {
  readonly count: number;
  /** Hash of the word in small letters. */
  readonly word: Int32Array;
  readonly suffix: Int32Array;
  readonly prefix: Int32Array;
  /** Capitals, digits, hyphen, length: a small number. */
  readonly shape: Int32Array;
  /** Flags of WORD. */
  readonly known: Int32Array;
  /** Type of the longest name in the tables that covers the word, and the word's place in it; 0 if none. */
  readonly table: Int32Array;
  /** Whether the document has the word in small letters (1), with a capital inside a sentence (2). */
  readonly seen: Int32Array;
  /** HEADLINE or CAPITALS where the sentence is set so. */
  readonly setting: Uint8Array;
}

const TYPES = ["PER", "ORG", "LOC", "MISC"];

/** @param matches names of the tables in the whole document, in order */
export function readWordFacts(
  words: Words,
  matches: readonly GazetteerMatch[],
  settings: Uint8Array,
  lexicon: WordLexicon,
): WordFacts {
  const count = words.texts.length;
  const make = () => new Int32Array(count);
  const facts = {
    count,
    word: make(),
    suffix: make(),
    prefix: make(),
    shape: make(),
    known: make(),
    table: make(),
    seen: make(),
    setting: settings,
  };
  const first = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    const text = words.texts[i]!;
    const same = first.get(text);
    if (same === undefined) {
      first.set(text, i);
      readWord(text, words.flags[i]!, i, facts, lexicon);
    } else copyWord(same, i, facts);
  }
  for (const { first, end, entry } of matches) {
    if (entry.minor && end === first + 1) continue;
    const type = 1 + TYPES.indexOf(entry.type);
    for (let i = first; i < end; i++)
      facts.table[i] = type * 4 + (end === first + 1 ? 0 : i === first ? 1 : i === end - 1 ? 3 : 2);
  }
  markSeen(words, facts);
  return facts;
}

type Writable = { readonly [K in keyof WordFacts]: WordFacts[K] };

function readWord(text: string, flags: number, i: number, facts: Writable, lexicon: WordLexicon): void {
  const lower = text.toLowerCase();
  facts.word[i] = hash(lower, 0, lower.length);
  facts.suffix[i] = hash(lower, Math.max(0, lower.length - 3), lower.length);
  facts.prefix[i] = hash(lower, 0, Math.min(3, lower.length));
  facts.shape[i] = shapeOf(text, flags);
  let known = lexicon.lowered(lower) | ((flags & SMALL) === 0 ? lexicon.written(text) : 0);
  if ((flags & ALL_CAPITALS) !== 0) known |= lexicon.written(titleCased(text));
  facts.known[i] = known;
}

function copyWord(from: number, to: number, facts: Writable): void {
  facts.word[to] = facts.word[from]!;
  facts.suffix[to] = facts.suffix[from]!;
  facts.prefix[to] = facts.prefix[from]!;
  facts.shape[to] = facts.shape[from]!;
  facts.known[to] = facts.known[from]!;
}

/** How the document writes the word elsewhere: a surname hardly ever has a small letter, a sentence's first word often. */
function markSeen(words: Words, facts: Writable): void {
  const seen = new Map<number, number>();
  let sentence = 0;
  for (let i = 0; i < facts.count; i++) {
    while (words.sentenceStarts[sentence + 1]! <= i) sentence++;
    const flags = words.flags[i]!;
    const inside = i > words.sentenceStarts[sentence]! + 1 && facts.setting[i] === 0;
    const how = (flags & SMALL) !== 0 ? 1 : inside && (flags & CAPITAL) !== 0 ? 2 : 0;
    if (how > 0) seen.set(facts.word[i]!, (seen.get(facts.word[i]!) ?? 0) | how);
  }
  for (let i = 0; i < facts.count; i++) facts.seen[i] = seen.get(facts.word[i]!) ?? 0;
}

/** FNV-1a over UTF-16 code units. */
export function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let i = start; i < end; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}

function shapeOf(text: string, flags: number): number {
  const length = Math.min(text.length, 5);
  if ((flags & POSSESSIVE) !== 0) return 1;
  const first = text.charCodeAt(0);
  const digit = first >= 48 && first <= 57;
  const hyphen = text.includes("-") && text.length > 1;
  const innerCapital = (flags & CAPITAL) !== 0 && (flags & ALL_CAPITALS) === 0 && /\p{Ll}\p{Lu}/u.test(text);
  const period = text.length > 1 && text.endsWith(".");
  return (
    2 +
    (flags & 31) * 128 +
    (digit ? 64 : 0) +
    (hyphen ? 32 : 0) +
    (innerCapital ? 16 : 0) +
    (period ? 8 : 0) +
    (flags === 0 && !digit ? Math.min(7, first & 7) : length)
  );
}

/**
 * Words whose tag the model decides: capitals, and what stands within two words of one ("Bank of the West", "2003
 * World Championships", "Sado gold mine"). The rest is never part of a name.
 */
export function markOpen(words: Words): Uint8Array {
  const { flags, texts, sentenceStarts } = words;
  const open = new Uint8Array(texts.length);
  for (let s = 0; s + 1 < sentenceStarts.length; s++) {
    const from = sentenceStarts[s]!;
    const to = sentenceStarts[s + 1]!;
    for (let i = from; i < to; i++)
      if ((flags[i]! & CAPITAL) !== 0) open.fill(1, Math.max(from, i - NEAR), Math.min(to, i + NEAR + 1));
  }
  return open;
}

/** @source measured: nearer loses elections and agreements ("2003 Bolivian general election"), farther gains nothing */
const NEAR = 2;
