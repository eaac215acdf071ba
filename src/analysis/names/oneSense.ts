// One sense per document: the same words that the model sometimes took for a person and sometimes for a place are
// what most of them are. What patterns and tables say counts more than the model.

import type { EntityType } from "../../model";
import type { Proposal } from "./proposal";
import type { Words } from "./words";

/** A name that a pattern or table found weighs as much as this many of the model's. @guess */
const CERTAIN = 3;

export function oneSense(names: readonly Proposal[], words: Words): readonly Proposal[] {
  const votes = new Map<string, Map<EntityType, number>>();
  const keyOf = ({ first, end }: Proposal) => words.texts.slice(first, end).join(" ");
  for (const name of names) {
    const key = keyOf(name);
    const types = votes.get(key) ?? new Map<EntityType, number>();
    types.set(name.type, (types.get(name.type) ?? 0) + (name.rule === "tagger" ? 1 : CERTAIN));
    votes.set(key, types);
  }
  return names.map((name) => {
    if (name.rule !== "tagger") return name;
    let type = name.type;
    const types = votes.get(keyOf(name))!;
    for (const [other, count] of types) if (count > types.get(type)!) type = other;
    return type === name.type ? name : { ...name, type, subtype: null };
  });
}
