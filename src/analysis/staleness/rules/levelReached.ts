// An index, price or sum stands in the list at a level that it had never reached when the article was written. That it fell
// below the level says the same; forecasts and changes by so many points say nothing.

import type { Levels } from "../../../knowledge/levels";
import { addDays } from "../days";
import { MARK } from "../keyWords";
import { hasWords, isNameAt } from "../namedRows";
import { fromItems, type SidebarEvidence, type SidebarItem, type StaleRule } from "../staleRule";

/** So many code units behind the name are read. */
const BEHIND = 80;
const AMOUNT =
  /(?<![\d.,-])(?<figures>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)[ -]?(?<unit>k|thousand|million|mn|billion|bn|trillion|tn|trn)?(?![\p{L}\d])(?!,\d| ?(?:%|percent|per cent|point|pts|bps|basis|year|day|jobs|workers|people|shares|stores|users|students|shops|miles|km|homes|times|month|week|hour))/giu;
/** "by 4,000", "4,000-point" */
const BY = /(?:\bby|[-+]) ?[$€£¥]?$/i;
const UNITS: Readonly<Record<string, number>> = {
  ...{ k: 1e3, thousand: 1e3, million: 1e6, mn: 1e6 },
  ...{ billion: 1e9, bn: 1e9, trillion: 1e12, tn: 1e12, trn: 1e12 },
};
/** Behind the name: its level is told. */
const AT_LEVEL =
  /\b(?:tops?|topped|hits?|above|past|over|surpass(?:es|ed)?|breaks?|broke|cross(?:es|ed)?|breach(?:es|ed)?|at|to|below|under|touch(?:es|ed)?|reach(?:es|ed)?|exceeds?|clos(?:es?|ed)|ends?|ended|scales?|smash(?:es|ed)?|blows?|through|first|loses?|reclaims?|regains?|retakes?|becomes?|passes|mark|milestone|worth|joins?|club|high)\b/i;
const NOT_YET =
  /\b(?:could|can|may|might|will|would|should|forecasts?|targets?|sees|seen|expects?|expected|predict\w{0,4}|to (?:hit|reach|top|pass|exceed|surpass|cross|climb|rise|fall|soar)|bets?|if|when|path|road|toward|towards|nears?|nearing|eyes|approach\w{0,3}|outlook|odds|next stop|by 20\d\d|what (?:a|would)|imagine|adjusted)\b|\?$/i;
const FIRST = /\b(?:first|record|milestone|historic|all-time)\b/i;
/** @guess */
const NEWS_DAYS = 30;
/** Amounts beyond the highest known level times this are of something else. @guess */
const MOST_ABOVE = 1.3;

export const levelReached: StaleRule = {
  id: "level-reached",
  claim: "An index, price or sum stands at a level that it had never reached when the article was written.",
  weight: 0.7,
  needs: MARK.level,
  examples: [
    {
      article: "2017-05-09",
      items: ["Nikkei Tops 50,000 for First Time on AI Hopes"],
      evidence: "Nikkei Tops 50,000",
      stale: true,
      direction: "later",
    },
    {
      article: "2014-01-09",
      items: ["Bitcoin falls back below $100K"],
      evidence: "Bitcoin falls back below $100K",
      stale: true,
      direction: "later",
    },
    {
      article: "2012-08-09",
      items: ["Nvidia becomes first company worth $4 trillion"],
      evidence: "Nvidia becomes first company worth $4 trillion",
      stale: true,
      direction: "later",
    },
    {
      article: "2024-05-17",
      items: ["Dow Jones tops 40,000 for the first time"],
      evidence: "Dow Jones tops 40,000",
      stale: false,
    },
  ],
  counterExamples: [
    { item: "Nikkei could top 90,000, says broker", why: "a forecast" },
    { item: "Dow ends 1,200 points higher", why: "a change" },
    { item: "Gold ring bought for $4,000 at fair", why: "no price of an ounce" },
    { item: "Yen 500 lunch, past and present", why: "another sum" },
    { item: "Sensex to hit 90,000, brokers say", why: "a forecast" },
  ],
  find: ({ items }) => fromItems(items, MARK.level, evidenceIn),
};

function evidenceIn(item: SidebarItem): SidebarEvidence | null {
  if ((item.marks & MARK.figure) === 0) return null;
  for (const word of item.words) {
    const rows = word.sense.levels;
    if (rows === undefined) continue;
    const at = word.start - item.start;
    for (const row of rows) {
      if (!isNameAt(row.name, item.text, at)) continue;
      const found = levelIn(row, item.text, at + row.name.length);
      if (found === null || NOT_YET.test(item.text)) continue;
      const { since, end } = found;
      // What was reached once may be told of at any time after; that it is the first time, in the weeks after.
      const knownUntil = FIRST.test(item.text) ? addDays(since, NEWS_DAYS) : since;
      const periods = [{ earliest: since, latest: null, knownUntil }];
      return { start: word.start, end: item.start + end, periods, why: `never so high before ${since}` };
    }
  }
  return null;
}

function levelIn(row: Levels, text: string, from: number): { since: string; end: number } | null {
  if (row.with.length > 0 && !row.with.some((words) => hasWords(text, words))) return null;
  const { reached } = row;
  for (const match of text.slice(from, from + BEHIND).matchAll(AMOUNT)) {
    const { figures, unit } = match.groups!;
    const amount = Number(figures!.replaceAll(",", "")) * (UNITS[unit?.toLowerCase() ?? ""] ?? 1);
    const between = text.slice(from, from + match.index);
    if (amount > reached.at(-1)!.level * MOST_ABOVE || BY.test(between) || !AT_LEVEL.test(between)) continue;
    const passed = reached.findLast(({ level }) => level <= amount);
    if (passed) return { since: passed.since, end: from + match.index + match[0].length };
  }
  return null;
}
