// Somebody leaves an office: the list is of the weeks around the last day of the term. Narrower than the term itself: the
// resignation of a prime minister in office for eight years is not of the first of them.

import type { TermOfOffice } from "../../../knowledge/offices";
import { addDays } from "../days";
import { findOfficeMentions, OFFICE_MARKS } from "../officeMentions";
import type { Period, SidebarEvidence, StaleRule } from "../staleRule";

/** Right behind the name. */
const LEAVES =
  /^(?:[’']s)? (?:(?:abruptly|suddenly|formally|officially|finally) )?(?:announces? (?:his |her |their )?resignation|resign(?:s|ed|ation)?|to resign|quits?|to quit|steps? down|to step down|stepping down|ousted|toppled|removed from office|forced out|flees|concedes (?:defeat|election)|bows out|leaves office|farewell|ouster|removal|loses (?:confidence|no-confidence|trust) vote)(?!\p{L})/iu;
/** Of those whose term ends with their life, or may. */
const DIES = /^(?: [IVX]{1,5})?(?:[’']s)? (?:dies|dead|died|has died|passes away|death|funeral)(?!\p{L})/u;
const FOR_LIFE = new Set(["Pope", "King", "Queen", "Monarch", "Emperor", "Emir", "Sultan", "Supreme Leader"]);
/** "resignation of Prime Minister" */
const LEAVING_OF = /\b(?:resignation|ouster|removal|downfall) of (?:\S{1,20} )?$/i;
/** Not of the day itself. */
const LOOKS_BACK = /\b(?:years?|decades?|months?) (?:after|since|ago|on)\b|\banniversary\b|^\d{4}\b|\bwhen\b|\bwhy\b/i;
/** From the announcement, or the lost election, to the last day. @guess */
const BEFORE_DAYS = 120;
const AFTER_DAYS = 45;

export const departure: StaleRule = {
  id: "departure",
  claim: "Somebody leaves an office in the list long before or after the article.",
  weight: 0.8,
  needs: OFFICE_MARKS,
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
    { article: "2014-07-01", items: ["Prime Minister Abe resigns"], evidence: "Prime Minister Abe", stale: true },
    { article: "2020-08-29", items: ["Prime Minister Abe to resign"], evidence: "Prime Minister Abe", stale: false },
  ],
  counterExamples: [
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
    return found;
  },
};

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
