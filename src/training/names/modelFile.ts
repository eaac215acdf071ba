// Writes the tagger's weights in the form that src/knowledge/nameModel.ts reads: the strongest features, one signed
// byte a weight.

import type { LearntWeights } from "./randomField";

export interface ModelNotes {
  readonly tags: readonly string[];
  readonly templates: number;
  readonly [key: string]: unknown;
}

export function writeModel(learnt: LearntWeights, notes: ModelNotes, mostFeatures: number): Uint8Array {
  const tagCount = notes.tags.length;
  const strength = Array.from(learnt.keys, (_, row) => strengthOf(learnt.weights, row, tagCount));
  const kept = strength
    .map((_, row) => row)
    .filter((row) => strength[row]! > 0)
    .sort((a, b) => strength[b]! - strength[a]! || a - b)
    .slice(0, mostFeatures)
    .sort((a, b) => learnt.keys[a]! - learnt.keys[b]!);
  const scale =
    127 / clip(kept.flatMap((row) => Array.from(learnt.weights.subarray(row * tagCount, (row + 1) * tagCount))));
  const header = new TextEncoder().encode(ascii({ ...notes, features: kept.length, scale: Number(scale.toFixed(4)) }));
  const bytes: number[] = [];
  let last = 0;
  for (const row of kept) {
    writeVariable(bytes, learnt.keys[row]! - last);
    last = learnt.keys[row]!;
  }
  const transitions = Int16Array.from(learnt.transitions, (weight) => Math.round(weight * scale));
  const weights = new Int8Array(kept.length * tagCount);
  for (const [i, row] of kept.entries())
    for (let t = 0; t < tagCount; t++) weights[i * tagCount + t] = quantise(learnt.weights[row * tagCount + t]!, scale);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, header.length, true);
  return Buffer.concat([
    length,
    header,
    Buffer.from(transitions.buffer),
    Uint8Array.from(bytes),
    Buffer.from(weights.buffer),
  ]);
}

function strengthOf(weights: Float64Array, row: number, tagCount: number): number {
  let low = Infinity;
  let high = -Infinity;
  for (let t = 0; t < tagCount; t++) {
    const weight = weights[row * tagCount + t]!;
    if (weight < low) low = weight;
    if (weight > high) high = weight;
  }
  return high - low;
}

/** All but one weight in a thousand fit; the few above are cut. */
function clip(weights: readonly number[]): number {
  const sizes = Float64Array.from(weights, Math.abs).sort();
  return sizes[Math.floor(sizes.length * 0.999)]!;
}

function quantise(weight: number, scale: number): number {
  return Math.max(-127, Math.min(127, Math.round(weight * scale)));
}

function writeVariable(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}

function ascii(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
