// The best sequence of tags for a run of words (Viterbi), from each word's scores and those of tag after tag.
// Tags: O, then B and I of each type; I only follows its B or I. Remembers its arrays between runs.

export interface TagScores {
  /** transitions[previous × tagCount + tag]; the row after the last tag is that of a run's start. */
  readonly transitions: Int16Array;
  readonly tagCount: number;
}

/** As the score of a word's second tag: the word can have the first tag only. */
export const ONLY_FIRST = -1_000_000;
/** What cannot be, whatever is added to it. */
const NEVER = -1_000_000_000;

export class Decoder {
  private readonly tagCount: number;
  /** Transposed: into[tag × tagCount + previous], so that what is compared stands side by side. */
  private readonly into: Int32Array;
  private readonly start: Int32Array;
  private best = new Int32Array(0);
  private back = new Uint8Array(0);

  constructor({ tagCount, transitions }: TagScores) {
    this.tagCount = tagCount;
    this.start = Int32Array.from(transitions.subarray(tagCount * tagCount));
    this.into = new Int32Array(tagCount * tagCount);
    for (let p = 0; p < tagCount; p++)
      for (let t = 0; t < tagCount; t++) this.into[t * tagCount + p] = transitions[p * tagCount + t]!;
  }

  /** Writes the tags of `length` words; `scores` has a row of tagCount numbers a word. */
  decode(scores: Int32Array, length: number, tags: Uint8Array): void {
    const { tagCount } = this;
    if (this.best.length < length * tagCount) {
      this.best = new Int32Array(length * tagCount * 2);
      this.back = new Uint8Array(length * tagCount * 2);
    }
    const { best, start } = this;
    const open = scores[1] !== ONLY_FIRST;
    for (let t = 0; t < tagCount; t++) best[t] = t === 0 || (open && t % 2 === 1) ? scores[t]! + start[t]! : NEVER;
    for (let i = 1; i < length; i++) this.step(scores, i * tagCount);
    this.readBack(length, tags);
  }

  /** The best way to each tag of the word whose row begins at `row`. Words that can have the first tag only cost little. */
  private step(scores: Int32Array, row: number): void {
    const { tagCount, into, best, back } = this;
    const before = row - tagCount;
    const others = scores[before + 1] === ONLY_FIRST ? 1 : tagCount;
    const open = scores[row + 1] !== ONLY_FIRST;
    for (let t = 0; t < tagCount; t++) {
      if (t > 0 && !open) {
        best[row + t] = NEVER;
        continue;
      }
      const inside = t > 0 && t % 2 === 0;
      let from = inside ? t - 1 : 0;
      let top = best[before + from]! + into[t * tagCount + from]!;
      for (let p = from + 1, end = inside ? t + 1 : others; p < end; p++) {
        const score = best[before + p]! + into[t * tagCount + p]!;
        if (score > top) {
          top = score;
          from = p;
        }
      }
      best[row + t] = top + scores[row + t]!;
      back[row + t] = from;
    }
  }

  private readBack(length: number, tags: Uint8Array): void {
    const { tagCount } = this;
    const last = (length - 1) * tagCount;
    let tag = 0;
    for (let t = 1; t < tagCount; t++) if (this.best[last + t]! > this.best[last + tag]!) tag = t;
    for (let i = length - 1; i >= 0; i--) {
      tags[i] = tag;
      tag = this.back[i * tagCount + tag]!;
    }
  }
}
