// An event while it is made: everything that is known of it before the outline is chosen.

import type { EventTime, Modality } from "../../model";
import type { Clause } from "./clause";
import type { Cast } from "./participants";
import type { Reading } from "./reading";
import type { Trigger } from "./triggers";

export interface Draft {
  readonly trigger: Trigger;
  readonly reading: Reading;
  readonly modality: Modality;
  readonly negated: boolean;
  readonly time: EventTime;
  readonly cast: Cast;
  /** The clause that the label tells: the verb's own, or the one above it that it completes ("expected to meet"). */
  readonly head: Clause | null;
  readonly label: string;
  /** How much a reader would miss it in an outline; below `WORTH_TELLING` it is background. */
  readonly weight: number;
  /** Among the sentences that tell something; 0 for the article's first. */
  readonly sentence: number;
}
