// Whether a line is set like a headline, where capitals prove nothing: "Takaichi Cabinet Approval Holds at 72%".

import { ALL_CAPITALS, CAPITAL, INITIAL, SMALL, type Words } from "./words";

/** Of the words of four letters and more, prepositions apart, nearly all have a capital in title case. @guess */
const MOST_SMALL = 0.12;
const FEWEST_WORDS = 3;
const UNCOUNTED: ReadonlySet<string> = new Set(
  "with from over into amid after under about than that upon onto between against during among until before since".split(
    " ",
  ),
);

export const HEADLINE = 1;
/** No small letter at all. */
export const CAPITALS = 2;

/** How each word's sentence is set; 0 is running text. */
export function readSettings(words: Words): Uint8Array {
  const settings = new Uint8Array(words.texts.length);
  for (let s = 0; s + 1 < words.sentenceStarts.length; s++) {
    const from = words.sentenceStarts[s]!;
    const to = words.sentenceStarts[s + 1]!;
    let mixed = false;
    for (let i = from; i < to && !mixed; i++) mixed = isMixed(words.flags[i]!);
    const setting = !mixed ? CAPITALS : isTitleCase(words, from, to) ? HEADLINE : 0;
    if (setting > 0) settings.fill(setting, from, to);
  }
  return settings;
}

/** A word with small letters in it. */
function isMixed(flags: number): boolean {
  return (flags & SMALL) !== 0 || (flags & (CAPITAL | ALL_CAPITALS | INITIAL)) === CAPITAL;
}

function isTitleCase(words: Words, from: number, to: number): boolean {
  if (words.texts[to - 1] === ".") return false; // headlines end without
  let capitals = 0;
  let small = 0;
  for (let i = from; i < to; i++) {
    const word = words.texts[i]!;
    if (word.length < 4) continue;
    if ((words.flags[i]! & CAPITAL) !== 0) capitals++;
    else if ((words.flags[i]! & SMALL) !== 0 && !UNCOUNTED.has(word)) small++;
  }
  return capitals >= FEWEST_WORDS && small <= (capitals + small) * MOST_SMALL;
}
