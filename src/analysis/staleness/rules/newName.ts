// A name that nobody used before a day stands in the list: the list is of that day or later.

import type { NewName } from "../../../knowledge/newNames";
import { fromItems, type SidebarEvidence, type SidebarItem, type StaleKnowledge, type StaleRule } from "../staleRule";

const MAX_WORDS = 5;

export const newName: StaleRule = {
  id: "later-name",
  claim: "A name stands in the list that did not exist yet when the article was written.",
  weight: 0.8,
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
  find: (sidebar, knowledge) =>
    fromItems(sidebar.items, (item) =>
      findNewNames(item, knowledge).flatMap(({ start, end, name: { since } }): SidebarEvidence[] => {
        if (since === null) return [];
        // The name lives on, so no day is known to fit.
        const periods = [{ earliest: since, latest: null, knownUntil: since }];
        return [{ start, end, periods, why: `not so called before ${since}` }];
      }),
    ),
};

export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly name: NewName;
}

/** The longest known names, as written. */
export function findNewNames(item: SidebarItem, { newNames }: Pick<StaleKnowledge, "newNames">): FoundName[] {
  const { words } = item;
  const found: FoundName[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!newNames.mayStart(item.text, words[i]!.start - item.start)) continue;
    for (let n = Math.min(MAX_WORDS, words.length - i); n > 0; n--) {
      const [start, end] = [words[i]!.start, words[i + n - 1]!.end];
      const name = newNames.get(item.text.slice(start - item.start, end - item.start).replace(/’/g, "'"));
      if (!name) continue;
      found.push({ start, end, name });
      i += n - 1;
      break;
    }
  }
  return found;
}
