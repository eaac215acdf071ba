// The averaged structured perceptron: decodes each run with the weights so far and corrects them where it errs.
// Weights are averaged over all steps, the weak features dropped, the rest stored in one byte each.

import { Decoder } from "../../analysis/names/tagger/decode";
import { KEY_MASK, TEMPLATE_COUNT, WORD_TEMPLATES } from "../../analysis/names/tagger/features";
import type { Run } from "./encode";
import type { Random } from "./random";

export interface TrainingPlan {
  readonly tagCount: number;
  readonly epochs: number;
  /** Probability with which a word's own features are hidden. */
  readonly dropout: number;
  /** A feature seen less often is not learnt. */
  readonly fewest: number;
}

export interface LearntWeights {
  readonly keys: Int32Array;
  /** Row a key, tagCount numbers each. */
  readonly weights: Float64Array;
  readonly transitions: Float64Array;
}

export function trainPerceptron(runs: readonly Run[], plan: TrainingPlan, random: Random): LearntWeights {
  const rows = numberFeatures(runs, plan.fewest);
  const state = new Perceptron(rows.keys.length, plan.tagCount);
  const order = runs.map((_, i) => i);
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    for (const i of order) wrong += state.learn(runs[i]!, rows.rowOf, plan.dropout, random);
    console.error(`epoch ${epoch + 1}: ${wrong} words wrong`);
  }
  return { keys: rows.keys, ...state.average() };
}

function numberFeatures(runs: readonly Run[], fewest: number): { keys: Int32Array; rowOf: Int32Array } {
  const counts = new Uint16Array(KEY_MASK + 1);
  for (const { keys } of runs) for (const key of keys) if (counts[key]! < 0xffff) counts[key]!++;
  const rowOf = new Int32Array(KEY_MASK + 1).fill(-1);
  const keys: number[] = [];
  for (let key = 0; key <= KEY_MASK; key++) if (counts[key]! >= fewest) rowOf[key] = keys.push(key) - 1;
  return { keys: Int32Array.from(keys), rowOf };
}

class Perceptron {
  private readonly weights: Float64Array;
  /** Sum of step × change, from which the average follows at the end. */
  private readonly changes: Float64Array;
  private readonly transitions: Float64Array;
  private readonly transitionChanges: Float64Array;
  private readonly decoder: Decoder;
  private step = 1;

  constructor(
    features: number,
    private readonly tagCount: number,
  ) {
    this.weights = new Float64Array(features * tagCount);
    this.changes = new Float64Array(features * tagCount);
    this.transitions = new Float64Array((tagCount + 1) * tagCount);
    this.transitionChanges = new Float64Array((tagCount + 1) * tagCount);
    this.decoder = new Decoder({ transitions: this.transitions, tagCount });
  }

  learn(run: Run, rowOf: Int32Array, dropout: number, random: Random): number {
    const { tagCount } = this;
    const length = run.tags.length;
    const active = new Int32Array(length * TEMPLATE_COUNT);
    const scores = new Float64Array(length * tagCount);
    for (let i = 0; i < length; i++) {
      const hidden = random.chance(dropout);
      for (let f = 0; f < TEMPLATE_COUNT; f++) {
        const row = hidden && WORD_TEMPLATES.has(f) ? -1 : rowOf[run.keys[i * TEMPLATE_COUNT + f]!]!;
        active[i * TEMPLATE_COUNT + f] = row;
        if (row < 0) continue;
        for (let t = 0; t < tagCount; t++) scores[i * tagCount + t]! += this.weights[row * tagCount + t]!;
      }
    }
    const guess = new Uint8Array(length);
    this.decoder.decode(scores, length, guess);
    let wrong = 0;
    for (let i = 0; i < length; i++) {
      const before = i === 0 ? tagCount : run.tags[i - 1]!;
      const guessedBefore = i === 0 ? tagCount : guess[i - 1]!;
      if (guess[i] !== run.tags[i] || guessedBefore !== before) {
        this.changeTransition(before * tagCount + run.tags[i]!, 1);
        this.changeTransition(guessedBefore * tagCount + guess[i]!, -1);
      }
      if (guess[i] === run.tags[i]) continue;
      wrong++;
      for (let f = 0; f < TEMPLATE_COUNT; f++) {
        const row = active[i * TEMPLATE_COUNT + f]!;
        if (row < 0) continue;
        this.change(row * tagCount + run.tags[i]!, 1);
        this.change(row * tagCount + guess[i]!, -1);
      }
    }
    this.step++;
    return wrong;
  }

  average(): { weights: Float64Array; transitions: Float64Array } {
    const mean = (weights: Float64Array, changes: Float64Array) =>
      weights.map((weight, i) => weight - changes[i]! / this.step);
    return {
      weights: mean(this.weights, this.changes),
      transitions: mean(this.transitions, this.transitionChanges),
    };
  }

  private change(index: number, by: number): void {
    this.weights[index]! += by;
    this.changes[index]! += by * this.step;
  }

  private changeTransition(index: number, by: number): void {
    this.transitions[index]! += by;
    this.transitionChanges[index]! += by * this.step;
  }
}

function shuffle(order: number[], random: Random): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
