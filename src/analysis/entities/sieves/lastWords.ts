// "Firefox" beside "Mozilla Firefox", "World Cup" beside "FIFA World Cup", "Shinkansen" beside "Akita Shinkansen": the last
// words of one longer name of a thing. Peoples are not called so ("Korean" is not "South Korean"), nor one year's event.

import type { NamedMention } from "../namedMentions";
import type { Sieve } from "./sieve";

export const lastWords: Sieve = {
  name: "lastWords",
  examples: [
    { text: "They won the Harbour World Cup. The World Cup is old.", same: [["Harbour World Cup", "World Cup"]] },
    {
      text: "They won the Harbour World Cup and the Meadow World Cup. The World Cup is old.",
      apart: [["Harbour World Cup", "World Cup"]],
    },
    { text: "A South Korean ship and a Korean ship met.", apart: [["South Korean", "Korean"]] },
  ],
  join(mentions, clusters) {
    const longer = new Map<string, number | null>();
    for (let i = 0; i < mentions.length; i++) {
      const { key, words } = mentions[i]!;
      if (words.length < 2 || !isThing(mentions[i]!) || YEAR.test(key)) continue;
      for (let blank = key.indexOf(" "); blank >= 0; blank = key.indexOf(" ", blank + 1)) {
        const end = key.slice(blank + 1);
        const seen = longer.get(end);
        if (seen === undefined) longer.set(end, i);
        else if (seen !== null && clusters.root(seen) !== clusters.root(i)) longer.set(end, null);
      }
    }
    if (longer.size === 0) return;
    for (let i = 0; i < mentions.length; i++) {
      const long = isThing(mentions[i]!) ? longer.get(mentions[i]!.key) : undefined;
      if (long !== undefined && long !== null) clusters.join(long, i);
    }
  },
};

/** One of many: "1991 Hajj". */
const YEAR = /\b\d{4}\b/;

function isThing({ mention, known }: NamedMention): boolean {
  return mention.type === "MISC" && mention.subtype !== "NORP" && known?.subtype !== "NORP";
}
