// Somebody is called a former holder of an office: the list was made after they left it. How long after, nobody knows.

import { findOfficeMentions } from "../officeMentions";
import { fromItems, type SidebarEvidence, type StaleRule } from "../staleRule";

export const formerHolder: StaleRule = {
  id: "former-office-holder",
  claim:
    "Somebody is called a former holder of an office who still held it, or had not held it yet, when the article was written.",
  weight: 0.9,
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
  find: (sidebar, knowledge) =>
    fromItems(sidebar.items, (item) =>
      findOfficeMentions(item, knowledge)
        .filter((mention) => mention.former)
        .flatMap(({ start, end, terms }): SidebarEvidence[] => {
          const ends = terms.map((term) => term.end).filter((day) => day !== null);
          if (ends.length === 0) return [];
          const left = ends.reduce((a, b) => (a < b ? a : b));
          // Nothing says that a list is of the article's time, so no day counts as known to fit.
          return [
            {
              start,
              end,
              periods: [{ earliest: left, latest: null, knownUntil: left }],
              why: `in office until ${left}`,
            },
          ];
        }),
    ),
};
