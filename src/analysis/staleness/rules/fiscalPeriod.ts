// Results of a month, quarter, half or fiscal year are news in the months after its end: before it they cannot be, long
// after it they no longer are. Forecasts say nothing, nor does a period without words of results.

import { addDays, addYears } from "../days";
import { MARK } from "../keyWords";
import { fromItems, type SidebarEvidence, type SidebarItem, type StaleRule } from "../staleRule";

const RESULTS =
  /\b(?:profits?|loss(?:es)?|loses|lost|earns|earned|posts|posted|logs|logged|gdp|sales|revenues?|earnings?|results?|growth|grew|income|exports?|imports?|output|shipments?|orders?|deficit|surplus|visitors?|arrivals?|production|deliveries|spending|wages?|inflation|dividends?|turnover|figures|economy|unemployment|jobless|retail|lending|borrowing|trade|collections?|receipts|takings|bookings|registrations|remittances|reserves|permits|approvals|starts|openings|bankruptcies|insolvencies|foreclosures|layoffs|payrolls?|births?|deaths|passengers?|traffic|tourists?|guests|nights|overnight stays|prices?|rents?|cpi|ppi|pmi|confidence|sentiment|debt|capex|investment|inflows?|outflows?|subscribers?|users|turnout|claims|consumption|demand|activity|manufacturing|factory|construction|harvest|catch|yields?|crossings|arrests|homicides|murders|crime|transactions|price index)\b/i;
const OF_COMPANY = /\b(?:earnings|profits?|revenues?|results|net income|loss(?:es)?)\b/i;
/** Something changed by so much: "shrinks 0.7%", "up 3 percent". */
const CHANGE = /\d ?(?:%|percent|per cent|pct|percentage points?)(?!\w)/i;
const FORECAST =
  /\b(?:forecasts?|expects?|expected|outlook|targets?|aims?|plans?|planned|seen|will|projected|projects|estimates?|estimated|budgets?|may(?! 20\d\d)|could|guidance|likely|predicts?|sees|eyes|hopes?|by)\b|\bto (?!record|highest|lowest|all|it|the|an?\b|new|[\d¥$€£₹₩₽₺₱₦₫฿]|(?:Rs\.?|INR|RM|NT\$|HK\$|US\$|A\$|C\$|S\$|NZ\$|R|Rp|Tk|Ksh|Sh|N|kr|SEK|NOK|DKK|CHF|EUR|USD|GBP|AED|PLN|R\$) ?\d|(?:near|nearly|about|around|just|almost|over|more|less|some|below|above) )/i;

/** Every wording of a period has its year; most items have none. */
const YEAR = /20\d\d/;
const MONTH_PAIR =
  /\b(?<first>jan(?:uary|\.)?|apr(?:il|\.)?|july?\.?|oct(?:ober|\.)?)\s?[-–]\s?(?:mar(?:ch|\.)?|june?\.?|sept?(?:ember|\.)?|dec(?:ember|\.)?) (?:quarter )?(?:of |in )?(?<year>20\d\d)\b/i;
const QUARTER_FIRST = /\b(?:q(?<q>[1-4])|(?<n>[1-4])q)(?: of)? ?(?<fiscal>fy ?|fiscal )?(?<year>20\d\d)\b/i;
const QUARTER_WORD =
  /\b(?<word>first|second|third|fourth|1st|2nd|3rd|4th)[- ]quarter,? (?:of )?(?<fiscal>fiscal (?:year )?|fy ?)?(?<year>20\d\d)\b/i;
const HALF = /\b(?<word>first|second|1st|2nd) half of (?<fiscal>fiscal (?:year )?|fy ?)?(?<year>20\d\d)\b/i;
const FISCAL_YEAR = /\b(?:fiscal (?:year )?|fy ?)(?<year>20\d\d)\b/i;
/** "in March 2023", "the three months to June 2021", "for Feb. 2020": not "by March 2023", which is a term. */
const MONTH =
  /\b(?:in|for|of|to|through|ended|ending) (?:early |late )?(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|[ety]|ust|tember|ober|ember)?\.?,? (?<year>20\d\d)\b/i;
/** Set beforehand, months and years ahead. */
const SET =
  /\b(?:tax|taxes|vat|dut(?:y|ies)|lev(?:y|ies)|tariffs?|fares?|fees?|tolls?|minimum|ban(?:s|ned)?|cap|quota)\b/i;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Results come out within so many days and are news for so long. @guess quarterly reports follow each other by 91 days */
const NEWS_DAYS = 200;
/** A fiscal year named Y ends between January of Y and September of Y + 1, by country and company. */
const EARLIEST_FISCAL_END = "-01-31";
const LATEST_FISCAL_END = "-09-30";

interface FiscalPeriod {
  readonly index: number;
  readonly length: number;
  /** The first and the last day on which it may have ended. */
  readonly end: string;
  readonly latestEnd: string;
}

