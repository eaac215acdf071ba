// A copy of a marked text in which lines begin at chance words, so that words of every kind are seen with a capital
// that proves nothing: in newspapers sentences begin with names far more often than elsewhere.

import type { MarkedText } from "./markedText";
import type { Random } from "./random";

/** Offsets do not move: a blank becomes a line's end, a letter its capital. */
export function withFreshLines({ id, text, names }: MarkedText, share: number, random: Random): MarkedText {
  let name = 0;
  const set = text.replace(/ (?=\p{Ll})(\p{L})/gu, (match, letter: string, at: number) => {
    while (name < names.length && names[name]!.end <= at) name++;
    if (name < names.length && names[name]!.start <= at) return match;
    return random.chance(share) ? `\n${letter.toUpperCase()}` : match;
  });
  return { id: `${id} lines`, text: set, names };
}
