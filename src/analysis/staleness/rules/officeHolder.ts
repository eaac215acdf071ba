// Somebody is called by an office: the list is of that term of office. Needs the title or the word Cabinet,
// administration or government; the name alone says nothing, for candidates, namesakes and people with several offices.

import { OPEN_TERM_GRACE_DAYS, type TermOfOffice } from "../../../knowledge/offices";
import { addDays } from "../days";
import { findOfficeMentions } from "../officeMentions";
import { fromItems, type Period, type SidebarEvidence, type StaleRule } from "../staleRule";

/** Words of looking back, with which people out of office keep their title. */
const LOOKING_BACK =
  /\b(?:legacy|memoirs?|museum|library|anniversary|remember(?:s|ed|ing)?|histor(?:y|ic|ical|ian)|biograph(?:y|er)|late|assassinat\w{1,6}|funeral|grave|tomb|portrait|statue|years? (?:ago|after|on|later)|era|book|archives?|trial|sentenced|died|dies|dead|death)\b/i;

export const officeHolder: StaleRule = {
  id: "office-holder",
  claim: "Somebody is called by an office that they did not hold when the article was written.",
  weight: 1,
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
    { article: "2025-12-01", items: ["Takaichi’s Cabinet meets"], evidence: "Takaichi’s Cabinet", stale: false },
  ],
  counterExamples: [
    { item: "Takaichi publishes a book on drums", why: "a name without an office" },
    { item: "Vice Foreign Minister Kishida at fair", why: "another office than the table has for the name" },
    { item: "President Lee Kun-hee opens a factory", why: "another person of the surname" },
    { item: "Mayor Johnson opens a bridge", why: "an office of many towns, and the town is not said" },
    { item: "Prime Minister to visit Peru", why: "an office without a name" },
  ],
  find: (sidebar, knowledge) =>
    fromItems(sidebar.items, (item) =>
      findOfficeMentions(item, knowledge)
        .filter((mention) => !mention.former)
        .map((mention): SidebarEvidence => {
          const back = LOOKING_BACK.test(item.text);
          return {
            start: mention.start,
            end: mention.end,
            periods: mention.terms.map((term) => periodOf(term, back)),
            why: describe(mention.terms),
          };
        }),
    ),
};

function periodOf({ start, end, asOf }: TermOfOffice, lookingBack: boolean): Period {
  const knownUntil = end ?? addDays(asOf ?? start, OPEN_TERM_GRACE_DAYS);
  return { earliest: start, latest: lookingBack ? null : end, knownUntil };
}

function describe(terms: readonly TermOfOffice[]): string {
  const phrases = terms.map(({ start, end }) =>
    end === null ? `in office from ${start}` : `in office ${start} to ${end}`,
  );
  return [...new Set(phrases)].slice(0, 3).join(", ");
}
