// Says of each sidebar whether it is from another time than the article, and why.

import type { Knowledge } from "../../knowledge/knowledge";
import type { Finding, Sidebar } from "../../model";
import type { Layers } from "../layers";

export interface StalenessLayer {
  readonly sidebars: readonly Sidebar[];
  readonly findings: readonly Finding[];
}

export function judgeSidebars(
  document: Pick<Layers, "source" | "blocks" | "sidebars" | "timexes" | "documentDate" | "mentions" | "entities">,
  _knowledge: Knowledge,
): StalenessLayer {
  const undecided = { stale: null, direction: null, earliest: null, latest: null, evidence: [] };
  return { sidebars: document.sidebars.map((region) => ({ ...region, ...undecided })), findings: [] };
}
