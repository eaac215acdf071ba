// Trains the part-of-speech model: lexicon from counts, weights by averaged perceptrons that learn on their own
// tags. Deterministic: the order of sentences comes from fixed seeds.

import { readSentence } from "../../analysis/tokens/posTagger";
import { FEATURE_COUNT, lexiconKey, posFeatures, rowOf, WordShapes } from "../../analysis/tokens/posFeatures";
import { makePosModel } from "../../knowledge/posModel";
import { seededRandom } from "../random";
import { asNewspapersWrite } from "./headlines";
import { makeLexicon } from "./makeLexicon";
import { NounVerbs } from "./nounVerbs";
import type { TaggedSentence } from "./readConllu";

export interface PosTraining {
  readonly lexicon: string;
  readonly weights: Int8Array;
}

export interface PosSettings {
  /** The mean of so many runs, each in another order: what a single one learns by chance goes. */
  readonly runs: number;
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
  const nounVerbs = new NounVerbs();
  const lexicon = makeLexicon(
    sentences.flatMap(({ words, tags }) => words.map((word, i) => [lexiconKey(word), tags[i]!] as const)),
    nounVerbs,
  );
  const shapes = new WordShapes(makePosModel(lexicon, new Int8Array(0)), wordClass);
  const mean = new Float64Array(settings.slots);
  for (let run = 0; run < settings.runs; run++) {
    const learner = new Learner(lexicon, shapes, settings.slots);
    read(sentences, nounVerbs, learner, settings.epochs, seededRandom(FIRST_SEED + run));
    learner.averages().forEach((average, at) => (mean[at]! += average / settings.runs));
  }
  const steps = mean.map((average) => Math.round((average * 127) / settings.clip));
  return { lexicon, weights: Int8Array.from(steps, (step) => Math.max(-127, Math.min(127, step))) };
}

const FIRST_SEED = 20260101;

/** Reads all sentences in `epochs` orders. */
function read(
  sentences: readonly TaggedSentence[],
  nounVerbs: NounVerbs,
  learner: Learner,
  epochs: number,
  random: () => number,
): void {
  const order = [...sentences.keys()];
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    let wrong = 0;
    let total = 0;
    for (const index of order) {
      const { words, tags } = asNewspapersWrite(sentences[index]!, nounVerbs, random);
      wrong += learner.learn(words, tags);
      total += words.length;
    }
    console.error(`epoch ${epoch + 1}: ${((100 * wrong) / total).toFixed(2)} % wrong`);
  }
}

class Learner {
  private readonly byName: ReadonlyMap<string, number>;
  private readonly weights: Float64Array;
  private readonly sums: Float64Array;
  private readonly stamps: Float64Array;
  private readonly seen = new Set<number>();
  private clock = 0;

  constructor(
    lexicon: string,
    private readonly shapes: WordShapes,
    private readonly slots: number,
  ) {
    const { tags } = makePosModel(lexicon, new Int8Array(0));
    this.byName = new Map(tags.map((tag, index) => [tag, index]));
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
      for (const feature of features) sum += this.weights[rowOf(feature, this.slots) ^ tag]!;
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
      this.add(rowOf(feature, this.slots) ^ gold, 1);
      this.add(rowOf(feature, this.slots) ^ guess, -1);
    }
  }

  private add(at: number, value: number): void {
    this.sums[at]! += (this.clock - this.stamps[at]!) * this.weights[at]!;
    this.stamps[at] = this.clock;
    this.weights[at]! += value;
  }

  /** Of each weight over all words read: steadier than its last value. */
  averages(): Float64Array {
    return this.weights.map(
      (weight, at) => (this.sums[at]! + (this.clock - this.stamps[at]!) * weight) / Math.max(1, this.clock),
    );
  }
}
