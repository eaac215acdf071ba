// Somebody is called a former holder of an office: the list was made after they left it. How long after, nobody knows.

import type { TermOfOffice } from "../../../knowledge/offices";
import { findOfficeMentions, OFFICE_MARKS } from "../officeMentions";
import type { SidebarEvidence, StaleRule } from "../staleRule";

export const formerHolder: StaleRule = {
  id: "former-office-holder",
  claim:
    "Somebody is called a former holder of an office who still held it, or had not held it yet, when the article was written.",
  weight: 0.9,
  needs: OFFICE_MARKS,
  examples: [
    {
      article: "2016-03-01",
      items: ["Former President Obama paints a fence"],
      evidence: "President Obama",
      stale: true,
      direction: "later",
    },
    {
      article: "2022-05-06",
      items: ["Ex-Japanese Prime Minister Kishida plants a tree"],
      evidence: "Prime Minister Kishida",
      stale: true,
      direction: "later",
    },
  ],
  counterExamples: [
    { item: "Former minister opens a bakery", why: "no name" },
    { item: "Former pupils of Obama meet", why: "not a former holder of an office" },
  ],
  find({ items }, knowledge) {
    const found: SidebarEvidence[] = [];
    for (const item of items)
      for (const { start, end, terms, status } of findOfficeMentions(item, knowledge)) {
        const left = status === "former" ? firstEnd(terms) : null;
        if (left === null) continue;
        // Nothing says that a list is of the article's time, so no day counts as known to fit.
        const periods = [{ earliest: left, latest: null, knownUntil: left }];
        found.push({ start, end, periods, why: `in office until ${left}` });
      }
    return found;
  },
};

function firstEnd(terms: readonly TermOfOffice[]): string | null {
  let first: string | null = null;
  for (const { end } of terms) if (end !== null && (first === null || end < first)) first = end;
  return first;
}
