// Somebody comes into an office: the list is of the weeks around that day. The name needs no title before it, because
// the title follows: "Takaichi Elected Prime Minister", "Starmer becomes Britain's prime minister".

import type { TermOfOffice } from "../../../knowledge/offices";
import { addDays } from "../days";
import { BEATS, CHOOSES, COMES, ELECTED, MARK, TAKES } from "../keyWords";
import { isNamed, isOffice } from "../officeMentions";
import { isHead, type ReadName, readName } from "../readName";
import { readTitle } from "../readTitle";
import {
  fromItems,
  type Period,
  type SidebarEvidence,
  type SidebarItem,
  type StaleKnowledge,
  type StaleRule,
} from "../staleRule";
import type { Word } from "../words";

const TAKEN = new Set("office oath over helm reins power throne charge chrysanthemum".split(" "));
/** Of heads of state and government without their title: "Trump sworn in". */
const TO_HEAD = new Set(
  "sworn inaugurated takes took assumes ascends enthroned re-elected reelected crowned".split(" "),
);
/** What is not said of the day itself. */
const NOT_YET = new Set([
  "could",
  "may",
  "might",
  "would",
  "if",
  "not",
  "never",
  "could’ve",
  "hopes",
  "wants",
  "bid",
  "how",
  "why",
  "when",
]);
const NAME_TO_VERB = 3;
const VERB_TO_TITLE = 8;
/** Which of somebody's terms begins. */
const NTH_TERM =
  /\b(?<nth>second|2nd|third|3rd|fourth|4th|fifth|5th)(?: (?:straight|consecutive|\w{3,5}-year))* term\b|\bre-?elected\b/i;
/** "takes over", "takes charge": of anything. */
const OF_OTHERS = /^ (?:over|charge|helm|reins)\b/i;
/** "named to lead", "picked to head" */
const TO_LEAD = /^ (?:as )?to (?:lead|head|run|chair|helm|steer|oversee)\b/i;
/** A head of state or government who wins an election comes into office, or stays in it. */
const WINS =
  /^ (?:(?:declares|claims) victory|(?:wins|won|sweeps|clinches) (?:the )?(?:\S{1,15} ){0,3}(?:presidency|election|runoff|run-off|majority|leadership|party (?:race|vote|leadership)|(?:LDP|Tory|Labou?r|CDU|Liberal) (?:race|vote|leadership)|presidential (?:election|race|runoff|vote|poll)|general election|landslide|snap election|(?:second|third|fourth|fifth|another|new) (?:\S{1,12} )?term))(?!\p{L})/iu;
/** Rivals are beaten in primaries, too. */
const TO_CAMPAIGN = 400;
/** From the election to the first day in office. @source Indonesia's eight months are the longest */
const TO_FIRST_DAY = 250;
/** Elections come before the first day in office, profiles after it. @guess */
const AROUND_DAYS = 75;

export const accession: StaleRule = {
  id: "accession",
  claim: "Somebody comes into an office in the list long before or after the article.",
  weight: 0.8,
  needs: MARK.comes,
  examples: [
    {
      article: "2021-03-01",
      items: ["Takaichi Elected Prime Minister"],
      evidence: "Takaichi Elected Prime Minister",
      stale: true,
      direction: "later",
    },
    {
      article: "2019-05-05",
      items: ["Starmer becomes Britain’s prime minister"],
      evidence: "Starmer becomes Britain’s prime minister",
      stale: true,
      direction: "later",
    },
    {
      article: "2011-02-11",
      items: ["Sheinbaum wins presidency"],
      evidence: "Sheinbaum",
      stale: true,
      direction: "later",
    },
    {
      article: "2022-03-03",
      items: ["Trump Sworn In for Second Term as 47th President"],
      evidence: "Trump Sworn In for Second Term as 47th President",
      stale: true,
      direction: "later",
    },
    {
      article: "2016-03-03",
      items: ["Lula beats Bolsonaro by a whisker"],
      evidence: "Lula",
      stale: true,
    },
    {
      article: "2019-03-03",
      items: ["LDP elects Takaichi as first female leader"],
      evidence: "Takaichi as first female leader",
      stale: true,
      direction: "later",
    },
    {
      article: "2024-06-03",
      items: ["Sheinbaum elected Mexico’s first woman president"],
      evidence: "Sheinbaum elected Mexico’s first woman president",
      stale: false,
    },
    {
      article: "2018-03-03",
      items: ["Coventry chosen to lead IOC"],
      evidence: "Coventry",
      stale: true,
      direction: "later",
    },
    {
      article: "2024-07-06",
      items: ["Starmer becomes prime minister"],
      evidence: "Starmer becomes prime minister",
      stale: false,
    },
  ],
  counterExamples: [
    { item: "How Starmer became a lawyer", why: "no office of the table" },
    { item: "Takaichi could become prime minister", why: "only possible" },
    { item: "Johnson sworn in", why: "many are called so, and the office is not said" },
    { item: "Merz takes over family bakery", why: "no office" },
    { item: "Merz beats eggs with cook", why: "nobody of the table is beaten" },
  ],
  find: (sidebar, knowledge) => fromItems(sidebar.items, MARK.comes, (item) => evidenceIn(item, knowledge)),
};

