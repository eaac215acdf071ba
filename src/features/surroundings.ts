// What a feature about one document knows of the rest: its own name, the corpus of all source documents, and what
// somebody decided to keep.

import type { KeptSidebars } from "../annotations/keptSidebars";
import type { CorpusIndex } from "../corpus/corpusIndex";

export interface Surroundings {
  readonly uri: string;
  readonly corpus: CorpusIndex;
  readonly kept?: KeptSidebars;
}
