// A person's name of several words within one longer name: the end ("von der Leyen" of "Ursula von der Leyen", "García
// Márquez"), or the beginning, to which a second family name or a husband's came ("Claudia Sheinbaum Pardo"). Whose
// names stand as the family's first have no such parts ("Nguyen Van" is nobody).

import type { NamedMention } from "../namedMentions";
import type { Sieve } from "./sieve";

export const nameWithin: Sieve = {
  name: "nameWithin",
  examples: [
    {
      text: "President Ursula van der Berg spoke in Brussels. Then van der Berg left.",
      same: [["Ursula van der Berg", "van der Berg"]],
    },
    { text: "Mayor Carla Ortega Ruiz spoke. Carla Ortega left.", same: [["Carla Ortega Ruiz", "Carla Ortega"]] },
    {
      text: "Mayor Carla Ortega Ruiz met Senator Carla Ortega Vidal. Carla Ortega left.",
      apart: [
        ["Carla Ortega Ruiz", "Carla Ortega Vidal"],
        ["Carla Ortega Ruiz", "Carla Ortega"],
      ],
    },
  ],
  join(mentions, clusters) {
    const longer = new Map<string, number | null>();
    const note = (part: string, i: number) => {
      const seen = longer.get(part);
      if (seen === undefined) longer.set(part, i);
      else if (seen !== null && clusters.root(seen) !== clusters.root(i)) longer.set(part, null);
    };
    for (let i = 0; i < mentions.length; i++) {
      const { mention, name } = mentions[i]!;
      const { words, key, familyFirst } = name;
      if (mention.type !== "PER" || words.length < 3 || words.length > MOST_WORDS || familyFirst) continue;
      for (let blank = key.indexOf(" "); blank >= 0; blank = key.indexOf(" ", blank + 1)) {
        note(key.slice(blank + 1), i);
        note(key.slice(0, blank), i);
      }
    }
    if (longer.size === 0) return;
    for (let i = 0; i < mentions.length; i++) {
      const long = isPart(mentions[i]!) ? longer.get(mentions[i]!.name.key) : undefined;
      if (long !== undefined && long !== null) clusters.join(long, i);
    }
  },
};

/** People's names are not longer; a row of words that is cannot make this sieve slow. */
const MOST_WORDS = 8;

/** Of two words or more: for one there is `partOfFullName`. */
function isPart({ mention, name: { words } }: NamedMention): boolean {
  return mention.type === "PER" && words.length > 1;
}
