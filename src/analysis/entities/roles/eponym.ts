// "Takaichi Cabinet", "the Lee administration": the name is that of a head of government. It says so weakly, so
// the claim only counts where the text gives the person no other role.

import type { NamedMention } from "../namedMentions";
import type { RoleClaim, RoleContext } from "./roleReader";

/** The title of the claim; the office table's readers know it as any head of government. */
export const HEAD_OF_GOVERNMENT = "head of government";

const BODIES: ReadonlySet<string> = new Set(["cabinet", "administration", "government", "presidency", "premiership"]);

export function eponym(person: NamedMention, context: RoleContext): RoleClaim | null {
  const body = context.tokens[person.endToken];
  if (!body || !BODIES.has(body.text.toLowerCase())) return null;
  return { start: person.mention.start, end: body.end, title: HEAD_OF_GOVERNMENT, of: null, status: "current" };
}
