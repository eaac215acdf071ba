// The best sequence of tags for a run of words (Viterbi), from each word's scores and those of tag after tag.
// Tags: O, then B and I of each type; I only follows its B or I. Remembers its arrays between runs.

export interface TagScores {
  /** transitions[previous × tagCount + tag]; the row after the last tag is that of a run's start. */
  readonly transitions: Int16Array | Float64Array;
  readonly tagCount: number;
}

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
    for (let i = 1; i < length; i++) {
      const row = (i - 1) * tagCount;
      for (let t = 0; t < tagCount; t++) {
        const inside = t > 0 && t % 2 === 0;
        const last = inside ? t : tagCount - 1;
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
