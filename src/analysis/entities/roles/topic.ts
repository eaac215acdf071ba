// The organisation that an article is about: named first, in the headline or the lead, and again in what follows. "Chief
// financial officer Fiona Luk said the firm would …" speaks of it, unless another organisation stands nearer.

import type { NamedMention } from "../namedMentions";

/** The first names of the article: headline, dateline and the beginning of the lead. @guess */
const FIRST_NAMES = 6;
/** Later names among which it is named again. @guess */
const LATER_NAMES = 30;
/** Names between the token and the topic's last naming that are looked at. @guess */
const NEAR = 8;

export function topicAt(
  t: number,
  mentions: readonly NamedMention[],
  nameOf: (mention: NamedMention) => string,
): NamedMention | null {
  const last = lastBefore(t, mentions);
  const topic = topicOf(mentions, mentions[last]?.sentence ?? 0, nameOf);
  if (!topic) return null;
  const name = nameOf(topic);
  const { sentence } = mentions[last] ?? topic;
  for (let i = last; i >= Math.max(0, last - NEAR); i--) {
    const named = mentions[i]!;
    if (named.sentence < sentence - 1) break;
    if (named.mention.type !== "ORG" || named.mention.subtype === "AGENCY") continue;
    if (nameOf(named) === name) return named;
    // another that is told of in the same sentence, or that the sentence before begins with
    const isFirst = i === 0 || mentions[i - 1]!.sentence !== named.sentence;
    if (isFirst || named.sentence === sentence) return null;
  }
  return topic;
}

/** So few sentences behind, it need not be named again. @guess */
const CLOSE = 3;

/** Place of the last mention before token `t`; -1 if there is none. */
function lastBefore(t: number, mentions: readonly NamedMention[]): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (mentions[middle]!.firstToken < t) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function topicOf(
  mentions: readonly NamedMention[],
  sentence: number,
  nameOf: (mention: NamedMention) => string,
): NamedMention | null {
  for (let i = 0; i < Math.min(FIRST_NAMES, mentions.length); i++) {
    const named = mentions[i]!;
    if (named.mention.type !== "ORG" || named.mention.subtype === "AGENCY" || named.bracketed) continue;
    const name = nameOf(named);
    if (sentence - named.sentence <= CLOSE) return named;
    for (let k = i + 1; k < Math.min(LATER_NAMES, mentions.length); k++) {
      const other = mentions[k]!;
      if (other.sentence !== named.sentence && other.mention.type === "ORG" && nameOf(other) === name) return named;
    }
    return null;
  }
  return null;
}
