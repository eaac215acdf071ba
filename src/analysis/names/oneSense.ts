// One sense per document: the same words that the model sometimes took for a person and sometimes for a place are
// what most of them are. What patterns and tables say counts more than the model.

import type { EntityType } from "../../model";
import type { PersonNames } from "../../knowledge/personNames";
import { familyPart } from "../familyName";
import { initials } from "../initials";
import { isBodyOfTown } from "./bodyOfTown";
import { STORM_KINDS } from "../stormKinds";
import { type Proposal, RANK } from "./proposal";
import { isTeam } from "./teamName";
import { phraseOf, type Words } from "./words";

/** A name that a pattern or table found weighs as much as this many of the model's. @guess */
const CERTAIN = 3;

export function oneSense(names: readonly Proposal[], words: Words, people: PersonNames): readonly Proposal[] {
  const votes = new Map<string, Vote>();
  for (const name of names) {
    const { type, first, end } = name;
    addVote(votes, phraseOf(words, first, end), type, isGuess(name) || isPlaceOrSurname(name) ? 1 : CERTAIN);
    if (end - first < 2) continue;
    const part = partThatStandsAlone(name, words, people);
    if (part !== null) addVote(votes, part, type, CERTAIN);
    if (type === "ORG" && isTeam(words, first, end)) addVote(votes, words.texts[end - 1]!, "ORG", CERTAIN);
  }
  return names.map((name, i) => {
    const long = names[i - 1];
    if (long && long.type !== "PER" && isItsInitialism(name, long, words))
      return { ...name, type: long.type, subtype: null };
    const guess = isGuess(name);
    if (!guess && !isPlaceOrSurname(name)) return name;
    const first = votes.get(phraseOf(words, name.first, name.end))!;
    if (first.next === null) return name;
    let most = voteFor(name.type, first)!;
    for (let other: Vote | null = first; other; other = other.next)
      if (other.count > most.count && (guess || other.type === "PER")) most = other;
    const { type } = most;
    return type === name.type ? name : { ...name, type, subtype: null };
  });
}

/** How much speaks for a type of some words; `next` is the type of theirs that was told later. */
interface Vote {
  readonly type: EntityType;
  count: number;
  next: Vote | null;
}

function voteFor(type: EntityType, first: Vote): Vote | null {
  let vote: Vote | null = first;
  while (vote && vote.type !== type) vote = vote.next;
  return vote;
}

function addVote(votes: Map<string, Vote>, key: string, type: EntityType, count: number): void {
  const first = votes.get(key);
  if (!first) {
    votes.set(key, { type, count, next: null });
    return;
  }
  const same = voteFor(type, first);
  if (same) same.count += count;
  else {
    let last = first;
    while (last.next) last = last.next;
    last.next = { type, count, next: null };
  }
}

/** "National Institute of Development Administration (Nida)": what stands in parentheses is the same. */
function isItsInitialism(name: Proposal, long: Proposal, { texts }: Words): boolean {
  if (long.end !== name.first - 1 || texts[long.end] !== "(" || name.end !== name.first + 1) return false;
  const short = texts[name.first]!.replaceAll(".", "").toUpperCase();
  const parts = texts.slice(long.first, long.end);
  return short.length > 1 && (short === initials(parts, false) || short === initials(parts, true));
}

/** The model's, or a small town or a word that is also a surname, by the table alone. */
function isGuess({ rule, rank }: Proposal): boolean {
  return rule === "tagger" || (rule === "gazetteer" && rank >= RANK.doubtful);
}

/** A place of one word yields to a person alone: "Ishigaki" is an island, but not where the text has Masatoshi Ishigaki. */
function isPlaceOrSurname({ rule, type, first, end }: Proposal): boolean {
  return rule === "gazetteer" && type === "LOC" && end - first === 1;
}

/** The word by which a name of several words is called later: the family name, a company's first word, a storm's own. */
function partThatStandsAlone({ first, end, type }: Proposal, words: Words, people: PersonNames): string | null {
  if (type === "PER") return familyPart(words.texts.slice(first, end), people);
  if (type === "MISC") return STORM_KINDS.has(words.texts[end - 2]!) ? words.texts[end - 1]! : null;
  return type === "ORG" && !namesBodyOf(words, first, end) ? words.texts[first]! : null;
}

/** "Busan Port Authority" says nothing of what "Busan" is; "Hokuto Logistics" does of "Hokuto". */
function namesBodyOf({ forms, texts }: Words, first: number, end: number): boolean {
  if (isBodyOfTown(texts[end - 1]!)) return true;
  return end - first > 2 && forms[first]!.names?.entry?.type === "LOC";
}
