// "appointed Anders Holm, formerly of Volvo, as president of its overseas business", "named Kim chief executive": the role
// that somebody is given by others. Who was only nominated has none yet.

import type { NamedMention } from "../namedMentions";
import { type RoleClaim, type RoleContext, tokenAt } from "./roleReader";
import { readRole } from "./roleWords";

const APPOINTING: ReadonlySet<string> = new Set(
  "appointed named elected hired reappointed re-elected reelected installed appoints names elects hires appointing naming".split(
    " ",
  ),
);
/** Words of an insertion between the name and "as". @guess */
const MOST_BETWEEN = 20;

/** @param title the title right before the name, if it has one */
export function appointedAs(person: NamedMention, title: RoleClaim | null, context: RoleContext): RoleClaim | null {
  const { tokens } = context;
  const first = title ? tokenAt(title.start, context) : person.firstToken;
  if (first < 1 || !isAppointing(first - 1, context)) return null;
  const end = context.endOf(person);
  let t = person.endToken;
  if (t >= end) return null;
  const next = tokens[t]!.text;
  if (next === "as") t++;
  else if (next === ",") {
    t = behindInsertion(t + 1, end, context);
    if (t < 0) return null;
  } else if (!/^\p{Ll}/u.test(next) || tokens[t]!.tag === "IN" || tokens[t]!.tag === "CC") return null;
  const role = readRole(t, end, context);
  return role?.claim ?? null;
}

function isAppointing(t: number, { tokens }: RoleContext): boolean {
  const word = tokens[t]!.text;
  if (APPOINTING.has(word)) return true;
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
