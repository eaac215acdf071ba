// Somebody comes into an office: the list is of the weeks around that day. The name needs no title before it, because
// the title follows: "Takaichi Elected Prime Minister", "Starmer becomes Britain's prime minister".

import type { TermOfOffice } from "../../../knowledge/offices";
import { addDays } from "../days";
import { isOffice } from "../officeMentions";
import { isBodys, phrase, readName } from "../readName";
import { fromItems, type SidebarEvidence, type SidebarItem, type StaleKnowledge, type StaleRule } from "../staleRule";
import type { Word } from "../words";

const COMES = new Set([
  "elected",
  "named",
  "becomes",
  "become",
  "appointed",
  "inaugurated",
  "sworn",
  "installed",
  "chosen",
  "crowned",
]);
/** "elects Takaichi as prime minister" */
const CHOOSES = new Set(["elects", "picks", "chooses", "names", "appoints", "confirms", "installs", "crowns"]);
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
const VERB_TO_TITLE = 6;
/** A head of state or government who wins an election comes into office, or stays in it. */
const WINS =
  /^ (?:wins|won|sweeps|clinches) (?:the )?(?:\S{1,15} ){0,3}(?:presidency|election|runoff|run-off|presidential (?:election|race|runoff|vote|poll)|general election|landslide|snap election)(?!\p{L})/iu;
const HEADS = ["President", "Prime Minister"];
/** From the election to the first day in office. @source Mexico's five months are the longest */
const TO_FIRST_DAY = 180;
/** Elections come before the first day in office, profiles after it. @guess */
const AROUND_DAYS = 75;

export const accession: StaleRule = {
  id: "accession",
  claim: "Somebody comes into an office in the list long before or after the article.",
  weight: 0.8,
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
      article: "2024-07-06",
      items: ["Starmer becomes prime minister"],
      evidence: "Starmer becomes prime minister",
      stale: false,
    },
  ],
  counterExamples: [
    { item: "How Starmer became a lawyer", why: "no office of the table" },
    { item: "Takaichi could become prime minister", why: "only possible" },
  ],
  find: (sidebar, knowledge) => fromItems(sidebar.items, (item) => evidenceIn(item, knowledge)),
};

function evidenceIn(item: SidebarItem, knowledge: StaleKnowledge): SidebarEvidence | null {
  const { words } = item;
  const won = ELECTION.test(item.text) ? winner(item, knowledge) : null;
  if (won !== null) return won;
  for (let verb = 1; verb < words.length; verb++) {
    if (CHOOSES.has(words[verb]!.lower)) {
      const chosen = chosenAfter(words, verb, knowledge);
      if (chosen) return chosen;
    }
    if (!COMES.has(words[verb]!.lower)) continue;
    if (words.some(({ lower }) => NOT_YET.has(lower))) return null;
    const title = titleAfter(words, verb + 1, knowledge);
    if (!title) continue;
    for (let first = Math.max(0, verb - NAME_TO_VERB - 2); first < verb; first++) {
      if (!words[first]!.capital) continue;
      const name = readName(words, first, knowledge, (term) => isOffice(term, title.title, knowledge.offices));
      if (name && name.end <= words[verb]!.start) return toEvidence(words[first]!.start, title.end, name.terms);
    }
  }
  return null;
}

function chosenAfter(words: readonly Word[], verb: number, knowledge: StaleKnowledge): SidebarEvidence | null {
  if (verb + 1 >= words.length || words.some(({ lower }) => NOT_YET.has(lower))) return null;
  for (let at = verb + 2; at < Math.min(words.length, verb + 2 + NAME_TO_VERB); at++) {
    const title = titleAfter(words, at, knowledge);
    if (!title) return null;
    const fits = (term: TermOfOffice) => isOffice(term, title.title, knowledge.offices);
    const name = readName(words, verb + 1, knowledge, fits);
    if (name && name.end <= words[at]!.start) return toEvidence(words[verb + 1]!.start, title.end, name.terms);
  }
  return null;
}

const ELECTION = /\b(?:wins|won|sweeps|clinches)\b/i;

/** "Sheinbaum wins presidency": of her term, or of the weeks before it. */
function winner({ words, text, start }: SidebarItem, knowledge: StaleKnowledge): SidebarEvidence | null {
  for (const [index, word] of words.entries()) {
    if (!word.capital) continue;
    const name = readName(words, index, knowledge, (term) => isHead(term, knowledge));
    if (!name || !WINS.test(text.slice(name.end - start))) continue;
    if (words.some(({ lower }) => NOT_YET.has(lower))) return null;
    const periods = name.terms.map((term) => ({
      earliest: addDays(term.start, -TO_FIRST_DAY),
      latest: term.end,
      knownUntil: term.end ?? addDays(term.asOf ?? term.start, AROUND_DAYS),
    }));
    return { start: word.start, end: name.end, periods, why: whyOf(name.terms) };
  }
  return null;
}

function isHead(term: TermOfOffice, knowledge: StaleKnowledge): boolean {
  return !isBodys(term, knowledge) && HEADS.some((title) => knowledge.offices.sameOffice(term.title, title));
}

function titleAfter(words: readonly Word[], first: number, { offices }: StaleKnowledge) {
  for (let at = first; at < Math.min(words.length, first + VERB_TO_TITLE); at++) {
    const most = offices.titleStarts.get(words[at]!.lower);
    if (most === undefined) continue;
    for (let length = Math.min(most, words.length - at); length > 0; length--) {
      const title = offices.canonicalTitle(phrase(words, at, length));
      if (title !== null) return { title, end: words[at + length - 1]!.end };
    }
  }
  return null;
}

function toEvidence(start: number, end: number, terms: readonly TermOfOffice[]): SidebarEvidence {
  const periods = terms.map((term) => {
    const latest = addDays(term.start, AROUND_DAYS);
    return { earliest: addDays(term.start, -AROUND_DAYS), latest, knownUntil: latest };
  });
  return { start, end, periods, why: whyOf(terms) };
}

function whyOf(terms: readonly TermOfOffice[]): string {
  const days = [...new Set(terms.map((term) => term.start))];
  return `in office from ${days.join(", again from ")}`;
}
