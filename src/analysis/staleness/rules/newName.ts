// A name that nobody used before a day stands in the list: the list is of that day or later.

import { MARK } from "../keyWords";
import { newNamesIn } from "../newNamesIn";
import type { SidebarEvidence, StaleRule } from "../staleRule";

export const newName: StaleRule = {
  id: "later-name",
  claim: "A name stands in the list that did not exist yet when the article was written.",
  weight: 0.8,
  needs: MARK.newName,
  examples: [
    {
      article: "2016-02-01",
      items: ["How ChatGPT writes menus"],
      evidence: "ChatGPT",
      stale: true,
      direction: "later",
    },
    {
      article: "2018-09-09",
      items: ["COVID-19 rules for lidos"],
      evidence: "COVID-19",
      stale: true,
      direction: "later",
    },
  ],
  counterExamples: [
    { item: "Threads and needles: a guide", why: "a word that is also a name" },
    { item: "Is brexitannia a word?", why: "another word" },
  ],
  find({ items }, knowledge) {
    const found: SidebarEvidence[] = [];
    for (const item of items)
      for (const { start, end, name } of newNamesIn(item, knowledge)) {
        const { since } = name;
        if (since === null) continue;
        // The name lives on, so no day is known to fit.
        const periods = [{ earliest: since, latest: null, knownUntil: since }];
        found.push({ start, end, periods, why: `not so called before ${since}` });
      }
    return found;
  },
};
