// A season that goes over two years ("the 2021-22 season") is news from the months before it to its end. Earlier it is
// only planned or awarded, so words of what is to come make it say nothing; long after it, people look back.

import { MARK } from "../keyWords";
import { fromItems, type SidebarEvidence, type SidebarItem, type StaleRule } from "../staleRule";

/** Two years in a row. */
const TWO_YEARS = /\b(?<first>(?:19|20)\d\d)[-–/](?:19|20)?(?<second>\d\d)\b/;
const SPORT =
  /\b(?:season|campaign|leagues?|cup|championship|premiership|bundesliga|la liga|serie a|ligue 1|nba|nhl|mlb|nfl|playoffs?|fixtures|league table|top scorers?)\b/i;
/** What is told of seasons to come. */
const TO_COME =
  /\b(?:to|will|would|may|might|could|from|until|till|by|before|plans?|planned|bid|bids|host|hosts|hosting|expects?|expected|proposes?|proposed|agrees?|approves?|approved|format|expansion|start(?:s|ing) in|future|rights|deal|calendar)\b/i;

export const season: StaleRule = {
  id: "season",
  claim: "Something happens in the list in a season that had not begun when the article was written.",
  weight: 0.7,
  needs: MARK.year,
  examples: [
    {
      article: "2009-05-15",
      items: ["Five things we learned in the 2021-22 season"],
      evidence: "2021-22",
      stale: true,
      direction: "later",
    },
    {
      article: "2013-02-01",
      items: ["Table tennis League 2018/19: an upset"],
      evidence: "2018/19",
      stale: true,
      direction: "later",
    },
    { article: "2022-01-15", items: ["Goals of the 2021-22 season so far"], evidence: "2021-22", stale: false },
  ],
  counterExamples: [
    { item: "League to have 20 clubs from the 2054-55 season", why: "what is to come" },
    { item: "The war of 2054-55 in pictures", why: "no season" },
    { item: "Call 2054-56 for season tickets", why: "years that do not follow each other" },
  ],
  find: (sidebar) => fromItems(sidebar.items, MARK.year, evidenceIn),
};

function evidenceIn(item: SidebarItem): SidebarEvidence | null {
  const match = TWO_YEARS.exec(item.text);
  if (!match || !SPORT.test(item.text) || TO_COME.test(item.text)) return null;
  const first = Number(match.groups!["first"]);
  if ((first + 1) % 100 !== Number(match.groups!["second"])) return null;
  const start = item.start + match.index;
  return {
    start,
    end: start + match[0].length,
    // From the year before on nobody knows; from its fixtures to its last report the list is of the season.
    periods: [
      { earliest: `${first - 1}-07-01`, latest: null, knownUntil: `${first - 1}-07-01` },
      { earliest: `${first}-06-01`, latest: null, knownUntil: `${first + 1}-07-31` },
    ],
    why: `a season from ${first} to ${first + 1}`,
  };
}
