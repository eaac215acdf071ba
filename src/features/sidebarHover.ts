// The hover of a sidebar's heading: the verdict on its age and the evidence for it.

import type { Sidebar } from "../model";
import type { Surroundings } from "./surroundings";
import { lineLink } from "./links";
import { literalText } from "./literalText";
import { count } from "./words";

export function sidebarHover(sidebar: Sidebar, around: Surroundings): string[] {
  const evidence = sidebar.evidence.slice(0, 4).map(({ line, text, why }) => {
    const where = lineLink(around.uri, line, `Line ${line + 1}`);
    return `${where}: “${literalText(text, 60)}”, ${literalText(why)}`;
  });
  return [
    `**${literalText(sidebar.heading ?? "Sidebar")}** · sidebar with ${count(sidebar.items.length, "item")}`,
    verdict(sidebar),
    ...evidence,
  ];
}

/** Plain words for the verdict; no verdict is said to be none. */
export function verdict({ stale, direction }: Pick<Sidebar, "stale" | "direction">): string {
  if (stale === null) return "Nothing in it tells whether it is of the article’s time";
  if (!stale) return "Of the article’s time";
  return direction === null ? "From another time than the article" : `From a time ${direction} than the article`;
}
