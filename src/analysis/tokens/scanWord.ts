// Where a word ends. A word is a run of letters, digits and marks together with what joins them inside:
// hyphens ("two-day", "July-Sept", "2022-02-23"), apostrophes ("o'clock"; clitics are split off later), periods
// ("U.S", "1.8", "donga.com"), commas and colons and slashes between digits ("1,000", "16:22", "3/4"), and all of
// an e-mail address or URL. The en dash never joins: it writes ranges and pauses alike.

import { classAt, DIGIT, isLetter, isWordPart, LOWER, SPACE, UPPER, widthAt } from "./characters";

const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const PERIOD = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const AT = 0x40;
const CURLY_APOSTROPHE = 0x2019;

/** End of the word that starts at `start` (a letter or digit); `limit` is where the block ends. */
export function scanWord(text: string, start: number, limit: number): number {
  let at = start;
  let dotted = false;
  while (at < limit) {
    const here = classAt(text, at);
    if (isWordPart(here)) {
      at += widthAt(text, at);
      continue;
    }
    if (here === SPACE || at + 1 >= limit) break;
    const unit = text.charCodeAt(at);
    if (unit === COLON && text.startsWith("://", at)) return addressEnd(text, at, limit);
    if (unit === AT && isWordPart(classAt(text, at + 1))) return addressEnd(text, at, limit);
    if (unit === SLASH && dotted && classAt(text, at + 1) !== SPACE) return addressEnd(text, at, limit);
    if (!joins(text, unit, start, at, limit)) break;
    dotted ||= unit === PERIOD && classAt(text, at - 1) === LOWER;
    at++;
  }
  return at;
}

/** True if the sign at `at` stands inside a word, not after it. */
function joins(text: string, unit: number, start: number, at: number, limit: number): boolean {
  const before = classAt(text, at - 1);
  const after = classAt(text, at + 1);
  switch (unit) {
    case HYPHEN:
    case 0x2010:
    case 0x2011:
      return isLetter(after) || after === DIGIT;
    case APOSTROPHE:
    case CURLY_APOSTROPHE:
      return isLetter(after) && (isLetter(before) || before === DIGIT);
    case PERIOD:
      if (before === DIGIT) return after === DIGIT;
      return isLetter(before) && isLetter(after) && !startsSentence(text, start, at);
    case COMMA:
      return before === DIGIT && after === DIGIT && groupsThousands(text, at + 1, limit);
    case COLON:
    case SLASH:
      return before === DIGIT && after === DIGIT;
    case AMPERSAND:
      return before === UPPER && after === UPPER;
    default:
      return false;
  }
}

/** "exports.The": a capital after a period that ends a word of small letters begins a sentence; "U.S", "Ph.D" do not. */
function startsSentence(text: string, start: number, period: number): boolean {
  if (classAt(text, period + 1) !== UPPER || classAt(text, period - 1) !== LOWER) return false;
  return period - start > 2;
}

/** "1,000" and "1,00,000" but not "13,14" nor "Jan. 13,2022": three digits, or two and a further comma. */
function groupsThousands(text: string, from: number, limit: number): boolean {
  let digits = 0;
  while (digits < 4 && from + digits < limit && classAt(text, from + digits) === DIGIT) digits++;
  return digits === 3 || (digits === 2 && text.charCodeAt(from + digits) === COMMA);
}

/** The rest of an e-mail address or URL: up to a blank, quotation mark or bracket, without closing punctuation. */
function addressEnd(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && classAt(text, end) !== SPACE && !"\"'<>()[]{}“”‘’，。、".includes(text[end]!)) end++;
  while (end > from && ".,;:!?…".includes(text[end - 1]!)) end--;
  return end;
}
