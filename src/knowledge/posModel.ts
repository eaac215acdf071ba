// The part-of-speech model: a lexicon (which tags a word was seen with) and the weights of a perceptron, one signed
// byte for each slot of a hash table over (feature, tag). The features themselves are analysis/tokens/posFeatures.ts;
// both are trained by training/pos.

import lexiconTable from "./data/posLexicon.tsv";
import weightsFile from "./data/posWeights.bin";
import { modelBody } from "./modelFile";
import { parseTable } from "./tsv";

/** What a word may be. Tags are indexes into `PosModel.tags`. */
export interface WordTags {
  /** The tags it was seen with, the most frequent first. */
  readonly seen: readonly number[];
  /** True if it was seen so often that it has no other tags. */
  readonly closed: boolean;
  /** Names the set of tags; equal for words with equal sets. */
  readonly classId: number;
}

/** Tags that new words have whose ending says nothing. */
export const OPEN = "NN NNS NNP NNPS JJ JJR JJS RB VB VBP VBZ VBD VBN VBG CD FW ADD";

export interface PosModel {
  readonly tags: readonly string[];
  /** The tags that a word outside the lexicon may have; by the longest of its endings that is there. */
  readonly endings: ReadonlyMap<string, readonly number[]>;
  /** The same for words of which no ending is there. */
  readonly open: readonly number[];
  /** The tags of proper nouns: what any word may be where it has a capital. */
  readonly names: readonly number[];
  /** What a word that the dictionary has as past tense may be. */
  readonly pasts: readonly number[];
  /** What a token without any letter may be. */
  readonly signs: readonly number[];
  /** The tags of verbs with a tense. */
  readonly tensed: readonly number[];
  readonly lexicon: ReadonlyMap<string, WordTags>;
  readonly weights: Int8Array;
}

export function loadPosModel(): PosModel {
  return makePosModel(lexiconTable, modelBody(weightsFile));
}

/** `table`: columns `tags` ("NN VB"), `closed` ("yes", "no"; "ending" of new words), `words` (parted by blanks). */
export function makePosModel(table: string, weights: Int8Array): PosModel {
  const { headers, rows } = parseTable(table);
  const tags = (headers.get("tags") ?? "").split(" ");
  const byName = new Map(tags.map((tag, index) => [tag, index]));
  const indexes = (names: string) => names.split(" ").flatMap((name) => byName.get(name) ?? []);
  const lexicon = new Map<string, WordTags>();
  const endings = new Map<string, readonly number[]>();
  for (const [classId, row] of rows.entries()) {
    if (row.get("closed") === "ending") {
      endings.set(row.get("words"), indexes(row.get("tags")));
      continue;
    }
    const entry = { seen: indexes(row.get("tags")), closed: row.get("closed") === "yes", classId: classId + 1 };
    for (const word of row.get("words").split(" ")) lexicon.set(word, entry);
  }
  const [open, names, signs] = [indexes(OPEN), indexes("NNP NNPS"), indexes("CD SYM NFP :")];
  const [pasts, tensed] = [indexes("VBD VBN JJ"), indexes("MD VBD VBP VBZ")];
  return { tags, endings, open, names, pasts, signs, tensed, lexicon, weights };
}
