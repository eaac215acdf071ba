// One string for all occurrences of a word, whichever document they are in: made and hashed once, holding on to no
// document, and narrow even where the document has wide characters, which every later look-up is faster for.

import { fnv1a } from "../knowledge/fnv";

/** Longer words are rare and cut out anew each time. */
const MOST_UNITS = 20;
/** Slots, a power of two; half of them may be filled, then the pool begins anew. Few, so that they stay in near memory. @guess */
const SLOT_BITS = 13;
const SLOTS = 1 << SLOT_BITS;
/** A word that finds so many others in its way is cut out anew, so that no text can make the pool slow. @guess */
const MOST_TRIES = 16;

export class WordPool {
  private slots = new Array<string>(SLOTS).fill("");
  private filled = 0;

  /** text[start, end), which is not empty. */
  slice(text: string, start: number, end: number): string {
    const number = this.number(text, start, end);
    return number < 0 ? text.slice(start, end) : this.slots[number]!;
  }

  /** The number of text[start, end) in the pool, -1 if it is not kept. */
  number(text: string, start: number, end: number): number {
    if (end - start > MOST_UNITS) return -1;
    let slot = fnv1a(text, start, end) >>> (32 - SLOT_BITS);
    for (let tries = 0; tries < MOST_TRIES; tries++, slot = (slot + 1) & (SLOTS - 1)) {
      const word = this.slots[slot]!;
      if (word === "") return this.add(slot, text, start, end);
      if (isAt(word, text, start, end)) return slot;
    }
    return -1;
  }

  /** The word of a number that was just given. */
  at(number: number): string {
    return this.slots[number]!;
  }

  private add(slot: number, text: string, start: number, end: number): number {
    const units: number[] = [];
    for (let i = start; i < end; i++) units.push(text.charCodeAt(i));
    if (++this.filled > SLOTS / 2) {
      this.slots.fill("");
      this.filled = 1;
    }
    this.slots[slot] = String.fromCharCode(...units);
    return slot;
  }
}

/** What somebody knows of words, by their number in a pool: found without hashing them. */
export class WordNotes<T> {
  private readonly words = new Array<string>(SLOTS).fill("");
  private readonly notes = new Array<T | undefined>(SLOTS).fill(undefined);

  /** What was noted last of `word`, whose number in the pool this is; undefined if nothing, or if it has none (-1). */
  of(number: number, word: string): T | undefined {
    return number >= 0 && this.words[number] === word ? this.notes[number] : undefined;
  }

  note(number: number, word: string, note: T): void {
    if (number < 0) return;
    this.words[number] = word;
    this.notes[number] = note;
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = start; i < end; i++) if (word.charCodeAt(i - start) !== text.charCodeAt(i)) return false;
  return true;
}
