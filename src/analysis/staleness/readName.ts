// Reads names and what stands before them in the words of an item: the name after a title, "former", the country. Apart from
// the mentions of offices, which several kinds of evidence read in their own ways.

import type { TermOfOffice } from "../../knowledge/offices";
import type { StaleKnowledge } from "./staleRule";
import type { Word } from "./words";

const MAX_NAME_WORDS = 4;
const FORMER = new Set([
  "former",
  "previous",
  "erstwhile",
  "ex",
  "ex-",
  "late",
  "fmr",
  "onetime",
  "one-time",
  "ousted",
  "deposed",
  "jailed",
  "impeached",
]);

export interface ReadName {
  readonly end: number;
  readonly terms: readonly TermOfOffice[];
  readonly full: boolean;
}

/** The name after a title: the longest full name that the table knows, else a surname that is not another's forename. */
export function readName(
  words: readonly Word[],
  first: number,
  { offices }: StaleKnowledge,
  fits: (term: TermOfOffice) => boolean,
): ReadName | null {
  let length = 0;
  while (length < MAX_NAME_WORDS && isNameWord(words, first + length, length)) length++;
  for (let n = length; n > 1; n--) {
    const terms = offices.termsOf(phrase(words, first, n)).filter(fits);
    if (terms.length > 0) return { end: words[first + n - 1]!.end, terms, full: true };
  }
  for (let n = Math.min(length, 3); n > 0; n--) {
    const next = words[first + n];
    const terms = offices
      .termsOfSurname(phrase(words, first, n))
      .filter((term) => fits(term) && !isAnother(term, next));
    if (terms.length === 0 || isGivenName(next)) continue;
    const son = next?.joined === true && GENERATION.has(next.lower) ? next : null;
    return { end: (son ?? words[first + n - 1]!).end, terms: ofGeneration(terms, son), full: false };
  }
  return null;
}

const GENERATION = new Set(["jr", "sr"]);

/** "President Marcos Jr." is the one whom the table calls so, "Marcos Sr." the other. */
function ofGeneration(terms: readonly TermOfOffice[], suffix: Word | null): readonly TermOfOffice[] {
  if (suffix === null) return terms;
  const young = terms.filter(({ name }) => name.endsWith(" Jr."));
  if (young.length === 0) return terms;
  return suffix.lower === "jr" ? young : terms.filter((term) => !young.includes(term));
}

export function isNameWord(words: readonly Word[], index: number, position: number): boolean {
  const word = words[index];
  if (!word?.joined || (position > 0 && words[index - 1]!.possessive)) return false;
  return (
    word.capital || (/^(?:al|bin|da|de|del|der|di|dos|el|la|le|van|von)(?:-\p{L}+)?$/u.test(word.text) && position < 3)
  );
}

/** "Lee Kun-hee" is another Lee than the president of that surname. */
function isGivenName(word: Word | undefined): boolean {
  return word?.joined === true && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(word.text);
}

const REGNAL_TITLES: ReadonlySet<string> = new Set(["Pope", "King", "Queen", "Monarch", "Emperor"]);

/** "Pope Leo XIII" is none that the table has by this name alone: his number would have been found with it. */
function isAnother(term: TermOfOffice, next: Word | undefined): boolean {
  return next?.joined === true && REGNAL_TITLES.has(term.title) && /^[IVX]+$/.test(next.text);
}

/** "South Korean", "U.K.", "Japan’s" before a title. */
export function countryBefore(words: readonly Word[], first: number, { countries }: StaleKnowledge): string | null {
  for (let length = 3; length > 0; length--) {
    if (first - length < 0) continue;
    const text = phrase(words, first - length, length);
    const country = countries.byDemonym(text) ?? countries.byName(text);
    if (country) return country.name;
  }
  return null;
}

/** "former", before the title or before the country before the title. */
export function isFormer(words: readonly Word[], first: number, knowledge: StaleKnowledge): boolean {
  for (let back = 1; back <= 4 && first - back >= 0; back++) {
    const word = words[first - back]!;
    if (FORMER.has(word.lower)) return true;
    if (!word.capital || knowledge.offices.titleStarts.has(word.lower)) return false;
  }
  return false;
}

export function phrase(words: readonly Word[], first: number, length: number): string {
  let text = words[first]!.text;
  for (let i = 1; i < length; i++) text += ` ${words[first + i]!.text}`;
  return text;
}

/** Presidents without more are countries'; those of banks, parties and committees are called so only with the body. */
export function isBodys({ title, of }: TermOfOffice, { countries }: StaleKnowledge): boolean {
  return title === "President" && countries.byName(of) === null;
}

const HEADS = ["President", "Prime Minister"];

/** Head of state or government, monarchs apart. */
export function isHead(term: TermOfOffice, knowledge: StaleKnowledge): boolean {
  return !isBodys(term, knowledge) && HEADS.some((title) => knowledge.offices.sameOffice(term.title, title));
}
