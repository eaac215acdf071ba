// When two names are the same name: case, diacritics, hyphens, dots and spaces do not tell people apart.
// Word order does ("James Henry" is not "Henry James"), and a surname alone is nobody's full name.

import type { EntityType } from "../model";

/** "Lee Jae-myung" and "LEE Jae Myung" have the same key; empty for a name without letters or digits. */
export function nameKey(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** True if the name may stand for one bearer: a person's needs two words, since many people share one. */
export function isFullName(type: EntityType, name: string): boolean {
  return type !== "PER" || wordsOf(name).length > 1;
}

/** The words that may be the surname: the last and, as East Asian names are written, the first. */
export function surnameKeys(name: string): string[] {
  const words = wordsOf(name);
  return words.length === 0 ? [] : [...new Set([nameKey(words[0]!), nameKey(words.at(-1)!)])];
}

function wordsOf(name: string): string[] {
  return name.split(/\s+/).filter((word) => nameKey(word) !== "");
}
