// "National Security Office (NSO)", "NSO" and "Comprehensive … Partnership", "CPTPP": capitals that are the first
// letters of one longer name in the document, with or without brackets.

import { isInitialism } from "../../initials";
import type { Sieve } from "./sieve";

export const initialism: Sieve = {
  name: "initialism",
  examples: [
    { text: "The Baltic Grain Board met. The BGB agreed.", same: [["Baltic Grain Board", "BGB"]] },
    { text: "The Baltic Grain Board met. The BBC agreed.", apart: [["Baltic Grain Board", "BBC"]] },
  ],
  join(mentions, clusters) {
    const longForms = new Map<string, number | null>();
    for (let i = 0; i < mentions.length; i++) {
      for (const letters of mentions[i]!.initialisms) {
        const seen = longForms.get(letters);
        if (seen === undefined) longForms.set(letters, i);
        else if (seen !== null && clusters.root(seen) !== clusters.root(i)) longForms.set(letters, null);
      }
    }
    if (longForms.size === 0) return;
    for (let i = 0; i < mentions.length; i++) {
      const { mention, words } = mentions[i]!;
      if (mention.type === "PER" || words.length > 1 || !isInitialism(mention.text)) continue;
      const long = longForms.get(mention.text.replaceAll(".", "").toUpperCase());
      if (long !== undefined && long !== null) clusters.join(long, i);
    }
  },
};
