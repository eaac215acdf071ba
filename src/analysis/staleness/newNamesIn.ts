// The names in an item that the table of new names and events has, kept with the item because several rules ask for them.

import { MARK } from "./keyWords";
import type { FoundName, SidebarItem, StaleKnowledge } from "./staleRule";

const NONE: readonly FoundName[] = [];

/** The longest known names, as written. */
export function newNamesIn(item: SidebarItem, knowledge: Pick<StaleKnowledge, "newNames">): readonly FoundName[] {
  return (item.newNames ??= findNewNames(item, knowledge));
}

function findNewNames(item: SidebarItem, { newNames }: Pick<StaleKnowledge, "newNames">): readonly FoundName[] {
  const { words, text, start: offset } = item;
  let found: FoundName[] | null = null;
  let last = 0;
  for (const { start, sense } of words) {
    if ((sense.marks & MARK.newName) === 0 || start < last) continue;
    const name = newNames.at(text, start - offset);
    if (!name) continue;
    last = start + name.name.length;
    (found ??= []).push({ start, end: last, name });
  }
  return found ?? NONE;
}
