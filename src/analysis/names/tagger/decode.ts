// The best sequence of tags for words that stand together (Viterbi), from each word's scores and those of tag after
// tag. Tags: O, then B and I of each type; I only follows its B or I. Remembers its arrays between runs.

export interface TagScores {
  /** transitions[previous × tagCount + tag]; the row after the last tag is that of a run's start. */
  readonly transitions: Int16Array;
  readonly tagCount: number;
}

/** What cannot be, whatever is added to it. */
const NEVER = -1_000_000_000;

export class Decoder {
  private readonly tagCount: number;
  /** Transposed: into[tag × tagCount + previous], so that what is compared stands side by side. */
  private readonly into: Int32Array;
  private readonly start: Int32Array;
  /** By how much a tag may lag behind another and still be the better one before some O or B. */
  private readonly mostLag: number;
  /** Tags of the word before that do not lag too far. */
  private readonly rivals: Uint8Array;
  private best = new Int32Array(0);
  private back = new Uint8Array(0);

  constructor({ tagCount, transitions }: TagScores) {
    this.tagCount = tagCount;
    this.start = Int32Array.from(transitions.subarray(tagCount * tagCount));
    this.into = new Int32Array(tagCount * tagCount);
    for (let p = 0; p < tagCount; p++)
      for (let t = 0; t < tagCount; t++) this.into[t * tagCount + p] = transitions[p * tagCount + t]!;
    this.rivals = new Uint8Array(tagCount);
    let lag = 0;
    for (let t = 0; t < tagCount; t += t === 0 ? 1 : 2) {
      const row = this.into.subarray(t * tagCount, (t + 1) * tagCount);
      lag = Math.max(lag, Math.max(...row) - Math.min(...row));
    }
    this.mostLag = lag;
  }

  /**
   * Writes the tags of `length` words; `scores` has a row of tagCount numbers a word.
   *
   * @param behindOutside whether a word tagged O stands before them, rather than the start of a run
   * @param beforeOutside whether one stands behind them
   */
  decode(scores: Int32Array, length: number, behindOutside: boolean, beforeOutside: boolean, tags: Uint8Array): void {
    const { tagCount, into } = this;
    if (this.best.length < length * tagCount) {
      this.best = new Int32Array(length * tagCount * 2);
      this.back = new Uint8Array(length * tagCount * 2);
    }
    const { best, start } = this;
    for (let t = 0; t < tagCount; t++) {
      const entry = behindOutside ? into[t * tagCount]! : start[t]!;
      best[t] = t === 0 || t % 2 === 1 ? scores[t]! + entry : NEVER;
    }
    for (let i = 1; i < length; i++) this.step(scores, i * tagCount);
    const last = (length - 1) * tagCount;
    let tag = 0;
    let top = NEVER;
    for (let t = 0; t < tagCount; t++) {
      const score = best[last + t]! + (beforeOutside ? into[t]! : 0);
      if (score > top) {
        top = score;
        tag = t;
      }
    }
    this.readBack(length, tag, tags);
  }

  /** The best way to each tag of the word whose row begins at `row`. */
  private step(scores: Int32Array, row: number): void {
    const { tagCount, into, best, back, rivals } = this;
    const before = row - tagCount;
    const count = this.findRivals(before);
    for (let t = 0; t < tagCount; t += t === 0 ? 1 : 2) {
      let from = rivals[0]!;
      let top = best[before + from]! + into[t * tagCount + from]!;
      for (let r = 1; r < count; r++) {
        const p = rivals[r]!;
        const score = best[before + p]! + into[t * tagCount + p]!;
        if (score > top) {
          top = score;
          from = p;
        }
      }
      best[row + t] = top + scores[row + t]!;
      back[row + t] = from;
    }
    for (let t = 2; t < tagCount; t += 2) {
      const opened = best[before + t - 1]! + into[t * tagCount + t - 1]!;
      const went = best[before + t]! + into[t * tagCount + t]!;
      best[row + t] = Math.max(opened, went) + scores[row + t]!;
      back[row + t] = went > opened ? t : t - 1;
    }
  }

  /** Fills `rivals` from the row of a word; returns how many there are. */
  private findRivals(row: number): number {
    const { tagCount, best, rivals } = this;
    let top = best[row]!;
    for (let t = 1; t < tagCount; t++) top = Math.max(top, best[row + t]!);
    const least = top - this.mostLag;
    let count = 0;
    for (let t = 0; t < tagCount; t++) if (best[row + t]! >= least) rivals[count++] = t;
    return count;
  }

  private readBack(length: number, lastTag: number, tags: Uint8Array): void {
    let tag = lastTag;
    for (let i = length - 1; i >= 0; i--) {
      tags[i] = tag;
      tag = this.back[i * this.tagCount + tag]!;
    }
  }
}
