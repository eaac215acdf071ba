// What sort of character stands at an offset, for the tokenizer. Classes of characters below U+10000 are looked
// up in a table that is filled as characters are met; a look-up costs a few nanoseconds and gives the same answer
// on every machine (no locale, no Intl.Segmenter, which is quadratic and differs between browsers).

export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;
/** Belongs to the character before it: combining marks, variation selectors, joiners, soft hyphens. */
export const MARK = 5;
/** Everything else: each character is a token of its own. */
export const SIGN = 6;

const LETTER = /^[\p{L}\p{Nl}\p{No}_]$/u;
const CAPITAL = /^[\p{Lu}\p{Lt}]$/u;
const NUMBER = /^\p{Nd}$/u;
const JOINED = /^[\p{M}\p{Cf}\p{Emoji_Modifier}]$/u;
/** Control characters, the byte order mark and zero width space part words like blanks do. */
const BLANK = /^[\s\p{Cc}\u200B]$/u;

const classes = new Uint8Array(0x10000);

/** The class of the character that starts at `offset`, which must lie in the text. */
export function classAt(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  const known = classes[unit]!;
  if (known !== 0) return known;
  if (unit >= 0xd800 && unit <= 0xdfff) return classify(String.fromCodePoint(text.codePointAt(offset)!));
  return (classes[unit] = classify(String.fromCharCode(unit)));
}

/** 2 for a surrogate pair, else 1. */
export function widthAt(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(offset + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

export function isLetter(characterClass: number): boolean {
  return characterClass === LOWER || characterClass === UPPER;
}

export function isWordPart(characterClass: number): boolean {
  return characterClass >= LOWER && characterClass <= MARK;
}

function classify(character: string): number {
  if (BLANK.test(character)) return SPACE;
  if (NUMBER.test(character)) return DIGIT;
  if (CAPITAL.test(character)) return UPPER;
  if (LETTER.test(character)) return LOWER;
  if (JOINED.test(character)) return MARK;
  return SIGN;
}
