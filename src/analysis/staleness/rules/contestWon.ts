// Somebody wins a contest in the list who won it on known days: the list is of the weeks after one of them. Needs the winner,
// a verb of winning right behind, and the contest; a match on the way there is none.

import { CONTESTS_AS_OF, type ContestWon } from "../../../knowledge/contests";
import type { DayInterval } from "../../../model";
import { addDays } from "../days";
import { MARK, VERBS_OF_WINNING } from "../keyWords";
import { hasWords, isNameAt } from "../namedRows";
import {
  fromItems,
  type Period,
  type SidebarEvidence,
  type SidebarItem,
  type SidebarText,
  type StaleRule,
} from "../staleRule";

/** Right behind the winner, at most three words between. */
const WINS_BEHIND = new RegExp(
  String.raw`^(?:[’']s? \S{1,15})?(?: (?!to )\S{1,15}){0,3}? (?<verb>${VERBS_OF_WINNING})(?!\p{L})`,
  "iu",
);
/** One match of many, unless the last is named. */
const BEATS =
  /^(?:beat|edge|stun|down|defeat|outlast|rall|sweep|swept|seal|secure|celebrate|take|took|claim|grab|capture)/i;
/** Between the verb and the contest: something in it is won, not the whole. */
const WITHIN = /\b(?:in|at|over|against|into|for|from|on|of)\b/i;
const DECIDES =
  /\b(?:finals?|title|crown|trophy|trophies|champions?(?! league)|penalties|shootout|shoot-out|game (?:7|seven))\b|\bto (?:win|lift|claim|clinch|take|capture|retain|become|seal)\b/i;
