// Names as the trained model sees them. Sentences are cut at words that cannot be part of a name, so that the cost
// of a word does not depend on the length of its sentence.

import type { NameKnowledge } from "../../../knowledge/nameKnowledge";
import { type NameModel, WEIGHT_BIAS } from "../../../knowledge/nameModel";
import type { EntityType } from "../../../model";
import type { GazetteerMatch } from "../matchGazetteer";
import type { Proposal } from "../proposal";
import { SMALL, type Words } from "../words";
import { Decoder, ONLY_FIRST } from "./decode";
import { readFeatures, TEMPLATE_COUNT } from "./features";
import { refine, type TaggedRun } from "./refine";
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
  const scorer = taggerOf(names);
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
      for (const run of scorer.names(words, facts, i, end, from, to))
        for (const name of refine(run, words, names)) found.push(name);
      i = end;
    }
  }
  return found;
}

const EVEN_BYTES = 0x00ff00ff;
/** Scratch of addWeights. */
const starts = new Int32Array(TEMPLATE_COUNT);

/**
 * Adds the weights of the features to the scores of a word; the tags are nine (see the model's header). Two tags are
 * summed in one number, 16 bits each: thirty bytes stay below 2^13.
 */
function addWeights(keys: Int32Array, { slots, slotMask }: NameModel, scores: Int32Array, row: number): void {
  // First every look-up's start alone: loads that do not wait for one another, where memory is the cost.
  for (let f = 0; f < TEMPLATE_COUNT; f++) starts[f] = slots[(keys[f]! & slotMask) * 4]!;
  let tags02 = 0;
  let tags13 = 0;
  let tags46 = 0;
  let tags57 = 0;
  let tag8 = 0;
  let found = 0;
  for (let f = 0; f < TEMPLATE_COUNT; f++) {
    const key = keys[f]!;
    let slot = (key & slotMask) * 4;
    let there = starts[f]!;
    while (there !== key && there !== -1) {
      slot = (slot + 4) & (slotMask * 4);
      there = slots[slot]!;
    }
    if (there === -1) continue;
    const low = slots[slot + 1]!;
    const high = slots[slot + 2]!;
    tags02 = (tags02 + (low & EVEN_BYTES)) | 0;
    tags13 = (tags13 + ((low >>> 8) & EVEN_BYTES)) | 0;
    tags46 = (tags46 + (high & EVEN_BYTES)) | 0;
    tags57 = (tags57 + ((high >>> 8) & EVEN_BYTES)) | 0;
    tag8 = (tag8 + slots[slot + 3]!) | 0;
    found++;
  }
  const bias = found * WEIGHT_BIAS;
  scores[row] = (tags02 & 0xffff) - bias;
  scores[row + 1] = (tags13 & 0xffff) - bias;
  scores[row + 2] = (tags02 >>> 16) - bias;
  scores[row + 3] = (tags13 >>> 16) - bias;
  scores[row + 4] = (tags46 & 0xffff) - bias;
  scores[row + 5] = (tags57 & 0xffff) - bias;
  scores[row + 6] = (tags46 >>> 16) - bias;
  scores[row + 7] = (tags57 >>> 16) - bias;
  scores[row + 8] = tag8 - bias;
}

/** A word in small letters that names hardly ever have inside. */
function isSmallOutside(words: Words, i: number, inside: ReadonlySet<string>): boolean {
  return (words.flags[i]! & SMALL) !== 0 && !inside.has(words.texts[i]!);
}

/** A sign or a word such as "of", which a name has inside but neither begins nor ends with. */
function isLink(words: Words, i: number): boolean {
  const first = words.texts[i]!.charCodeAt(0);
  return words.flags[i] === 0 ? first < 0x30 || first > 0x39 : LINKS.has(words.texts[i]!);
}

const LINKS: ReadonlySet<string> = new Set("a an and as at by for from in is it of on or over the to with".split(" "));

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
    const { tagCount } = this.knowledge.model;
    const length = end - first;
    let before = false;
    for (let i = 0; i < length; i++) {
      const row = i * tagCount;
      before = this.mayBeInside(words, first + i, end, before);
      if (before) {
        readFeatures(facts, first + i, from, to, keys);
        addWeights(keys, this.knowledge.model, scores, row);
      } else {
        scores[row] = 0;
        scores[row + 1] = ONLY_FIRST;
      }
    }
    this.decoder.decode(scores, length, tags);
    return namesIn(tags, first, length);
  }

  /** Whether the word's features need be read; `before`: those of the word before were. */
  private mayBeInside(words: Words, i: number, end: number, before: boolean): boolean {
    const { inside } = this.knowledge.model;
    if (isSmallOutside(words, i, inside)) return false;
    return !isLink(words, i) || (before && i + 1 < end && !isSmallOutside(words, i + 1, inside));
  }
}

/** Its arrays serve every document. */
const taggers = new WeakMap<NameKnowledge, RunTagger>();

function taggerOf(names: NameKnowledge): RunTagger {
  let tagger = taggers.get(names);
  if (!tagger) taggers.set(names, (tagger = new RunTagger(names)));
  return tagger;
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
