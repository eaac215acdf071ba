// Article text, the article's own date, author and captions, or the page around it: the three-way decision, a line at
// a time, by the trained model. The finer kinds are rules' business (lineKinds.ts).

import type { BlockModel } from "../../knowledge/blockModel";
import { addContext } from "./contextFeatures";
import { FeatureTable } from "./featureTable";
import { measureTopic, scoreWords } from "./lineWords";
import type { LineDecision } from "./lineDecision";
import type { LineTable } from "./measureLines";
import { measureRepeats } from "./repeats";
import { runForest } from "./runForest";
import { LINE_FEATURES, lookAgain } from "./secondLook";

export function classifyLines(table: LineTable, { words, wordUnit, forests }: BlockModel): LineDecision {
  if (table.count === 0) return { content: new Float32Array(0), meta: new Float32Array(0) };
  const [content, meta] = scoreWords(table, words, wordUnit);
  const repeats = measureRepeats(table);
  const features = new FeatureTable(table.count, LINE_FEATURES);
  addContext(features, table, repeats, { content, meta, topic: measureTopic(table) });
  const first = { content: runForest(forests.firstContent, features), meta: runForest(forests.meta, features) };
  lookAgain(features, table, repeats, first);
  return { content: runForest(forests.content, features), meta: first.meta };
}
