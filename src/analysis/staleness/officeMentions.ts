// Finds people with their office in an item: "Japanese Prime Minister Sanae Takaichi", "Takaichi Cabinet", "former
// President Moon". A name alone is none, nor a title with a name that the table does not have under it.
// Reads the words itself, because headlines write every word with a capital, which name finders for prose do not expect.

import type { TermOfOffice } from "../../knowledge/offices";
import type { OfficeMention, SidebarItem, StaleKnowledge } from "./staleRule";
import type { Word } from "./words";

const MAX_NAME_WORDS = 4;
const FORMER = new Set([
  "former",
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
/** Another office than the one named after it, or not yet in it. */
export const OTHER_OFFICE = new Set([
  "vice",
  "deputy",
  "assistant",
  "shadow",
  "incoming",
  "future",
  "next",
  "would-be",
  "wannabe",
  "hms",
  "state",
  "parliamentary",
  "then",
  "then-",
]);
const CABINET = new Set([
  "cabinet",
  "administration",
  "government",
  "govt",
  "presidency",
  "premiership",
  "gov't",
  "admin",
]);
/** Offices of many bodies: without the body's name or the holder's full name nobody can tell which. */
const GENERAL = new Set([
  "Governor",
  "Chair",
  "Chief Executive",
  "Mayor",
  "Managing Director",
  "Director-General",
  "Secretary-General",
  "General Secretary",
  "Speaker of the House",
  "Supreme Leader",
  "Central Bank President",
  "Attorney General",
  "Chief Executive Officer",
  "Treasurer",
  "Commissioner",
  "Chief Justice",
]);

export function findOfficeMentions(item: SidebarItem, knowledge: StaleKnowledge): readonly OfficeMention[] {
  return (item.offices ??= readOfficeMentions(item, knowledge));
}

const NONE: readonly OfficeMention[] = [];

function readOfficeMentions(item: SidebarItem, knowledge: StaleKnowledge): readonly OfficeMention[] {
  const { words } = item;
  let found: OfficeMention[] | null = null;
  for (let i = 0; i < words.length; i++) {
    const mention = titleAndName(words, i, item, knowledge) ?? nameAndCabinet(words, i, knowledge);
    if (!mention) continue;
    (found ??= []).push(mention);
    while (i + 1 < words.length && words[i + 1]!.start < mention.end) i++;
  }
  return found ?? NONE;
}

function titleAndName(
  words: readonly Word[],
  first: number,
  item: SidebarItem,
  knowledge: StaleKnowledge,
): OfficeMention | null {
  const { offices } = knowledge;
  const most = offices.titleStarts.get(words[first]!.lower);
  if (most === undefined) return null;
  for (let length = Math.min(most, words.length - first - 1); length > 0; length--) {
    const title = offices.canonicalTitle(phrase(words, first, length));
    if (title === null) continue;
    if (OTHER_OFFICE.has(words[first - 1]?.lower ?? "")) return null;
    const name = readName(words, first + length, knowledge, (term) => isOffice(term, title, offices));
    if (!name) return null;
    const country = countryBefore(words, first, knowledge);
    const fits = (term: TermOfOffice) =>
      country === null ? name.full || !isBodys(term, knowledge) || isNamed(term.of, item.text) : term.of === country;
    const terms = name.terms.filter(fits);
    if (terms.length === 0) return null;
    if (GENERAL.has(title) && country === null && !name.full && !terms.some((term) => isNamed(term.of, item.text)))
      return null;
    const former = isFormer(words, first, knowledge);
    return { start: words[first]!.start, end: name.end, terms, former };
  }
  return null;
}

/** "Chancellor Reeves" is of the Exchequer, "Chancellor Merz" of Germany; companies' chief executives are called so too. */
export function isOffice(term: TermOfOffice, title: string, offices: StaleKnowledge["offices"]): boolean {
  if (title === "Chancellor" && term.title.startsWith("Chancellor of")) return true;
  if (title === "Chief Executive" && term.title === "Chief Executive Officer") return true;
  return offices.sameOffice(term.title, title);
}

/** Presidents without more are countries'; those of banks, parties and committees are called so only with the body. */
function isBodys({ title, of }: TermOfOffice, { countries }: StaleKnowledge): boolean {
  return title === "President" && countries.byName(of) === null;
}

/** How headlines call bodies with general titles. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  "Bank of Japan": ["BOJ"],
  "Bank of England": ["BoE"],
  "Federal Reserve": ["Fed"],
  "Reserve Bank of Australia": ["RBA"],
  "Reserve Bank of India": ["RBI"],
  "Bank of Korea": ["BOK"],
  "Bank of Canada": ["BoC"],
  "People's Bank of China": ["PBOC"],
  "European Central Bank": ["ECB"],
  "International Olympic Committee": ["IOC"],
  "Liberal Democratic Party": ["LDP"],
  "United Nations": ["U.N.", "UN "],
  "United States": ["U.S.", "US ", "House"],
  "World Health Organization": ["WHO"],
  "Reserve Bank of New Zealand": ["RBNZ"],
  "South African Reserve Bank": ["SARB"],
  "Major League Baseball": ["MLB", "baseball"],
  "General Motors": ["GM "],
  Volkswagen: ["VW"],
  ExxonMobil: ["Exxon"],
};

function isNamed(body: string, text: string): boolean {
  return text.includes(body) || (SHORT[body] ?? []).some((short) => text.includes(short));
}

/** "Takaichi Cabinet", "the Biden administration": of heads of government and of presidents. */
function nameAndCabinet(words: readonly Word[], first: number, knowledge: StaleKnowledge): OfficeMention | null {
  const { offices, countries } = knowledge;
  const next = words[first + 1];
  if (!next?.joined || !CABINET.has(next.lower) || !words[first]!.capital) return null;
  const name = words[first]!;
  if (countries.byName(name.text) || countries.byCapital(name.text)) return null;
  const leads = (term: TermOfOffice) =>
    !isBodys(term, knowledge) && ["Prime Minister", "President"].some((title) => offices.sameOffice(term.title, title));
  const terms = offices.termsOfSurname(name.text).filter(leads);
  if (terms.length === 0) return null;
  return { start: name.start, end: next.end, terms, former: isFormer(words, first, knowledge) };
}

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
    return { end: words[first + n - 1]!.end, terms, full: false };
  }
  return null;
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
