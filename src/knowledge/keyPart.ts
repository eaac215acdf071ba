// By which part of a word the wordings of tables are found: "Roland-Garros" by "roland", "joins NATO as" by "joins", for long
// words are rarer than short ones.

const NO_PART = /[^\p{L}\p{M}\p{N}]+/u;

/** The longest part, in small letters. */
export function keyPart(wording: string): string {
  return partsOf(wording.toLowerCase()).reduce((longest, part) => (part.length > longest.length ? part : longest), "");
}

/** @param lower in small letters */
export function partsOf(lower: string): readonly string[] {
  return lower.split(NO_PART);
}
