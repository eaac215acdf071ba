// "appointed Anders Holm, formerly of Volvo, as president of its overseas business", "named Kim chief executive": the role
// that somebody is given by others. Who was only nominated has none yet.

import type { NamedMention } from "../namedMentions";
import { isTitleHead, ownerName, type RoleClaim, type RoleContext, tokenAt } from "./roleReader";
import { readRole } from "./readRole";

const APPOINTING: ReadonlySet<string> = new Set(
  "appointed named elected hired reappointed re-elected reelected installed appoints names elects hires appointing naming".split(
    " ",
  ),
);
/** "dismissed Randy Abbey as chief executive", "replaced Kim as coach": who had it before. */
const ENDING: ReadonlySet<string> = new Set(
  "dismissed fired sacked removed ousted axed dismisses fires sacks removes ousts replaced replaces succeeded succeeds replacing succeeding".split(
    " ",
  ),
);
/** Words of an insertion between the name and "as". @guess */
const MOST_BETWEEN = 20;

/** @param title the title right before the name, if it has one */
export function appointedAs(person: NamedMention, title: RoleClaim | null, context: RoleContext): RoleClaim | null {
  const { tokens } = context;
  const first = title ? tokenAt(title.start, context) : person.firstToken;
  if (first < 1) return null;
  const isOver = ENDING.has(tokens[first - 1]!.text);
  if (!isOver && !isAppointing(first - 1, context)) return null;
  const end = context.endOf(person);
  let t = person.endToken;
  if (t >= end) return null;
  const next = tokens[t]!.text;
  if (next === "as") t++;
  else if (isOver) return null;
  else if (next === ",") {
    t = behindInsertion(t + 1, end, context);
    if (t < 0) return null;
  } else if (tokens[t]!.tag === "IN" || tokens[t]!.tag === "CC") return null;
  else if (!/^\p{Ll}/u.test(next) && !isTitleHead(next, context)) return null; // "names Hill CEO"
  const role = readRole(t, end, context);
  if (!role) return null;
  const claim: { -readonly [field in keyof RoleClaim]: RoleClaim[field] } = { ...role.claim };
  if (isOver && claim.status === "current") claim.status = "former";
  // "The Toronto Maple Leafs named Lindqvist head coach"
  const body = context.endingAt(first - 1);
  if (claim.of === null && body?.mention.type === "ORG" && !role.isClosed) claim.of = ownerName(body, context);
  return claim;
}

function isAppointing(t: number, { tokens }: RoleContext): boolean {
  const word = tokens[t]!.text;
  if (
    APPOINTING.has(word) ||
    word === "Named" ||
    word === "Names" ||
    word === "Appoints" ||
    (word === "in" && /^(?:swore|sworn|swears)$/.test(tokens[t - 1]!.text))
  )
    return true;
  return (word === "veteran" || word === "the") && t > 0 && APPOINTING.has(tokens[t - 1]!.text);
}

/** The token behind ", as"; -1 where there is none. */
function behindInsertion(from: number, end: number, { tokens }: RoleContext): number {
  const limit = Math.min(end - 1, from + MOST_BETWEEN);
  for (let t = from; t < limit; t++) {
    if (tokens[t]!.text === "," && tokens[t + 1]!.text === "as") return t + 2;
    if (tokens[t]!.text === ";") return -1;
  }
  return -1;
}