function evidenceIn(item: SidebarItem, knowledge: StaleKnowledge): SidebarEvidence | null {
  const { words } = item;
  const won = words.some(({ lower }) => ELECTED.has(lower) || BEATS.has(lower)) ? winner(item, knowledge) : null;
  if (won !== null) return won;
  for (let verb = 1; verb < words.length; verb++) {
    if ((words[verb]!.sense.marks & MARK.comes) === 0) continue;
    if (CHOOSES.has(words[verb]!.lower)) {
      const chosen = chosenAfter(item, verb, knowledge);
      if (chosen) return chosen;
    }
    if (!comesAt(words, verb)) continue;
    if (words.some(({ lower }) => NOT_YET.has(lower))) return null;
    const title = titleAfter(words, verb + 1, knowledge);
    const leads = TO_LEAD.test(item.text.slice(words[verb]!.end - item.start));
    const fits = title ? ofTitle(title.title, item, knowledge) : ofVerb(words[verb]!, leads, item, knowledge);
    const before = isElection(words[verb]!) ? TO_FIRST_DAY : AROUND_DAYS;
    if (fits === null) continue;
    for (let first = Math.max(0, verb - NAME_TO_VERB - 2); first < verb; first++) {
      if (!words[first]!.capital) continue;
      const name = readName(words, first, knowledge, fits);
      if (!name || name.end > words[verb]!.start) continue;
      if (!title && !name.full && !leads && isSharedName(words[first]!.text, knowledge)) continue;
      return toEvidence(words[first]!.start, title ? title.end : name.end, name.terms, item.text, before);
    }
  }
  return null;
}

type Fits = (term: TermOfOffice) => boolean;

function comesAt(words: readonly Word[], verb: number): boolean {
  const { lower } = words[verb]!;
  return COMES.has(lower) || (TAKES.has(lower) && TAKEN.has(words[verb + 1]?.lower ?? ""));
}

/** In the office of the title; of a body that the item names where the title is one of many. */
function ofTitle(title: string, { text }: SidebarItem, knowledge: StaleKnowledge): Fits {
  const { offices } = knowledge;
  const general = offices.isGeneral(title);
  if (LEADER.has(title)) return (term) => isOffice(term, title, offices) || isLedBody(term, text, knowledge);
  return (term) => isOffice(term, title, offices) && (!general || isNamed(term.of, text));
}

/** Without a title: at the head of a body that the item names ("named to lead"), or of a country. */
function ofVerb(
  { lower, end }: Word,
  leads: boolean,
  { text, start }: SidebarItem,
  knowledge: StaleKnowledge,
): Fits | null {
  if (leads) return (term) => isLedBody(term, text, knowledge);
  if (lower.startsWith("t") && OF_OTHERS.test(text.slice(end - start))) return null;
  return TO_HEAD.has(lower) ? (term) => isHead(term, knowledge) : null;
}

const NOT_FIRST = /Vice|Deputy|Policy|Secretary General/;
/** "leader", "party chief": of any body that the item names. */
const LEADER = new Set(["Supreme Leader", "General Secretary"]);

function isLedBody({ of, title }: TermOfOffice, text: string, { countries }: StaleKnowledge): boolean {
  return countries.byName(of) === null && isNamed(of, text) && !NOT_FIRST.test(title);
}

/** Several people of the table have the surname. */
function isSharedName(surname: string, { offices }: StaleKnowledge): boolean {
  const terms = offices.termsOfSurname(surname);
  return terms.some(({ name }) => name !== terms[0]!.name);
}

