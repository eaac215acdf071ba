// A linear-chain conditional random field: learns weights under which the marked tags of each run are as likely as
// they can be, run by run (AdaGrad), and draws weights that few runs ask for back to zero (L1), so that few are kept.

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
  /** Length of a step. */
  readonly rate: number;
  /** How strongly a weight is drawn to zero in each run. */
  readonly pull: number;
}

export interface LearntWeights {
  readonly keys: Int32Array;
  /** Row a key, tagCount numbers each. */
  readonly weights: Float64Array;
  readonly transitions: Float64Array;
}

export function trainRandomField(runs: readonly Run[], plan: TrainingPlan, random: Random): LearntWeights {
  const rows = numberFeatures(runs, plan.fewest);
  const field = new RandomField(rows, plan);
  const order = runs.map((_, i) => i);
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const i of order) loss += field.learn(runs[i]!, random);
    console.error(`epoch ${epoch + 1}: loss ${(loss / runs.length).toFixed(4)}`);
  }
  field.finish();
  return { keys: rows.keys, weights: field.weights, transitions: field.transitions };
}

interface FeatureRows {
  readonly keys: Int32Array;
  readonly rowOf: Int32Array;
}

function numberFeatures(runs: readonly Run[], fewest: number): FeatureRows {
  const counts = new Uint16Array(KEY_MASK + 1);
  for (const { keys } of runs) for (const key of keys) if (counts[key]! < 0xffff) counts[key]!++;
  const rowOf = new Int32Array(KEY_MASK + 1).fill(-1);
  const keys: number[] = [];
  for (let key = 0; key <= KEY_MASK; key++) if (counts[key]! >= fewest) rowOf[key] = keys.push(key) - 1;
  return { keys: Int32Array.from(keys), rowOf };
}

/** Keeps AdaGrad from dividing by nothing. */
const TINY = 1e-4;
/** Slopes below this change nothing that counts. */
const FLAT = 1e-3;

