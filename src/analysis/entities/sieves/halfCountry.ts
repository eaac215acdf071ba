// "the North" and "the South" where a text speaks of North Korea and South Korea, and "Korea" where it speaks of South
// Korea: what the two call each other, and what newspapers in Seoul call their country.

import type { Sieve } from "./sieve";

const CALLED: ReadonlyMap<string, string> = new Map([
  ["north", "North Korea"],
  ["the north", "North Korea"],
  ["south", "South Korea"],
  ["the south", "South Korea"],
  ["korea", "South Korea"],
]);

export const halfCountry: Sieve = {
  name: "halfCountry",
  examples: [
    {
      text: "North Korea has rejected talks. “The North has closed the line,” said a minister in Seoul. South Korea waits.",
      apart: [["North Korea", "South Korea"]],
    },
    { text: "South Korea exports ships. Korea also exports cars.", same: [["South Korea", "Korea"]] },
  ],
  join(mentions, clusters) {
    const countries = new Map<string, number>();
    for (let i = 0; i < mentions.length; i++) {
      const { mention } = mentions[i]!;
      const { known } = mentions[i]!.name;
      if (known?.name === "North Korea" || known?.name === "South Korea") {
        const key = `${mention.type} ${known.name}`;
        if (!countries.has(key)) countries.set(key, i);
      }
    }
    if (countries.size === 0) return;
    for (let i = 0; i < mentions.length; i++) {
      const { mention, name } = mentions[i]!;
      const country = CALLED.get(name.key);
      const first = country === undefined ? undefined : countries.get(`${mention.type} ${country}`);
      if (first !== undefined) clusters.join(first, i);
    }
  },
};
