// How much the model's weights speak for each tag of a word. What a single word says, from each place in the window,
// is added up once and kept with the word; what several words and tags say together is added up each time.

import type { PosModel } from "../../knowledge/posModel";
import {
  JOINT_COUNT,
  jointFeatures,
  NEXT,
  NEXT2,
  OWN,
  PLACES,
  PREVIOUS,
  PREVIOUS2,
  rowOf,
  soleFeatures,
  type Window,
  type WordShape,
} from "./posFeatures";

/** Added to sums that are kept, so that 0 means that nothing is kept yet; larger than any sum of 8 signed bytes. */
const KEPT = 2048;

export class PosSums {
  private readonly rows = new Int32Array(JOINT_COUNT);
  private readonly sole = new Int32Array(JOINT_COUNT);
  private readonly tagCount: number;

  constructor(private readonly model: PosModel) {
    this.tagCount = model.tags.length;
  }

  /** The tag with the highest sum among `choices`; the first of equals. */
  best(window: Window, choices: readonly number[]): number {
    const { rows } = this;
    const { weights } = this.model;
    const { word, previous, next, previous2, next2 } = window;
    jointFeatures(window, rows);
    for (let f = 0; f < JOINT_COUNT; f++) rows[f] = rowOf(rows[f]!, weights.length);
    let best = choices[0]!;
    let highest = -Infinity;
    for (const tag of choices) {
      let sum =
        this.of(word, OWN, tag) +
        this.of(previous, PREVIOUS, tag) +
        this.of(next, NEXT, tag) +
        this.of(previous2, PREVIOUS2, tag) +
        this.of(next2, NEXT2, tag);
      for (let f = 0; f < JOINT_COUNT; f++) sum += weights[rows[f]! ^ tag]!;
      if (sum > highest) {
        highest = sum;
        best = tag;
      }
    }
    return best;
  }

  /** What `word` at `place` says for a tag. */
  private of(word: WordShape, place: number, tag: number): number {
    const kept = word.sums === null ? 0 : word.sums[place * this.tagCount + tag]!;
    return kept === 0 ? this.add(word, place, tag) : kept - KEPT;
  }

  private add(word: WordShape, place: number, tag: number): number {
    const { sole } = this;
    const { weights } = this.model;
    const count = soleFeatures(word, place, sole, 0);
    let sum = 0;
    for (let f = 0; f < count; f++) sum += weights[rowOf(sole[f]!, weights.length) ^ tag]!;
    word.sums ??= new Int16Array(PLACES * this.tagCount);
    word.sums[place * this.tagCount + tag] = sum + KEPT;
    return sum;
  }
}
