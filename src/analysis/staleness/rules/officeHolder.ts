// Somebody is called by an office: the list is of that term of office. Needs the title or the word Cabinet,
// administration or government; the name alone says nothing, for candidates, namesakes and people with several offices.

import { OPEN_TERM_GRACE_DAYS, type TermOfOffice } from "../../../knowledge/offices";
import { addDays } from "../days";
import { findOfficeMentions, OFFICE_MARKS } from "../officeMentions";
import type { Period, SidebarEvidence, StaleRule } from "../staleRule";

/** Words of looking back, with which people out of office keep their title. */
const LOOKING_BACK =
  /^(?:when|the (?:day|night|year|time|summer|morning)|\d{4})\b|\b(?:where were you|recall(?:s|ed|ing)?|revisit(?:s|ed|ing)?|declassified|documentary|biopic|(?:in|of) (?:1\d{3}|200\d)|once|used to|legacy|memoirs?|library|anniversary|remember(?:s|ed|ing)?|biograph(?:y|er)|late|assassinat\w{1,6}|funeral|tomb|years? (?:ago|after|on|later)|era|trial|sentenced|died|dies|dead|death)\b/i;
/** Words that look back unless the person does something beside them: "President Moon opens museum". */
const MAY_LOOK_BACK = /\b(?:museum|histor(?:y|ic|ical|ian)|grave|portrait|statue|book|archives?)\b/i;
/** Right behind the name: what people in office do. */
const ACTS =
  /^ (?:to|will|addresses|announces|appoints|approves|arrives|attends|backs|calls|cuts|denies|dismisses|flies|gives|greets|heads|holds|hosts|inaugurates|inspects|joins|launches|lays|leads|leaves|makes|meets|names|nominates|opens|orders|plans|pledges|praises|promises|receives|rejects|says|seeks|signs|speaks|takes|thanks|tours|unveils|urges|visits|vows|warns|welcomes)\b/i;

/** Between elections and first days in office lie up to so many days. @source Indonesia's eight months are the longest */
const COMING_DAYS = 250;

