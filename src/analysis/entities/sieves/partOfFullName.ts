// "Kim" after "Kim Boo-kyum", "Hayashi" after "Yoshimasa Hayashi", "Trong" after "Nguyen Phu Trong": one word that is
// the family name, else another part, of one full name. If several people have it, only those named before count;
// if still several, the word stays by itself: people of one surname are never merged without evidence.

import type { Clusters } from "../clusters";
import type { Sieve } from "./sieve";

export const partOfFullName: Sieve = {
  name: "partOfFullName",
  examples: [
    { text: "Minister Kim Boo-kyum spoke. Then Kim left.", same: [["Kim Boo-kyum", "Kim"]] },
    { text: "Minister Yoshimasa Hayashi spoke. Then Hayashi left.", same: [["Yoshimasa Hayashi", "Hayashi"]] },
    {
      text: "President Kim Min-jun met Minister Kim Seo-yeon. Then Kim left.",
      apart: [
        ["Kim Min-jun", "Kim Seo-yeon"],
        ["Kim Min-jun", "Kim"],
      ],
    },
  ],
  join(mentions, clusters) {
    const families = new Map<string, number[]>();
    const others = new Map<string, number[]>();
    for (let i = 0; i < mentions.length; i++) {
      const named = mentions[i]!;
      if (named.family === null || clusters.root(i) !== i) continue;
      push(families, named.family, i);
      for (const key of named.keys) if (key !== named.family) push(others, key, i);
    }
    const unresolved = new Map<string, number>();
    for (let i = 0; i < mentions.length; i++) {
      const named = mentions[i]!;
      if (named.mention.type !== "PER" || named.words.length > 1) continue;
      const owner = ownerOf(families.get(named.key), i, clusters) ?? ownerOf(others.get(named.key), i, clusters);
      const earlier = owner ?? unresolved.get(named.key);
      if (earlier !== undefined) clusters.join(earlier, i);
      else unresolved.set(named.key, i);
    }
  },
};

/** The one person with the name, or the one who was named before mention `i`. `people` in reading order. */
function ownerOf(people: readonly number[] | undefined, i: number, clusters: Clusters): number | undefined {
  if (!people) return undefined;
  if (people.length === 1 || people[1]! > i) return people[0];
  return clusters.root(people[0]!) === clusters.root(people.at(-1)!) ? people[0] : undefined;
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
