// "Firefox" beside "Mozilla Firefox", "World Cup" beside "FIFA World Cup", "Shinkansen" beside "Akita Shinkansen": the last
// words of one longer name of a thing; for clubs the last ("Hawks" of "Harbour Hawks"). Peoples are not called so ("Korean" is not "South Korean"), nor one year's event.

import type { NameHeads } from "../../../knowledge/nameHeads";
import { TEAM_HEADS } from "../../teamWords";
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
    {
      text: "The Hanwha Eagles met the LG Twins. The Eagles won.",
      same: [["Hanwha Eagles", "Eagles"]],
      apart: [["LG Twins", "Eagles"]],
    },
    { text: "A South Korean ship and a Korean ship met.", apart: [["South Korean", "Korean"]] },
  ],
  join(mentions, clusters, { heads }) {
    const longer = new Map<string, number | null>();
    for (let i = 0; i < mentions.length; i++) {
      const { key, words } = mentions[i]!.name;
      if (words.length < 2) continue;
      const club = isClub(mentions[i]!, heads);
      if (!club && (!isThing(mentions[i]!) || YEAR.test(key))) continue;
      for (
        let blank = club ? key.lastIndexOf(" ") : key.indexOf(" ");
        blank >= 0;
        blank = key.indexOf(" ", blank + 1)
      ) {
        const end = key.slice(blank + 1);
        const seen = longer.get(end);
        if (seen === undefined) longer.set(end, i);
        else if (seen !== null && clusters.root(seen) !== clusters.root(i)) longer.set(end, null);
      }
    }
    if (longer.size === 0) return;
    for (let i = 0; i < mentions.length; i++) {
      const { mention, name } = mentions[i]!;
      const { words, key } = name;
      const may = mention.type === "ORG" ? words.length === 1 : isThing(mentions[i]!);
      const long = may ? longer.get(key) : undefined;
      if (long === undefined || long === null || mentions[long]!.mention.type !== mention.type) continue;
      clusters.join(long, i);
    }
  },
};

/** Called after several ("Hanwha Eagles"), and no word for a body ("Heavy Industries"). */
function isClub({ mention, name: { words } }: NamedMention, { last }: NameHeads): boolean {
  if (mention.type !== "ORG" || words.length > 3) return false;
  const word = words.at(-1)!;
  return (word.endsWith("s") || word === "Sox") && word.length > 2 && (!last.has(word) || TEAM_HEADS.has(word));
}

/** One of many: "1991 Hajj". */
const YEAR = /\b\d{4}\b/;

function isThing({ mention, name: { known } }: NamedMention): boolean {
  return mention.type === "MISC" && mention.subtype !== "NORP" && known?.subtype !== "NORP";
}
