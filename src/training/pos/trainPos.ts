// Trains the part-of-speech model: lexicon from counts, weights by an averaged perceptron that learns on its own
// tags. Deterministic: the order of sentences comes from a fixed generator.

import { readSentence } from "../../analysis/tokens/posTagger";
import { FEATURE_COUNT, lexiconKey, posFeatures, slot, tagKey, WordShapes } from "../../analysis/tokens/posFeatures";
import { makePosModel, type PosModel } from "../../knowledge/posModel";
import { makeLexicon } from "./makeLexicon";
import type { TaggedSentence } from "./readConllu";

export interface PosTraining {
  readonly lexicon: string;
  readonly weights: Int8Array;
}

export interface PosSettings {
  readonly epochs: number;
  readonly slots: number;
  /** Largest weight before it is cut off, in units of the quantisation. */
  readonly clip: number;
}

export function trainPos(
  sentences: readonly TaggedSentence[],
  wordClass: (word: string) => string,
  settings: PosSettings,
): PosTraining {
  const lexicon = makeLexicon(
    sentences.flatMap(({ words, tags }) => words.map((word, i) => [lexiconKey(word), tags[i]!] as const)),
  );
  const model = makePosModel(lexicon, new Int8Array(0));
  const learner = new Learner(model, new WordShapes(model, wordClass), settings.slots);
  const order = [...sentences.keys()];
  const random = generator(20260101);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    let wrong = 0;
    let total = 0;
    for (const index of order) {
      const { words, tags } = sentences[index]!;
      const titledCopy = random() < 0.15;
      wrong += learner.learn(titledCopy ? words.map(capitalize) : words, tags);
      total += words.length;
    }
    console.error(`epoch ${epoch + 1}: ${((100 * wrong) / total).toFixed(2)} % wrong`);
  }
  return { lexicon, weights: learner.quantized(settings.clip) };
}

/** As headlines write: so that the model learns not to take every capital for a name. */
function capitalize(word: string): string {
  return word.length < 3 && word !== "is" ? word : word[0]!.toUpperCase() + word.slice(1);
}

class Learner {
  private readonly byName: ReadonlyMap<string, number>;
  private readonly weights: Float64Array;
  private readonly sums: Float64Array;
  private readonly stamps: Float64Array;
  private readonly seen = new Set<number>();
  private clock = 0;

  constructor(
    model: PosModel,
    private readonly shapes: WordShapes,
    private readonly slots: number,
  ) {
    this.byName = new Map(model.tags.map((tag, index) => [tag, index]));
    this.weights = new Float64Array(slots);
    this.sums = new Float64Array(slots);
    this.stamps = new Float64Array(slots);
  }

  /** Number of words it got wrong. */
  learn(words: readonly string[], tags: readonly string[]): number {
    const features = new Int32Array(FEATURE_COUNT);
    let wrong = 0;
    const sentence = words.map((text) => ({ text, word: -1 }));
    readSentence(sentence, 0, words.length, this.shapes, (window, choices, i) => {
      const gold = this.byName.get(tags[i]!) ?? -1;
      let guess = choices[0]!;
      if (choices.length > 1) {
        posFeatures(window, features);
        guess = this.best(features, choices);
        this.clock++;
        if (guess !== gold && choices.includes(gold)) this.update(features, gold, guess);
      }
      if (guess !== gold) wrong++;
      return guess;
    });
    return wrong;
  }

  private best(features: Int32Array, choices: readonly number[]): number {
    let best = choices[0]!;
    let highest = -Infinity;
    for (const tag of choices) {
      let sum = 0;
      for (const feature of features) sum += this.weights[slot(feature, tagKey(tag), this.slots)]!;
      if (sum > highest) [highest, best] = [sum, tag];
    }
    return best;
  }

  private update(features: Int32Array, gold: number, guess: number): void {
    for (const feature of features) {
      if (!this.seen.has(feature)) {
        this.seen.add(feature); // a feature that helps only once is not worth a slot
        continue;
      }
      this.add(slot(feature, tagKey(gold), this.slots), 1);
      this.add(slot(feature, tagKey(guess), this.slots), -1);
    }
  }

  private add(at: number, value: number): void {
    this.sums[at]! += (this.clock - this.stamps[at]!) * this.weights[at]!;
    this.stamps[at] = this.clock;
    this.weights[at]! += value;
  }

  quantized(clip: number): Int8Array {
    const averages = this.weights.map(
      (weight, at) => (this.sums[at]! + (this.clock - this.stamps[at]!) * weight) / Math.max(1, this.clock),
    );
    return Int8Array.from(averages, (average) => Math.max(-127, Math.min(127, Math.round((average * 127) / clip))));
  }
}

/** Numbers in [0, 1), always the same ones (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
