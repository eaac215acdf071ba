// One sense per document: a word that is part of a name found elsewhere in the document is that name here too,
// or the initials of one,
// so that "Hayashi" and "Takaichi’s" count after "Foreign Minister Yoshimasa Hayashi" and "Prime Minister Takaichi".

import type { NameKnowledge } from "../../knowledge/nameKnowledge";
import { STORM_KINDS } from "../stormKinds";
import { familyPart } from "../familyName";
import { initials } from "../initials";
import { type Proposal, RANK } from "./proposal";
import { CAPITAL, POSSESSIVE, type Words } from "./words";

/** Proposals for words that no accepted name has taken. */
export function repeatNames(
  words: Words,
  accepted: readonly Proposal[],
  taken: Uint8Array,
  names: NameKnowledge,
): Proposal[] {
  const known = new Map<string, Proposal>();
  for (const proposal of accepted) {
    const parts = words.texts.slice(proposal.first, proposal.end);
    addNew(known, parts.join(" "), proposal);
    if (parts.length === 1) continue;
    addNew(known, longKey(parts[0]!), proposal);
    if (STORM_KINDS.has(parts.at(-2)!)) addNew(known, parts.at(-1)!, proposal);
    if (proposal.type === "PER") addNew(known, familyPart(parts, names.people), proposal);
    else for (const all of [false, true]) addNew(known, initials(parts, all), proposal);
  }
  const found: Proposal[] = [];
  for (let i = 0; i < words.texts.length; i++) {
    if (taken[i] === 1 || (words.flags[i]! & CAPITAL) === 0) continue;
    const repeat = repeatAt(words, i, taken, known);
    if (!repeat) continue;
    found.push(repeat);
    i = repeat.end - 1;
  }
  return found;
}

/** Says that a longer name begins with the word. */
function longKey(word: string): string {
  return `${word} …`;
}

/** Longer names are not looked for: they are found by what first found them. @guess */
const MOST_WORDS = 4;

function repeatAt(words: Words, i: number, taken: Uint8Array, known: ReadonlyMap<string, Proposal>): Proposal | null {
  for (let length = known.has(longKey(words.texts[i]!)) ? MOST_WORDS : 1; length > 1; length--) {
    const like = i + length <= words.texts.length ? known.get(words.texts.slice(i, i + length).join(" ")) : undefined;
    if (like) return repeatOf(like, i, length);
  }
  const word = words.texts[i]!;
  const like = known.get(word) ?? (words.forms[i]!.initialism ? known.get(word.replaceAll(".", "")) : undefined);
  if (!like || isInsideRun(words, i, taken)) return null;
  return repeatOf(like, i, 1);
}

function repeatOf({ type, subtype }: Proposal, first: number, length: number): Proposal {
  return { first, end: first + length, type, subtype, rule: "repeatNames", rank: RANK.known };
}

function addNew(known: Map<string, Proposal>, key: string, proposal: Proposal): void {
  if (key.length > 1 && !known.has(key)) known.set(key, proposal);
}

/** Between other capitals that belong to no name, it is more likely a part of something unknown: "Kim Jong Airport". */
function isInsideRun(words: Words, i: number, taken: Uint8Array): boolean {
  const before = i > 0 && taken[i - 1] === 0 && (words.flags[i - 1]! & CAPITAL) !== 0;
  const after = i + 1 < words.texts.length && taken[i + 1] === 0 && (words.flags[i + 1]! & CAPITAL) !== 0;
  const possessive = (words.flags[i + 1] ?? 0) & POSSESSIVE;
  return before && after && possessive === 0;
}
