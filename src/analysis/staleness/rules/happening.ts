// Something became of somebody on a known day: they died, won a Nobel Prize, play for a club; or a place is the host of a
// summit. The name alone says nothing, and what has happened may be told at any time after it.

import type { Happening } from "../../../knowledge/happenings";
import { addDays } from "../days";
import { MARK } from "../keyWords";
import { hasWords, isNameAt } from "../namedRows";
import { findOfficeMentions } from "../officeMentions";
import { fromItems, type SidebarEvidence, type SidebarItem, type StaleKnowledge, type StaleRule } from "../staleRule";

/** Right behind the name of the dead: not "attends funeral". */
const DEATH_BEHIND =
  /^(?:[’']s)?(?:,? (?:aged )?\d{2,3},?)? (?:(?:has|is|was|found) )?(?:dies|died|dead|passes away|death|funeral|obituary|assassinat\w{1,5}|killed|killing|murder(?:ed)?|shot dead|laid to rest|lies in state|buried)(?!\p{L})/iu;
const DEATH_BEFORE =
  /(?:\b(?:death|funeral|assassination|murder|killing|passing|burial|coffin|tributes?) (?:of|for|to) (?:the )?(?:late )?(?:\p{Lu}\S{0,15} ){0,3}|\b(?:late|RIP|Mourns|mourns|Mourning|mourning|bids? farewell to) )$/u;
const NOBEL = /\bNobel\b/i;
/** So long after the day a list with it counts as of its time. @guess */
const NEWS_DAYS = 30;

export const happening: StaleRule = {
  id: "happening",
  claim: "Somebody dies, wins a prize or plays for a club in the list who had not yet when the article was written.",
  weight: 0.7,
  needs: MARK.happening | MARK.death,
  examples: [
    {
      article: "2012-04-05",
      items: ["Mikhail Gorbachev dies at 91"],
      evidence: "Mikhail Gorbachev",
      stale: true,
      direction: "later",
    },
    {
      article: "2015-11-11",
      items: ["Former US President Jimmy Carter dead at 100"],
      evidence: "Jimmy Carter",
      stale: true,
      direction: "later",
    },
    {
      article: "2005-11-11",
      items: ["Ex-President Mubarak buried with honors"],
      evidence: "President Mubarak",
      stale: true,
      direction: "later",
    },
    {
      article: "2019-01-15",
      items: ["Nobel Prize: Han Kang’s village celebrates"],
      evidence: "Han Kang",
      stale: true,
      direction: "later",
    },
    {
      article: "2014-10-08",
      items: ["Hiroshima hotels fill up for G7 summit"],
      evidence: "Hiroshima",
      stale: true,
      direction: "later",
    },
    {
      article: "2022-09-01",
      items: ["Gorbachev, a life", "Mikhail Gorbachev dies at 91"],
      evidence: "Mikhail Gorbachev",
      stale: false,
    },
  ],
  counterExamples: [
    { item: "Mikhail Gorbachev attends funeral of a friend", why: "somebody else’s funeral" },
    { item: "Han Kang publishes a novel", why: "no prize" },
    { item: "Hiroshima opens a summit path", why: "no body that meets there" },
  ],
  find: ({ items }, knowledge) => fromItems(items, MARK.happening | MARK.death, (item) => evidenceIn(item, knowledge)),
};

function evidenceIn(item: SidebarItem, knowledge: StaleKnowledge): SidebarEvidence[] | null {
  const dies = (item.marks & MARK.death) !== 0;
  const beside = (item.marks & MARK.beside) !== 0;
  if (!dies && !beside) return null;
  const found = dies ? byOffice(item, knowledge) : [];
  for (const word of item.words) {
    const rows = word.sense.happenings;
    if (rows === undefined) continue;
    for (const row of rows) {
      if (!(row.with === "death" ? dies : beside)) continue;
      const at = word.start - item.start;
      const end = at + row.name.length;
      if (!isNameAt(row.name, item.text, at) || !happens(row, item.text, at, end)) continue;
      found.push(toEvidence(word.start, item.start + end, row, whyOf(row)));
    }
  }
  return found;
}

function happens({ with: kind }: Happening, text: string, at: number, end: number): boolean {
  if (kind === "nobel") return NOBEL.test(text);
  if (kind === "death") return isOfDeath(text, at, end);
  return kind.some((words) => hasWords(text, words));
}

function isOfDeath(text: string, at: number, end: number): boolean {
  return DEATH_BEHIND.test(text.slice(end)) || DEATH_BEFORE.test(text.slice(0, at));
}

/** "Former President Carter dies": the table of offices tells who that is. */
function byOffice(item: SidebarItem, knowledge: StaleKnowledge): SidebarEvidence[] {
  const found: SidebarEvidence[] = [];
  for (const { start, end, terms } of findOfficeMentions(item, knowledge)) {
    if (!isOfDeath(item.text, start - item.start, end - item.start)) continue;
    const days = terms.map(({ name }) => knowledge.happenings.dayOfDeath(name));
    const day = days[0];
    if (day === undefined || days.some((other) => other !== day)) continue;
    found.push(toEvidence(start, end, { with: "death", since: day }, `died on ${day}`));
  }
  return found;
}

function whyOf({ with: kind, since }: Happening): string {
  if (kind === "death") return `died on ${since}`;
  return kind === "nobel" ? `won the prize on ${since}` : `not so before ${since}`;
}

/** What is of one day is news around it; a place or a club is so from some day on. */
function toEvidence(
  start: number,
  end: number,
  { with: kind, since }: Pick<Happening, "with" | "since">,
  why: string,
): SidebarEvidence {
  const knownUntil = typeof kind === "string" ? addDays(since, NEWS_DAYS) : since;
  return { start, end, periods: [{ earliest: since, latest: null, knownUntil }], why };
}