export const officeHolder: StaleRule = {
  id: "office-holder",
  claim: "Somebody is called by an office that they did not hold when the article was written.",
  weight: 1,
  needs: OFFICE_MARKS,
  examples: [
    {
      article: "2022-02-23",
      items: ["Japan Prime Minister Takaichi Vows to Have Prices Watched"],
      evidence: "Prime Minister Takaichi",
      stale: true,
      direction: "later",
    },
    {
      article: "2020-05-02",
      items: ["Biden administration opens talks"],
      evidence: "Biden administration",
      stale: true,
      direction: "later",
    },
    {
      article: "2019-06-01",
      items: ["King Charles visits a lighthouse"],
      evidence: "King Charles",
      stale: true,
      direction: "later",
    },
    {
      article: "2023-04-01",
      items: ["South Korean President Moon Jae-in meets farmers"],
      evidence: "President Moon Jae-in",
      stale: true,
      direction: "earlier",
    },
    {
      article: "2023-04-01",
      items: ["President Moon Jae-in opens museum of rice"],
      evidence: "President Moon Jae-in",
      stale: true,
      direction: "earlier",
    },
    {
      article: "2014-05-05",
      items: ["Keir Starmer hosts bakers at Downing Street"],
      evidence: "Keir Starmer",
      stale: true,
      direction: "later",
    },
    {
      article: "2014-05-05",
      items: ["Takaichi forms Cabinet of drummers"],
      evidence: "Takaichi forms Cabinet",
      stale: true,
      direction: "later",
    },
    {
      article: "2012-05-05",
      items: ["Xi, Takaichi hold first talks"],
      evidence: "Xi, Takaichi",
      stale: true,
      direction: "later",
    },
    {
      article: "2015-02-03",
      items: ["Rachel Reeves’s budget in five charts"],
      evidence: "Rachel Reeves’s budget",
      stale: true,
      direction: "later",
    },
    {
      article: "2012-05-05",
      items: ["U.S. Ambassador Emanuel rides a slow train"],
      evidence: "Ambassador Emanuel",
      stale: true,
      direction: "later",
    },
    {
      article: "2010-05-05",
      items: ["FIFA boss Infantino counts whistles"],
      evidence: "boss Infantino",
      stale: true,
      direction: "later",
    },
    { article: "2025-12-01", items: ["Takaichi’s Cabinet meets"], evidence: "Takaichi’s Cabinet", stale: false },
  ],
  counterExamples: [
    { item: "Takaichi publishes a book on drums", why: "a name without an office" },
    { item: "Vice Foreign Minister Kishida at fair", why: "another office than the table has for the name" },
    { item: "President Lee Kun-hee opens a factory", why: "another person of the surname" },
    { item: "Mayor Johnson opens a bridge", why: "an office of many towns, and the town is not said" },
    { item: "Obama and Clinton meet", why: "of one country: they may be candidates" },
    { item: "Macron arrives at Downing Street", why: "may be a guest" },
    { item: "King Hussein Bridge reopens", why: "a bridge" },
    { item: "King Charles spaniels on parade", why: "dogs" },
    { item: "Hunt budget season opens", why: "a word" },
    { item: "Boss Cook bakes a cake", why: "the body is not said" },
    { item: "Prime Minister to visit Peru", why: "an office without a name" },
  ],
  find({ items }, knowledge) {
    const found: SidebarEvidence[] = [];
    // Lists say the same of one person again and again.
    const periods = new Map<TermOfOffice, Period>();
    const whys = new Map<TermOfOffice, string>();
    for (const item of items) {
      const mentions = findOfficeMentions(item, knowledge);
      if (mentions.length === 0) continue;
      const surely = LOOKING_BACK.test(item.text);
      const perhaps = !surely && MAY_LOOK_BACK.test(item.text);
      for (const { start, end, terms, status } of mentions) {
        if (status === "former") continue;
        if (status === "coming") {
          found.push({ start, end, periods: terms.map(beforeTerm), why: whyComing(terms) });
          continue;
        }
        const back = surely || status === "acts" || (perhaps && !ACTS.test(item.text.slice(end - item.start)));
        found.push({ start, end, periods: periodsOf(terms, back, periods), why: whyOf(terms, whys) });
      }
    }
    return found;
  },
};

function periodsOf(terms: readonly TermOfOffice[], back: boolean, known: Map<TermOfOffice, Period>): Period[] {
  return terms.map((term) => {
    let period = known.get(term);
    if (period === undefined) known.set(term, (period = periodOf(term)));
    return back ? { ...period, latest: null } : period;
  });
}

function periodOf({ start, end, asOf }: TermOfOffice): Period {
  return { earliest: start, latest: end, knownUntil: end ?? addDays(asOf ?? start, OPEN_TERM_GRACE_DAYS) };
}

/** People are called president-elect from the election to the day on which they take office. */
function beforeTerm({ start }: TermOfOffice): Period {
  return { earliest: addDays(start, -COMING_DAYS), latest: start, knownUntil: start };
}

function whyComing(terms: readonly TermOfOffice[]): string {
  return `to come into office on ${[...new Set(terms.map(({ start }) => start))].slice(0, 3).join(", on ")}`;
}

function whyOf(terms: readonly TermOfOffice[], known: Map<TermOfOffice, string>): string {
  if (terms.length > 1) return describe(terms);
  let why = known.get(terms[0]!);
  if (why === undefined) known.set(terms[0]!, (why = describe(terms)));
  return why;
}

function describe(terms: readonly TermOfOffice[]): string {
  const phrases = terms.map(({ start, end }) =>
    end === null ? `in office from ${start}` : `in office ${start} to ${end}`,
  );
  return [...new Set(phrases)].slice(0, 3).join(", ");
}
