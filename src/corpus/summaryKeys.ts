// The keys under which the corpus index finds an entity again: its name, its identifiers, its offices.

import type { EntityType } from "../model";
import type { SummaryEntity } from "./documentSummary";
import { nameKey, surnameKeys } from "./nameKeys";

/** What all spellings of the name share, and whose it is where several countries have one of that name. */
export function keyedName({ type, name, nameKey: key, country }: SummaryEntity): string {
  return `${typedName(type, key ?? name)}${country ? ` of ${country}` : ""}`;
}

export function typedName(type: EntityType, name: string): string {
  return `${type} ${nameKey(name)}`;
}

/** "PER lee", "PER sangwoo": words of the name that others may have too, each once. */
export function wordsOf({ type, name }: SummaryEntity): string[] {
  const words = name.split(/\s+/).filter((word) => word.length > 1 && word !== word.toLowerCase());
  return [...new Set(words.map((word) => typedName(type, word)))];
}

/** Identifiers of the entity itself; other links tell where to read on. */
export function identifiers(entity: SummaryEntity): string[] {
  return entity.links.map(({ target }) => target).filter((target) => /^(?:wikidata|offices):/.test(target));
}

/** "PER prime minister | south korea | kim": an office together with each word that may be the surname. */
export function offices({ type, name, roles }: SummaryEntity): string[] {
  if (type !== "PER") return [];
  const surnames = surnameKeys(name);
  return roles.flatMap(({ title, of }) =>
    of === null ? [] : surnames.map((surname) => `${nameKey(title)}|${nameKey(of)}|${surname}`),
  );
}

/** The longest name; among equals the first in code unit order, so that the order of arrival does not matter. */
export function fullest(entities: readonly SummaryEntity[]): string {
  const names = entities.map(({ name }) => name);
  return names.reduce((best, each) => ((each.length - best.length || compare(best, each)) > 0 ? each : best));
}

/** The one value that all share, or null if there is none or they differ. */
export function only(values: readonly string[]): string | null {
  return values.length > 0 && values.every((value) => value === values[0]) ? values[0]! : null;
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
