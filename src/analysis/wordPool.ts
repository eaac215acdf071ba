// One string for all occurrences of a word, whichever document they are in: made and hashed once, holding on to no
// document, and narrow even where the document has wide characters, which every later look-up is faster for.

import { fnv1a } from "./fnv";

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
    if (end - start > MOST_UNITS) return text.slice(start, end);
    let slot = fnv1a(text, start, end) >>> (32 - SLOT_BITS);
    for (let tries = 0; tries < MOST_TRIES; tries++, slot = (slot + 1) & (SLOTS - 1)) {
      const word = this.slots[slot]!;
      if (word === "") return this.add(slot, text, start, end);
      if (isAt(word, text, start, end)) return word;
    }
    return text.slice(start, end);
  }

  private add(slot: number, text: string, start: number, end: number): string {
    const units: number[] = [];
    for (let i = start; i < end; i++) units.push(text.charCodeAt(i));
    const word = String.fromCharCode(...units);
    if (++this.filled > SLOTS / 2) {
      this.slots.fill("");
      this.filled = 0;
    } else this.slots[slot] = word;
    return word;
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = start; i < end; i++) if (word.charCodeAt(i - start) !== text.charCodeAt(i)) return false;
  return true;
}
