// Names that say themselves what they name: "Niigata Prefecture", "Bank of Japan", "Seoul Central District Court",
// "Sado gold mine", "Ministry of Economy, Trade and Industry". The head word decides the type.

import type { NameHead } from "../../knowledge/nameHeads";
import { TITLE_HEAD, TITLE_PORTFOLIO } from "../../knowledge/titles";
import { CALENDAR_WORDS } from "./calendarWords";
import { isOpeningWord } from "./openingWord";
import { type Proposal, RANK } from "./proposal";
import { isTradeNoun } from "./tradeNoun";
import { CAPITAL, POSSESSIVE, SMALL, type Words } from "./words";

/** No longer name is looked for. @guess */
const MOST_WORDS = 14;

export function nameWithHead(words: Words, from: number, to: number): Proposal[] {
  const found: Proposal[] = [];
  for (let i = from; i < to; i++) {
    const { commonHead, firstHead, lastHead } = words.forms[i]!;
    if ((words.flags[i]! & SMALL) !== 0) {
      if (commonHead) pushIf(found, siteBefore(words, i, from, commonHead));
      continue;
    }
    if ((words.flags[i]! & CAPITAL) === 0) continue;
    if (firstHead) pushIf(found, headFirst(words, i, from, to, firstHead));
    if (lastHead) pushIf(found, headLast(words, i, from, lastHead));
  }
  return found;
}

function pushIf(found: Proposal[], proposal: Proposal | null): void {
  if (proposal) found.push(proposal);
}

function propose(first: number, end: number, head: NameHead): Proposal {
  return { first, end, type: head.type, subtype: head.subtype, rule: "nameWithHead", rank: RANK.known };
}

/** "Bank of Japan", "Ministry of Economy, Trade and Industry", "Comprehensive … Agreement for …". */
function headFirst(words: Words, i: number, from: number, to: number, head: NameHead): Proposal | null {
  const link = words.texts[i + 1];
  let end = i + 1;
  if (link === "of" || link === "for" || (link === "on" && !CALENDAR_WORDS.has(words.texts[i + 2] ?? "")))
    end = ofEnd(words, i + 1, to);
  else if (head.type !== "ORG" && isCapital(words, i + 1, to)) {
    end = capitalsEnd(words, i + 1, to);
    if (words.forms[end - 1]!.lastHead) return null; // "Hurricane Center": its last word says what it is
  }
  if (end === i + 1) return null;
  return propose(runStart(words, i, from), end, head);
}

/** End of "of Foreign Affairs", "of the Red Cross", "for Trans-Pacific Partnership", "of Economy, Trade and Industry". */
function ofEnd(words: Words, link: number, to: number): number {
  let start = link + 1;
  if (words.texts[start] === "the") start++;
  if (!isCapital(words, start, to)) return link;
  let end = capitalsEnd(words, start, to);
  for (let more = nextPart(words, end, to); more > end; more = nextPart(words, end, to)) {
    end = capitalsEnd(words, more, to);
    if (end - link > MOST_WORDS) break;
  }
  return end;
}

/** "… , Trade and Industry": a list goes on only if it ends with "and" and a capital; "… and Tourism", "of … of …". */
function nextPart(words: Words, end: number, to: number): number {
  const word = words.texts[end];
  if (word === "of" || word === "for") {
    const next = words.texts[end + 1] === "the" ? end + 2 : end + 1;
    return isCapital(words, next, to) ? next : end;
  }
  if (word === "and" && isCapital(words, end + 1, to)) {
    // "Bureau of Fisheries and Aquatic Resources": only where what follows is what an authority is of
    const last = words.forms[capitalsEnd(words, end + 1, to) - 1]!;
    return (last.title & TITLE_PORTFOLIO) !== 0 && !last.names?.entry ? end + 1 : end;
  }
  if (word !== "," || !isCapital(words, end + 1, to)) return end;
  const after = capitalsEnd(words, end + 1, to);
  const joins = words.texts[after] === "and" || words.texts[after] === "&";
  return joins && isCapital(words, after + 1, to) && after - end <= 4 ? after + 1 : end;
}

/** "Niigata Prefecture", "Seoul Central District Court", "Trade and Industry Ministry". */
function headLast(words: Words, i: number, from: number, head: NameHead): Proposal | null {
  if (OFFICES.has(words.texts[i + 1] ?? "")) return null;
  const first = head.subtype === "TREATY" ? acrossHyphen(words, i, from) : runStart(words, i, from);
  if (first === i || isPortfolio(words, first, from) || isPartyOfPlace(words, first, i)) return null;
  return propose(first, i + 1, head.type !== "ORG" && GROUPS.has(words.texts[i + 1] ?? "") ? GROUP : head);
}

/** "Shenzhen Party chief Jin Lei": the party in that place. */
function isPartyOfPlace({ texts, forms }: Words, first: number, i: number): boolean {
  if (texts[i] !== "Party" || first !== i - 1 || forms[first]!.names?.entry?.type !== "LOC") return false;
  return /^(?:chief|boss|secretary|head|leader|committee)$/.test(texts[i + 1] ?? "");
}

