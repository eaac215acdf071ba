// "National Security Office (NSO)", "NSO" and "Comprehensive … Partnership", "CPTPP": capitals that are the first
// letters of one longer name in the document, with or without brackets; in brackets right behind a longer name of the
// same type also capitals of which only the first is its own ("Ministry of Trade and Energy (MOTIE)").

import type { Clusters } from "../clusters";
import type { NamedMention } from "../namedMentions";
import type { Sieve } from "./sieve";

export const initialism: Sieve = {
  name: "initialism",
  examples: [
    { text: "The Baltic Grain Board met. The BGB agreed.", same: [["Baltic Grain Board", "BGB"]] },
    { text: "The Baltic Grain Board met. The BBC agreed.", apart: [["Baltic Grain Board", "BBC"]] },
    {
      text: "The Ministry of Grain Trade (MOGRAT) met. MOGRAT agreed.",
      same: [["Ministry of Grain Trade", "MOGRAT"]],
    },
    { text: "The Ministry of Grain Trade (BBC) met.", apart: [["Ministry of Grain Trade", "BBC"]] },
  ],
  join(mentions, clusters) {
    const longForms = new Map<string, number | null>();
    for (let i = 0; i < mentions.length; i++) {
      for (const letters of mentions[i]!.name.initialisms) {
        const seen = longForms.get(letters);
        if (seen === undefined) longForms.set(letters, i);
        else if (seen !== null && clusters.root(seen) !== clusters.root(i)) longForms.set(letters, null);
      }
    }
    if (longForms.size === 0) return;
    const inBrackets = new Map<string, number>();
    for (let i = 0; i < mentions.length; i++) {
      const { bracketed, name } = mentions[i]!;
      const { letters } = name;
      if (letters === null && !bracketed) continue;
      const long = letters === null ? undefined : longForms.get(letters);
      if (long !== undefined && long !== null) clusters.join(long, i);
      else if (i > 0 && isSpelledOut(mentions[i]!, mentions[i - 1]!)) inBrackets.set(mentions[i]!.name.key, i - 1);
    }
    if (inBrackets.size > 0) joinBracketed(mentions, inBrackets, clusters);
  },
};

/** Two capitals or digits at least: "MOTIE", "MoFA". */
const LETTERS = /^\p{Lu}[\p{Ll}.]?[\p{Lu}\d][\p{L}\d.]{0,9}$/u;

/** "Ministry of Trade and Energy (MOTIE)": nothing but the bracket between the two. */
function isSpelledOut(short: NamedMention, long: NamedMention): boolean {
  if (!short.bracketed || short.mention.type === "PER" || !LETTERS.test(short.mention.text)) return false;
  if (long.endToken !== short.firstToken - 1 || long.name.words.length < 2) return false;
  return short.mention.type === long.mention.type && long.name.key.startsWith(short.name.key.charAt(0));
}

function joinBracketed(
  mentions: readonly NamedMention[],
  inBrackets: ReadonlyMap<string, number>,
  clusters: Clusters,
): void {
  for (let i = 0; i < mentions.length; i++) {
    const long = mentions[i]!.mention.type === "PER" ? undefined : inBrackets.get(mentions[i]!.name.key);
    if (long !== undefined) clusters.join(long, i);
  }
}
