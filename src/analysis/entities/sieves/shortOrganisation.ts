// "Toyota" after "Toyota Motor Corp.", "Keppel" after "Keppel Holdings": the first words of one longer name of an
// organisation. A lone usual word ("National", "Central") never stands for one.

import type { Sieve } from "./sieve";

export const shortOrganisation: Sieve = {
  name: "shortOrganisation",
  examples: [
    {
      text: "Marvane Holdings grew. Later Marvane Holdings Inc. fell.",
      same: [["Marvane Holdings", "Marvane Holdings Inc."]],
    },
    { text: "The Bank of Japan met the Bank of Korea.", apart: [["Bank of Japan", "Bank of Korea"]] },
  ],
  join(mentions, clusters) {
    const longer = new Map<string, number | null>();
    for (let i = 0; i < mentions.length; i++) {
      const { mention, words, key } = mentions[i]!;
      if (mention.type !== "ORG" || words.length < 2) continue;
      for (let blank = key.indexOf(" "); blank >= 0; blank = key.indexOf(" ", blank + 1)) {
        const start = key.slice(0, blank);
        const seen = longer.get(start);
        if (seen === undefined) longer.set(start, i);
        else if (seen !== null && clusters.root(seen) !== clusters.root(i)) longer.set(start, null);
      }
    }
    if (longer.size === 0) return;
    for (let i = 0; i < mentions.length; i++) {
      const { mention, key } = mentions[i]!;
      const long = mention.type === "ORG" ? longer.get(key) : undefined;
      if (long !== undefined && long !== null) clusters.join(long, i);
    }
  },
};
