// Names as the trained model sees them. Sentences are cut at words that cannot be part of a name, so that the cost
// of a word does not depend on the length of its sentence.

import type { NameKnowledge } from "../../../knowledge/nameKnowledge";
import type { EntityType } from "../../../model";
import type { GazetteerMatch } from "../matchGazetteer";
import { type Proposal, RANK } from "../proposal";
import { SMALL, type Words } from "../words";
import { Decoder } from "./decode";
import { readFeatures, TEMPLATE_COUNT } from "./features";
import { refine } from "./refine";
import { markOpen, readWordFacts, type WordFacts } from "./wordFacts";

/** Longer runs of open words are decoded piece by piece. @guess */
const MOST_WORDS = 200;

export function tagNames(
  words: Words,
  matches: readonly GazetteerMatch[],
  settings: Uint8Array,
  names: NameKnowledge,
): Proposal[] {
  const facts = readWordFacts(words, matches, settings, names.lexicon);
  const open = markOpen(words);
  const scorer = new RunTagger(names);
  const found: Proposal[] = [];
  for (let s = 0; s + 1 < words.sentenceStarts.length; s++) {
    const from = words.sentenceStarts[s]!;
    const to = words.sentenceStarts[s + 1]!;
    for (let i = from; i < to;) {
      if (open[i] === 0) {
        i++;
        continue;
      }
      let end = i + 1;
      while (end < to && end - i < MOST_WORDS && open[end] === 1) end++;
      for (const { start, stop, type } of scorer.names(words, facts, i, end, from, to)) {
        const proposal = { first: start, end: stop, type, subtype: null, rule: "tagger", rank: RANK.learned };
        for (const name of refine(proposal, words, names)) found.push(name);
      }
      i = end;
    }
  }
  return found;
}

/** A word in small letters that names hardly ever have inside: its features need not be read. */
function isOutside(words: Words, i: number, inside: ReadonlySet<string>): boolean {
  return (words.flags[i]! & SMALL) !== 0 && !inside.has(words.texts[i]!);
}

const IMPOSSIBLE = -1_000_000;

interface TaggedRun {
  readonly start: number;
  readonly stop: number;
  readonly type: EntityType;
}

/** Tags runs of open words; keeps its arrays from run to run. */
class RunTagger {
  private readonly keys = new Int32Array(TEMPLATE_COUNT);
  private readonly tags = new Uint8Array(MOST_WORDS);
  private readonly scores: Int32Array;
  private readonly decoder: Decoder;

  constructor(private readonly knowledge: NameKnowledge) {
    this.scores = new Int32Array(MOST_WORDS * knowledge.model.tagCount);
    this.decoder = new Decoder(knowledge.model);
  }

  /** The names among words [first, end) of the sentence [from, to). */
  names(words: Words, facts: WordFacts, first: number, end: number, from: number, to: number): TaggedRun[] {
    const { keys, tags, scores } = this;
    const { tagCount, inside, weights, rowOf } = this.knowledge.model;
    const length = end - first;
    scores.fill(0, 0, length * tagCount);
    for (let i = 0; i < length; i++) {
      const row = i * tagCount;
      if (isOutside(words, first + i, inside)) {
        scores.fill(IMPOSSIBLE, row + 1, row + tagCount);
        continue;
      }
      readFeatures(facts, first + i, from, to, keys);
      for (let f = 0; f < TEMPLATE_COUNT; f++) {
        const at = rowOf(keys[f]!) * tagCount;
        if (at >= 0) for (let t = 0; t < tagCount; t++) scores[row + t]! += weights[at + t]!;
      }
    }
    this.decoder.decode(scores, length, tags);
    return namesIn(tags, first, length);
  }
}

const TYPES: readonly EntityType[] = ["PER", "ORG", "LOC", "MISC"];

function namesIn(tags: Uint8Array, offset: number, length: number): TaggedRun[] {
  const found: TaggedRun[] = [];
  for (let i = 0; i < length; i++) {
    const tag = tags[i]!;
    if (tag === 0) continue;
    let stop = i + 1;
    while (stop < length && tags[stop] === (tag % 2 === 1 ? tag + 1 : tag)) stop++;
    found.push({ start: offset + i, stop: offset + stop, type: TYPES[(tag - 1) >> 1]! });
    i = stop - 1;
  }
  return found;
}
