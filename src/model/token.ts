// Words, sentences and parts of speech. Tokens never cross a block; a sentence lies in one block.

import type { Span } from "./span";

/**
 * Part of speech, Penn Treebank tag set (as in the XPOS column of English Universal Dependencies), because it
 * keeps tense and number: VBD "visited", VBN "(was) visited", VBZ, VBP, VB, VBG, MD, NN, NNS, NNP, NNPS, CD, IN, DT, JJ, RB …
 */
export type PosTag = string;

export interface Token extends Span {
  /** The characters as they stand: text.slice(start, end). */
  readonly text: string;
  /** The number under which the tokenizer remembers the text, -1 if it does not; another text may get it later. */
  readonly word: number;
  readonly tag: PosTag;
}

export interface Sentence extends Span {
  /** Index of its block in the block layer. */
  readonly block: number;
  /** Its tokens are tokens[firstToken] … tokens[endToken - 1]. */
  readonly firstToken: number;
  readonly endToken: number;
}

export interface TokenLayer {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}
