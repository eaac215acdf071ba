// Finds heads of state and government by what is theirs: "Takaichi Cabinet", "the Biden administration", "Trump’s tariffs",
// "under Yoon". Cabinets end with the term of office; orders, pardons and tariffs are spoken of long after it.

import type { TermOfOffice } from "../../knowledge/offices";
import { WORD } from "../../knowledge/wordLexicon";
import { ACT, BUDGET, CABINET, FIRST_OF_TWO, HOSTS, MARK, MEET, MEETING, OF_TWO, SHUFFLES } from "./keyWords";
import { isFormer, isHead, phrase } from "./readName";
import type { OfficeMention, StaleKnowledge } from "./staleRule";
import type { Word } from "./words";

/** Seats of office by their first word: what may follow it, or nothing. */
const SEATS: ReadonlyMap<string, string> = new Map([
  ["downing", "street"],
  ["white", "house"],
  ["blue", "house"],
  ["oval", "office"],
  ["rose", "garden"],
  ["elysee", ""],
  ["élysée", ""],
  ["elysée", ""],
  ["kremlin", ""],
  ["kantei", ""],
  ["chequers", ""],
]);
const MAX_NAME_WORDS = 3;

export function nameAndPossession(
  words: readonly Word[],
  first: number,
  knowledge: StaleKnowledge,
): OfficeMention | null {
  const word = words[first]!;
  if (word.lower === "under") return underName(words, first, knowledge);
  if (!word.capital || !isKeyNear(words, first)) return null;
  const hyphen = word.text.indexOf("-");
  if (hyphen > 0 && words[first + 1]?.joined === true && MEETING.has(words[first + 1]!.lower))
    return meeting(words, first, hyphen, knowledge);
  const both = sideBySide(words, first, knowledge);
  if (both !== null) return both;
  for (let n = 1; n <= MAX_NAME_WORDS; n++) {
    const next = words[first + n];
    if (!next?.joined) return null;
    if ((next.sense.marks & MARK.possession) === 0 && !PICKS.has(next.lower)) {
      if (!next.capital || words[first + n - 1]!.possessive) return null;
      continue;
    }
    const kind = kindAt(words, first + n) ?? picksAt(words, first + n);
    if (kind !== null) return mention(words, first, n, kind, knowledge);
    if (BUDGET.has(next.lower)) return budgetOf(words, first, n, knowledge);
    if (HOSTS.has(next.lower)) return hasSeat(words, first + n) ? mention(words, first, n, HOLDS, knowledge) : null;
    if (!next.capital || words[first + n - 1]!.possessive) return null;
  }
  return null;
}

/** What is a head's stands within reach behind the name. */
function isKeyNear(words: readonly Word[], first: number): boolean {
  const last = Math.min(first + MAX_NAME_WORDS, words.length - 2) + 1;
  for (let i = first + 1; i <= last; i++) if ((words[i]!.sense.marks & MARK.possession) !== 0) return true;
  return false;
}

function mention(
  words: readonly Word[],
  first: number,
  length: number,
  { status, length: more }: Possession,
  knowledge: StaleKnowledge,
): OfficeMention | null {
  const terms = termsOfHeads(phrase(words, first, length), length, knowledge);
  if (terms.length === 0) return null;
  const end = words[first + length + more - 1]!.end;
  const former = isFormer(words, first, knowledge);
  return { start: words[first]!.start, end, terms, status: former ? "former" : status };
}

const HOLDS: Possession = { status: "holds", length: 0 };

function hasSeat(words: readonly Word[], from: number): boolean {
  for (let at = from + 1; at < words.length; at++) {
    const rest = SEATS.get(words[at]!.lower);
    if (rest === "" || (rest !== undefined && words[at + 1]?.lower === rest)) return true;
  }
  return false;
}

function budgetOf(
  words: readonly Word[],
  first: number,
  length: number,
  { offices, names }: StaleKnowledge,
): OfficeMention | null {
  const name = phrase(words, first, length);
  const everyday = length === 1 && (names.lexicon.lowered(words[first]!.lower) & WORD.common) !== 0;
  if (everyday && !words[first]!.possessive) return null;
  const terms = (length === 1 ? offices.termsOfSurname(name) : offices.termsOf(name)).filter(
    ({ title }) => title === "Chancellor of the Exchequer",
  );
  return terms.length === 0
    ? null
    : { start: words[first]!.start, end: words[first + length]!.end, terms, status: "acts" };
}

