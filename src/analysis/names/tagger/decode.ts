// The best sequence of tags for a run of words (Viterbi), from each word's scores and those of tag after tag.
// Tags: O, then B and I of each type; I only follows its B or I. Remembers its arrays between runs.

export interface TagScores {
  /** transitions[previous × tagCount + tag]; the row after the last tag is that of a run's start. */
  readonly transitions: Int16Array | Float64Array;
  readonly tagCount: number;
}

/** As the score of a word's second tag: the word can have the first tag only. */
export const ONLY_FIRST = -1_000_000;

export class Decoder {
  private best = new Float64Array(0);
  private back = new Uint8Array(0);

  constructor(private readonly model: TagScores) {}

  /** Writes the tags of `length` words; `scores` has a row of tagCount numbers a word. */
  decode(scores: Int32Array | Float64Array, length: number, tags: Uint8Array): void {
    const { tagCount, transitions } = this.model;
    if (this.best.length < length * tagCount) {
      this.best = new Float64Array(length * tagCount * 2);
      this.back = new Uint8Array(length * tagCount * 2);
    }
    const { best, back } = this;
    const start = tagCount * tagCount;
    for (let t = 0; t < tagCount; t++)
      best[t] = t > 0 && t % 2 === 0 ? -Infinity : scores[t]! + transitions[start + t]!;
    if (scores[1] === ONLY_FIRST) best.fill(-Infinity, 1, tagCount);
    for (let i = 1; i < length; i++) {
      const row = (i - 1) * tagCount;
      // Of words that can have the first tag only, nothing else is compared.
      const lastBefore = scores[row + 1] === ONLY_FIRST ? 0 : tagCount - 1;
      const tagsHere = scores[row + tagCount + 1] === ONLY_FIRST ? 1 : tagCount;
      if (tagsHere === 1) best.fill(-Infinity, row + tagCount + 1, row + 2 * tagCount);
      for (let t = 0; t < tagsHere; t++) {
        const inside = t > 0 && t % 2 === 0;
        const last = Math.min(inside ? t : tagCount - 1, lastBefore);
        let top = -Infinity;
        let from = 0;
        for (let p = inside ? t - 1 : 0; p <= last; p++) {
          const score = best[row + p]! + transitions[p * tagCount + t]!;
          if (score > top) {
            top = score;
            from = p;
          }
        }
        best[row + tagCount + t] = top + scores[row + tagCount + t]!;
        back[row + tagCount + t] = from;
      }
    }
    this.readBack(length, tags);
  }

  private readBack(length: number, tags: Uint8Array): void {
    const { tagCount } = this.model;
    const last = (length - 1) * tagCount;
    let tag = 0;
    for (let t = 1; t < tagCount; t++) if (this.best[last + t]! > this.best[last + tag]!) tag = t;
    for (let i = length - 1; i >= 0; i--) {
      tags[i] = tag;
      tag = this.back[i * tagCount + tag]!;
    }
  }
}
