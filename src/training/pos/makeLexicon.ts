// The tagger's lexicon as a table: which tags each word was seen with.

import { OPEN } from "../../knowledge/posModel";
import type { NounVerbs } from "./nounVerbs";

/** Words seen less often are left to their endings. @guess */
const SEEN_AT_LEAST = 2;
/** From so many sightings on, tags that were not seen are ruled out. @guess, confirmed on the development set */
const CLOSED_FROM = 7;
/** Rarer tags of a word are taken for mistakes of the annotators. @guess */
const SHARE_AT_LEAST = 0.004;
/** Words seen at most so often say what new words with their ending may be, if so many of them have it. @guess */
const RARE = 2;
const ENDING_WORDS = 60;
const ENDING_LETTERS = 3;
/** Tags rarer than this among the rare words with an ending are not tried. @guess, confirmed on the development set */
const ENDING_SHARE = 0.004;
/** Tags whose forms are written alike; seeing one allows the other for words that are not very frequent. */
const TWINS: Readonly<Record<string, string>> = { VB: "VBP", VBP: "VB", VBD: "VBN", VBN: "VBD" };
const FREQUENT = 200;

/** `nounVerbs` may have the tags of their forms whatever was seen. */
export function makeLexicon(words: readonly (readonly [key: string, tag: string])[], nounVerbs: NounVerbs): string {
  const counts = new Map<string, Map<string, number>>();
  const tags = new Set<string>();
  for (const [key, tag] of words) {
    let entry = counts.get(key);
    if (!entry) counts.set(key, (entry = new Map<string, number>()));
    entry.set(tag, (entry.get(tag) ?? 0) + 1);
    tags.add(tag);
  }
  const either = tagsOf(nounVerbs);
  const groups = new Map<string, string[]>();
  const put = (word: string, seen: Iterable<string>, closed: boolean) => {
    const group = `${[...new Set(seen)].join(" ")}\t${closed ? "yes" : "no"}`;
    const members = groups.get(group);
    if (members) members.push(word);
    else groups.set(group, [word]);
  };
  for (const [word, entry] of counts) {
    const total = [...entry.values()].reduce((sum, count) => sum + count, 0);
    if (total < SEEN_AT_LEAST || /\s/.test(word)) continue;
    put(word, [...seenTags(entry, total), ...(either.get(word) ?? [])], total >= CLOSED_FROM);
    either.delete(word);
  }
  for (const [word, seen] of either) put(word, seen, true);
  const rows = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, members]) => `${group}\t${members.sort().join(" ")}`);
  const head = [`# tags: ${[...tags].sort().join(" ")}`];
  return [...head, "tags\tclosed\twords", ...rows, ...endingRows(counts), ""].join("\n");
}

/** What each form may be: a participle may stand before a noun, too ("the wounded man"). */
function tagsOf(nounVerbs: NounVerbs): Map<string, string[]> {
  const tagsOfWord = new Map<string, string[]>();
  for (const [word, tag] of nounVerbs.words()) {
    const seen = tagsOfWord.get(word) ?? [];
    tagsOfWord.set(word, [...seen, ...(tag === "VBN" ? [tag, "JJ"] : [tag])]);
  }
  return tagsOfWord;
}

/** For new words: the tags of the rare words with an ending of one to three letters, one row an ending. */
function endingRows(counts: ReadonlyMap<string, ReadonlyMap<string, number>>): string[] {
  const endings = new Map<string, Map<string, number>>();
  for (const [word, entry] of counts) {
    if ([...entry.values()].reduce((sum, count) => sum + count, 0) > RARE || /\s/.test(word)) continue;
    for (let length = 1; length <= Math.min(ENDING_LETTERS, word.length - 1); length++) {
      const ending = word.slice(-length).toLowerCase();
      let tags = endings.get(ending);
      if (!tags) endings.set(ending, (tags = new Map<string, number>()));
      for (const [tag, count] of entry) tags.set(tag, (tags.get(tag) ?? 0) + count);
    }
  }
  const open = new Set(OPEN.split(" "));
  const rows: string[] = [];
  for (const [ending, tags] of endings) {
    const total = [...tags.values()].reduce((sum, count) => sum + count, 0);
    if (total < ENDING_WORDS) continue;
    const tried = [...tags].filter(([tag, count]) => open.has(tag) && count >= Math.max(2, total * ENDING_SHARE));
    const sorted = tried.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    rows.push(`${sorted.map(([tag]) => tag).join(" ")}\tending\t${ending}`);
  }
  return rows.sort();
}

function seenTags(entry: ReadonlyMap<string, number>, total: number): string[] {
  const seen = [...entry].filter(([, count]) => count >= total * SHARE_AT_LEAST);
  const sorted = seen.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([tag]) => tag);
  if (total >= FREQUENT) return sorted;
  return [...new Set([...sorted, ...sorted.flatMap((tag) => TWINS[tag] ?? [])])];
}