function chosenAfter(item: SidebarItem, verb: number, knowledge: StaleKnowledge): SidebarEvidence | null {
  const { words } = item;
  if (verb + 1 >= words.length || words.some(({ lower }) => NOT_YET.has(lower))) return null;
  const before = isElection(words[verb]!) ? TO_FIRST_DAY : AROUND_DAYS;
  for (let at = verb + 2; at < Math.min(words.length, verb + 2 + NAME_TO_VERB); at++) {
    const title = titleAfter(words, at, knowledge);
    if (!title) return null;
    const name = readName(words, verb + 1, knowledge, ofTitle(title.title, item, knowledge));
    if (name && name.end <= words[at]!.start)
      return toEvidence(words[verb + 1]!.start, title.end, name.terms, item.text, before);
  }
  return null;
}

/** "Sheinbaum wins presidency": of her term, or of the weeks before it. */
function winner({ words, text, start }: SidebarItem, knowledge: StaleKnowledge): SidebarEvidence | null {
  for (const [index, word] of words.entries()) {
    if (!word.capital) continue;
    const name = readName(words, index, knowledge, (term) => isHead(term, knowledge));
    if (!name) continue;
    const behind = text.slice(name.end - start);
    const beaten = BEATS.has(words.find((next) => next.start > name.end)?.lower ?? "");
    if (beaten ? !isRivalBeaten(words, name, knowledge) : !WINS.test(behind)) continue;
    if (words.some(({ lower }) => NOT_YET.has(lower))) return null;
    const periods = name.terms.map((term) => ({
      earliest: addDays(term.start, beaten ? -TO_CAMPAIGN : -TO_FIRST_DAY),
      latest: term.end,
      knownUntil: term.end ?? addDays(term.asOf ?? term.start, AROUND_DAYS),
    }));
    return { start: word.start, end: name.end, periods, why: whyOf(name.terms) };
  }
  return null;
}

/** "Lula beats Bolsonaro": the other one held an office of the same country, too. */
function isRivalBeaten(words: readonly Word[], { end, terms }: ReadName, knowledge: StaleKnowledge): boolean {
  const verb = words.findIndex(({ start }) => start > end);
  const other = readName(words, verb + 1, knowledge, (term) => terms.some(({ of }) => of === term.of));
  return other !== null && !other.terms.some(({ name }) => terms.some((term) => term.name === name));
}

function titleAfter(words: readonly Word[], first: number, knowledge: StaleKnowledge) {
  for (let at = first; at < Math.min(words.length, first + VERB_TO_TITLE); at++) {
    const read = readTitle(words, at, knowledge);
    if (read !== null && !read.coming) return { title: read.title, end: words[at + read.length - 1]!.end };
  }
  return null;
}

/** Elected weeks or months before the first day in office. */
function isElection({ lower }: Word): boolean {
  return lower.startsWith("elect") || lower === "re-elected" || lower === "reelected";
}

function toEvidence(
  start: number,
  end: number,
  terms: readonly TermOfOffice[],
  text: string,
  before: number,
): SidebarEvidence {
  const nth = NTH_TERM.exec(text);
  if (nth) return laterTerm(start, end, terms, nth.groups?.["nth"]?.toLowerCase());
  return { start, end, periods: terms.map((term) => aroundStart(term, before)), why: whyOf(terms) };
}

function aroundStart({ start }: TermOfOffice, before: number): Period {
  const latest = addDays(start, AROUND_DAYS);
  return { earliest: addDays(start, -before), latest, knownUntil: latest };
}

/** "second term": the second row of somebody with two; some time in it for others, whose terms are one row. */
function laterTerm(start: number, end: number, terms: readonly TermOfOffice[], nth = "second"): SidebarEvidence {
  const place = ["second", "third", "fourth", "fifth"].findIndex(
    (word, i) => nth === word || nth.startsWith(`${i + 2}`),
  );
  const term = terms[place + 1];
  if (term && terms.every(({ name }) => name === term.name))
    return { start, end, periods: [aroundStart(term, TO_FIRST_DAY)], why: whyOf([term]) };
  const within = terms.map((one) => ({
    earliest: one.start,
    latest: one.end,
    knownUntil: one.end ?? one.asOf ?? one.start,
  }));
  return { start, end, periods: within, why: whyOf(terms) };
}

function whyOf(terms: readonly TermOfOffice[]): string {
  const days = [...new Set(terms.map((term) => term.start))];
  return `in office from ${days.join(", again from ")}`;
}
