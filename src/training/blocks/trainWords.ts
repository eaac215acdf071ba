// Weights of hashed words for two yes-or-no questions of a line: content? meta? Logistic regression with AdaGrad.

import { WORD_BUCKETS, wordFeatureBuffer, wordFeatures } from "../../analysis/blocks/lineWords";
import { seededRandom } from "../random";
import type { MeasuredPage } from "./pages";

export interface WordWeights {
  /** Content, then meta; in units of `unit`. */
  readonly words: Int8Array;
  readonly unit: number;
}

const EPOCHS = 3;
const RATE = 0.25;
/** Pulls a weight towards 0 at each use: rare words should say little. */
const DECAY = 2e-5;

export function trainWords(pages: readonly MeasuredPage[], seed: number): WordWeights {
  const weights = new Float32Array(2 * WORD_BUCKETS);
  const squares = new Float32Array(2 * WORD_BUCKETS).fill(1e-2);
  const bias = [0, -3];
  const features = wordFeatureBuffer();
  const random = seededRandom(seed);
  const order = pages.map((_, index) => index);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { table, labels, weights: lineWeights } = pages[index]!;
      for (let i = 0; i < table.count; i++) {
        if (lineWeights[i] === 0) continue;
        const count = wordFeatures(table, i, features);
        const scale = 1 / Math.sqrt(count);
        for (let output = 0; output < 2; output++) {
          const shift = output * WORD_BUCKETS;
          let sum = bias[output]!;
          for (let k = 0; k < count; k++) sum += weights[features[k]! + shift]! * scale;
          const error = ((labels[i] === output ? 1 : 0) - 1 / (1 + Math.exp(-sum))) * lineWeights[i]!;
          bias[output]! += 0.01 * error;
          for (let k = 0; k < count; k++) {
            const bucket = features[k]! + shift;
            const gradient = error * scale - DECAY * weights[bucket]!;
            squares[bucket]! += gradient * gradient;
            weights[bucket]! += (RATE * gradient) / Math.sqrt(squares[bucket]!);
          }
        }
      }
    }
  }
  return quantize(weights);
}

function quantize(weights: Float32Array): WordWeights {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const unit = Math.min(largest, 4) / 127;
  return { words: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / unit)))), unit };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