/** "Xi, Takaichi hold first summit": heads of two countries, or it may be of candidates. */
function sideBySide(words: readonly Word[], first: number, knowledge: StaleKnowledge): OfficeMention | null {
  const second = words[first + 1]?.lower === "and" ? first + 2 : first + 1;
  if (!words[second]?.capital || !MEET.has(words[second + 1]?.lower ?? "")) return null;
  const one = termsOfHeads(words[first]!.text, 1, knowledge);
  const other = one.length === 0 ? one : termsOfHeads(words[second].text, 1, knowledge);
  if (other.length === 0 || other.some(({ of }) => one.some((term) => term.of === of))) return null;
  const terms = other[0]!.start > one[0]!.start ? other : one;
  return { start: words[first]!.start, end: words[second].end, terms, status: "acts" };
}

/** Of the two, the one who came into office last says most. */
function meeting(
  words: readonly Word[],
  first: number,
  hyphen: number,
  knowledge: StaleKnowledge,
): OfficeMention | null {
  const { text, start } = words[first]!;
  const one = termsOfHeads(text.slice(0, hyphen), 1, knowledge);
  const other = termsOfHeads(text.slice(hyphen + 1), 1, knowledge);
  const terms = (other[0]?.start ?? "") > (one[0]?.start ?? "") ? other : one;
  return terms.length === 0 ? null : { start, end: words[first + 1]!.end, terms, status: "acts" };
}

interface Possession {
  readonly status: "holds" | "acts" | "coming";
  readonly length: number;
}

function kindAt(words: readonly Word[], at: number): Possession | null {
  const { lower } = words[at]!;
  const next = FIRST_OF_TWO.has(lower) ? words[at + 1] : undefined;
  const status = next?.joined === true ? OF_TWO.get(`${lower} ${next.lower}`) : undefined;
  if (status !== undefined) return { status, length: 2 };
  if (CABINET.has(lower)) return { status: "holds", length: 1 };
  if (ACT.has(lower)) return { status: "acts", length: 1 };
  return null;
}

/** "Biden Names Cabinet Picks" */
function picksAt(words: readonly Word[], at: number): Possession | null {
  if (SHUFFLES.has(words[at]!.lower)) return shufflesAt(words, at);
  if (!PICKS.has(words[at]!.lower) || words[at + 1]?.joined !== true) return null;
  const kind = kindAt(words, at + 1);
  return kind?.status === "coming" ? { status: "coming", length: kind.length + 1 } : null;
}

/** "forms Cabinet", "reshuffles his Cabinet" */
function shufflesAt(words: readonly Word[], at: number): Possession | null {
  for (let next = at + 1; next <= at + 2; next++) {
    const word = words[next];
    if (!word?.joined) return null;
    if (word.lower === "cabinet" || word.lower === "government") return { status: "holds", length: next - at + 1 };
  }
  return null;
}

const PICKS = new Set("names unveils announces introduces defends rounds completes makes".split(" "));

/** "Japan under Takaichi": with the country, as many a coach is called like a prime minister; presidents of the U.S. without. */
function underName(words: readonly Word[], at: number, knowledge: StaleKnowledge): OfficeMention | null {
  const name = words[at + 1];
  if (!name?.joined || !name.capital || name.possessive) return null;
  if ((knowledge.names.lexicon.lowered(name.lower) & WORD.common) !== 0) return null;
  const terms = termsOfHeads(name.text, 1, knowledge).filter(
    ({ of }) => of === "United States" || words.some(({ text }) => isOfCountry(text, of, knowledge)),
  );
  return terms.length === 0 ? null : { start: words[at]!.start, end: name.end, terms, status: "acts" };
}

function isOfCountry(text: string, of: string, { countries }: StaleKnowledge): boolean {
  return (countries.byName(text) ?? countries.byDemonym(text))?.name === of;
}

/** Which are names as well: "BLOW TO GOVERNMENT" is not of To Lam. */
const FUNCTION_WORDS = new Set("to an do so no on in my he me we us by as at or if up".split(" "));

function termsOfHeads(name: string, length: number, knowledge: StaleKnowledge): readonly TermOfOffice[] {
  const { offices, countries } = knowledge;
  if (FUNCTION_WORDS.has(name.toLowerCase()) || countries.byName(name) || countries.byCapital(name)) return [];
  const terms = length === 1 ? offices.termsOfSurname(name) : offices.termsOf(name);
  return terms.filter((term) => isHead(term, knowledge));
}
