// A mention as the sieves see it: what its name says by itself (nameReading.ts), and where it stands.

import type { NameKnowledge } from "../../knowledge/nameKnowledge";
import type { NameMention, Sentence, Token } from "../../model";
import { type NameReading, readersOf } from "./nameReading";

/** A class with few fields of its own, because thousands are made: what the name says is shared by all its mentions. */
export class NamedMention {
  constructor(
    readonly mention: NameMention,
    /** Its place among the document's mentions. */
    readonly index: number,
    readonly name: NameReading,
    /** Its tokens are tokens[firstToken] … tokens[endToken - 1]. */
    readonly firstToken: number,
    readonly endToken: number,
    /** Which sentence it stands in, and which paragraph, counted without blank ones. */
    readonly sentence: number,
    readonly paragraph: number,
    /** Alone between round brackets. */
    readonly bracketed: boolean,
    /** "a man surnamed Kim": somebody of whom nothing was said before. */
    readonly introduced: boolean,
  ) {}
}

/** @param mentions in reading order */
export function readMentions(
  mentions: readonly NameMention[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  names: NameKnowledge,
): readonly NamedMention[] {
  const read = readersOf(names);
  const named: NamedMention[] = [];
  const lastSentence = sentences.length - 1;
  let first = 0;
  let sentence = 0;
  let paragraph = 0;
  for (const mention of mentions) {
    while (first < tokens.length && tokens[first]!.end <= mention.start) first++;
    let end = first;
    while (end < tokens.length && tokens[end]!.start < mention.end) end++;
    while (sentence < lastSentence && sentences[sentence]!.endToken <= first) {
      const { block } = sentences[sentence++]!;
      if (sentences[sentence]!.block !== block) paragraph++;
    }
    const bracketed = first > 0 && tokens[first - 1]!.text === "(" && end < tokens.length && tokens[end]!.text === ")";
    const reading = read[mention.type](mention.text);
    const introduced = first > 0 && tokens[first - 1]!.text === "surnamed";
    named.push(
      new NamedMention(mention, named.length, reading, first, end, sentence, paragraph, bracketed, introduced),
    );
  }
  return named;
}