/** "Minister of Industry and Mineral Resources": what the minister is of. */
function isPortfolio({ texts, forms, flags }: Words, first: number, from: number): boolean {
  let i = first - 1;
  if (texts[i] !== "and" && texts[i] !== "of" && texts[i] !== "for") return false;
  while (i > from && texts[i] !== "of" && texts[i] !== "for") {
    if (texts[i] !== "and" && texts[i] !== "," && (flags[i]! & CAPITAL) === 0) return false;
    i--;
  }
  return i > from && /^(?:[Mm]inister|[Ss]ecretary)$/.test(texts[i - 1]!) && forms[i - 1]!.title !== 0;
}

/** "the Civic Bridge party", "the Golden River company": what stands behind says what it is. */
const GROUPS: ReadonlySet<string> = new Set(
  "party union company group firm bank newspaper daily magazine airline team club band agency movement alliance coalition charity".split(
    " ",
  ),
);
const GROUP: NameHead = { type: "ORG", subtype: null };

/** "Indian Railways Minister": what the minister is of is no organisation. */
const OFFICES: ReadonlySet<string> = new Set([
  "Minister",
  "Secretary",
  "Commissioner",
  "Ministers",
  "Minister-designate",
]);

/** "Sado gold mine", "Josei coal mine", "Fukushima nuclear power plant", "Mekong river". */
function siteBefore(words: Words, i: number, from: number, head: NameHead): Proposal | null {
  let first = i;
  while (first > from && i - first < 3 && MATERIALS.has(words.texts[first - 1]!)) first--;
  if (first === i && words.texts[i] === "plant") return null; // "the Hyundai plant" is Hyundai's
  if (first === from || (words.flags[first - 1]! & CAPITAL) === 0) return null;
  const start = runStart(words, first, from);
  return start < first ? propose(start, i + 1, head) : null;
}

const MATERIALS: ReadonlySet<string> = new Set(
  "gold silver copper coal iron ore uranium diamond tin zinc lithium nickel nuclear power thermal international railway train football".split(
    " ",
  ),
);

/** First word of the capitals that end before `i`: not over titles, nationalities before them, or sentence starters. */
function runStart(words: Words, i: number, from: number): number {
  let first = i;
  while (first > from && i - first < MOST_WORDS) {
    const before = first - 1;
    if (isCapital(words, before, i) && !endsRun(words, before)) first = before;
    else if (isTheirOwn(words, before, from)) first = before - 1;
    else if (joinsCapitals(words, before, from)) first = before;
    else break;
  }
  while (
    first < i &&
    (words.texts[first] === "The" || isOpeningWord(words, first, from) || isTrade(words, first, from))
  )
    first++;
  return first;
}

/** "[Drugmaker] Kangyi Holdings", where the sentence begins. */
function isTrade({ texts }: Words, first: number, from: number): boolean {
  return first - from <= 3 && isTradeNoun(texts[first]!);
}

/** "Johnson & Johnson", "Disaster and Dyke Management Authority": "and" only behind what authorities are of. */
function joinsCapitals({ texts, flags, forms }: Words, at: number, from: number): boolean {
  if (at <= from || (texts[at] !== "&" && texts[at] !== "and") || (flags[at - 1]! & CAPITAL) === 0) return false;
  return texts[at] === "&" || (forms[at - 1]!.title & TITLE_PORTFOLIO) !== 0;
}

/** "People's Court", "Workers' Union": many own it, and their name is part of its own. */
function isTheirOwn({ texts, flags }: Words, at: number, from: number): boolean {
  return at > from && (flags[at]! & POSSESSIVE) !== 0 && MANY.has(texts[at - 1]!);
}

const MANY: ReadonlySet<string> = new Set(
  "People Children Women Men Workers Farmers Fishermen Teachers Students Veterans Lawyers Journalists Employers Consumers Bishops Residents Parents Soldiers Writers Artists Traders Merchants".split(
    " ",
  ),
);

/** "Japan-Soviet Fisheries Cooperation Agreement": what two countries agreed is called after both. */
function acrossHyphen(words: Words, i: number, from: number): number {
  const first = runStart(words, i, from);
  if (first - 2 < from || words.texts[first - 1] !== "-" || words.ends[first - 1] !== words.starts[first]) return first;
  return isCapital(words, first - 2, i) ? first - 2 : first;
}

function endsRun(words: Words, i: number): boolean {
  return (words.forms[i]!.title & TITLE_HEAD) !== 0;
}

function isCapital(words: Words, i: number, to: number): boolean {
  return i < to && (words.flags[i]! & CAPITAL) !== 0;
}

function capitalsEnd(words: Words, i: number, to: number): number {
  let end = i;
  while (isCapital(words, end, to) && end - i < MOST_WORDS) end++;
  return end;
}
