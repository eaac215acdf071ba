// The names in an item that the table of new names and events has, kept with the item because several rules ask for them.

import type { FoundName, SidebarItem, StaleKnowledge } from "./staleRule";

const MAX_WORDS = 5;

/** The longest known names, as written. */
export function newNamesIn(item: SidebarItem, knowledge: Pick<StaleKnowledge, "newNames">): readonly FoundName[] {
  return (item.newNames ??= findNewNames(item, knowledge));
}

function findNewNames({ words, text, start: offset }: SidebarItem, { newNames }: Pick<StaleKnowledge, "newNames">) {
  const found: FoundName[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!newNames.mayStart(text, words[i]!.start - offset)) continue;
    for (let n = Math.min(MAX_WORDS, words.length - i); n > 0; n--) {
      const [start, end] = [words[i]!.start, words[i + n - 1]!.end];
      const name = newNames.get(text.slice(start - offset, end - offset).replace(/’/g, "'"));
      if (!name) continue;
      found.push({ start, end, name });
      i += n - 1;
      break;
    }
  }
  return found;
}
