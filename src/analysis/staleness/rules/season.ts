// A season that goes over two years ("the 2021-22 season") is news from the months before it to its end. Earlier it is
// only planned or awarded, so words of what is to come make it say nothing; long after it, people look back.

import { fromItems, type SidebarEvidence, type SidebarItem, type StaleRule } from "../staleRule";

/** Two years in a row, with a word of sport near behind or before them. */
const SEASON =
  /\b(?<first>(?:19|20)\d\d)[-–/](?:19|20)?(?<second>\d\d)(?: \S{1,20}){0,3} (?:season|campaign|league|cup|championship|title|table|fixtures)\b|\bseason (?<first2>(?:19|20)\d\d)[-–/](?:19|20)?(?<second2>\d\d)\b/i;
/** Both wordings have it; most items do not. */
const TWO_YEARS = /\d\d[-–/]\d\d/;
/** What is told of seasons to come. */
const TO_COME =
  /\b(?:to|will|would|may|might|could|from|until|till|by|before|plans?|planned|bid|bids|host|hosts|hosting|expects?|expected|proposes?|proposed|agrees?|approves?|approved|format|expansion|start(?:s|ing) in|future|rights|deal|calendar)\b/i;

export const season: StaleRule = {
  id: "season",
  claim: "Something happens in the list in a season that had not begun when the article was written.",
  weight: 0.7,
  examples: [
    {
      article: "2009-05-15",
      items: ["Five things we learned in the 2021-22 season"],
      evidence: "2021-22 season",
      stale: true,
      direction: "later",
    },
    {
      article: "2013-02-01",
      items: ["Table tennis: 2018/19 League opens with an upset"],
      evidence: "2018/19 League",
      stale: true,
      direction: "later",
    },
    { article: "2022-01-15", items: ["Goals of the 2021-22 season so far"], evidence: "2021-22 season", stale: false },
  ],
  counterExamples: [
    { item: "League to have 20 clubs from the 2054-55 season", why: "what is to come" },
    { item: "The war of 2054-55 in pictures", why: "no season" },
    { item: "Call 2054-56 for season tickets", why: "years that do not follow each other" },
  ],
  find: (sidebar) => fromItems(sidebar.items, evidenceIn),
};

function evidenceIn(item: SidebarItem): SidebarEvidence | null {
  if (!item.figures || !TWO_YEARS.test(item.text)) return null;
  const match = SEASON.exec(item.text);
  if (!match || TO_COME.test(item.text)) return null;
  const groups = match.groups ?? {};
  const first = Number(groups["first"] ?? groups["first2"]);
  if ((first + 1) % 100 !== Number(groups["second"] ?? groups["second2"])) return null;
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
