// How many of the roles in the gold are found: right person, title and owner; the status too. An owner counts by
// whichever of its names: "KBO" for the Korea Baseball Organization where the text has both.

import type { AnnotatedDocument } from "../../model";
import type { GoldText } from "./goldTexts";

export interface RoleScore {
  readonly right: number;
  readonly all: number;
  /** "text: role" of each that was not found. */
  readonly missed: readonly string[];
}

export function rolesFound(gold: readonly GoldText[], annotate: (text: string) => AnnotatedDocument): RoleScore {
  const missed: string[] = [];
  let all = 0;
  for (const text of gold) {
    const { id, roles } = text;
    if (roles.length === 0) continue;
    const { entities } = annotate(text.text);
    const found = new Set<string>();
    for (const { name, roles: own } of entities)
      for (const { status, title, of } of own)
        for (const owner of of === null ? ["nobody"] : namesOf(of, text, entities))
          found.add(`${name}: ${status} ${title} of ${owner}`);
    all += roles.length;
    for (const role of roles) if (!found.has(role)) missed.push(`${id}: ${role}`);
  }
  return { right: all - missed.length, all, missed };
}

/** All names that the gold gives the owner which the system calls `of`. */
function namesOf(of: string, gold: GoldText, entities: AnnotatedDocument["entities"]): ReadonlySet<string> {
  const names = new Set([of]);
  for (const { name, aliases } of entities) if (name === of) for (const alias of aliases) names.add(alias);
  const ids = new Set(
    gold.entities.filter(({ start, end }) => names.has(gold.text.slice(start, end))).map(({ corefId }) => corefId),
  );
  for (const { start, end, corefId } of gold.entities) if (ids.has(corefId)) names.add(gold.text.slice(start, end));
  return names;
}
