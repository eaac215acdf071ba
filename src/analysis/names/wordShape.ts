// How a word is written, by its letters alone: flags, and a small number for its shape.

/** Begins with a capital letter. */
export const CAPITAL = 1;
/** Two or more letters, all of them capitals. */
export const ALL_CAPITALS = 2;
/** "J.", "J": a letter that stands for a name. */
export const INITIAL = 4;
/** "'s" or the apostrophe after a plural. */
export const POSSESSIVE = 8;
/** Begins with a small letter. */
export const SMALL = 16;

/** "al-Gohary", "d’Estaing": the name begins after a small article. */
const ARTICLE_AND_NAME = /^(?:al|el|ul|d|l)[-'’]\p{Lu}/u;

export function flagsOf(text: string): number {
  const first = text.charCodeAt(0);
  if (first === 0x27) return text === "'s" || text === "'" ? POSSESSIVE : 0;
  if (first >= 0x61 && first <= 0x7a) return text.length > 2 && ARTICLE_AND_NAME.test(text) ? CAPITAL : SMALL;
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  if (lower === upper) return 0;
  const letter = text.charAt(0);
  if (letter === lower.charAt(0)) return letter === upper.charAt(0) ? 0 : SMALL;
  const short = text.length === 1 || (text.length === 2 && text[1] === ".");
  const initial = short || (text.length === 3 && DIGRAPHS.has(text)) ? INITIAL : 0;
  const capitals = text === upper && text.length > 1 && initial === 0 ? ALL_CAPITALS : 0;
  return CAPITAL | initial | capitals;
}

/** One letter of Cyrillic names in English: "Kh. Nyambaatar". */
const DIGRAPHS: ReadonlySet<string> = new Set(["Kh.", "Ts.", "Ch.", "Sh.", "Zh."]);

export function shapeOf(text: string, flags: number): number {
  const length = Math.min(text.length, 5);
  if ((flags & POSSESSIVE) !== 0) return 1;
  const first = text.charCodeAt(0);
  const digit = first >= 48 && first <= 57;
  const hyphen = text.includes("-") && text.length > 1;
  const innerCapital = (flags & CAPITAL) !== 0 && (flags & ALL_CAPITALS) === 0 && /\p{Ll}\p{Lu}/u.test(text);
  const period = text.length > 1 && text.endsWith(".");
  return (
    2 +
    (flags & 31) * 128 +
    (digit ? 64 : 0) +
    (hyphen ? 32 : 0) +
    (innerCapital ? 16 : 0) +
    (period ? 8 : 0) +
    (flags === 0 && !digit ? Math.min(7, first & 7) : length)
  );
}

/** "SEOUL" → "Seoul": how a word in capitals stands in tables. */
export function titleCased(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