export const fiscalPeriod: StaleRule = {
  id: "fiscal-period",
  claim:
    "Results of a month, quarter or fiscal year that had not ended, or had ended long before, when the article was written.",
  weight: 0.8,
  needs: MARK.year,
  examples: [
    {
      article: "2023-01-20",
      items: ["Chipmaker’s Profit Doubles in April-June 2025"],
      evidence: "April-June 2025",
      stale: true,
      direction: "later",
    },
    {
      article: "2018-06-01",
      items: ["Ferry firm’s Q2 2021 earnings slip"],
      evidence: "Q2 2021",
      stale: true,
      direction: "later",
    },
    {
      article: "2024-02-01",
      items: ["Exports grew in the second quarter of 2016"],
      evidence: "second quarter of 2016",
      stale: true,
      direction: "earlier",
    },
    {
      article: "2014-03-02",
      items: ["Island economy shrinks 0.4% in third quarter of 2019"],
      evidence: "third quarter of 2019",
      stale: true,
      direction: "later",
    },
    {
      article: "2011-10-10",
      items: ["Inflation eases to 3.2% in May 2024"],
      evidence: "in May 2024",
      stale: true,
      direction: "later",
    },
    { article: "2024-08-16", items: ["Grocer’s Q2 2025 earnings rise"], evidence: "Q2 2025", stale: false },
    { article: "2022-08-05", items: ["Tea sales fell in April-June 2022"], evidence: "April-June 2022", stale: false },
  ],
  counterExamples: [
    { item: "Maker expects profit to double in April-June 2055", why: "a forecast" },
    { item: "Budget for fiscal 2055 to grow", why: "a plan" },
    { item: "GDP down 1.8% in July-Sept.", why: "no year" },
    { item: "What happened in the first half of 2055", why: "no word of results" },
    { item: "Ferry to sail again in May 2055", why: "no results, and to come" },
    { item: "Sales tax rises 3% in May 2055", why: "set beforehand" },
    { item: "Sales of coal stoves end in May 2055", why: "no result, which would be so much per cent" },
  ],
  find: (sidebar) => fromItems(sidebar.items, MARK.year, (item) => evidenceIn(item)),
};

function evidenceIn(item: SidebarItem): SidebarEvidence | null {
  if (!YEAR.test(item.text)) return null;
  const period = findPeriod(item.text);
  if (!period || FORECAST.test(item.text)) return null;
  if (!RESULTS.test(item.text) && !CHANGE.test(item.text)) return null;
  const start = item.start + period.index;
  const latest = addDays(period.latestEnd, NEWS_DAYS);
  const words = item.text.slice(period.index, period.index + period.length);
  return {
    start,
    end: start + period.length,
    periods: [{ earliest: addDays(period.end, 1), latest, knownUntil: latest }],
    why: `results of ${words}, which ended ${period.end === period.latestEnd ? "on" : "not before"} ${period.end}`,
  };
}

function findPeriod(text: string): FiscalPeriod | null {
  const months = MONTH_PAIR.exec(text);
  if (months?.groups)
    return calendar(
      months,
      ["jan", "apr", "jul", "oct"].indexOf(months.groups["first"]!.slice(0, 3).toLowerCase()) + 1,
    );
  const quarter = QUARTER_FIRST.exec(text) ?? QUARTER_WORD.exec(text);
  if (quarter?.groups) {
    const { q, n, word, fiscal } = quarter.groups;
    const number = Number(q ?? n ?? 0) || ordinal(word!);
    if (fiscal) return open(quarter);
    return OF_COMPANY.test(text) ? companys(quarter, number) : calendar(quarter, number);
  }
  const half = HALF.exec(text);
  if (half?.groups) return half.groups["fiscal"] ? open(half) : calendar(half, ordinal(half.groups["word"]!) * 2);
  const year = FISCAL_YEAR.exec(text);
  if (year) return open(year);
  const month = CHANGE.test(text) && RESULTS.test(text) ? MONTH.exec(text) : null;
  return month && !SET.test(text) ? ofMonth(month) : null;
}

function ofMonth(match: RegExpExecArray): FiscalPeriod {
  const number = MONTHS.indexOf(match.groups!["month"]!.toLowerCase()) + 1;
  const [year, month] = number === 12 ? [Number(match.groups!["year"]) + 1, 1] : [match.groups!["year"]!, number + 1];
  const end = addDays(`${year}-${String(month).padStart(2, "0")}-01`, -1);
  return { index: match.index, length: match[0].length, end, latestEnd: end };
}

function ordinal(word: string): number {
  return (
    ["first", "second", "third", "fourth"].findIndex(
      (name, index) => name === word.toLowerCase() || word.startsWith(String(index + 1)),
    ) + 1
  );
}

function calendar(match: RegExpExecArray, quarter: number): FiscalPeriod {
  const end = `${match.groups!["year"]!}${["-03-31", "-06-30", "-09-30", "-12-31"][quarter - 1]!}`;
  return { index: match.index, length: match[0].length, end, latestEnd: end };
}

/** Companies name their fiscal year by the year in which it ends: a "Q2 2025" may end in summer 2024. */
function companys(match: RegExpExecArray, quarter: number): FiscalPeriod {
  const period = calendar(match, quarter);
  return { ...period, end: addYears(period.end, -1) };
}

function open(match: RegExpExecArray): FiscalPeriod {
  const year = Number(match.groups!["year"]);
  const [end, latestEnd] = [`${year}${EARLIEST_FISCAL_END}`, `${year + 1}${LATEST_FISCAL_END}`];
  return { index: match.index, length: match[0].length, end, latestEnd };
}
