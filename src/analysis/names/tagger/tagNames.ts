// Names as the trained model sees them. Sentences are cut at words that cannot be part of a name, so that the cost
// of a word does not depend on the length of its sentence.

import type { NameKnowledge } from "../../../knowledge/nameKnowledge";
import type { NameModel } from "../../../knowledge/nameModel";
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

/** Adds the weights of the features to the scores of a word; the tags are nine (see the model's header). */
function addWeights(keys: Int32Array, { slots, slotMask }: NameModel, scores: Int32Array, row: number): void {
  let [s0, s1, s2, s3, s4, s5, s6, s7, s8] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let f = 0; f < TEMPLATE_COUNT; f++) {
    const key = keys[f]!;
    let slot = (key & slotMask) * 4;
    while (slots[slot] !== key && slots[slot] !== -1) slot = (slot + 4) & (slotMask * 4);
    if (slots[slot] === -1) continue;
    const low = slots[slot + 1]!;
    const high = slots[slot + 2]!;
    s0 += (low << 24) >> 24;
    s1 += (low << 16) >> 24;
    s2 += (low << 8) >> 24;
    s3 += low >> 24;
    s4 += (high << 24) >> 24;
    s5 += (high << 16) >> 24;
    s6 += (high << 8) >> 24;
    s7 += high >> 24;
    s8 += (slots[slot + 3]! << 24) >> 24;
  }
  scores[row] = s0;
  scores[row + 1] = s1;
  scores[row + 2] = s2;
  scores[row + 3] = s3;
  scores[row + 4] = s4;
  scores[row + 5] = s5;
  scores[row + 6] = s6;
  scores[row + 7] = s7;
  scores[row + 8] = s8;
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
    const { tagCount, inside } = this.knowledge.model;
    const length = end - first;
    for (let i = 0; i < length; i++) {
      const row = i * tagCount;
      if (isOutside(words, first + i, inside)) {
        scores[row] = 0;
        scores.fill(IMPOSSIBLE, row + 1, row + tagCount);
        continue;
      }
      readFeatures(facts, first + i, from, to, keys);
      addWeights(keys, this.knowledge.model, scores, row);
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
