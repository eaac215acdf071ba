// Words that are looked for in every line, as marks by hash: what the marks of a line rule out need not be read again.

import type { HeadingLexicon } from "../../knowledge/headings";
import { AGO_WORDS, LEGAL_WORDS, SHARE_WORDS } from "./linePatterns";
import { GRAMMATICAL_WORDS, hashWord } from "./wordHashes";

export const MARK = {
  /** "the", "of": what sentences are full of. */
  grammatical: 1,
  /** Known headings have one. */
  heading: 2,
  legal: 4,
  share: 8,
  ago: 16,
  /** Of letters without case, whose words are not parted by spaces. */
  caseless: 32,
} as const;

const SLOTS = 1 << 16;
const made = new WeakMap<HeadingLexicon, Uint8Array>();

/** The mark of a word, by the low bits of its hash. Another word may share them: a mark says that one may be there. */
export function wordMarks(headings: HeadingLexicon): Uint8Array {
  let marks = made.get(headings);
  if (!marks) made.set(headings, (marks = makeMarks(headings)));
  return marks;
}

export function markOf(marks: Uint8Array, hash: number): number {
  return marks[hash & (SLOTS - 1)]!;
}

function makeMarks(headings: HeadingLexicon): Uint8Array {
  const marks = new Uint8Array(SLOTS);
  const add = (words: Iterable<string>, mark: number) => {
    for (const word of words) marks[hashWord(asScanned(word)) & (SLOTS - 1)]! |= mark;
  };
  add(GRAMMATICAL_WORDS, MARK.grammatical);
  add(headings.keyWords, MARK.heading);
  add(LEGAL_WORDS, MARK.legal);
  add(SHARE_WORDS, MARK.share);
  add(AGO_WORDS, MARK.ago);
  return marks;
}

/** Without apostrophes, and up to the first sign that parts words for the scanner: "e-mail" → "e". */
function asScanned(word: string): string {
  return /[\p{L}\d]*/u.exec(word.replace(/'/g, ""))![0];
}
