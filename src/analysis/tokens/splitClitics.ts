// Splits what English writes together but the Treebank counts as words of their own:
// "don't" → do n't, "Japan's" → Japan 's, "they'll" → they 'll, "cannot" → can not.

/** Offsets inside `text`, ascending, at which the word from `start` to `end` is cut. Empty for nearly all words. */
export function cliticCuts(text: string, start: number, end: number): readonly number[] {
  if (end - start < 3) return NONE;
  const last = end - suffixLength(text, start, end);
  if (last === end) return NONE;
  const cuts = [last];
  for (let rest = last; cuts.length < 3; cuts.unshift(rest)) {
    const length = suffixLength(text, start, rest);
    if (length === 0) break;
    rest -= length;
  }
  return cuts;
}

const NONE: readonly number[] = [];
const SUFFIXES = new Set(["s", "m", "d", "re", "ve", "ll"]);

function suffixLength(text: string, start: number, end: number): number {
  for (let length = 2; length <= 3 && end - length > start; length++) {
    if (!isApostrophe(text.charCodeAt(end - length))) continue;
    const suffix = text.slice(end - length + 1, end).toLowerCase();
    if (SUFFIXES.has(suffix)) return length;
    const endsInNot = suffix === "t" && end - 3 > start && (text.charCodeAt(end - 3) | 32) === 0x6e;
    return endsInNot ? 3 : 0;
  }
  return end - start === 6 && (text.charCodeAt(start) | 32) === 0x63 && isCannot(text.slice(start, end)) ? 3 : 0;
}

function isCannot(word: string): boolean {
  return word.toLowerCase() === "cannot";
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}
