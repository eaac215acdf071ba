// "National Security Office (NSO)", "NSO" and "Comprehensive … Partnership", "CPTPP": capitals that are the first
// letters of one longer name in the document, with or without brackets.

import { initials, isInitialism } from "../../initials";
import type { Sieve } from "./sieve";

export const initialism: Sieve = {
  name: "initialism",
  examples: [
    { text: "The Baltic Grain Board met. The BGB agreed.", same: [["Baltic Grain Board", "BGB"]] },
    { text: "The Baltic Grain Board met. The BBC agreed.", apart: [["Baltic Grain Board", "BBC"]] },
  ],
  join(mentions, clusters) {
    const longForms = new Map<string, number | null>();
    for (const [i, { mention, words }] of mentions.entries()) {
      if (mention.type === "PER" || words.length < 2) continue;
      const variants = [initials(words, false), initials(words, true)];
      if (words.length > 3) variants.push(initials(words.slice(1), false)); // "U.S. Drug Enforcement Administration"
      for (const letters of new Set(variants)) {
        const seen = longForms.get(letters);
        if (seen === undefined) longForms.set(letters, i);
        else if (seen !== null && clusters.root(seen) !== clusters.root(i)) longForms.set(letters, null);
      }
    }
    for (const [i, { mention, words }] of mentions.entries()) {
      if (mention.type === "PER" || words.length > 1 || !isInitialism(mention.text)) continue;
      const long = longForms.get(mention.text.replaceAll(".", "").toUpperCase());
      if (long !== undefined && long !== null) clusters.join(long, i);
    }
  },
};
