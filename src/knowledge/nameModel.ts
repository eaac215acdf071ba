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

/** Makes a signed byte one from 0 to 255. */
export const WEIGHT_BIAS = 128;

export interface NameModel {
  readonly header: NameModelHeader;
  readonly tagCount: number;
  readonly inside: ReadonlySet<string>;
  /** transitions[previous × tagCount + tag]; the row after the last tag is that of a sentence's start. */
  readonly transitions: Int16Array;
  /**
   * The features as a table of open addressing, a slot of four numbers each, so that a look-up touches one line of
   * memory: the key (-1 if empty), then the weights of the tags, four bytes a number, the lowest byte first. A byte is
   * its weight + WEIGHT_BIAS, so that sums can be taken of two bytes at once.
   */
  readonly slots: Int32Array;
  /** slots.length / 4 - 1 */
  readonly slotMask: number;
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
  const slots = fillSlots(keys, weights, tagCount);
  return { header, tagCount, inside: new Set(header.inside), transitions, slots, slotMask: slots.length / 4 - 1 };
}

function fillSlots(keys: Int32Array, weights: Int8Array, tagCount: number): Int32Array {
  let size = 1024;
  while (size < keys.length * 1.5) size *= 2;
  const slots = new Int32Array(size * 4).fill(-1);
  for (let row = 0; row < keys.length; row++) {
    let slot = keys[row]! & (size - 1);
    while (slots[slot * 4] !== -1) slot = (slot + 1) & (size - 1);
    slots[slot * 4] = keys[row]!;
    for (let part = 0; part < 3; part++) {
      let packed = 0;
      for (let k = 0; k < 4; k++) {
        const tag = part * 4 + k;
        if (tag < tagCount) packed |= (weights[row * tagCount + tag]! + WEIGHT_BIAS) << (k * 8);
      }
      slots[slot * 4 + 1 + part] = packed;
    }
  }
  return slots;
}
