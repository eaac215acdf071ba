// Results of a quarter, half or fiscal year are news in the months after its end: before it they cannot be, long after
// it they no longer are. Forecasts say nothing, nor does a period without words of results.

import { addDays } from "../days";
import { fromItems, type SidebarEvidence, type SidebarItem, type StaleRule } from "../staleRule";

const RESULTS =
  /\b(?:profits?|loss(?:es)?|gdp|sales|revenues?|earnings?|results?|growth|grew|income|exports?|imports?|output|shipments?|orders?|deficit|surplus|visitors?|arrivals?|production|deliveries|spending|wages?|inflation|dividends?|turnover|figures)\b/i;
const FORECAST =
  /\b(?:forecasts?|expects?|expected|outlook|targets?|aims?|plans?|planned|seen|will|projected|projects|estimates?|estimated|budgets?|may|could|guidance|likely|predicts?|sees|eyes|hopes?|by)\b|\bto (?!record|highest|lowest|all|it|the|an?\b|new|[\d¥$€£])/i;

/** Every wording of a period has its year; most items have none. */
const YEAR = /20\d\d/;
const MONTH_PAIR =
  /\b(?<first>jan(?:uary|\.)?|apr(?:il|\.)?|july?\.?|oct(?:ober|\.)?)\s?[-–]\s?(?:mar(?:ch|\.)?|june?\.?|sept?(?:ember|\.)?|dec(?:ember|\.)?) (?:quarter )?(?:of |in )?(?<year>20\d\d)\b/i;
const QUARTER_FIRST = /\b(?:q(?<q>[1-4])|(?<n>[1-4])q)(?: of)? ?(?<fiscal>fy ?|fiscal )?(?<year>20\d\d)\b/i;
const QUARTER_WORD =
  /\b(?<word>first|second|third|fourth|1st|2nd|3rd|4th)[- ]quarter (?:of )?(?<fiscal>fiscal (?:year )?|fy ?)?(?<year>20\d\d)\b/i;
const HALF = /\b(?<word>first|second|1st|2nd) half of (?<fiscal>fiscal (?:year )?|fy ?)?(?<year>20\d\d)\b/i;
const FISCAL_YEAR = /\b(?:fiscal (?:year )?|fy ?)(?<year>20\d\d)\b/i;

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
    "Results of a quarter or fiscal year that had not ended, or had ended long before, when the article was written.",
  weight: 0.8,
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
    { article: "2022-08-05", items: ["Tea sales fell in April-June 2022"], evidence: "April-June 2022", stale: false },
  ],
  counterExamples: [
    { item: "Maker expects profit to double in April-June 2055", why: "a forecast" },
    { item: "Budget for fiscal 2055 to grow", why: "a plan" },
    { item: "GDP down 1.8% in July-Sept.", why: "no year" },
    { item: "What happened in the first half of 2055", why: "no word of results" },
  ],
  find: (sidebar) => fromItems(sidebar.items, (item) => evidenceIn(item)),
};

function evidenceIn(item: SidebarItem): SidebarEvidence | null {
  if (!item.figures || !YEAR.test(item.text) || !RESULTS.test(item.text) || FORECAST.test(item.text)) return null;
  const period = findPeriod(item.text);
  if (!period) return null;
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
    return fiscal ? open(quarter) : calendar(quarter, number);
  }
  const half = HALF.exec(text);
  if (half?.groups) return half.groups["fiscal"] ? open(half) : calendar(half, ordinal(half.groups["word"]!) * 2);
  const year = FISCAL_YEAR.exec(text);
  return year ? open(year) : null;
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

function open(match: RegExpExecArray): FiscalPeriod {
  const year = Number(match.groups!["year"]);
  const [end, latestEnd] = [`${year}${EARLIEST_FISCAL_END}`, `${year + 1}${LATEST_FISCAL_END}`];
  return { index: match.index, length: match[0].length, end, latestEnd };
}
