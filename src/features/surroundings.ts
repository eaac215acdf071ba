// What a feature about one document knows of the rest: its own name, and the corpus of all source documents.

import type { CorpusIndex } from "../corpus/corpusIndex";

export interface Surroundings {
  readonly uri: string;
  readonly corpus: CorpusIndex;
}
