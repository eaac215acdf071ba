// What a line's surroundings turned out to be at a first look, as features for a second: a headline that stands before
// text it leads into, a link among links, a paragraph after the article has ended.

import { CONTEXT_FEATURES, meanAround, prefixSums } from "./contextFeatures";
import type { LineDecision } from "./lineDecision";
import type { Repeats } from "./repeats";

const OFFSETS = [-3, -2, -1, 1, 2, 3];
const AGAIN = 2 + 2 * OFFSETS.length + 3 + 8;
/** Columns of a whole row. */
export const LINE_FEATURES = CONTEXT_FEATURES + AGAIN;
/** A sum above it, or below its negative, is sure. @guess odds of 6 to 1 */
const SURE = 1.8;
/** Of a line that is not there. */
const NO_SUM = -8;
/** Lines this far away are as good as absent. */
const FAR = 40;

/** Fills the last columns of every row. */
export function lookAgain({ rank, solid }: Repeats, { content, meta }: LineDecision, features: Float32Array): void {
  const count = content.length;
  const sums = prefixSums(solid.length, (place) => clamp(content[solid[place]!]!));
  const before = new Surroundings();
  for (let i = 0; i < count; i++) {
    let at = i * LINE_FEATURES + CONTEXT_FEATURES;
    const isSolid = solid[rank[i]!] === i;
    features[at++] = content[i]!;
    features[at++] = meta[i]!;
    for (const offset of OFFSETS) {
      const place = rank[i]! + offset - (offset > 0 && !isSolid ? 1 : 0);
      const other = place < 0 || place >= solid.length ? -1 : solid[place]!;
      features[at++] = other < 0 ? NO_SUM : content[other]!;
      features[at++] = other < 0 ? NO_SUM : meta[other]!;
    }
    const place = Math.min(rank[i]!, solid.length - 1);
    features[at++] = meanAround(sums, place, 2);
    features[at++] = meanAround(sums, place, 5);
    features[at++] = meanAround(sums, place, 12);
    before.step(content[i]!, meta[i]!, isSolid, features, at);
  }
  const after = new Surroundings();
  for (let i = count - 1; i >= 0; i--)
    after.step(content[i]!, meta[i]!, solid[rank[i]!] === i, features, (i + 1) * LINE_FEATURES - 4);
}

/** How much sure text and page lies behind a reader who goes through the lines one way. */
class Surroundings {
  private sure = 0;
  private sinceText = FAR;
  private sincePage = FAR;
  private sinceMeta = FAR;

  /** Four features from `features[at]` on, of the line's surroundings; then the line counts as passed. */
  step(content: number, meta: number, isSolid: boolean, features: Float32Array, at: number): void {
    features[at] = this.sure;
    features[at + 1] = this.sinceText;
    features[at + 2] = this.sincePage;
    features[at + 3] = this.sinceMeta;
    if (!isSolid) return;
    this.sinceText = content > SURE ? 0 : Math.min(FAR, this.sinceText + 1);
    this.sincePage = content < -SURE && meta < 0 ? 0 : Math.min(FAR, this.sincePage + 1);
    this.sinceMeta = content < 0 && meta > 0 ? 0 : Math.min(FAR, this.sinceMeta + 1);
    if (content > SURE) this.sure++;
  }
}

function clamp(sum: number): number {
  return Math.max(-4, Math.min(4, sum));
}
