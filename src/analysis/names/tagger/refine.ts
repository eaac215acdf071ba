// What the model proposes, brought to what a name can be: no small words and weekdays at its edges, no title before
// a person, not over the hyphen that joins two places. Gives the subtype that the name's own head word says.

import type { NameKnowledge } from "../../../knowledge/nameKnowledge";
import { isFunctionWord } from "../openingWord";
import type { Proposal } from "../proposal";
import { CAPITAL, SMALL, type Words } from "../words";

const CALENDAR: ReadonlySet<string> = new Set(
  (
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August " +
    "September October November December Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec."
  ).split(" "),
);

export function refine(proposal: Proposal, words: Words, names: NameKnowledge): Proposal[] {
  const found: Proposal[] = [];
  for (const [first, end] of partsOf(proposal, words)) {
    const trimmed = trim(first, end, proposal, words, names);
    if (!trimmed) continue;
    const head = names.heads.last.get(words.texts[trimmed.end - 1]!);
    const subtype = trimmed.end - trimmed.first > 1 && head?.type === proposal.type ? head.subtype : null;
    found.push({ ...proposal, ...trimmed, subtype });
  }
  return found;
}

/** On both sides of a hyphen that stands as a word of its own; persons and places also of "and" and commas. */
function partsOf({ first, end, type }: Proposal, words: Words): [number, number][] {
  const parts: [number, number][] = [];
  const lists = type === "PER" || type === "LOC";
  let start = first;
  for (let i = first; i <= end; i++)
    if (i === end || words.texts[i] === "-" || (lists ? isSeparator(words, i) : joinsTwo(words, i))) {
      if (i > start) parts.push([start, i]);
      start = i + 1;
    }
  return parts;
}

/** "and the": two names, whatever their type. */
function joinsTwo(words: Words, i: number): boolean {
  return words.texts[i] === "and" && words.texts[i + 1] === "the";
}

/** Not the comma of "Jr." or "Washington, D.C."; the "and" of "Bosnia and Herzegovina" is in the tables. */
function isSeparator(words: Words, i: number): boolean {
  const word = words.texts[i]!;
  return word === "and" || (word === "," && !(words.texts[i + 1] ?? "").endsWith("."));
}

function trim(
  from: number,
  to: number,
  { type }: Proposal,
  words: Words,
  names: NameKnowledge,
): { first: number; end: number } | null {
  let first = from;
  let end = to;
  while (first < end && isNoStart(words, first, end, type, names)) first++;
  while (end > first && isNoEnd(words, end - 1, type, names)) end--;
  for (let i = first; i < end; i++) if ((words.flags[i]! & CAPITAL) !== 0) return { first, end };
  return null;
}

function isNoStart(words: Words, i: number, end: number, type: string, names: NameKnowledge): boolean {
  const word = words.texts[i]!;
  if (isFunctionWord(word) && (i + 1 === end || type === "PER")) return true;
  if (i + 1 < end && CALENDAR.has(word) && type !== "MISC") return true;
  if (end - i === 1 && CALENDAR.has(word)) return true;
  if (type === "PER" && i + 1 < end && names.titles.kind(word.toLowerCase()) !== 0 && !names.people.isForename(word))
    return true;
  const small = (words.flags[i]! & SMALL) !== 0;
  return small && !(type === "PER" && i + 1 < end && PARTICLES.has(word)) && !/^\p{Ll}{1,2}\p{Lu}|^al-/u.test(word);
}

const PARTICLES: ReadonlySet<string> = new Set("de da van von bin al el ibn la le di della".split(" "));

function isNoEnd(words: Words, i: number, type: string, names: NameKnowledge): boolean {
  const word = words.texts[i]!;
  if (CALENDAR.has(word)) return true;
  const head = names.heads.common.get(word) ?? names.heads.tail.get(word);
  return (words.flags[i]! & SMALL) !== 0 && head?.type !== type && !/^\p{Ll}{1,2}\p{Lu}/u.test(word);
}
