// Sorts UTF-16 code units into the few classes that the measures of a line count. A table, because every code unit of
// a text is looked up once.

export const SPACE = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
/** Letters without case: Japanese, Arabic, Hebrew … */
export const LETTER = 4;
export const STOP = 5;
export const COMMA = 6;
export const COLON = 7;
export const QUOTE = 8;
export const BRACKET = 9;
export const SEPARATOR = 10;
export const DASH = 11;
export const APOSTROPHE = 12;
export const OTHER = 13;
/** Zero-width characters, direction marks, the byte order mark: as if they were not there. */
export const NOTHING = 14;

const LISTS: readonly (readonly [number, string])[] = [
  [STOP, ".!?。！？"],
  [COMMA, ",;、，；"],
  [COLON, ":："],
  [QUOTE, '"“”„«»「」『』'],
  [BRACKET, "()[]{}（）【】"],
  [SEPARATOR, "|/\\>›→▶·•*▪◦●■‣⁃…_=~"],
  [DASH, "-–—―‐‑"],
  [APOSTROPHE, "'’‘ʼ"],
  [NOTHING, "\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF"],
];

function makeTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(OTHER);
  const letter = /^\p{L}$/u;
  for (let unit = 0; unit < 0x10000; unit++) {
    if (unit >= 0xd800 && unit <= 0xdfff) continue;
    const character = String.fromCharCode(unit);
    if (unit >= 48 && unit <= 57) table[unit] = DIGIT;
    else if (unit <= 32 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0xa0 || unit === 0x3000) table[unit] = SPACE;
    else if (letter.test(character)) {
      const lower = character.toLowerCase();
      table[unit] = lower !== character ? UPPER : character.toUpperCase() !== character ? LOWER : LETTER;
    } else if (unit >= 0x300 && unit <= 0x36f) table[unit] = NOTHING;
  }
  for (const [kind, list] of LISTS) for (const character of list) table[character.charCodeAt(0)] = kind;
  return table;
}

let made: Uint8Array | null = null;

/** Class by code unit. Made at the first need: about 10 ms. */
export function characterClasses(): Uint8Array {
  return (made ??= makeTable());
}
