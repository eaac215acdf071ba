// Verbs behind a name by which news says what somebody is, was or will be, in several words: "took over as", "was sworn in
// as". What was is former; what somebody became, was named or is, is current; what is to come is elect.

import type { RoleStatus } from "../../../model";

/** By their first word; the longest that fits counts. */
export const COPULAS: ReadonlyMap<string, readonly (readonly [words: readonly string[], status: RoleStatus])[]> =
  byFirstWord([
    ["is named", "current"],
    ["is to become", "elect"],
    ["is to be", "elect"],
    ["is", "current"],
    ["remains", "current"],
    ["became", "current"],
    ["becomes", "current"],
    ["has become", "current"],
    ["has been named", "current"],
    ["has been appointed", "current"],
    ["has been elected", "current"],
    ["has been re-elected", "current"],
    ["had become", "current"],
    ["would become", "elect"],
    ["is set to become", "elect"],
    ["is due to become", "elect"],
    ["is expected to become", "elect"],
    ["will serve as", "elect"],
    ["will take over as", "elect"],
    ["will return as", "elect"],
    ["is serving as", "current"],
    ["is acting as", "current"],
    ["continues as", "current"],
    ["stays on as", "current"],
    ["stayed on as", "current"],
    ["returned as", "current"],
    ["returns as", "current"],
    ["was made", "current"],
    ["was promoted to", "current"],
    ["was hired as", "current"],
    ["was installed as", "current"],
    ["was confirmed as", "current"],
    ["was reappointed", "current"],
    ["was reappointed as", "current"],
    ["was appointed as", "current"],
    ["was elected as", "current"],
    ["was inaugurated as", "current"],
    ["was crowned", "current"],
    ["was fired as", "former"],
    ["was sacked as", "former"],
    ["was ousted as", "former"],
    ["was removed as", "former"],
    ["was dismissed as", "former"],
    ["quit as", "former"],
    ["left as", "former"],
    ["ruled as", "former"],
    ["had been named", "current"],
    ["has been", "current"],
    ["has served as", "former"],
    ["serves as", "current"],
    ["doubles as", "current"],
    ["acts as", "current"],
    ["works as", "current"],
    ["takes over as", "current"],
    ["took over as", "current"],
    ["took office as", "current"],
    ["steps down as", "current"],
    ["stepped down as", "former"],
    ["resigned as", "former"],
    ["retired as", "former"],
    ["was named", "current"],
    ["was appointed", "current"],
    ["was elected", "current"],
    ["was re-elected", "current"],
    ["was reelected", "current"],
    ["was sworn in as", "current"],
    ["was", "former"],
    ["will be", "elect"],
    ["will become", "elect"],
    ["will step down as", "current"],
    ["had been", "former"],
    ["had served as", "former"],
    ["served as", "former"],
    ["worked as", "former"],
  ]);
function byFirstWord(phrases: readonly (readonly [words: string, status: RoleStatus])[]) {
  const first = new Map<string, [words: readonly string[], status: RoleStatus][]>();
  for (const [phrase, status] of phrases) {
    const words = phrase.split(" ");
    const like = first.get(words[0]!);
    if (like) like.push([words, status]);
    else first.set(words[0]!, [[words, status]]);
  }
  return first;
}
