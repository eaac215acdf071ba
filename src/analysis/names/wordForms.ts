// What a word is by its letters alone: its shape as flags, its hashes. Each form is read once and remembered for
// later documents, within bounds; the answer for a word never depends on what was read before.

import type { WordLexicon } from "../../knowledge/wordLexicon";

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

export interface WordForm {
  /** With a straight apostrophe at its start. */
  readonly text: string;
  readonly flags: number;
  /** Where its first hyphen stands; -1 if nowhere. */
  readonly hyphen: number;
  /** Hash of the word in small letters, then of its last and its first three. */
  readonly word: number;
  readonly suffix: number;
  readonly prefix: number;
  /** Capitals, digits, hyphen, length: a small number. */
  readonly shape: number;
  /** Flags of WORD in the lexicon that was asked last. */
  known: number;
  asked: WordLexicon | null;
}

/**
 * Longer words are read anew each time: engines cut them out of the text by reference, so that remembering one
 * would keep its whole document in memory.
 * @source V8, string.h: SlicedString::kMinLength is 13
 */
const MOST_LETTERS = 12;
/** A few megabytes at most. @guess */
const MOST_FORMS = 16_384;

const forms = new Map<string, WordForm>();

export function formOf(text: string): WordForm {
  const known = forms.get(text);
  if (known !== undefined) return known;
  const form = readForm(text);
  if (text.length <= MOST_LETTERS) {
    if (forms.size >= MOST_FORMS) forms.clear();
    forms.set(text, form);
  }
  return form;
}

/** What the lexicon knows of the word: flags of WORD. */
export function knownOf(form: WordForm, lexicon: WordLexicon): number {
  if (form.asked === lexicon) return form.known;
  const { text, flags } = form;
  let known = lexicon.lowered(text.toLowerCase()) | ((flags & SMALL) === 0 ? lexicon.written(text) : 0);
  if ((flags & ALL_CAPITALS) !== 0) known |= lexicon.written(titleCased(text));
  form.known = known;
  form.asked = lexicon;
  return known;
}

function readForm(token: string): WordForm {
  const text = token.charCodeAt(0) === 0x2019 ? "'" + token.slice(1) : token;
  const flags = flagsOf(text);
  const lower = text.toLowerCase();
  return {
    text,
    flags,
    hyphen: text.indexOf("-"),
    word: hash(lower, 0, lower.length),
    suffix: hash(lower, Math.max(0, lower.length - 3), lower.length),
    prefix: hash(lower, 0, Math.min(3, lower.length)),
    shape: shapeOf(text, flags),
    known: 0,
    asked: null,
  };
}

/** "al-Gohary", "d’Estaing": the name begins after a small article. */
const ARTICLE_AND_NAME = /^(?:al|el|ul|d|l)[-'’]\p{Lu}/u;

function flagsOf(text: string): number {
  const first = text.charCodeAt(0);
  if (first === 0x27) return text === "'s" || text === "'" ? POSSESSIVE : 0;
  if (first >= 0x61 && first <= 0x7a) return text.length > 2 && ARTICLE_AND_NAME.test(text) ? CAPITAL : SMALL;
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  if (lower === upper) return 0;
  const letter = text.charAt(0);
  if (letter === lower.charAt(0)) return letter === upper.charAt(0) ? 0 : SMALL;
  const initial = text.length === 1 || (text.length === 2 && text[1] === ".") ? INITIAL : 0;
  const capitals = text === upper && text.length > 1 && initial === 0 ? ALL_CAPITALS : 0;
  return CAPITAL | initial | capitals;
}

function shapeOf(text: string, flags: number): number {
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

/** FNV-1a over UTF-16 code units. */
export function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let i = start; i < end; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}

/** "SEOUL" → "Seoul": how a word in capitals stands in tables. */
export function titleCased(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
