// Finds names that the tables hold: the longest match at each word. Cities that are known by size alone are left to
// other matchers where the word is as usual as a surname or forename.

import type { GazetteerEntry, GazetteerNode } from "../../knowledge/gazetteer";
import { TITLE_HEAD, TITLE_PORTFOLIO } from "../../knowledge/titles";
import { type Proposal, RANK } from "./proposal";
import type { WordForm } from "./wordForms";
import { ALL_CAPITALS, CAPITAL, isCurrency, titleCased, type Words } from "./words";

export interface GazetteerMatch {
  readonly first: number;
  readonly end: number;
  readonly entry: GazetteerEntry;
}

/** Longest matches in the document, in order, not overlapping, none over the end of a sentence. */
export function matchGazetteer(words: Words): GazetteerMatch[] {
  const matches: GazetteerMatch[] = [];
  for (let s = 0; s + 1 < words.sentenceStarts.length; s++) {
    const to = words.sentenceStarts[s + 1]!;
    for (let i = words.sentenceStarts[s]!; i < to;) {
      const match = (words.flags[i]! & CAPITAL) === 0 ? null : matchAt(words, i, to);
      if (match) matches.push(match);
      i = match ? match.end : i + 1;
    }
  }
  return matches;
}

/** As proposals: multi-word names and well-known ones; a lone minor city is a guess. */
export function proposeFromGazetteer(matches: readonly GazetteerMatch[], words: Words): Proposal[] {
  const proposals: Proposal[] = [];
  for (const { first, end: last, entry } of matches) {
    const single = last === first + 1;
    if (single && (isCurrency(words, first) || isLawOfWork(words, first))) continue;
    if (!single && isMinisterOf(words, last)) {
      const own = words.forms[first]!.names?.entry;
      if (own) proposals.push(toProposal(first, first + 1, own, RANK.known));
      continue;
    }
    const end = entry.type === "ORG" && LEGAL_FORMS.has(words.texts[last] ?? "") ? last + 1 : last;
    const personal = single && isPersonal(words.forms[first]!);
    if (personal && entry.minor) continue;
    if (single && entry.type === "ORG" && isOfPerson(words, first)) continue;
    const rank = entry.minor && single ? RANK.guessed : personal ? RANK.doubtful : RANK.known;
    const start = !single && words.texts[first] === "The" && words.texts[first + 1] !== "Hague" ? first + 1 : first;
    proposals.push(toProposal(start, end, entry, rank));
  }
  return proposals;
}

/** "Labour court judge", "Labour law": work, not the party. */
export function isLawOfWork({ texts }: Words, first: number): boolean {
  return (texts[first] === "Labour" || texts[first] === "Labor") && OF_WORK.test(texts[first + 1] ?? "");
}

const OF_WORK =
  /^(?:courts?|tribunals?|laws?|markets?|costs?|disputes?|shortages?|unions?|inspectors?|force|rights|relations|minister|ministry|secretary|undersecretary|department|office|board|bureau|code|reforms?|contracts?|activists?|lawyers?)$/;

/** "Kao Hua-chien", "Ombudsman Jesus": what stands behind is a given name. */
function isOfPerson({ forms, flags }: Words, first: number): boolean {
  const next = forms[first + 1];
  if (!next || (flags[first + 1]! & CAPITAL) === 0) return false;
  return next.twoSyllables || ((forms[first]!.title & TITLE_HEAD) !== 0 && next.forename);
}

function toProposal(first: number, end: number, { type, subtype }: GazetteerEntry, rank: number): Proposal {
  return { first, end, type, subtype, rule: "gazetteer", rank };
}

/** "Indian Railways Minister": what the minister is of. */
function isMinisterOf({ texts, forms }: Words, end: number): boolean {
  return /^(?:Minister|Secretary)$/.test(texts[end] ?? "") && (forms[end - 1]!.title & TITLE_PORTFOLIO) !== 0;
}

/** What may stand behind a firm's name that the tables have without it: "SK hynix Inc." */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  "Inc. Inc Co. Co Corp. Corp Ltd. Ltd PLC plc LLC AG SE SA S.A. NV N.V. AB ASA GmbH JSC Bhd Tbk SpA S.p.A. Group Holdings".split(
    " ",
  ),
);

function isPersonal({ surname, forename }: WordForm): boolean {
  return surname || forename;
}

function matchAt(words: Words, first: number, to: number): GazetteerMatch | null {
  let node = words.forms[first]!.names;
  let best: GazetteerMatch | null = null;
  for (let end = first + 1; node; end++) {
    if (node.entry) best = { first, end, entry: node.entry };
    node = end < to && node.next ? follow(node.next, words, end) : undefined;
  }
  return best;
}

function follow(level: ReadonlyMap<string, GazetteerNode>, words: Words, i: number): GazetteerNode | undefined {
  const word = words.texts[i]!;
  const next = level.get(word);
  if (next !== undefined) return next;
  const { plain } = words.forms[i]!;
  const capitals = (words.flags[i]! & ALL_CAPITALS) !== 0;
  if (capitals || plain !== word) return (capitals ? level.get(titleCased(plain)) : undefined) ?? level.get(plain);
  return undefined;
}
