// What is known of single words, as flags, in one look-up: whether a word is a usual forename, a place, a title, a
// word of everyday language. The tagger's features and the matchers ask it for every word of a text.

import rowsOfCommonWords from "./data/commonWords.tsv";
import type { NameTables } from "./nameTables";
import { TITLE_HEAD, TITLE_HONORIFIC, TITLE_MODIFIER, TITLE_PORTFOLIO, TITLE_RANK } from "./titles";
import { parseColumns } from "./tsv";

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
  const written = new Map<string, number>();
  const add = (word: string, flags: number) => written.set(word, (written.get(word) ?? 0) | flags);
  for (const word of tables.people.forenames) add(word, WORD.forename);
  const flagsOfOrigin = new Map<ReadonlySet<string>, number>();
  for (const word of tables.people.surnames) {
    const origin = tables.people.surnameCountries(word);
    let flags = flagsOfOrigin.get(origin);
    if (flags === undefined) {
      flags = WORD.surname | (FAMILY_FIRST.some((country) => origin.has(country)) ? WORD.surnameFirst : 0);
      flagsOfOrigin.set(origin, flags);
    }
    add(word, flags);
  }
  for (const [word, { entry }] of tables.gazetteer.root) if (entry) add(word, flagOf(entry));
  for (const [word, { type }] of tables.heads.last) add(word, headFlag(type));
  for (const word of tables.heads.first.keys()) add(word, WORD.firstHead);
  const lowered = new Map<string, number>();
  for (const [word, kind] of tables.titles.words) lowered.set(word, titleFlags(kind));
  for (const [word] of parseColumns(commonWords)) lowered.set(word!, (lowered.get(word!) ?? 0) | WORD.common);
  return { written: (word) => written.get(word) ?? 0, lowered: (word) => lowered.get(word) ?? 0 };
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
