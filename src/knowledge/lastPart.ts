// By which part of a word the wordings of tables are found: "Roland-Garros" by "garros", as every word is that has the part.

const NO_PART = /[^\p{L}\p{M}\p{N}]+/u;

/** In small letters. */
export function lastPart(wording: string): string {
  const parts = partsOf(wording.toLowerCase());
  return parts.findLast((part) => part !== "") ?? "";
}

/** @param lower in small letters */
export function partsOf(lower: string): readonly string[] {
  return lower.split(NO_PART);
}
