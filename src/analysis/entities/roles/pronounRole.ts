// "Chuang, 54, succeeds Hsiao. She was curator of Asian art at the Fine Arts Museum until 2014.": the role that the next
// sentence tells with "he" or "she", where the sentence before leaves no doubt who that is.

import type { NamedMention } from "../namedMentions";
import type { RoleClaim, RoleContext } from "./roleReader";
import { roleOfVerb } from "./rolePredicate";

/** A title may stand before the one whom the sentence is about. @guess */
const MOST_BEFORE = 6;
/** Mentions of the sentence that are looked at. @guess */
const MOST_MENTIONS = 8;

export function pronounRole(person: NamedMention, context: RoleContext): RoleClaim | null {
  const { tokens } = context;
  const next = context.endOf(person);
  const pronoun = next + 2 < tokens.length ? tokens[next]!.text : "";
  if ((pronoun !== "He" && pronoun !== "She") || !isMeant(person, context)) return null;
  return roleOfVerb(next + 1, context.sentenceEnd(next), context);
}

/** The one person of the sentence, or the first one, at its beginning. */
function isMeant({ index, sentence, firstToken }: NamedMention, context: RoleContext): boolean {
  const { mentions } = context;
  for (let i = index - 1; i >= 0 && mentions[i]!.sentence === sentence; i--)
    if (mentions[i]!.mention.type === "PER" || index - i > MOST_MENTIONS) return false;
  if (firstToken - context.sentenceStart(firstToken) <= MOST_BEFORE) return true;
  for (let i = index + 1; i < mentions.length && mentions[i]!.sentence === sentence; i++)
    if (mentions[i]!.mention.type === "PER" || i - index > MOST_MENTIONS) return false;
  return true;
}
