// Each word of a document as a few integers: what the tagger's features are made of. Strings are not
// read here: what a word's letters say was read with its form.

import type { WordLexicon } from "../../../knowledge/wordLexicon";
import type { GazetteerMatch } from "../matchGazetteer";
import { knownOf } from "../wordForms";
import { CAPITAL, SMALL, type Words } from "../words";

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
  for (let i = 0; i < count; i++) {
    const form = words.forms[i]!;
    facts.word[i] = form.word;
    facts.suffix[i] = form.suffix;
    facts.prefix[i] = form.prefix;
    facts.shape[i] = form.shape;
    facts.known[i] = knownOf(form, lexicon);
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

/** How the document writes the word elsewhere: a surname hardly ever has a small letter, a sentence's first word often. */
function markSeen({ flags, sentenceStarts }: Words, { count, word, setting, seen }: WordFacts): void {
  const sights = new Sights(count);
  let sentence = 0;
  for (let i = 0; i < count; i++) {
    while (sentenceStarts[sentence + 1]! <= i) sentence++;
    const inside = i > sentenceStarts[sentence]! + 1 && setting[i] === 0;
    if ((flags[i]! & SMALL) !== 0) sights.add(word[i]!, 1);
    else if (inside && (flags[i]! & CAPITAL) !== 0) sights.add(word[i]!, 2);
  }
  for (let i = 0; i < count; i++) seen[i] = sights.of(word[i]!);
}

/** Flags by the hash of a word, in a table of open addressing with room for `count` words. */
class Sights {
  private readonly mask: number;
  private readonly words: Int32Array;
  private readonly flags: Uint8Array;

  constructor(count: number) {
    let size = 16;
    while (size < count * 2) size *= 2;
    this.mask = size - 1;
    this.words = new Int32Array(size);
    this.flags = new Uint8Array(size);
  }

  add(word: number, flag: number): void {
    const slot = this.find(word);
    this.words[slot] = word;
    this.flags[slot]! |= flag;
  }

  of(word: number): number {
    return this.flags[this.find(word)]!;
  }

  private find(word: number): number {
    const { mask, words, flags } = this;
    let slot = (word ^ (word >>> 15)) & mask;
    while (flags[slot] !== 0 && words[slot] !== word) slot = (slot + 1) & mask;
    return slot;
  }
}

/**
 * Words whose tag the model decides: capitals, and what stands within two words of one ("Bank of the West", "2003
 * World Championships", "Sado gold mine"). The rest is never part of a name.
 */
export function markOpen(words: Words): Uint8Array {
  const { flags, sentenceStarts } = words;
  const open = new Uint8Array(flags.length);
  for (let s = 0; s + 1 < sentenceStarts.length; s++) {
    const from = sentenceStarts[s]!;
    const to = sentenceStarts[s + 1]!;
    let marked = from;
    for (let i = from; i < to; i++) {
      if ((flags[i]! & CAPITAL) === 0) continue;
      const end = Math.min(to, i + NEAR + 1);
      for (let k = Math.max(marked, i - NEAR); k < end; k++) open[k] = 1;
      marked = end;
    }
  }
  return open;
}

/** Reaches the words of "2003 Bolivian general election"; nearer and farther were not compared. @guess */
const NEAR = 2;
