// Spellings of one full name: "Kim Jong Un" and "Kim Jong-un", "Donald J. Trump" and "Donald Trump", "Bill Clinton"
// and "William Clinton", "J. Smith" where only one John Smith is there. Two people whose middle names differ
// ("George W. Bush", "George H. Bush") stay two, and then nobody without one is joined to either. "John Finch Jr." is
// somebody else where a John Finch was named before; otherwise both are he.

import type { Clusters } from "../clusters";
import type { NamedMention } from "../namedMentions";
import type { Sieve } from "./sieve";

export const fullNameVariant: Sieve = {
  name: "fullNameVariant",
  examples: [
    { text: "Leader Kim Jong Un spoke. Kim Jong-un left.", same: [["Kim Jong Un", "Kim Jong-un"]] },
    { text: "Adviser Wi Seong-rak spoke. Wi Sung-lac left.", same: [["Wi Seong-rak", "Wi Sung-lac"]] },
    { text: "Minister Nguyen Van Hung met Nguyen Van Hai.", apart: [["Nguyen Van Hung", "Nguyen Van Hai"]] },
    { text: "Mayor Harold J. Finch spoke. Harold Finch left.", same: [["Harold J. Finch", "Harold Finch"]] },
    { text: "Senator William Harcastle spoke. Bill Harcastle left.", same: [["William Harcastle", "Bill Harcastle"]] },
    {
      text: "President George W. Finch met President George H. Finch. George Finch left.",
      apart: [
        ["George W. Finch", "George H. Finch"],
        ["George W. Finch", "George Finch"],
      ],
    },
    {
      text: "Senator Robert J. Thornton spoke. Robert Thornton Jr. left.",
      apart: [["Robert J. Thornton", "Robert Thornton Jr."]],
    },
    {
      text: "Senator Robert Thornton Jr. spoke. Robert J. Thornton left.",
      same: [["Robert Thornton Jr.", "Robert J. Thornton"]],
    },
    { text: "Mayor John Finch met Senator Jane Finch.", apart: [["John Finch", "Jane Finch"]] },
  ],
  join(mentions, clusters) {
    const joined = new Map<string, number>();
    const people = new Map<string, Bearers>();
    const initials = new Map<string, string | null>();
    const suffixOf = suffixes(mentions);
    for (let i = 0; i < mentions.length; i++) {
      const named = mentions[i]!;
      const { given, family, formalKey, personKey } = named.name;
      if (given === null || personKey === null || given.length === 0) continue;
      joinFirst(joined, personKey + suffixOf(named), i, clusters);
      if (given[0]!.length === 1) continue;
      const key = formalKey! + suffixOf(named);
      let bearers = people.get(key);
      if (!bearers) people.set(key, (bearers = { middle: null, several: false }));
      addMiddle(bearers, given);
      const initial = `${family} ${given[0]!.charAt(0)}`;
      const known = initials.get(initial);
      if (known === undefined) initials.set(initial, key);
      else if (known !== key) initials.set(initial, null);
    }
    const first = new Map<string, number>();
    for (let i = 0; i < mentions.length; i++) {
      const named = mentions[i]!;
      const { given, family, formalKey } = named.name;
      if (given === null || given.length === 0) continue;
      const short = given[0]!.length === 1;
      const key = short ? (initials.get(`${family} ${given[0]!}`) ?? null) : formalKey! + suffixOf(named);
      if (key !== null && !people.get(key)!.several) joinFirst(first, key, i, clusters);
    }
  },
};

/** What sets the younger of two namesakes apart in this text; nothing where the name is used with and without it. */
function suffixes(mentions: readonly NamedMention[]): (named: NamedMention) => string {
  const plain = new Set<string>();
  const apart = new Set<string>();
  for (const named of mentions) {
    if (named.name.given === null) continue;
    const key = named.name.formalKey!;
    if (named.name.suffix === null) plain.add(key);
    else if (plain.has(key)) apart.add(`${key} ${named.name.suffix}`);
  }
  return (named) => {
    if (named.name.suffix === null || apart.size === 0) return "";
    return apart.has(`${named.name.formalKey} ${named.name.suffix}`) ? ` ${named.name.suffix}` : "";
  };
}

/** The middle name that people of one first and last name have: a name or its first letter. */
interface Bearers {
  middle: string | null;
  several: boolean;
}

function addMiddle(bearers: Bearers, given: readonly string[]): void {
  if (given.length < 2) return;
  const middle = given[1]!;
  const { middle: known } = bearers;
  if (known === null || middle.startsWith(known)) bearers.middle = middle;
  else if (!known.startsWith(middle)) bearers.several = true;
}

function joinFirst(seen: Map<string, number>, key: string, i: number, clusters: Clusters): void {
  const earlier = seen.get(key);
  if (earlier === undefined) seen.set(key, i);
  else clusters.join(earlier, i);
}