/** Contests that are one match or one series. */
const SHORT = new Set(["World Series", "Super Bowl", "Stanley Cup", "Japan Series", "NBA Finals", "Masters"]);
/** Behind the contest's name: not the whole of it. */
const PART =
  /^(?:[’']s)? (?:opener|opening|match(?!-)|game(?! (?:7|seven))|group|qualif\w{1,8}|semi|quarter|play-?off|last[- ]16|round|bid|hosting|berth|place|spot|tie|draw|debut|bronze|silver|warm|friendly|first leg|second leg|stage|run|rights|host|vote|squad|clash|hearts|hopes|race|giant slalom|slalom|downhill|super-g|sprint|event|leg|moguls|500|1,?000)\b/i;
const PART_ANYWHERE =
  /\b(?:semi-?finals?|quarter-?finals?|group (?:stage|[A-H])|qualif\w{1,8}|opener|knockout|last 16|round of|pole|ticket|nomination|nominated|junior|under-\d\d|U-?\d\d|legends|game (?:[1-6]|one|two|three|four|five|six)|final (?:place|spot|berth)|to reach|third place|friendl(?:y|ies))\b/i;
/** Right before the contest's name: another contest. */
const OTHER_BEFORE =
  /\b(?:women[’']s|men[’']s|youth|junior|club|rugby|cricket|t20|twenty20|ski|skiing|skating|basketball|fiba|volleyball|hockey|handball|afc|asian|caf|african|concacaf|fifa club|futsal|beach soccer|wheelchair|blind|homeless|little league|college|french|dutch|scottish|welsh|saudi|indian|russian|egyptian|swiss|t10|diving|archery|shooting|judo|chess|snowboard|biathlon|jump|luge|australian|canadian|robot|esports|e-sports|valorant|minor league|triple-a|girls[’']|boys[’']|student|national|european|under-\d\d|u-?\d\d) $/i;
const NOT_YET =
  /\b(?:to (?!win|lift|claim|clinch|take|capture|retain|become|seal|secure|complete|end)|will|would|could|can|may|might|should|must|if|bids?|hopes?|aims?|favou?rites?|tipped|predict\w{0,4}|odds|chances?|dreams?|set|years? (?:ago|on|after|since)|anniversary|when|how|why|last time|remember\w{0,3}|recall\w{0,3}|documentary|book|bet|never|not|without|before|until|deserve[sd]?|quiz|the day|(?:19|20)\d\d)\b/i;
/** So long after the day a list with it may have been made. @guess as for results of a quarter */
const NEWS_DAYS = 200;
const KNOWN_DAYS = 60;
/** The verb is used of series before their last match. */
const BEFORE_DAYS = 15;

export const contestWon: StaleRule = {
  id: "contest-won",
  claim: "Somebody wins a contest in the list who won it on other days than the article's.",
  weight: 0.7,
  needs: MARK.winner,
  examples: [
    {
      article: "2008-09-02",
      items: ["Messi lifts World Cup after Argentina beat France on penalties"],
      evidence: "Messi",
      stale: true,
      direction: "later",
    },
    {
      article: "2012-04-05",
      items: ["Leicester City clinch Premier League title"],
      evidence: "Leicester City",
      stale: true,
      direction: "later",
    },
    {
      article: "2021-06-01",
      items: ["Cubs win World Series in extra innings"],
      evidence: "Cubs",
      stale: true,
      direction: "earlier",
    },
    { article: "2022-12-20", items: ["Argentina win World Cup"], evidence: "Argentina", stale: false },
  ],
  counterExamples: [
    { item: "Messi trains for World Cup", why: "nobody wins" },
    { item: "Argentina win World Cup opener", why: "one match" },
    { item: "Liverpool win at Arsenal in Champions League", why: "one match" },
    { item: "Yankees win Game 2 of World Series", why: "one match" },
    { item: "Argentina beat Poland at World Cup", why: "one match" },
    { item: "Argentina to win World Cup, says octopus", why: "only foretold" },
    { item: "When France won the World Cup", why: "looks back" },
    { item: "France beat Argentina at Rugby World Cup", why: "another sport" },
    { item: "Chicago wins praise for World Series plan", why: "wins something else" },
  ],
  find: ({ items, article }: SidebarText) => fromItems(items, MARK.winner, (item) => evidenceIn(item, article)),
};

function evidenceIn(item: SidebarItem, article: DayInterval): SidebarEvidence | null {
  if ((item.marks & MARK.wins) === 0 || (item.marks & MARK.contest) === 0) return null;
  for (const word of item.words) {
    const rows = word.sense.winners;
    if (rows === undefined) continue;
    const at = word.start - item.start;
    const periods: Period[] = [];
    let name = "";
    for (const row of rows) {
      if (!isNameAt(row.name, item.text, at) || !wins(row, item.text, at)) continue;
      if (row.name.length > name.length) name = row.name;
      periods.push(...row.days.map(after));
    }
    if (periods.length === 0 || NOT_YET.test(item.text)) continue;
    const days = [...new Set(periods.map(({ earliest }) => addDays(earliest!, BEFORE_DAYS)))];
    const why = `won it on ${days.slice(-3).join(", ")}`;
    const { latest } = article;
    // Of what was won after the table's day nothing is known.
    if (latest !== null && latest > addDays(CONTESTS_AS_OF, -BEFORE_DAYS))
      periods.push({ earliest: CONTESTS_AS_OF, latest: null, knownUntil: CONTESTS_AS_OF });
    return { start: word.start, end: word.start + name.length, periods, why };
  }
  return null;
}

function wins({ name, contests }: ContestWon, text: string, at: number): boolean {
  const end = at + name.length;
  const match = WINS_BEHIND.exec(text.slice(end));
  if (!match || PART_ANYWHERE.test(text)) return false;
  return contests.some((contest) => {
    const found = text.indexOf(contest, end);
    if (found < 0 || !hasWords(text, contest)) return false;
    if (OTHER_BEFORE.test(text.slice(0, found)) || PART.test(text.slice(found + contest.length))) return false;
    if (found - end > match[0].length + MOST_BETWEEN) return false;
    const inIt = WITHIN.test(text.slice(end + match[0].length, found));
    return SHORT.has(contest) || (!inIt && !BEATS.test(match.groups!["verb"]!)) || DECIDES.test(text);
  });
}

/** So many code units may stand between the verb and the contest: "wins record eighth". @guess */
const MOST_BETWEEN = 45;

function after(day: string): Period {
  return {
    earliest: addDays(day, -BEFORE_DAYS),
    latest: addDays(day, NEWS_DAYS),
    knownUntil: addDays(day, KNOWN_DAYS),
  };
}
