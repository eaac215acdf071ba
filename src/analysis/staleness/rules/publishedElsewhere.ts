// An item is the headline of another document of the corpus, which says of which day it is: the list is of that day or
// later. The words must be the same but for case and punctuation; likeness proves nothing.

import { type Publication, type Witnesses } from "../../../model";
import { addDays } from "../days";
import { MARK } from "../keyWords";
import { fromItems, type StaleRule } from "../staleRule";

/** So long after a story a list that still has it counts as of the same time. @guess */
const SAME_DAYS = 30;

const bridge: Publication = { earliest: "2021-06-04", latest: "2021-06-04", document: "bridge.txt" };
const corpus: Witnesses = {
  knowHolders: false,
  holders: () => [],
  published: (headline) => (headline.toLowerCase() === "old bridge reopens after nine years" ? bridge : null),
};

export const publishedElsewhere: StaleRule = {
  id: "published-elsewhere",
  claim: "A link of the list is the headline of another document of the corpus, which is later than the article.",
  weight: 0.9,
  needs: MARK.any,
  examples: [
    {
      article: "2019-03-01",
      items: ["Old bridge reopens after nine years"],
      witnesses: corpus,
      evidence: "Old bridge reopens after nine years",
      stale: true,
      direction: "later",
    },
    {
      article: "2021-06-10",
      items: ["Old bridge reopens after nine years"],
      witnesses: corpus,
      evidence: "Old bridge reopens after nine years",
      stale: false,
    },
  ],
  counterExamples: [
    { item: "Weather", why: "too short to be one story's headline" },
    { item: "Old bridge reopens after nine years", why: "no other document has this headline" },
  ],
  find: ({ items, witnesses }) =>
    fromItems(items, MARK.any, ({ start, end, text }) => {
      const found = witnesses.published(text);
      if (!found) return null;
      const { earliest, latest, document } = found;
      const day = earliest === latest ? earliest : `${earliest} to ${latest}`;
      return {
        start,
        end: Math.min(end, start + text.length),
        periods: [{ earliest, latest: null, knownUntil: addDays(latest, SAME_DAYS) }],
        why: `the headline of ${document ?? "this article"}, which is of ${day}`,
      };
    }),
};
