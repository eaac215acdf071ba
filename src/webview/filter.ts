// Which events a filter lets through: those in which a chosen name takes part, or whose words hold what was typed.

import type { TimelineData, TimelineEvent } from "./protocol";

export type Filter = (event: TimelineEvent) => boolean;

export function filterFor(text: string, { entities }: TimelineData): Filter {
  const wanted = text.trim().toLowerCase();
  if (wanted === "") return () => true;
  const names = entities.map(({ name }) => name.toLowerCase());
  const exact = new Set(indexesOf(names, (name) => name === wanted));
  if (exact.size > 0) return (event) => event.entities.some((index) => exact.has(index));
  const part = new Set(indexesOf(names, (name) => name.includes(wanted)));
  return ({ label, entities: who, place }) =>
    label.toLowerCase().includes(wanted) ||
    (place?.toLowerCase().includes(wanted) ?? false) ||
    who.some((index) => part.has(index));
}

function indexesOf(names: readonly string[], matches: (name: string) => boolean): number[] {
  return [...names.keys()].filter((index) => matches(names[index]!));
}
