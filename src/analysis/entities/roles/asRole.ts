// "As mayor of Harwick, Hill built two schools": the role in which somebody does what the sentence tells.

import type { NamedMention } from "../namedMentions";
import { readRole } from "./readRole";
import type { RoleClaim, RoleContext } from "./roleReader";

/** Words of the role between "As" and the comma. @guess */
const MOST_WORDS = 14;

export function asRole(person: NamedMention, context: RoleContext): RoleClaim | null {
  const { tokens } = context;
  const comma = person.firstToken - 1;
  if (comma < 2 || tokens[comma]!.text !== ",") return null;
  const start = context.startOf(person);
  if (comma - start > MOST_WORDS || comma - start < 2 || tokens[start]!.text !== "As") return null;
  const role = readRole(start + 1, comma, context);
  return role?.endToken === comma ? role.claim : null;
}
