// The finding on a stale sidebar, in the words of a careful colleague.

import type { DayInterval, Evidence, Finding, SidebarRegion } from "../../model";
import { distanceWords } from "./days";
import type { Verdict } from "./weighEvidence";

export function describeStale(
  region: SidebarRegion,
  verdict: Verdict,
  evidence: readonly Evidence[],
  article: DayInterval,
): Finding {
  const { startLine, endLine, start, end } = region;
  const rule = ruleId(verdict);
  return {
    start,
    end,
    startLine,
    endLine,
    rule,
    severity: "warning",
    message: message(region, verdict, evidence, article),
    evidence,
  };
}

/** "stale.later-office-holder", "stale.explicit-date". */
function ruleId({ evidence, direction }: Verdict): string {
  const { id } = evidence[0]!.rule;
  return id === "office-holder" ? `stale.${direction ?? "other"}-${id}` : `stale.${id}`;
}

function message(region: SidebarRegion, verdict: Verdict, evidence: readonly Evidence[], article: DayInterval): string {
  const name =
    region.heading === null ? "A list of links without a heading" : `Sidebar "${plainQuotes(region.heading)}"`;
  const first = evidence[0]!;
  const proof = `"${first.text}" (${first.why})`;
  return `${name} is ${distance(verdict, article)} this article: ${proof}; the article is of ${dayWords(article)}.`;
}

/** A heading may hold quotation marks of its own: they become single, so that it is seen where it ends. */
function plainQuotes(heading: string): string {
  return heading.replace(/["“”]/g, "'");
}

function distance({ direction, earliest, latest }: Verdict, article: DayInterval): string {
  if (direction === "later" && earliest !== null && earliest > article.latest!)
    return `from at least ${distanceWords(article.latest!, earliest)} after`;
  if (direction === "earlier" && latest !== null && latest < article.earliest!)
    return `from at least ${distanceWords(latest, article.earliest!)} before`;
  return direction === null ? "from another time than" : `from a ${direction} time than`;
}

function dayWords({ earliest, latest }: DayInterval): string {
  return earliest === latest ? earliest! : `${earliest} to ${latest}`;
}
