// What stands in somebody's own words: there "he" is not who says it, and verbs judge more than they tell.

import type { Reading } from "./reading";

/** How many phrases before a verb a quotation mark is looked for. @guess */
const NEAR = 16;

const MARKS: ReadonlySet<string> = new Set(['"', "“", "”", "``", "''"]);

/** True if the nearest quotation mark before the phrase, in its sentence, is one that opens. */
export function isQuoted(at: number, { phrases, tokens }: Reading): boolean {
  for (let i = at - 1; i >= Math.max(0, at - NEAR); i--) {
    const { kind, word, head } = phrases[i]!;
    if (kind === "mark" && MARKS.has(word)) return tokens[head]!.tag === "``" && word !== "”";
  }
  return false;
}
