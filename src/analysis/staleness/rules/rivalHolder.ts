// The list calls one person by an office that the article, or a document of its time, gives to another: one of the two is
// of another time. For offices and people that the table of terms does not have; where it has them, officeHolder decides.
// Needs the country before the title on both sides, and a name that is no everyday word.

import { foldName } from "../../../knowledge/nameKeys";
import { SHARED_OFFICES } from "../../../knowledge/offices";
import { WORD } from "../../../knowledge/wordLexicon";
import type { OfficeClaim, Witnesses } from "../../../model";
import { addDays } from "../days";
import { MARK } from "../keyWords";
import { isOffice, OTHER_OFFICE } from "../officeMentions";
import { countryBefore, isFormer, isNameWord, readName } from "../readName";
import { readTitle } from "../readTitle";
import {
  fromItems,
  type SidebarEvidence,
  type SidebarItem,
  type SidebarText,
  type StaleKnowledge,
  type StaleRule,
} from "../staleRule";

/** Documents so near the article count as of its time: offices change hands on a day, but papers err by days. @guess */
const NEAR_DAYS = 30;
const MAX_NAME_WORDS = 4;

const lund: OfficeClaim = {
  ...{ title: "Prime Minister", of: "Norway", name: "Siri Lund" },
  ...{ earliest: "2012-03-04", latest: "2012-03-04", document: null },
};
const holm: OfficeClaim = {
  ...lund,
  name: "Anna Holm",
  earliest: "2016-08-09",
  latest: "2016-08-09",
  document: "b.txt",
};
const saying = (...claims: readonly OfficeClaim[]): Witnesses => ({
  knowHolders: true,
  holders: (of) => claims.filter((claim) => claim.of === of),
  published: () => null,
});

export const rivalHolder: StaleRule = {
  id: "rival-office-holder",
  claim: "Somebody is called by an office that the article itself, or a document of its time, gives to another person.",
  weight: 0.7,
  needs: MARK.title,
  examples: [
    {
      article: "2012-03-04",
      items: ["Norwegian Prime Minister Holm opens a school of lamps"],
      witnesses: saying(lund),
      evidence: "Prime Minister Holm",
      stale: true,
    },
    {
      article: "2012-03-04",
      items: ["Norway’s prime minister Anna Holm visits a lighthouse"],
      witnesses: saying(lund, holm),
      evidence: "prime minister Anna Holm",
      stale: true,
      direction: "later",
    },
    {
      article: "2016-08-01",
      items: ["Norwegian Prime Minister Lund mends a boat"],
      witnesses: saying(lund, holm),
      evidence: "Prime Minister Lund",
      stale: true,
      direction: "earlier",
    },
  ],
  counterExamples: [
    { item: "Norwegian Prime Minister Says Ferries Will Run", why: "no name, but a verb with a capital" },
    { item: "Prime Minister Holm opens a school of lamps", why: "no country" },
    { item: "Former Norwegian Prime Minister Holm opens a school", why: "no longer in office" },
    { item: "Norwegian Prime Minister Holm opens a school", why: "nobody else is said to hold the office" },
  ],
  find: (sidebar, knowledge) => fromItems(sidebar.items, MARK.title, (item) => evidenceIn(item, sidebar, knowledge)),
};

function evidenceIn(item: SidebarItem, sidebar: SidebarText, knowledge: StaleKnowledge): SidebarEvidence[] {
  const { article, witnesses } = sidebar;
  const { earliest, latest } = article;
  if (earliest === null || latest === null || !witnesses.knowHolders) return [];
  const claim = readClaim(item, knowledge);
  if (!claim) return [];
  const { start, end, title, of, names } = claim;
  const claims = witnesses.holders(of).filter((other) => knowledge.offices.sameOffice(other.title, title));
  const isSame = ({ name }: OfficeClaim) =>
    foldName(name)
      .split(" ")
      .some((part) => names.has(part));
  const isNear = (other: OfficeClaim) =>
    other.latest >= addDays(earliest, -NEAR_DAYS) && other.earliest <= addDays(latest, NEAR_DAYS);
  const same = claims.filter(isSame);
  const rival = claims.find((other) => isNear(other) && !isSame(other));
  if (!rival || same.some(isNear)) return [];
  const bound = { knownUntil: latest };
  const why = `${rival.document ?? "this article"} calls ${rival.name} so`;
  const told = same[0] ? `${why}, and ${same[0].document ?? "this article"} of ${same[0].earliest} this name` : why;
  if (same.length > 0 && same.every((other) => other.earliest > latest))
    return [
      { start, end, apart: "later", periods: [{ ...bound, earliest: addDays(latest, 1), latest: null }], why: told },
    ];
  if (same.length > 0 && same.every((other) => other.latest < earliest))
    return [
      {
        start,
        end,
        apart: "earlier",
        periods: [{ ...bound, earliest: null, latest: addDays(earliest, -1) }],
        why: told,
      },
    ];
  return [{ start, end, apart: "between", periods: [], why: told }];
}

/** Several people may be called so at once. */
function isSharedOffice(title: string, offices: StaleKnowledge["offices"]): boolean {
  return SHARED_OFFICES.has(title) || offices.isGeneral(title);
}

interface Claim {
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly of: string;
  /** The parts of the name, folded. */
  readonly names: ReadonlySet<string>;
}

/** The first country, title and name in a row that the table of terms does not have. */
function readClaim({ words }: SidebarItem, knowledge: StaleKnowledge): Claim | null {
  const { offices, names } = knowledge;
  for (let first = 1; first < words.length; first++) {
    const read = readTitle(words, first, knowledge, words.length - first - 1);
    if (read === null || read.coming) continue;
    const { title, length } = read;
    const of = countryBefore(words, first, knowledge);
    const at = first + length;
    if (of === null || isSharedOffice(title, offices) || OTHER_OFFICE.has(words[first - 1]!.lower)) continue;
    if (isFormer(words, first, knowledge)) continue;
    if (readName(words, at, knowledge, (term) => term.of === of && isOffice(term, title, offices))) continue;
    const parts: string[] = [];
    for (let n = 0; n < MAX_NAME_WORDS && isNameWord(words, at + n, n); n++) {
      if ((names.lexicon.lowered(words[at + n]!.lower) & WORD.common) !== 0) break;
      parts.push(words[at + n]!.text);
    }
    if (parts.length === 0) continue;
    const end = words[at + parts.length - 1]!.end;
    return { start: words[first]!.start, end, title, of, names: new Set(foldName(parts.join(" ")).split(" ")) };
  }
  return null;
}
