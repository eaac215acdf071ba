// The hover of a sidebar's heading: the verdict on its age and the evidence for it. Where a problem stands there, which
// the editor shows in the same box, both are told already.

import { NONE_KEPT } from "../annotations/keptSidebars";
import type { AnnotatedDocument, Sidebar } from "../model";
import type { Surroundings } from "./surroundings";
import { lineLink } from "./links";
import { literalText } from "./literalText";
import { staleSidebars } from "./staleSidebars";
import { count } from "./words";

export function sidebarHover(document: AnnotatedDocument, sidebar: Sidebar, around: Surroundings): string[] {
  const what = `**${literalText(sidebar.heading ?? "Sidebar")}** · sidebar with ${count(sidebar.items.length, "item")}`;
  if (staleSidebars(document, around.kept ?? NONE_KEPT).includes(sidebar)) return [what];
  const evidence = sidebar.evidence.slice(0, 4).map(({ line, text, why }) => {
    const where = lineLink(around.uri, line, `Line ${line + 1}`);
    return `${where}: “${literalText(text, 60)}”, ${literalText(why)}`;
  });
  return [what, verdict(sidebar), ...evidence];
}

/** Plain words for the verdict; no verdict is said to be none. */
export function verdict({ stale, direction }: Pick<Sidebar, "stale" | "direction">): string {
  if (stale === null) return "Nothing in it tells whether it is of the article’s time";
  if (!stale) return "Of the article’s time";
  return direction === null ? "From another time than the article" : `From a time ${direction} than the article`;
}
