// Finds names that the tables hold: the longest match at each word. Cities that are known by size alone are left to
// other matchers where the word is as usual as a surname or forename.

import type { GazetteerEntry, GazetteerNode } from "../../knowledge/gazetteer";
import type { NameKnowledge } from "../../knowledge/nameKnowledge";
import type { NameTables } from "../../knowledge/nameTables";
import { type Proposal, RANK } from "./proposal";
import { ALL_CAPITALS, CAPITAL, titleCased, type Words } from "./words";

export interface GazetteerMatch {
  readonly first: number;
  readonly end: number;
  readonly entry: GazetteerEntry;
}

/** Longest matches in the document, in order, not overlapping, none over the end of a sentence. */
export function matchGazetteer(words: Words, tables: NameTables): GazetteerMatch[] {
  const matches: GazetteerMatch[] = [];
  for (let s = 0; s + 1 < words.sentenceStarts.length; s++) {
    const to = words.sentenceStarts[s + 1]!;
    for (let i = words.sentenceStarts[s]!; i < to;) {
      const match = (words.flags[i]! & CAPITAL) === 0 ? null : matchAt(words, i, to, tables);
      if (match) matches.push(match);
      i = match ? match.end : i + 1;
    }
  }
  return matches;
}

/** As proposals: multi-word names and well-known ones; a lone minor city is a guess. */
export function proposeFromGazetteer(
  matches: readonly GazetteerMatch[],
  words: Words,
  names: NameKnowledge,
): Proposal[] {
  return matches.flatMap(({ first, end, entry }) => {
    const single = end === first + 1;
    const personal = single && isPersonal(words.texts[first]!, names);
    if (personal && entry.minor) return [];
    const rank = entry.minor ? RANK.guessed : personal ? RANK.doubtful : RANK.known;
    const start = !single && words.texts[first] === "The" ? first + 1 : first;
    return [{ first: start, end, type: entry.type, subtype: entry.subtype, rule: "gazetteer", rank }];
  });
}

function isPersonal(word: string, names: NameKnowledge): boolean {
  return names.people.isSurname(word) || names.people.isForename(word);
}

function matchAt(words: Words, first: number, to: number, tables: NameTables): GazetteerMatch | null {
  let level: ReadonlyMap<string, GazetteerNode> | null = tables.gazetteer.root;
  let best: GazetteerMatch | null = null;
  for (let i = first; i < to && level; i++) {
    const word = words.texts[i]!;
    let node = level.get(word);
    if (!node && (words.flags[i]! & ALL_CAPITALS) !== 0) node = level.get(titleCased(word));
    if (!node) break;
    if (node.entry) best = { first, end: i + 1, entry: node.entry };
    level = node.next;
  }
  return best;
}
