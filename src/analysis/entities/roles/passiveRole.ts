// "The Future Party, led by former general Kim,", "Skydio, a rival co-founded by Adam Bry": the role that a participle
// before the name gives, of the organisation before it.

import type { NamedMention } from "../namedMentions";
import { isBodyNoun } from "./bodyNouns";
import { ownerName, type RoleClaim, type RoleContext, tokenAt } from "./roleReader";

const PARTICIPLES: ReadonlyMap<string, string> = new Map([
  ["led", "leader"],
  ["headed", "head"],
  ["chaired", "chair"],
  ["run", "head"],
  ["owned", "owner"],
  ["founded", "founder"],
  ["co-founded", "co-founder"],
  ["commanded", "commander"],
]);
/** Words between the organisation and the participle: ", a Californian rival", "which is". @guess */
const MOST_BETWEEN = 6;

/** @param title the title right before the name, if it has one */
export function passiveRole(person: NamedMention, title: RoleClaim | null, context: RoleContext): RoleClaim | null {
  const { tokens } = context;
  const first = title ? tokenAt(title.start, context) : person.firstToken;
  if (first < 3 || tokens[first - 1]!.text !== "by") return null;
  const role = PARTICIPLES.get(tokens[first - 2]!.text);
  if (role === undefined) return null;
  const owner = ownerBefore(first - 2, context.startOf(person), context);
  if (!owner) return null;
  const { start } = tokens[first - 2]!;
  return { start, end: person.mention.end, title: role, of: ownerName(owner, context), status: "current" };
}

/** The organisation before the participle: right before it, or with a comma and what it is between them. */
function ownerBefore(participle: number, sentenceStart: number, context: RoleContext): NamedMention | null {
  const { tokens } = context;
  let comma = false;
  for (let t = participle; t > Math.max(sentenceStart, participle - MOST_BETWEEN); t--) {
    const named = context.endingAt(t);
    if (named && named.mention.subtype !== "NORP") {
      const isBody = named.mention.type === "ORG" || named.mention.subtype === "FAC";
      return isBody && (comma || t === participle) ? named : null;
    }
    const word = tokens[t - 1]!.text;
    if (word === ",") comma = true;
    else if (!named && !/^\p{Ll}/u.test(word) && !isBodyNoun(word)) return null;
  }
  return null;
}
