// Somebody leaves an office: the list is of the weeks around the last day of the term. Narrower than the term itself: the
// resignation of a prime minister in office for eight years is not of the first of them.

import type { TermOfOffice } from "../../../knowledge/offices";
import { WORD } from "../../../knowledge/wordLexicon";
import { addDays } from "../days";
import { MARK } from "../keyWords";
import { findOfficeMentions, isOffice, OFFICE_MARKS } from "../officeMentions";
import { isFormer, isHead, phrase } from "../readName";
import { readTitle } from "../readTitle";
import {
  fromItems,
  type Period,
  type SidebarEvidence,
  type SidebarItem,
  type StaleKnowledge,
  type StaleRule,
} from "../staleRule";
import type { Word } from "../words";

/** Right behind the name. */
const LEAVES =
  /^(?:[’']s)? (?:(?:abruptly|suddenly|formally|officially|finally) )?(?:announces? (?:his |her |their )?resignation|resign(?:s|ed|ation)?|to resign|quits?|to quit|steps? down|to step down|stepping down|ousted|toppled|removed from office|forced out|flees|concedes (?:defeat|election)|bows out|leaves office|farewell|ouster|removal|loses (?:confidence|no-confidence|trust) vote)(?!\p{L})/iu;
/** Of those whose term ends with their life, or may. */
const DIES = /^(?: [IVX]{1,5})?(?:[’']s)? (?:dies|dead|died|has died|passes away|death|funeral)(?!\p{L})/u;
const FOR_LIFE = new Set(["Pope", "King", "Queen", "Monarch", "Emperor", "Emir", "Sultan", "Supreme Leader"]);
/** "resignation of Prime Minister" */
const LEAVING_OF = /\b(?:resignation|ouster|removal|downfall) of (?:\S{1,20} )?$/i;
/** From something else. */
const AS_OTHER =
  /\b(?:board|club|chairman|director|trustee|coach|captain|MP|lawmaker|as MP|party|cabinet|council|parliament|row|hospital|stage|bench|race|home|house|country|door|legacy|behind)\b/;
const MAX_NAME_WORDS = 3;
/** Not of the day itself. */
const LOOKS_BACK = /\b(?:years?|decades?|months?) (?:after|since|ago|on)\b|\banniversary\b|^\d{4}\b|\bwhen\b|\bwhy\b/i;
/** From the announcement, or the lost election, to the last day. @guess */
const BEFORE_DAYS = 120;
const AFTER_DAYS = 45;

export const departure: StaleRule = {
  id: "departure",
  claim: "Somebody leaves an office in the list long before or after the article.",
  weight: 0.8,
  needs: OFFICE_MARKS | MARK.leaves,
  examples: [
    {
      article: "2015-03-01",
      items: ["Pope Francis dies at 88"],
      evidence: "Pope Francis",
      stale: true,
      direction: "later",
    },
    {
      article: "2017-05-05",
      items: ["Merkel government in talks", "South Korean President Yoon Suk-yeol removed from office"],
      evidence: "President Yoon Suk-yeol",
      stale: true,
      direction: "later",
    },
    {
      article: "2013-09-01",
      items: ["Liz Truss resigns after 45 days"],
      evidence: "Liz Truss",
      stale: true,
      direction: "later",
    },
    {
      article: "2012-09-01",
      items: ["Ardern quits as leader"],
      evidence: "Ardern",
      stale: true,
      direction: "later",
    },
    {
      article: "2016-09-01",
      items: ["Ishiba to step down as prime minister"],
      evidence: "Ishiba",
      stale: true,
      direction: "later",
    },
    { article: "2022-10-22", items: ["Liz Truss resigns"], evidence: "Liz Truss", stale: false },
    { article: "2014-07-01", items: ["Prime Minister Abe resigns"], evidence: "Prime Minister Abe", stale: true },
    { article: "2020-08-29", items: ["Prime Minister Abe to resign"], evidence: "Prime Minister Abe", stale: false },
  ],
  counterExamples: [
    { item: "Liz Truss quits club board", why: "no office" },
    { item: "Gordon Brown leaves hospital", why: "leaves a place" },
    { item: "Mayor of the village resigns", why: "no name" },
    { item: "Ten years after the resignation of President Kuhlmann", why: "nobody of the table" },
    { item: "Prime Minister to resign, says paper", why: "no name" },
  ],
  find({ items }, knowledge) {
    const found: SidebarEvidence[] = [];
    for (const item of items)
      for (const { start, end, terms, status } of findOfficeMentions(item, knowledge)) {
        if (status !== "holds") continue;
        const behind = item.text.slice(end - item.start);
        const leaves = LEAVES.test(behind) || LEAVING_OF.test(item.text.slice(0, start - item.start));
        const left = leaves ? terms : DIES.test(behind) ? terms.filter(({ title }) => FOR_LIFE.has(title)) : [];
        if (left.length === 0 || left.length < terms.length || LOOKS_BACK.test(item.text)) continue;
        found.push({ start, end, periods: left.map(aroundEnd), why: whyOf(left) });
      }
    if (found.length === 0) found.push(...fromItems(items, MARK.leaves, (item) => withoutTitle(item, knowledge)));
    return found;
  },
};

/** "Liz Truss resigns after 45 days": the full name of a head of state or government, or a surname that few have. */
function withoutTitle(item: SidebarItem, knowledge: StaleKnowledge): SidebarEvidence | null {
  const { words, text } = item;
  for (let verb = 1; verb < words.length; verb++) {
    const leaving = words[verb]!.lower === "to" && verb + 1 < words.length ? words[verb + 1]! : words[verb]!;
    if ((leaving.sense.marks & MARK.leaves) === 0) continue;
    const last = words[verb - 1]!;
    if (!LEAVES.test(text.slice(last.end - item.start)) || AS_OTHER.test(text) || LOOKS_BACK.test(text)) continue;
    for (let length = Math.min(MAX_NAME_WORDS, verb); length > 0; length--) {
      const first = verb - length;
      const terms =
        length > 1
          ? knowledge.offices.termsOf(phrase(words, first, length))
          : (ofTitleBehind(words, verb, knowledge) ?? ofRareName(last, knowledge));
      if (!terms.some((term) => isHead(term, knowledge)) || isFormer(words, first, knowledge)) continue;
      return { start: words[first]!.start, end: last.end, periods: terms.map(aroundEnd), why: whyOf(terms) };
    }
  }
  return null;
}

/** "Ishiba to step down as prime minister": in that office; null where none is said. */
function ofTitleBehind(
  words: readonly Word[],
  verb: number,
  knowledge: StaleKnowledge,
): readonly TermOfOffice[] | null {
  const { offices } = knowledge;
  const as = words.findIndex(({ lower }, at) => at > verb && lower === "as");
  const title = as > 0 && as + 1 < words.length ? readTitle(words, as + 1, knowledge) : null;
  const name = words[verb - 1]!;
  if (title === null || !name.capital) return null;
  const terms = offices.termsOfSurname(name.text).filter((term) => isOffice(term, title.title, offices));
  return terms.length === 0 ? null : terms;
}

/** Of the only person of the table who is called so, by a surname that is nobody else's in any list. */
function ofRareName({ text, lower, capital }: Word, { offices, names }: StaleKnowledge): readonly TermOfOffice[] {
  if (!capital || names.people.isSurname(text) || (names.lexicon.lowered(lower) & WORD.common) !== 0) return [];
  const terms = offices.termsOfSurname(text);
  return terms.every(({ name }) => name === terms[0]!.name) ? terms : [];
}

function aroundEnd({ start, end, asOf }: TermOfOffice): Period {
  if (end === null) return { earliest: asOf ?? start, latest: null, knownUntil: asOf ?? start };
  const earliest = addDays(end, -BEFORE_DAYS);
  const latest = addDays(end, AFTER_DAYS);
  return { earliest: earliest > start ? earliest : start, latest, knownUntil: latest };
}

function whyOf(terms: readonly TermOfOffice[]): string {
  const days = [...new Set(terms.map(({ end, asOf }) => end ?? `after ${asOf ?? "then"}`))];
  return `left office on ${days.slice(0, 3).join(", or on ")}`;
}
