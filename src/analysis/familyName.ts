// Which part of a full name is the family's, by which people are called later in a text: "Kim Boo-kyum" → Kim,
// "Yoshimasa Hayashi" → Hayashi, "Kyu-Jin Shin" → Shin. Apart from the stages because finding and linking both ask.

import type { PersonNames } from "../knowledge/personNames";

/** Countries whose family name comes first in English texts too (Japan's usually does not). */
const FAMILY_FIRST = ["KR", "CN", "TW", "VN", "KH"] as const;
/** "Boo-kyum", "Kyu-Jin": two syllables joined, a given name. */
const JOINED = /^\p{Lu}\p{Ll}{0,5}-\p{L}\p{Ll}{0,5}$/u;
/** Of a Korean given name cut in two: "Kim Yo Jong", though "Jong" is also a Dutch family's name. */
const SYLLABLE =
  /^(?:ch|sh|kk|tt|ss|jj|[bcdghj-nprstwy])?[yw]?(?:eo|eu|ae|oe|oo|ou|ee|ui|[aeiou])(?:ng|ck|[k-nprtbgh])?$/i;
const SUFFIX = /^(?:Jr|Sr)\.?$|^I[IV]I?$|^,$/;

/** The family name among the words of a name (at least one). */
export function familyPart(parts: readonly string[], people: PersonNames): string {
  const words = parts.filter((part) => !SUFFIX.test(part));
  const first = words[0] ?? parts[0] ?? "";
  const last = words.at(-1) ?? first;
  if (words.length < 2) return last;
  return isFamilyFirst(words, people) ? first : last;
}

/** True if the family name stands first: "Kim Boo-kyum", "Xi Jinping", "Hayashi Yoshimasa", "Nguyen Phu Trong". */
export function isFamilyFirst(words: readonly string[], people: PersonNames): boolean {
  const first = words[0] ?? "";
  const last = words.at(-1) ?? "";
  if (words.length > 3 || first.endsWith(".")) return false;
  if (JOINED.test(last) && !JOINED.test(first)) return true;
  if (JOINED.test(first)) return false;
  const origin = people.surnameCountries(first);
  if (people.isForename(first) && !FAMILY_FIRST.some((country) => origin.has(country))) return false;
  if (words.length === 3 && origin.has("KR") && SYLLABLE.test(words[1]!) && SYLLABLE.test(last)) return true;
  if (FAMILY_FIRST.some((country) => origin.has(country))) {
    const other = people.surnameCountries(last);
    return other.size === 0 || FAMILY_FIRST.some((country) => other.has(country));
  }
  return origin.has("JP") && words.length === 2 && !people.surnameCountries(last).has("JP");
}
