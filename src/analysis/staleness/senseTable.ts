// What the tables know of words, found by the letters where they stand: one look-up for a word that was seen before, in
// memory that stays near. Bounded, and no answer depends on what was asked before.

import { fnv1a } from "../../knowledge/fnv";
import { type KeyTables, senseOf, type WordSense } from "./keyWords";

/** Longer words are read anew each time. */
const MOST_UNITS = 20;
/** Slots, a power of two; half of them may be filled, then the table begins anew. @guess */
const SLOT_BITS = 12;
const SLOTS = 1 << SLOT_BITS;
/** A word that finds so many others in its way is read anew, so that no text can make the table slow. @guess */
const MOST_TRIES = 16;

export class SenseTable {
  private readonly hashes = new Int32Array(SLOTS);
  private senses = new Array<WordSense | undefined>(SLOTS).fill(undefined);
  private filled = 0;

  constructor(private readonly tables: KeyTables) {}

  /** Of text[start, end), which is not empty. */
  at(text: string, start: number, end: number): WordSense {
    if (end - start > MOST_UNITS) return this.read(text.slice(start, end));
    const hash = fnv1a(text, start, end) | 0;
    let slot = hash >>> (32 - SLOT_BITS);
    for (let tries = 0; tries < MOST_TRIES; tries++, slot = (slot + 1) & (SLOTS - 1)) {
      if (this.hashes[slot] === hash) {
        const sense = this.senses[slot];
        if (sense !== undefined && isAt(sense.text, text, start, end)) return sense;
      }
      if (this.senses[slot] === undefined) return this.add(slot, hash, text, start, end);
    }
    return this.read(text.slice(start, end));
  }

  private add(slot: number, hash: number, text: string, start: number, end: number): WordSense {
    const units: number[] = [];
    for (let i = start; i < end; i++) units.push(text.charCodeAt(i));
    const sense = this.read(String.fromCharCode(...units)); // holds on to no document
    if (++this.filled > SLOTS / 2) {
      this.senses.fill(undefined);
      this.filled = 1;
    }
    this.hashes[slot] = hash;
    this.senses[slot] = sense;
    return sense;
  }

  private read(word: string): WordSense {
    const lower = word.toLowerCase();
    return senseOf(word, lower === word ? word : lower, isCapital(word), this.tables);
  }
}

const CAPITAL = /^\p{Lu}/u;

function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : CAPITAL.test(word);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = start; i < end; i++) if (word.charCodeAt(i - start) !== text.charCodeAt(i)) return false;
  return true;
}
