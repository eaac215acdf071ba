// What is known of single words, as flags: whether a word is a usual forename, a place, a title, a
// word of everyday language. The tagger's features and the matchers ask it for every word of a text.

import rowsOfCommonWords from "./data/commonWords.tsv";
import type { NameTables } from "./nameTables";
import { TITLE_HEAD, TITLE_HONORIFIC, TITLE_MODIFIER, TITLE_PORTFOLIO, TITLE_RANK } from "./titles";
import { firstCells } from "./tsv";
import { WordIndex } from "./wordIndex";

export const WORD = {
  forename: 1 << 0,
  surname: 1 << 1,
  /** Of Korea, China, Taiwan, Vietnam: stands first. */
  surnameFirst: 1 << 2,
  place: 1 << 3,
  minorPlace: 1 << 4,
  organisation: 1 << 5,
  people: 1 << 6,
  other: 1 << 7,
  title: 1 << 8,
  modifier: 1 << 9,
  honorific: 1 << 10,
  organisationHead: 1 << 11,
  placeHead: 1 << 12,
  otherHead: 1 << 13,
  firstHead: 1 << 14,
  common: 1 << 15,
} as const;

export interface WordLexicon {
  /** Flags of the word as it is written. */
  written(word: string): number;
  /** Flags of a word in small letters: titles and everyday words. */
  lowered(lowerCaseWord: string): number;
}

const FAMILY_FIRST: readonly string[] = ["KR", "CN", "TW", "VN"];

export function loadWordLexicon(tables: NameTables, commonWords: string = rowsOfCommonWords): WordLexicon {
  const common = new WordIndex(commonWords, firstCells(commonWords));
  return {
    written: (word) => personFlags(word, tables) | nameFlags(word, tables),
    lowered: (word) => titleFlags(tables.titles.words.get(word) ?? 0) | (common.find(word) >= 0 ? WORD.common : 0),
  };
}

function personFlags(word: string, { people }: NameTables): number {
  const forename = people.forenames.has(word) ? WORD.forename : 0;
  const origin = people.surnames.get(word);
  if (origin === undefined) return forename;
  const first = FAMILY_FIRST.some((country) => origin.has(country)) ? WORD.surnameFirst : 0;
  return forename | WORD.surname | first;
}

function nameFlags(word: string, { gazetteer, heads }: NameTables): number {
  const entry = gazetteer.starting(word)?.entry;
  const head = heads.last.get(word);
  return (entry ? flagOf(entry) : 0) | (head ? headFlag(head.type) : 0) | (heads.first.has(word) ? WORD.firstHead : 0);
}

function flagOf({ type, subtype, minor }: { type: string; subtype: string | null; minor: boolean }): number {
  if (minor) return WORD.minorPlace;
  if (subtype === "NORP") return WORD.people;
  return type === "LOC" ? WORD.place : type === "ORG" ? WORD.organisation : WORD.other;
}

function headFlag(type: string): number {
  return type === "ORG" ? WORD.organisationHead : type === "LOC" ? WORD.placeHead : WORD.otherHead;
}

function titleFlags(kind: number): number {
  return (
    ((kind & (TITLE_HEAD | TITLE_RANK)) !== 0 ? WORD.title : 0) |
    ((kind & (TITLE_MODIFIER | TITLE_PORTFOLIO)) !== 0 ? WORD.modifier : 0) |
    ((kind & TITLE_HONORIFIC) !== 0 ? WORD.honorific : 0)
  );
}
