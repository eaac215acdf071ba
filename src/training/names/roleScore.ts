// How many of the roles in the gold are found: right person, title and owner; the status too.

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
  for (const { id, text, roles } of gold) {
    if (roles.length === 0) continue;
    const found = new Set(
      annotate(text).entities.flatMap(({ name, roles: own }) =>
        own.map(({ status, title, of }) => `${name}: ${status} ${title} of ${of ?? "nobody"}`),
      ),
    );
    all += roles.length;
    for (const role of roles) if (!found.has(role)) missed.push(`${id}: ${role}`);
  }
  return { right: all - missed.length, all, missed };
}
