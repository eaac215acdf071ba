// "Kim" after "Kim Boo-kyum", "Hayashi" after "Yoshimasa Hayashi", "Trong" after "Nguyen Phu Trong": one word that is
// the family name, else another part, of one full name. If several people have it, those named before count, and of
// these the one of whom the text has just spoken: the only one in the paragraph so far or, where it names none, in the
// paragraph before. If still several, the word stays by itself: people of one surname are never merged without evidence.
// "A man surnamed Kim" is none of them. Who is first named in full behind the bare surname in one sentence is somebody else: "Yoon's lawyer Yoon Kab-keun".

import type { Clusters } from "../clusters";
import type { NamedMention } from "../namedMentions";
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
    {
      text: "President Kim Min-jun spoke.\nMinister Kim Seo-yeon disagreed. Then Kim left.",
      same: [["Kim Seo-yeon", "Kim"]],
      apart: [["Kim Min-jun", "Kim"]],
    },
    {
      text: "President Yoon Min-jun spoke. Yoon's lawyer Yoon Seo-yeon disagreed. Then Yoon left.",
      same: [["Yoon Min-jun", "Yoon"]],
      apart: [["Yoon Min-jun", "Yoon Seo-yeon"]],
    },
    {
      text: "Inspector Kim Min-jun spoke of a captain surnamed Kim.",
      apart: [["Kim Min-jun", "Kim"]],
    },
    {
      text: "Yoon spoke to Yoon Seo-yeon, his lawyer. Then Yoon left.",
      apart: [["Yoon Seo-yeon", "Yoon"]],
    },
  ],
  join(mentions, clusters) {
    const { families, others } = bearersOf(mentions, clusters);
    const unresolved = new Map<string, number>();
    for (let i = 0; i < mentions.length; i++) {
      const named = mentions[i]!;
      if (named.mention.type !== "PER") continue;
      if (named.name.words.length > 1) {
        speakOf(families, named, clusters);
        continue;
      }
      if (named.introduced) continue;
      const owner =
        ownerOf(families.get(named.name.key), named, clusters) ?? ownerOf(others.get(named.name.key), named, clusters);
      const earlier = owner ?? unresolved.get(named.name.key);
      if (earlier !== undefined) clusters.join(earlier, i);
      else unresolved.set(named.name.key, i);
    }
  },
};

/** Who has a name in full, and of whom the text has spoken last. */
interface Bearers {
  /** The first mentions of the people, in reading order. */
  readonly people: number[];
  /** The last paragraph that has one of them, and who that is; null for several. */
  paragraph: number;
  only: number | null;
}

type BearersByName = Map<string, Bearers>;

/** The people by family name and by their other names. */
function bearersOf(mentions: readonly NamedMention[], clusters: Clusters) {
  const families: BearersByName = new Map();
  const others: BearersByName = new Map();
  const bare = new Map<string, number>();
  for (let i = 0; i < mentions.length; i++) {
    const named = mentions[i]!;
    const { sentence, mention, name } = named;
    const { family, key } = name;
    if (mention.type === "PER" && name.words.length === 1) bare.set(key, sentence);
    if (family === null || clusters.root(i) !== i) continue;
    if (bare.get(family) === sentence) continue;
    push(families, family, i);
    for (const part of named.name.keys) if (part !== family) push(others, part, i);
  }
  return { families, others };
}

function speakOf(
  families: BearersByName,
  { index, paragraph, name: { family } }: NamedMention,
  clusters: Clusters,
): void {
  const bearers = family === null ? undefined : families.get(family);
  if (!bearers) return;
  const who = clusters.root(index);
  if (bearers.paragraph !== paragraph) bearers.only = who;
  else if (bearers.only !== who) bearers.only = null;
  bearers.paragraph = paragraph;
}

/** The one person with the name, or the one who was named before mention `named`. */
function ownerOf(bearers: Bearers | undefined, named: NamedMention, clusters: Clusters): number | undefined {
  if (!bearers) return undefined;
  const { people } = bearers;
  if (people.length === 1 || people[1]! > named.index) return people[0];
  if (clusters.root(people[0]!) === clusters.root(people.at(-1)!)) return people[0];
  if (bearers.only === null || named.paragraph - bearers.paragraph > 1) return undefined;
  bearers.paragraph = named.paragraph;
  return bearers.only;
}

function push(map: BearersByName, key: string, value: number): void {
  const bearers = map.get(key);
  if (bearers) bearers.people.push(value);
  else map.set(key, { people: [value], paragraph: -1, only: null });
}
