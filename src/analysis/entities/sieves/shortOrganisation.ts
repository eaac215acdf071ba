// "Toyota" after "Toyota Motor Corp.", "Keppel" after "Keppel Holdings", "Federal Reserve" beside "U.S. Federal Reserve": the
// first words of one longer name of an organisation, with or without the country in front. The longer of two short forms
// is settled first, so that "Nishida" finds "Nishida Motor Co." and "Nishida Motor" to be one. What is an organisation of
// its own kind within or beside the other ("Keio University", "Keio University Hospital") is never its short form.

import type { Gazetteer } from "../../../knowledge/gazetteer";
import type { NameHeads } from "../../../knowledge/nameHeads";
import type { Clusters } from "../clusters";
import type { NamedMention } from "../namedMentions";
import type { Sieve } from "./sieve";

export const shortOrganisation: Sieve = {
  name: "shortOrganisation",
  examples: [
    {
      text: "Marvane Holdings grew. Later Marvane Holdings Inc. fell.",
      same: [["Marvane Holdings", "Marvane Holdings Inc."]],
    },
    {
      text: "Marvane Motor Co. grew. Later Marvane Motor fell. Today Marvane said it would close plants.",
      same: [
        ["Marvane Motor Co.", "Marvane Motor"],
        ["Marvane Motor Co.", "Marvane"],
      ],
    },
    {
      text: "The South Korean Foreign Ministry spoke. The Foreign Ministry said no more.",
      same: [["South Korean Foreign Ministry", "Foreign Ministry"]],
    },
    {
      text: "The Japanese Foreign Ministry met the South Korean Foreign Ministry. The Foreign Ministry said no more.",
      apart: [
        ["Japanese Foreign Ministry", "South Korean Foreign Ministry"],
        ["Japanese Foreign Ministry", "Foreign Ministry"],
      ],
    },
    {
      text: "Keio University grew. Keio University Hospital fell.",
      apart: [["Keio University", "Keio University Hospital"]],
    },
    {
      text: "Marvane Metro met the Marvane Metro Labor Union.",
      apart: [["Marvane Metro", "Marvane Metro Labor Union"]],
    },
    { text: "Sales at Marvane fell. Its unit Marvane Vietnam runs a shop.", apart: [["Marvane", "Marvane Vietnam"]] },
    { text: "The Bank of Japan met the Bank of Korea.", apart: [["Bank of Japan", "Bank of Korea"]] },
  ],
  join(mentions, clusters, { heads, gazetteer }) {
    const longer = new Map<string, NamedMention[]>();
    const short: NamedMention[] = [];
    const seen = new Set<string>();
    for (const named of mentions) {
      const { mention, name } = named;
      const { words, key, placeless } = name;
      if (mention.type !== "ORG" || seen.has(key)) continue;
      seen.add(key);
      short.push(named);
      if (words.length > 1) addBeginnings(longer, key, named);
      if (placeless === null) continue;
      push(longer, placeless, named);
      addBeginnings(longer, placeless, named);
    }
    if (longer.size === 0) return;
    short.sort((a, b) => b.name.words.length - a.name.words.length || a.index - b.index);
    for (const named of short) {
      const long = onlyOwner(longer.get(named.name.key), named, clusters, heads, gazetteer);
      if (long) clusters.join(long.index, named.index);
    }
  },
};

function addBeginnings(longer: Map<string, NamedMention[]>, key: string, named: NamedMention): void {
  for (let blank = key.indexOf(" "); blank >= 0; blank = key.indexOf(" ", blank + 1))
    push(longer, key.slice(0, blank), named);
}

/** The one entity among the longer names; null if there is none or there are several. */
function onlyOwner(
  longer: readonly NamedMention[] | undefined,
  short: NamedMention,
  clusters: Clusters,
  heads: NameHeads,
  gazetteer: Gazetteer,
): NamedMention | null {
  let owner: NamedMention | null = null;
  for (const long of longer ?? NONE) {
    if (isAnother(long, short, heads) || isBranch(long, gazetteer)) continue;
    if (owner && clusters.root(owner.index) !== clusters.root(long.index)) return null;
    owner = long;
  }
  return owner;
}

/** "Aeon Vietnam" is not Aeon: what a firm has in a country is another. */
function isBranch({ name: { words, known } }: NamedMention, gazetteer: Gazetteer): boolean {
  if (known || words.length !== 2) return false;
  const place = gazetteer.find(words[1]!);
  return place?.type === "LOC" && place.country !== null && !place.minor;
}

/** "Keio University" and "Keio University Hospital": both end in a word that says what it is. */
function isAnother(long: NamedMention, short: NamedMention, heads: NameHeads): boolean {
  const last = long.name.words.at(-1)!;
  if (LEGAL_FORM.test(last) || short.name.words.length < 2) return false;
  if (BESIDE.has(last) && short.name.words.at(-1) !== last) return true;
  const same = long.name.words.at(-1) === short.name.words.at(-1);
  return !same && heads.last.has(last) && heads.last.has(short.name.words.at(-1)!);
}

/** What stands beside a body that is called like it: "Seoul Metro Labor Union". */
const BESIDE: ReadonlySet<string> = new Set(["Union", "Foundation", "Hospital", "Museum", "Library", "Press"]);

const LEGAL_FORM =
  /^(?:Co|Corp|Inc|Ltd|LLC|PLC|plc|AG|AB|SA|SE|NV|GmbH|Group|Holdings|Company|Corporation|Limited)\.?$/;
const NONE: readonly NamedMention[] = [];

function push(map: Map<string, NamedMention[]>, key: string, named: NamedMention): void {
  const values = map.get(key);
  if (values) values.push(named);
  else map.set(key, [named]);
}
