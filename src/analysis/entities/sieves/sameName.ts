// The same name is the same thing: letter for letter, without regard to case, diacritics and hyphens, for persons
// also in the other order ("Hayashi Yoshimasa", "Yoshimasa Hayashi"). Bare surnames wait for `partOfFullName`.

import type { Sieve } from "./sieve";

export const sameName: Sieve = {
  name: "sameName",
  examples: [
    { text: "Minister Kim Boo-Kyum spoke. Later Kim Boo-kyum left.", same: [["Kim Boo-Kyum", "Kim Boo-kyum"]] },
    { text: "Reporter Kyu-Jin Shin wrote. Editor Shin Kyu-jin agreed.", same: [["Kyu-Jin Shin", "Shin Kyu-jin"]] },
    { text: "Japan and South Korea met.", apart: [["Japan", "South Korea"]] },
  ],
  join(mentions, clusters) {
    const first = new Map<string, number>();
    for (let i = 0; i < mentions.length; i++) {
      const key = mentions[i]!.name.sameKey;
      if (key === null) continue;
      const seen = first.get(key);
      if (seen === undefined) first.set(key, i);
      else clusters.join(seen, i);
    }
  },
};
