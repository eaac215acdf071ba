// "Maring" after "Typhoon Maring": storms and operations are called by the word behind their kind.

import { STORM_KINDS } from "../../stormKinds";
import type { Sieve } from "./sieve";

export const stormName: Sieve = {
  name: "stormName",
  examples: [
    { text: "They fled from Typhoon Salome. In the night Salome turned north.", same: [["Typhoon Salome", "Salome"]] },
    { text: "They fled from Typhoon Salome to Manila.", apart: [["Typhoon Salome", "Manila"]] },
  ],
  join(mentions, clusters) {
    const storms = new Map<string, number>();
    for (let i = 0; i < mentions.length; i++) {
      const { mention, name } = mentions[i]!;
      if (mention.type !== "MISC") continue;
      const { words } = name;
      const called = words.at(-1)!;
      if (words.length > 1 && STORM_KINDS.has(words.at(-2)!) && !storms.has(called)) storms.set(called, i);
      const storm = words.length === 1 ? storms.get(called) : undefined;
      if (storm !== undefined) clusters.join(storm, i);
    }
  },
};
