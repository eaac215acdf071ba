// Article text, the article's own date, author and captions, or the page around it: the three-way decision, a line at
// a time, by the trained model. The finer kinds are rules' business (lineKinds.ts).

import type { BlockModel, LineForests } from "../../knowledge/blockModel";
import { CONTEXT_FEATURES, contextFeatures } from "./contextFeatures";
import { measureTopic, scoreWords } from "./lineWords";
import type { LineTable } from "./measureLines";
import { runForest } from "./runForest";

export interface LineDecision {
  /** Above 0: article text. */
  readonly content: Float32Array;
  /** Above 0: if it is not article text, it is the article's date, author, caption or headline. */
  readonly meta: Float32Array;
}

export function classifyLines(table: LineTable, model: BlockModel): LineDecision {
  if (table.count === 0) return { content: new Float32Array(0), meta: new Float32Array(0) };
  const [content, meta] = scoreWords(table, model.words, model.wordUnit);
  const first = contextFeatures(table, { content, meta, topic: measureTopic(table) });
  return decide(model.forests, first, CONTEXT_FEATURES);
}

function decide(forests: LineForests, features: Float32Array, width: number): LineDecision {
  return { content: runForest(forests.content, features, width), meta: runForest(forests.meta, features, width) };
}
