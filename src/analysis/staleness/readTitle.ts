// Reads the title of office that begins at a word: the longest that the table knows. Apart, because several kinds of evidence
// look for titles in their own ways.

import { isComing, MARK } from "./keyWords";
import { phrase } from "./readName";
import type { StaleKnowledge } from "./staleRule";
import type { Word } from "./words";

export interface ReadTitle {
  /** As the table of offices has it. */
  readonly title: string;
  /** In words. */
  readonly length: number;
  /** "President-elect" */
  readonly coming: boolean;
}

/** @param most of so many words at most */
export function readTitle(
  words: readonly Word[],
  first: number,
  { offices }: Pick<StaleKnowledge, "offices">,
  most = words.length - first,
): ReadTitle | null {
  const { lower, sense } = words[first]!;
  if ((sense.marks & MARK.title) === 0) return null;
  const longest = offices.titleStarts.get(lower) ?? offices.titleStarts.get(lower.slice(0, lower.lastIndexOf("-")));
  let length = 1;
  const end = Math.min(longest ?? 0, most);
  while (length < end && (words[first + length]!.sense.marks & MARK.titleWord) !== 0) length++;
  for (; length > 0 && length <= end; length--) {
    const coming = isComing(words[first + length - 1]!.lower);
    const written = phrase(words, first, length);
    const title = offices.canonicalTitle(coming ? written.slice(0, written.lastIndexOf("-")) : written);
    if (title !== null) return { title, length, coming };
  }
  return null;
}
