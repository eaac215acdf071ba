// The trained weights that tell article lines from page lines: reads the model file. How it was made (seed, hash of the
// training data, scores) stands in the file's header; src/training/blocks makes it.

import blocksBin from "./data/blocks.bin";

/** Questions that every tree asks of a line. */
export const TREE_DEPTH = 6;

/** Boosted decision trees that ask all lines the same questions; the answers, as bits, are the number of a leaf. */
export interface Forest {
  readonly trees: number;
  readonly base: number;
  /** By tree and question: is the value of this column (FeatureTable) above this threshold? */
  readonly columns: Uint8Array;
  readonly thresholds: Int32Array;
  /** By tree and leaf: what it adds to the sum. */
  readonly leaves: Float32Array;
}

/** What is decided of a line by itself and its surroundings: is it of the article's text, and if not, is it its byline, date or caption? */
export interface LineForests {
  /** The first look, which says of every line what it seems to be. */
  readonly firstContent: Forest;
  readonly meta: Forest;
  /** The second, which knows what the lines around it seem to be. */
  readonly content: Forest;
}

export interface BlockModel {
  readonly header: Readonly<Record<string, unknown>>;
  /** Weights of hashed words for "content" and, from half on, for "meta", in units of `wordUnit`. */
  readonly words: Int8Array;
  readonly wordUnit: number;
  readonly forests: LineForests;
}

/** The header's end: a line break; the numbers follow at the next multiple of 4 bytes. */
const NEWLINE = 10;

export function loadBlockModel(bytes: Uint8Array = blocksBin): BlockModel {
  const headerEnd = bytes.indexOf(NEWLINE);
  let json = "";
  for (let i = 0; i < headerEnd; i++) json += String.fromCharCode(bytes[i]!);
  const header = JSON.parse(json) as Record<string, unknown> & { wordUnit: number; wordCount: number };
  // A copy, because the numbers must start at a multiple of 4 in their buffer.
  const reader = new Reader(bytes.slice(headerEnd + 1));
  const words = reader.int8(header.wordCount);
  const forests = { firstContent: readForest(reader), meta: readForest(reader), content: readForest(reader) };
  return { header, words, wordUnit: header.wordUnit, forests };
}

function readForest(reader: Reader): Forest {
  const [trees, base] = reader.float32(2) as unknown as [number, number];
  const thresholds = reader.int32(trees * TREE_DEPTH);
  const leaves = reader.float32(trees << TREE_DEPTH);
  return { trees, base, thresholds, leaves, columns: reader.uint8(trees * TREE_DEPTH) };
}

class Reader {
  private at = 0;
  constructor(private readonly bytes: Uint8Array) {}

  int8(count: number): Int8Array {
    return new Int8Array(this.bytes.buffer, this.take(count), count);
  }

  uint8(count: number): Uint8Array {
    return new Uint8Array(this.bytes.buffer, this.take(count), count);
  }

  int32(count: number): Int32Array {
    return new Int32Array(this.bytes.buffer, this.take(count * 4), count);
  }

  float32(count: number): Float32Array {
    return new Float32Array(this.bytes.buffer, this.take(count * 4), count);
  }

  private take(length: number): number {
    const start = this.bytes.byteOffset + this.at;
    this.at += (length + 3) & ~3;
    return start;
  }
}
