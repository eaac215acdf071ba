// "Park's lawyer", "President Ruto's special adviser", "a former Clinton administration official": a person who stands
// before somebody else's title. It says whose aide that is, but persons are nobody's office.

import { isPossessive, type RoleContext } from "./roleReader";

/** What is called by its head's name: "the Lee [administration]’s spokesman". */
const BODIES: ReadonlySet<string> = new Set(
  "administration government cabinet campaign regime presidency transition team family estate era".split(" "),
);

/** The token behind the person at token `t` and the "’s" or "administration" after it; -1 where none owns what follows. */
export function behindPossessor(t: number, context: RoleContext): number {
  const person = context.startingAt(t);
  if (person?.mention.type !== "PER") return -1;
  const next = context.tokens[person.endToken]?.text ?? "";
  if (isPossessive(next)) return person.endToken + 1;
  if (!BODIES.has(next.toLowerCase())) return -1;
  const behind = person.endToken + 1;
  return isPossessive(context.tokens[behind]?.text ?? "") ? behind + 1 : behind;
}
