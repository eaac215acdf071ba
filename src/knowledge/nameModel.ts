// The trained weights of the name tagger. The file: the length of an ASCII JSON header (4 bytes, little-endian), the header
// (training sets and their licences, hash of the data, seed, scores), the weights of tag after tag, then each
// feature as the distance of its key from the one before (variable length) and one signed byte a tag.

import bytesOfModel from "./data/nameModel.bin";

export interface NameModelHeader {
  readonly templates: number;
  readonly tags: readonly string[];
  readonly features: number;
  /** Words in small letters that stand inside names: "of", "general". */
  readonly inside: readonly string[];
  readonly [key: string]: unknown;
}

export interface NameModel {
  readonly header: NameModelHeader;
  readonly tagCount: number;
  readonly inside: ReadonlySet<string>;
  /** transitions[previous × tagCount + tag]; the row after the last tag is that of a sentence's start. */
  readonly transitions: Int16Array;
  /** Rows of the features whose key is in the table, `tagCount` weights each. */
  readonly weights: Int8Array;
  /** Row of a feature's key, or -1. */
  readonly rowOf: (key: number) => number;
}

/** @throws Error if the shipped file is broken: a fault of the build, never of a document */
export function loadNameModel(bytes: Uint8Array = bytesOfModel): NameModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerLength = view.getUint32(0, true);
  const header = JSON.parse(String.fromCharCode(...bytes.subarray(4, 4 + headerLength))) as NameModelHeader;
  const tagCount = header.tags.length;
  let at = 4 + headerLength;
  const transitions = new Int16Array((tagCount + 1) * tagCount);
  for (let i = 0; i < transitions.length; i++, at += 2) transitions[i] = view.getInt16(at, true);
  const keys = new Int32Array(header.features);
  let key = 0;
  for (let i = 0; i < keys.length; i++) {
    let distance = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++]!;
      distance |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte >= 0x80);
    keys[i] = key += distance;
  }
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at, header.features * tagCount);
  return { header, tagCount, inside: new Set(header.inside), transitions, weights, rowOf: indexKeys(keys) };
}

/** Open addressing: one or two reads a look-up. */
function indexKeys(keys: Int32Array): (key: number) => number {
  let size = 1024;
  while (size < keys.length * 1.5) size *= 2;
  const slots = new Int32Array(size * 2).fill(-1);
  const mask = size - 1;
  for (const [row, key] of keys.entries()) {
    let slot = key & mask;
    while (slots[slot * 2] !== -1) slot = (slot + 1) & mask;
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = row;
  }
  return (key) => {
    let slot = key & mask;
    for (;;) {
      const found = slots[slot * 2]!;
      if (found === key) return slots[slot * 2 + 1]!;
      if (found === -1) return -1;
      slot = (slot + 1) & mask;
    }
  };
}
