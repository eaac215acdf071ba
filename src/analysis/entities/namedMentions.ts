// A mention as the sieves see it: what its name says by itself (nameReading.ts), and where it stands.

import type { GazetteerEntry } from "../../knowledge/gazetteer";
import type { NameKnowledge } from "../../knowledge/nameKnowledge";
import type { NameMention, Sentence, Token } from "../../model";
import { type NameReading, readersOf } from "./nameReading";

/** A class with few fields of its own, because thousands are made: what the name says is shared by all its mentions. */
export class NamedMention implements NameReading {
  constructor(
    readonly mention: NameMention,
    /** Its place among the document's mentions. */
    readonly index: number,
    private readonly reading: NameReading,
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

  get written(): string {
    return this.reading.written;
  }

  get words(): readonly string[] {
    return this.reading.words;
  }

  get keys(): readonly string[] {
    return this.reading.keys;
  }

  get key(): string {
    return this.reading.key;
  }

  get sameKey(): string | null {
    return this.reading.sameKey;
  }

  get initialisms(): readonly string[] {
    return this.reading.initialisms;
  }

  get letters(): string | null {
    return this.reading.letters;
  }

  get placeless(): string | null {
    return this.reading.placeless;
  }

  get family(): string | null {
    return this.reading.family;
  }

  get given(): readonly string[] | null {
    return this.reading.given;
  }

  get formal(): string | null {
    return this.reading.formal;
  }

  get formalKey(): string | null {
    return this.reading.formalKey;
  }

  get familyFirst(): boolean {
    return this.reading.familyFirst;
  }

  get suffix(): string | null {
    return this.reading.suffix;
  }

  get personKey(): string | null {
    return this.reading.personKey;
  }

  get acrossKey(): string | null {
    return this.reading.acrossKey;
  }

  get origins(): ReadonlySet<string> {
    return this.reading.origins;
  }

  get known(): GazetteerEntry | null {
    return this.reading.known;
  }
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
