// So many years after an event: the list is of the year of that anniversary. The event is one of the table, named in the
// item, or of the year that follows an anniversary ("10th anniversary of 2011 quake"), or a year that the list itself
// mentions; the last may only show that list and article belong together.

import { addDays, addYears } from "../days";
import { MARK } from "../keyWords";
import { newNamesIn } from "../newNamesIn";
import {
  fromItems,
  type SidebarEvidence,
  type SidebarItem,
  type SidebarText,
  type StaleKnowledge,
  type StaleRule,
} from "../staleRule";

/** Their places are what they count, from one. */
const NUMBERS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const TENS: Readonly<Record<string, number>> = { a: 1, thirty: 30, forty: 40, fifty: 50, sixty: 60 };
const COUNTED = ["(?<count>\\d{1,3})", `(?<number>${[...NUMBERS, ...Object.keys(TENS)].join("|")})`, "half a"].join(
  "|",
);
const YEARS = new RegExp(
  String.raw`\b(?:(?:${COUNTED})[ -](?:years?|(?<decades>decades?)|(?<century>century))[ -](?:on|after|since|later|ago|anniversary)|` +
    String.raw`(?:(?<nth>\d{1,3})(?:st|nd|rd|th)|(?<ordinal>${ORDINALS.join("|")}))[ -](?:year )?anniversary)\b`,
  "i",
);
/** The year of what an anniversary is of: "15th anniversary of the 2011 quake". */
const OF_YEAR = /^(?: of)?(?: the)? (?<year>(?:1[5-9]|20)\d\d)\b/i;
/** Every count has one of these; most items have none. */
const UNIT = /years?|decade|century|anniversary/i;
/** Stories of an anniversary begin to appear this long before the day. @guess */
const BEFORE_DAYS = 60;

export const anniversary: StaleRule = {
  id: "anniversary",
  claim: "The list counts the years since an event, and the count fits another year than the article's.",
  weight: 0.7,
  needs: MARK.years,
  examples: [
    {
      article: "2012-05-01",
      items: ["10 years after the Great East Japan Earthquake"],
      evidence: "10 years after",
      stale: true,
      direction: "later",
    },
    {
      article: "2009-09-02",
      items: ["Ten Years after Fukushima Nuclear Disaster, Cherry Trees Return"],
      evidence: "Ten Years after",
      stale: true,
      direction: "later",
    },
    {
      article: "2012-05-01",
      items: ["City rings bells for 50th anniversary of the 1985 flood"],
      evidence: "50th anniversary",
      stale: true,
      direction: "later",
    },
    {
      article: "2015-08-15",
      items: ["70 years on, letters arrive", "Map: cities bombed in 1945"],
      evidence: "70 years on",
      stale: false,
    },
  ],
  counterExamples: [
    { item: "Bakery reopens after 10 years", why: "no event" },
    { item: "Two years after the fire the mill turns", why: "an event of no known day" },
    { item: "What life was like in 1945", why: "no count of years" },
    { item: "Two years in jail for posts on invasion of Ukraine", why: "a count of other years" },
    { item: "How a town looked 120 years after 1945", why: "may be told long after that" },
  ],
  find: (sidebar, knowledge) => fromItems(sidebar.items, MARK.years, (item) => evidenceIn(item, sidebar, knowledge)),
};

function evidenceIn(item: SidebarItem, sidebar: SidebarText, knowledge: StaleKnowledge): SidebarEvidence | null {
  if (!UNIT.test(item.text)) return null;
  const match = YEARS.exec(item.text);
  if (!match) return null;
  const years = countOf(match.groups ?? {});
  if (years === 0) return null;
  const start = item.start + match.index;
  const span = { start, end: start + match[0].length };
  const event = newNamesIn(item, knowledge).find(({ name }) => name.event !== null)?.name;
  if (event?.event) return { ...span, ...anniversaryOf(event.event, event.event, years) };
  const of = /anniversary$/i.test(match[0]) ? OF_YEAR.exec(item.text.slice(match.index + match[0].length)) : null;
  const ofYear = of?.groups?.["year"];
  if (ofYear !== undefined) return { ...span, ...anniversaryOf(`${ofYear}-01-01`, `${ofYear}-12-31`, years) };
  const year = statedYear(sidebar, years);
  if (year === null) return null;
  const period = { earliest: `${year}-01-01`, latest: null, knownUntil: `${year}-12-31` };
  return { ...span, periods: [period], why: `${years} years after ${year - years}` };
}

function countOf(groups: Readonly<Record<string, string | undefined>>): number {
  const { count, nth, ordinal, decades, century } = groups;
  const number = groups["number"]?.toLowerCase() ?? "";
  const counted = Number(count ?? nth ?? 0) || NUMBERS.indexOf(number) + 1 || (TENS[number] ?? 0);
  if (ordinal !== undefined) return ORDINALS.indexOf(ordinal.toLowerCase()) + 1;
  if (century !== undefined) return counted === 0 ? 50 : 100 * counted; // "half a century"
  return decades === undefined ? counted : 10 * counted;
}

/** The list is of the year that begins with the anniversary of a day between the two. */
function anniversaryOf(first: string, last: string, years: number): Pick<SidebarEvidence, "periods" | "why"> {
  const latest = addDays(addYears(last, years + 1), -1);
  const period = { earliest: addDays(addYears(first, years), -BEFORE_DAYS), latest, knownUntil: latest };
  return { periods: [period], why: `${years} years after ${first === last ? first : first.slice(0, 4)}` };
}

/** The article's year, if the list mentions the year that lies so long before it. */
function statedYear({ items, article }: SidebarText, years: number): number | null {
  if (article.earliest === null || article.earliest.slice(0, 4) !== article.latest?.slice(0, 4)) return null;
  const year = Number(article.earliest.slice(0, 4));
  const mentioned = new RegExp(String.raw`\b${year - years}\b`);
  return items.some((item) => mentioned.test(item.text)) ? year : null;
}
