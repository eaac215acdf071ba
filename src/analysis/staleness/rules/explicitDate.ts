// The items carry their own dates. A list is made after the newest of them, so a date after the article's proves it later;
// old dates prove nothing in a list of related stories, but in a list of the latest ones they do.

import type { HeadingClass } from "../../../knowledge/headings";
import { addDays } from "../days";
import { readStamp, type StampedDay } from "../itemStamp";
import { MARK } from "../keyWords";
import type { SidebarEvidence, StaleRule } from "../staleRule";

/** Lists of what is new or read now; their items are days old, not years. */
const CURRENT = new Set(["latest", "most-read", "trending"]);
/** What is new on a page was published within so many days. @guess */
const NEW_DAYS = 60;
/** Stories of so few days stand together in a list that was new then, not in one that looks back. @guess */
const TOGETHER_DAYS = 7;
/** A list whose newest date is this near was made with the article. @guess */
const SAME_DAYS = 3;

export const explicitDate: StaleRule = {
  id: "explicit-date",
  claim:
    "An item carries a date after the article's; or all items of a list of the latest, or of one week, carry dates long before it.",
  weight: 1,
  needs: MARK.year,
  examples: [
    {
      article: "2020-10-01",
      heading: "Editor’s Picks",
      items: ["Winter tires: when to change", "2025.11.20"],
      evidence: "2025.11.20",
      stale: true,
      direction: "later",
    },
    {
      article: "2024-03-03",
      heading: "Latest News",
      items: ["Harbor ferry repainted", "May 2, 2019", "Night market closes early", "May 1, 2019"],
      evidence: "May 2, 2019",
      stale: true,
      direction: "earlier",
    },
    {
      article: "2021-11-30",
      heading: "Recommended",
      items: ["14.02.2017 08:15", "Kiosk sells fog in jars", "13.02.2017 19:40", "Tram to the lake"],
      evidence: "14.02.2017",
      stale: true,
      direction: "earlier",
    },
    {
      article: "2023-08-11",
      heading: "Latest News",
      items: ["Aug. 10, 2023", "Bridge lit up in blue"],
      evidence: "Aug. 10, 2023",
      stale: false,
    },
  ],
  counterExamples: [
    { item: "Fair to open on April 13, 2055", why: "a date in a headline is what the story is about" },
    { item: "2 hours ago", why: "tells the time between list and item, not when either was" },
    { item: "Population to shrink by 2060", why: "a forecast" },
    { item: "Map: cities bombed in 1945", why: "a bare year" },
    { item: "Nov. 21", why: "no year" },
  ],
  find(sidebar, { headings }): SidebarEvidence[] {
    const stamps = sidebar.items.map(readStamp).filter((stamp) => stamp !== null);
    if (stamps.length === 0) return [];
    const newest = stamps.reduce((a, b) => (a.earliest >= b.earliest ? a : b));
    const { article, heading } = sidebar;
    const later = article.latest === null ? [] : stamps.filter((stamp) => stamp.earliest > article.latest!);
    const kind = heading === null ? null : headings.classOf(heading);
    return (later.length > 0 ? later : [newest]).map((stamp) => ({
      start: stamp.start,
      end: stamp.end,
      periods: [
        {
          earliest: stamp.earliest,
          latest: listEnd(kind, sidebar.items.length - stamps.length, stamps, newest),
          knownUntil: addDays(stamp.latest, SAME_DAYS),
        },
      ],
      why: `dated ${stamp.earliest === stamp.latest ? stamp.earliest : `${stamp.earliest} to ${stamp.latest}`}`,
    }));
  },
};

/**
 * The last day on which a list with these dates was still the latest, or null if it may be of any time after: stories on
 * one matter stand together for years, and a single date may be of an old story.
 */
function listEnd(
  kind: HeadingClass | null,
  undated: number,
  stamps: readonly StampedDay[],
  newest: StampedDay,
): string | null {
  if (stamps.length < 2 || undated > stamps.length) return null;
  const current = kind !== null && CURRENT.has(kind);
  if (!current && (kind === "related" || !areTogether(stamps, newest))) return null;
  return addDays(newest.latest, NEW_DAYS);
}

function areTogether(stamps: readonly StampedDay[], newest: StampedDay): boolean {
  const from = addDays(newest.earliest, -TOGETHER_DAYS);
  return stamps.every((stamp) => stamp.latest >= from);
}
