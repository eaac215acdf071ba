// What the tagger's features are made of beside the words' forms: what the tables and the document say of each word.
// Strings are not read here: what a word's letters say was read with its form.

import type { WordLexicon } from "../../../knowledge/wordLexicon";
import type { GazetteerMatch } from "../matchGazetteer";
import { knownOf, type WordForm } from "../wordForms";
import { CAPITAL, SMALL, type Words } from "../words";

export interface WordFacts {
  /** Each has been asked what the lexicon knows of it. */
  readonly forms: readonly WordForm[];
  /** Type of the longest name in the tables that covers the word, and the word's place in it; 0 if none. */
  readonly table: Uint8Array;
  /** Whether the document has the word in small letters (1), with a capital inside a sentence (2). */
  readonly seen: Uint8Array;
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
  const { forms } = words;
  for (const form of forms) knownOf(form, lexicon);
  const table = new Uint8Array(forms.length);
  for (const { first, end, entry } of matches) {
    if (entry.minor && end === first + 1) continue;
    const type = 1 + TYPES.indexOf(entry.type);
    for (let i = first; i < end; i++)
      table[i] = type * 4 + (end === first + 1 ? 0 : i === first ? 1 : i === end - 1 ? 3 : 2);
  }
  return { forms, table, seen: readSeen(words, settings), setting: settings };
}

/** How the document writes the word elsewhere: a surname hardly ever has a small letter, a sentence's first word often. */
function readSeen({ forms, flags, sentenceStarts }: Words, setting: Uint8Array): Uint8Array {
  const count = forms.length;
  sights.begin(count);
  let sentence = 0;
  for (let i = 0; i < count; i++) {
    while (sentenceStarts[sentence + 1]! <= i) sentence++;
    const inside = i > sentenceStarts[sentence]! + 1 && setting[i] === 0;
    if ((flags[i]! & SMALL) !== 0) sights.add(forms[i]!.word, 1);
    else if (inside && (flags[i]! & CAPITAL) !== 0) sights.add(forms[i]!.word, 2);
  }
  const seen = new Uint8Array(count);
  for (let i = 0; i < count; i++) seen[i] = sights.of(forms[i]!.word);
  return seen;
}

/** Flags by the hash of a word, in a table of open addressing that serves one document after another. */
class Sights {
  private mask = 0;
  private words = new Int32Array(0);
  private flags = new Uint8Array(0);

  /** Forgets all and makes room for `count` words. */
  begin(count: number): void {
    let size = 16;
    while (size < count * 2) size *= 2;
    this.mask = size - 1;
    if (size > this.flags.length) {
      this.words = new Int32Array(size);
      this.flags = new Uint8Array(size);
    } else this.flags.fill(0, 0, size);
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

const sights = new Sights();

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
