// A word as the tagger and the repairs after it see it.

/** A word that is to get its tag. */
export interface Taggable {
  readonly text: string;
  /** Its number in the tokenizer's pool, -1 for none. */
  readonly word: number;
  tag: string;
}

/** What a word may be besides its tag. */
export type MayBe = (word: string, tag: string) => boolean;

export function isNoun(tag: string): boolean {
  return tag.startsWith("NN");
}
