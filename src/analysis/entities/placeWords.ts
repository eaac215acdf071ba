// The country in front of an organisation's name: "U.S. Federal Reserve", "South Korean Foreign Ministry". The rest is what
// the same text calls it by, so the two are compared without the country.

import type { Gazetteer } from "../../knowledge/gazetteer";

/** "South Korean" and "United States" have two words. */
const MOST_WORDS = 2;

/** Key of the words behind the country; null where no country stands in front, or one word would be left of the name. */
export function placelessKey(words: readonly string[], keys: readonly string[], gazetteer: Gazetteer): string | null {
  for (let end = Math.min(MOST_WORDS, words.length - 2); end > 0; end--) {
    const entry = gazetteer.find(words.slice(0, end).join(" "));
    if (entry?.subtype === "NORP" || (entry?.subtype === "GPE" && !entry.minor)) return keys.slice(end).join(" ");
  }
  return null;
}
