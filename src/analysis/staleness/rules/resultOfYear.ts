// A contest, prize or election that carries its year has a result: the list is of that year or later. Without a word of the
// result the year may lie ahead ("tickets for the 2028 Games"); a bare year says nothing.

import { MARK } from "../keyWords";
import { fromItems, type SidebarEvidence, type SidebarItem, type StaleRule } from "../staleRule";

const CONTEST =
  "(?:World Series|Super Bowl|(?:[\\w’']{1,12} ){0,2}World Cup|Asian Cup|Asia Cup|Copa Am[eé]rica|Africa Cup of Nations|AFCON|Euros?|" +
  "Champions League|Europa League|FA Cup|Olympics|Olympic Games|Paralympics|Winter Olympics|Summer Olympics|Asian Games|Commonwealth Games|" +
  "SEA Games|Masters|U\\.?S\\.? Open|Australian Open|French Open|Roland Garros|Wimbledon|British Open|Open Championship|PGA Championship|" +
  "Ryder Cup|Tour de France|Giro d[’']Italia|Indianapolis 500|Indy 500|Daytona 500|Kentucky Derby|Melbourne Cup|Grand National|Stanley Cup|" +
  "NBA Finals|NBA Draft|NFL Draft|Oscars?|Academy Awards|Grammys?|Grammy Awards|Emmys?|Golden Globes?|Tony Awards|Brit Awards|Baftas?|" +
  "BAFTAs?|Eurovision(?: Song Contest)?|Cannes Film Festival|Berlinale|Booker Prize|Nobel (?:[\\w]{1,12} )?Prizes?|Ballon d[’']Or|" +
  "World (?:Athletics |Figure Skating |Swimming )?Championships?|World Baseball Classic|WBC|Koshien|Miss Universe|Miss World|MVP|" +
  "(?:[\\w.’-]{1,14} ){0,3}elections?|referendum|census)";
const YEAR = "(?<year>(?:19|20)\\d\\d)";
const WITH_YEAR = new RegExp(`\\b(?:${YEAR} ${CONTEST}|${CONTEST} ${YEAR.replace("year", "after")})(?![\\w-])`, "i");
/** Said of what people have named a year's best. */
const OF_YEAR = new RegExp(
  `\\b(?:${YEAR} (?:Person|Word|Player|Car|Book|Athlete|Kanji) of the Year|(?:Person|Word|Player|Car|Book|Athlete|Kanji) of the Year (?:for )?${YEAR.replace("year", "after")})\\b`,
  "i",
);
/** Lists of the year’s end: "2025 in review", "the best books of 2023". */
const LOOKS_OVER = new RegExp(
  `\\b(?:${YEAR} in (?:review|pictures|photos|numbers|words|books|film)|year in (?:review|pictures|photos),? ${YEAR.replace("year", "after")}|` +
    `(?:best|worst|biggest|greatest|top \\d{1,3}) (?:\\w{1,14} ){1,3}of ${YEAR.replace("year", "of")})(?![\\w-])`,
  "i",
);
const RESULT =
  /\b(?:wins?|won|beats?|crowned|claims?|clinch(?:es|ed)?|champions?|winners?|winning|victory|victors?|triumphs?|results?|medal (?:table|count|tally)|highlights|recap|in pictures|best moments|ends?|ended|closes|closed|named|loses?|lost|defeats?|defeated|shocks?|stuns?|upsets?|storms?|lifts?|retains?|seals?|landslide|exit polls?|aftermath|certif(?:y|ies|ied))\b/i;
const NOT_YET =
  /\b(?:to (?!win|claim|take|clinch|lift|retain|become|reach|seal)|will|would|bids?|hosts?|hosting|previews?|odds|favou?r(?:ites?|ed)|set|ready|looking|poised|tipped|backed|predict\w{0,5}|could|may|might|can|hopes?|aims?|qualif\w{0,8}|schedules?|tickets?|road|countdown|ahead|before|plans?|candidates?|campaigns?|race|runs?|running|rights?|place|spot|berth|dreams?|eyes|targets?|if|who|until|contender|forecasts?|polls? (?:show|suggest)|expected)\b/i;
const SUPER_BOWL = /\bSuper Bowl (?<number>[IVXL]{2,8})\b/;
/** The first Super Bowl was played in January 1967. */
const SUPER_BOWL_ZERO = 1966;
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

export const resultOfYear: StaleRule = {
  id: "result-of-year",
  claim: "A contest or election of a year has its result in the list, and the article is older than that year.",
  weight: 0.7,
  needs: MARK.year | MARK.bowl,
  examples: [
    {
      article: "2011-06-01",
      items: ["Dodgers win 2025 World Series"],
      evidence: "2025 World Series",
      stale: true,
      direction: "later",
    },
    {
      article: "2008-04-04",
      items: ["Oscars 2024: full list of winners"],
      evidence: "Oscars 2024",
      stale: true,
      direction: "later",
    },
    {
      article: "2015-04-04",
      items: ["Eagles stun Chiefs in Super Bowl LIX"],
      evidence: "Super Bowl LIX",
      stale: true,
      direction: "later",
    },
    {
      article: "2019-05-30",
      items: ["What the 2019 European elections’ winners want", "2019 European election results"],
      evidence: "2019 European election",
      stale: false,
    },
  ],
  counterExamples: [
    { item: "Town to host 2054 Commonwealth Games", why: "what is to come" },
    { item: "Club wins bid for 2054 Champions League final", why: "only awarded" },
    { item: "Best ferries of 2054?", why: "only asked" },
    { item: "The 2054 World Cup in three stadiums", why: "no result" },
    { item: "Ten wins in 2054", why: "no contest" },
  ],
  find: (sidebar) => fromItems(sidebar.items, MARK.year | MARK.bowl, evidenceIn),
};

function evidenceIn(item: SidebarItem): SidebarEvidence | null {
  const bowl = (item.marks & MARK.bowl) === 0 ? null : SUPER_BOWL.exec(item.text);
  if (!bowl && (item.marks & MARK.year) === 0) return null;
  const over = LOOKS_OVER.exec(item.text);
  if (over) return item.text.endsWith("?") ? null : lookedOver(item, over);
  if (NOT_YET.test(item.text)) return null;
  const match = bowl ?? OF_YEAR.exec(item.text) ?? (RESULT.test(item.text) ? WITH_YEAR.exec(item.text) : null);
  if (!match || (bowl && !RESULT.test(item.text))) return null;
  const { year, after, number } = match.groups!;
  const of = number === undefined ? Number(year ?? after) : SUPER_BOWL_ZERO + fromRoman(number);
  const start = item.start + match.index;
  return {
    start,
    end: start + match[0].length,
    periods: [{ earliest: `${of}-01-01`, latest: null, knownUntil: `${of}-12-31` }],
    why: `decided in ${of}`,
  };
}

/** Such lists begin to appear before the year ends, some before it begins, and stay. */
function lookedOver(item: SidebarItem, match: RegExpExecArray): SidebarEvidence {
  const { year, after, of } = match.groups!;
  const named = Number(year ?? after ?? of);
  const start = item.start + match.index;
  return {
    start,
    end: start + match[0].length,
    periods: [{ earliest: `${named - 1}-10-01`, latest: null, knownUntil: `${named - 1}-10-01` }],
    why: `told of ${named}`,
  };
}

function fromRoman(number: string): number {
  let sum = 0;
  for (let i = 0; i < number.length; i++) {
    const value = ROMAN[number.charAt(i)]!;
    sum += value < (ROMAN[number.charAt(i + 1)] ?? 0) ? -value : value;
  }
  return sum;
}