class RandomField {
  readonly weights: Float64Array;
  readonly transitions: Float64Array;
  /** Sums of squared slopes. */
  private readonly squares: Float64Array;
  private readonly transitionSquares: Float64Array;
  /** The step at which a row was drawn to zero last. */
  private readonly drawn: Int32Array;
  private readonly expTransitions: Float64Array;
  private readonly slopes: Float64Array;
  private step = 0;
  // Of the run at hand, a row of numbers a word: rows of its features, probabilities up to and from the word.
  private active = new Int32Array(0);
  private local = new Float64Array(0);
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);
  private scale = new Float64Array(0);

  constructor(
    private readonly rows: FeatureRows,
    private readonly plan: TrainingPlan,
  ) {
    const { tagCount } = plan;
    const size = (tagCount + 1) * tagCount;
    this.weights = new Float64Array(rows.keys.length * tagCount);
    this.squares = new Float64Array(rows.keys.length * tagCount).fill(TINY);
    this.drawn = new Int32Array(rows.keys.length);
    this.transitions = new Float64Array(size);
    this.transitionSquares = new Float64Array(size).fill(TINY);
    this.expTransitions = new Float64Array(size);
    this.slopes = new Float64Array(size);
  }

  /** @returns a sum that falls as the marked tags become likely, before the step */
  learn(run: Run, random: Random): number {
    const length = run.tags.length;
    this.step++;
    this.makeRoom(length);
    this.readFeatureRows(run, random);
    this.scoreWords(length);
    this.goForward(length);
    this.goBackward(length);
    const loss = this.changeTransitions(run.tags);
    for (let i = 0; i < length; i++) this.changeWeights(i, run.tags[i]!);
    return loss;
  }

  /** Draws all weights to zero for the steps since their last. */
  finish(): void {
    for (let row = 0; row < this.drawn.length; row++) this.draw(row);
  }

  private makeRoom(length: number): void {
    const { tagCount } = this.plan;
    if (this.scale.length >= length) return;
    this.active = new Int32Array(length * TEMPLATE_COUNT);
    this.local = new Float64Array(length * tagCount);
    this.forward = new Float64Array(length * tagCount);
    this.backward = new Float64Array(length * tagCount);
    this.scale = new Float64Array(length);
  }

  private readFeatureRows({ tags, keys }: Run, random: Random): void {
    for (let i = 0; i < tags.length; i++) {
      const hidden = random.chance(this.plan.dropout);
      for (let f = 0; f < TEMPLATE_COUNT; f++) {
        const row = hidden && WORD_TEMPLATES.has(f) ? -1 : this.rows.rowOf[keys[i * TEMPLATE_COUNT + f]!]!;
        this.active[i * TEMPLATE_COUNT + f] = row;
        if (row >= 0) this.draw(row);
      }
    }
  }

  private draw(row: number): void {
    const steps = this.step - this.drawn[row]!;
    if (steps === 0) return;
    this.drawn[row] = this.step;
    const { tagCount, rate, pull } = this.plan;
    for (let k = row * tagCount; k < (row + 1) * tagCount; k++) {
      const weight = this.weights[k]!;
      if (weight === 0) continue;
      const size = Math.abs(weight) - (pull * rate * steps) / Math.sqrt(this.squares[k]!);
      this.weights[k] = size <= 0 ? 0 : weight < 0 ? -size : size;
    }
  }

  /** What each word's own features say for each tag, as e to the power of the score. */
  private scoreWords(length: number): void {
    const { tagCount } = this.plan;
    const { active, local, weights } = this;
    for (let i = 0; i < length; i++) {
      const at = i * tagCount;
      local.fill(0, at, at + tagCount);
      for (let f = 0; f < TEMPLATE_COUNT; f++) {
        const row = active[i * TEMPLATE_COUNT + f]!;
        if (row >= 0) for (let t = 0; t < tagCount; t++) local[at + t]! += weights[row * tagCount + t]!;
      }
      let top = -Infinity;
      for (let t = 0; t < tagCount; t++) top = Math.max(top, local[at + t]!);
      for (let t = 0; t < tagCount; t++) local[at + t] = Math.exp(local[at + t]! - top);
    }
    // A tag inside a name follows that name's tags only.
    for (let k = 0; k < this.expTransitions.length; k++) {
      const [before, tag] = [Math.floor(k / tagCount), k % tagCount];
      const allowed = tag === 0 || tag % 2 === 1 || before === tag || before === tag - 1;
      this.expTransitions[k] = allowed ? Math.exp(this.transitions[k]!) : 0;
    }
  }

  private goForward(length: number): void {
    const { tagCount } = this.plan;
    const { local, forward, scale, expTransitions } = this;
    for (let i = 0; i < length; i++) {
      let total = 0;
      for (let t = 0; t < tagCount; t++) {
        let sum = i === 0 ? expTransitions[tagCount * tagCount + t]! : 0;
        for (let p = 0; i > 0 && p < tagCount; p++)
          sum += forward[(i - 1) * tagCount + p]! * expTransitions[p * tagCount + t]!;
        total += forward[i * tagCount + t] = sum * local[i * tagCount + t]!;
      }
      scale[i] = total;
      for (let t = 0; t < tagCount; t++) forward[i * tagCount + t]! /= total;
    }
  }

  private goBackward(length: number): void {
    const { tagCount } = this.plan;
    const { local, backward, scale, expTransitions } = this;
    backward.fill(1, (length - 1) * tagCount, length * tagCount);
    for (let i = length - 2; i >= 0; i--)
      for (let p = 0; p < tagCount; p++) {
        let sum = 0;
        for (let t = 0; t < tagCount; t++)
          sum += expTransitions[p * tagCount + t]! * local[(i + 1) * tagCount + t]! * backward[(i + 1) * tagCount + t]!;
        backward[i * tagCount + p] = sum / scale[i + 1]!;
      }
  }

  /** Probability that word `i` has tag `t`. */
  private chance(i: number, t: number): number {
    return this.forward[i * this.plan.tagCount + t]! * this.backward[i * this.plan.tagCount + t]!;
  }

  private changeTransitions(tags: Uint8Array): number {
    const { tagCount, rate } = this.plan;
    const { forward, backward, local, scale, expTransitions, slopes } = this;
    const start = tagCount * tagCount;
    slopes.fill(0);
    let loss = 0;
    for (let t = 0; t < tagCount; t++) slopes[start + t]! += this.chance(0, t);
    for (let i = 0; i < tags.length; i++) {
      slopes[(i === 0 ? start : tags[i - 1]! * tagCount) + tags[i]!]! -= 1;
      loss -= Math.log(Math.max(Number.MIN_VALUE, this.chance(i, tags[i]!)));
      for (let p = 0; i > 0 && p < tagCount; p++) {
        const before = forward[(i - 1) * tagCount + p]! / scale[i]!;
        for (let t = 0; t < tagCount; t++)
          slopes[p * tagCount + t]! +=
            before * expTransitions[p * tagCount + t]! * local[i * tagCount + t]! * backward[i * tagCount + t]!;
      }
    }
    for (let k = 0; k < slopes.length; k++) {
      const slope = slopes[k]!;
      this.transitionSquares[k]! += slope * slope;
      this.transitions[k]! -= (rate * slope) / Math.sqrt(this.transitionSquares[k]!);
    }
    return loss;
  }

  private changeWeights(i: number, marked: number): void {
    const { tagCount, rate } = this.plan;
    for (let t = 0; t < tagCount; t++) {
      const slope = this.chance(i, t) - (t === marked ? 1 : 0);
      if (Math.abs(slope) < FLAT) continue;
      for (let f = 0; f < TEMPLATE_COUNT; f++) {
        const row = this.active[i * TEMPLATE_COUNT + f]!;
        if (row < 0) continue;
        const k = row * tagCount + t;
        this.squares[k]! += slope * slope;
        this.weights[k]! -= (rate * slope) / Math.sqrt(this.squares[k]!);
      }
    }
  }
}

function shuffle(order: number[], random: Random): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
