// The model file: one line of JSON (seed, data, scores), then the numbers as knowledge/blockModel.ts reads them.

import type { Forest, LineForests } from "../../knowledge/blockModel";
import type { WordWeights } from "./trainWords";

export function writeBlockModel(
  header: Readonly<Record<string, unknown>>,
  words: WordWeights,
  forests: LineForests,
): Uint8Array {
  const line = `${JSON.stringify({ ...header, wordUnit: words.unit, wordCount: words.words.length })}\n`;
  const parts = [forests.firstContent, forests.meta, forests.content].flatMap(forestParts);
  return Buffer.concat([Buffer.from(line, "latin1"), padded(words.words), ...parts]);
}

function forestParts({ trees, base, thresholds, leaves, columns }: Forest): Buffer[] {
  return [Float32Array.of(trees, base), thresholds, leaves, columns].map(padded);
}

/** Its bytes, filled up to a multiple of 4. */
function padded(array: Int8Array | Uint8Array | Int32Array | Float32Array): Buffer {
  const bytes = Buffer.from(array.buffer, array.byteOffset, array.byteLength);
  return Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
}
