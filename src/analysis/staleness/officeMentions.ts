// Finds people with their office in an item: "Japanese Prime Minister Sanae Takaichi", "Takaichi Cabinet", "former
// President Moon". A name alone is none, nor a title with a name that the table does not have under it.
// Reads the words itself, because headlines write every word with a capital, which name finders for prose do not expect.

import type { TermOfOffice } from "../../knowledge/offices";
import { MARK } from "./keyWords";
import { nameAndPossession } from "./possessions";
import { countryBefore, isBodys, isFormer, phrase, readName } from "./readName";
import { readTitle } from "./readTitle";
import type { OfficeMention, SidebarItem, StaleKnowledge } from "./staleRule";
import type { Word } from "./words";

/** Another office than the one named after it, or not yet in it. */
export const OTHER_OFFICE = new Set([
  "vice",
  "deputy",
  "assistant",
  "shadow",
  "future",
  "next",
  "a", // "a President Connolly might …"
  "any",
  "potential",
  "possible",
  "hypothetical",
  "would-be",
  "wannabe",
  "hms",
  "state",
  "parliamentary",
  "then",
  "then-",
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
  "Chief Minister",
  "Executive Director",
]);
export function findOfficeMentions(item: SidebarItem, knowledge: StaleKnowledge): readonly OfficeMention[] {
  return (item.offices ??= readOfficeMentions(item, knowledge));
}

/** Without a title or what is a head's there is no mention. */
export const OFFICE_MARKS = MARK.title | MARK.possession;
const NONE: readonly OfficeMention[] = [];

function readOfficeMentions(item: SidebarItem, knowledge: StaleKnowledge): readonly OfficeMention[] {
  if ((item.marks & OFFICE_MARKS) === 0) return NONE;
  const { words } = item;
  const possessions = (item.marks & MARK.possession) !== 0;
  let found: OfficeMention[] | null = null;
  for (let i = 0; i < words.length; i++) {
    const titled = (words[i]!.sense.marks & MARK.title) !== 0;
    if (!titled && !possessions) continue;
    const mention =
      (titled ? titleAndName(words, i, item, knowledge) : null) ??
      (possessions ? nameAndPossession(words, i, knowledge) : null);
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
  const read = readTitle(words, first, knowledge);
  const before = words[first - 1]?.lower ?? "";
  if (read === null || OTHER_OFFICE.has(before)) return null;
  const { title, length, coming } = read;
  const name = readName(words, first + length, knowledge, (term) => isOffice(term, title, offices));
  if (!name) return coming ? null : nameBefore(words, first, length, title, item, knowledge);
  if (isNamesake(words, name.end)) return null;
  const country = countryBefore(words, first, knowledge);
  const fits = (term: TermOfOffice) =>
    country === null ? name.full || !isBodys(term, knowledge) || isNamed(term.of, item.text) : term.of === country;
  const terms = name.terms.filter(fits);
  if (terms.length === 0) return null;
  const general = GENERAL.has(title) || offices.isGeneral(title);
  if (general && country === null && !name.full && !terms.some((term) => isNamed(term.of, item.text))) return null;
  const former = isFormer(words, first, knowledge);
  const status = former ? "former" : coming || before === "incoming" ? "coming" : "holds";
  return { start: words[first]!.start, end: name.end, terms, status };
}

/** Right behind a title and a name: what is called after somebody, as "King Hussein Bridge", and a breed of dogs. */
const CALLED_AFTER = new Set(
  (
    "spaniel spaniels street avenue road boulevard square bridge airport stadium hospital university college institute center " +
    "centre library memorial park hall tower cup prize award medal trophy island islands dam terminal mosque cathedral theatre " +
    "theater foundation scholarship highway expressway tunnel racecourse stakes mausoleum international sports olympic medical " +
    "humanitarian economic financial dock hotel school station reservoir glacier"
  ).split(" "),
);

function isNamesake(words: readonly Word[], nameEnd: number): boolean {
  const next = words.findIndex(({ start }) => start >= nameEnd);
  if (next < 1) return false;
  const { joined, lower } = words[next]!;
  return joined && !words[next - 1]!.possessive && CALLED_AFTER.has(lower);
}

const MOST_BETWEEN = 3;

/** "Marco Rubio, U.S. secretary of state": the full name, a comma, perhaps a country, the title. */
function nameBefore(
  words: readonly Word[],
  first: number,
  length: number,
  title: string,
  { text, start }: SidebarItem,
  { offices }: StaleKnowledge,
): OfficeMention | null {
  let last = first - 1;
  while (last >= 1 && first - last <= MOST_BETWEEN && text.charAt(words[last]!.end - start) !== ",") last--;
  if (last < 1 || text.charAt(words[last]!.end - start) !== ",") return null;
  for (let from = Math.max(0, last - 2); from < last; from++) {
    const terms = offices
      .termsOf(phrase(words, from, last - from + 1))
      .filter((term) => isOffice(term, title, offices));
    if (terms.length === 0) continue;
    if (words.slice(last + 1, first).some(({ lower }) => lower === "former" || OTHER_OFFICE.has(lower))) return null;
    return { start: words[from]!.start, end: words[first + length - 1]!.end, terms, status: "holds" };
  }
  return null;
}

/** "Chancellor Reeves" is of the Exchequer, "Chancellor Merz" of Germany; companies' chief executives are called so too. */
export function isOffice(term: TermOfOffice, title: string, offices: StaleKnowledge["offices"]): boolean {
  if (title === "Chancellor" && term.title.startsWith("Chancellor of")) return true;
  if (title === "Chief Executive" && term.title === "Chief Executive Officer") return true;
  return offices.sameOffice(term.title, title);
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
  "Labour Party": ["Labour"],
  "Conservative Party": ["Conservative", "Tories", "Tory"],
  "Liberal Democrats": ["Lib Dem"],
  "Democratic Party of Japan": ["DPJ"],
  "Constitutional Democratic Party": ["CDP"],
  "Japan Innovation Party": ["JIP", "Ishin"],
  "Scottish National Party": ["SNP"],
  "Liberal Party of Canada": ["Liberals"],
  "Conservative Party of Canada": ["Conservatives"],
  "New Democratic Party": ["NDP"],
  "United Nations": ["U.N.", "UN "],
  "United States": ["U.S.", "US ", "House"],
  "World Health Organization": ["WHO"],
  "Reserve Bank of New Zealand": ["RBNZ"],
  "South African Reserve Bank": ["SARB"],
  "Major League Baseball": ["MLB", "baseball"],
  "General Motors": ["GM "],
  "New York": ["NYC"],
  "Los Angeles": ["L.A.", "LA "],
  Volkswagen: ["VW"],
  ExxonMobil: ["Exxon"],
  "Tokyo Games organizing committee": ["Tokyo Games", "Tokyo Olympic", "Tokyo 2020"],
  "International Monetary Fund": ["IMF"],
  "European Commission": ["EU "],
  "Samsung Electronics": ["Samsung"],
  "General Electric": ["GE "],
  "Seven & i": ["7-Eleven", "Seven &"],
  "People Power Party": ["PPP"],
  "Democratic Party of Korea": ["DPK"],
};

/** Whether the item names the body, or calls it by one of its short names. */
export function isNamed(body: string, text: string): boolean {
  return text.includes(body) || (SHORT[body] ?? []).some((short) => text.includes(short));
}
