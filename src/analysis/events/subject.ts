// Finds the subject of a finite verb: the nearest noun phrase to its left that nothing else governs. Steps over
// what stands between: prepositional phrases, appositions between commas, relative clauses, adverbs, times.

import type { Clause, SubjectRange } from "./clause";
import { isFinite, isVerb, type Phrase } from "./phrase";

export interface SubjectSearch {
  readonly subject: SubjectRange | null;
  /** Where "who", "which" or "that" stands in the subject's place; −1 if none does. */
  readonly relative: number;
  /** True if the verb goes on with the clause before: "arrived and held". */
  readonly shared: boolean;
}

const NOTHING: SubjectSearch = { subject: null, relative: -1, shared: false };
const SHARED: SubjectSearch = { subject: null, relative: -1, shared: true };
/** How many phrases a reader looks back for a subject; keeps the cost of endless sentences linear. @guess */
const FARTHEST = 40;

/** `clauses` are those of the verbs before. */
export function searchSubject(verbAt: number, clauses: readonly Clause[], phrases: readonly Phrase[]): SubjectSearch {
  let commas = 0;
  let at = verbAt - 1;
  while (at >= 0 && verbAt - at <= FARTHEST) {
    const phrase = phrases[at]!;
    if (phrase.kind === "noun") {
      const preposition = prepositionOf(at, phrases);
      if (preposition >= 0) {
        at = preposition - 1;
        if (at > 0 && phrases[at]!.kind === "joiner" && phrases[at - 1]!.kind === "preposition") at -= 2; // "to and from"
        continue;
      }
      if (phrases[at + 1]?.kind === "adverb" && LATER.test(phrases[at + 1]!.word)) {
        at--; // "but a short time later left"
        continue;
      }
      if (isAge(at, phrases)) return { subject: extend(at - 2, verbAt, phrases), relative: -1, shared: false };
      // "Yoo, who served as minister, was": one comma parts the word from the verb, so that it opens no clause.
      if (commas === 1 && PREPOSITIONAL.has(phrases[at - 1]?.word ?? "")) {
        at -= 2;
        continue;
      }
      const over = stepOver(at, commas > 0, clauses, phrases);
      if (over >= 0) {
        at = beforeClause(over, phrases);
        if (phrases[over]?.kind === "comma") commas++;
        continue;
      }
      if (over === BLOCKED) return NOTHING;
      return { subject: extend(at, verbAt, phrases), relative: -1, shared: false };
    }
    if (isVerb(phrase)) {
      const clause = clauseAt(at, clauses);
      if (!clause || clause.opening <= 0 || isIndependent(clause)) return clause ? SHARED : NOTHING;
      at = beforeClause(clause.opening, phrases);
      continue;
    }
    if (phrase.kind === "relative") return inPlaceOf(at);
    // "Moe, aged 24 and from Lyon, was"
    if (phrase.kind === "joiner" && commas === 1 && at > 2 && isFigure(phrases[at - 1]!) && isNoun(phrases[at - 3]))
      return { subject: extend(at - 3, verbAt, phrases), relative: -1, shared: false };
    if (phrase.kind === "joiner") return clauses.length > 0 ? SHARED : NOTHING;
    if (phrase.kind === "opener") return phrase.word === "that" && isNoun(phrases[at - 1]) ? inPlaceOf(at) : NOTHING;
    if (phrase.kind === "comma") commas++;
    else if (phrase.kind === "time" && commas === 1 && PREPOSITIONAL.has(phrases[at - 1]?.word ?? "")) at--;
    else if (phrase.kind === "mark" && phrase.word === ")") at = openingOf(at, phrases);
    else if (phrase.kind === "mark" && /^[.:;]$/.test(phrase.word)) return NOTHING;
    at--;
  }
  return NOTHING;
}

/** How much stands in brackets behind a name at most. @guess */
const LONGEST_BRACKETS = 12;

/** "Moe (58-3, 51 KO) won": where the bracket opens that closes at `at`; `at` if that is not near. */
function openingOf(at: number, phrases: readonly Phrase[]): number {
  for (let i = at - 1; i >= 0 && i > at - LONGEST_BRACKETS; i--) if (phrases[i]!.word === "(") return i;
  return at;
}

/** "a man who was hunted after leaving the ship was caught": the opener of a gerund opens no clause of the subject. */
function beforeClause(opening: number, phrases: readonly Phrase[]): number {
  const first = phrases[opening]!;
  const isOpened = isVerb(first) && first.tense === "gerund" && phrases[opening - 1]?.kind === "opener";
  return isOpened ? opening - 2 : opening - 1;
}

const LATER = /^(?:later|earlier|afterward|afterwards|ago)$/;

function inPlaceOf(relative: number): SubjectSearch {
  return { subject: null, relative, shared: false };
}

/** Openers of clauses that are prepositions where no clause follows. */
const PREPOSITIONAL: ReadonlySet<string> = new Set(["as", "after", "before", "since", "until", "than"]);

/** "61" in "Yoo, 61, was" and in "Yoo, 61, who was". */
export function isAge(at: number, phrases: readonly Phrase[]): boolean {
  if (at < 2 || !isFigure(phrases[at]!)) return false;
  return phrases[at - 1]!.kind === "comma" && phrases[at + 1]?.kind === "comma" && isNoun(phrases[at - 2]);
}

/** "61", "aged 61" */
function isFigure({ first, end, firstTag, word }: Phrase): boolean {
  if (end === first + 1) return firstTag === "CD";
  return end === first + 2 && (firstTag === "JJ" || firstTag === "VBN") && DIGITS.test(word);
}

const DIGITS = /^\d{1,3}$/;

const BLOCKED = -2;

/** Index to go on from (that phrase included) if the noun phrase at `at` is no subject; −1 if it is. */
function stepOver(noun: number, comma: boolean, clauses: readonly Clause[], phrases: readonly Phrase[]): number {
  const at = comma ? firstJoined(noun, phrases) : noun;
  if (at === 0) return -1;
  const verb = phrases[at - 1]!.kind === "adjective" ? at - 2 : at - 1; // "cut short a trip"
  const before = phrases[verb];
  if (before && isVerb(before)) {
    const clause = clauseAt(verb, clauses);
    if (!clause || isFinite(before)) {
      // An object, unless the verb takes a clause ("said he …"): relative clauses are stepped over with it.
      return clause && !isIndependent(clause) && clause.relation === "relative" ? clause.opening : -1;
    }
    return clause.opening > 0 ? clause.opening : BLOCKED;
  }
  if (before?.kind !== "comma" || !comma) return -1;
  return ungoverned(at - 2, phrases) ? at - 1 : addressBefore(at - 2, phrases);
}

/** "Moe, of High Street, Leeds, denied": the comma before "of" if all from there to the noun says where he is of; −1 if not. */
function addressBefore(at: number, phrases: readonly Phrase[]): number {
  const link = at > 2 && phrases[at]!.kind === "noun" ? phrases[at - 1]! : null;
  if (link?.kind !== "preposition" || (link.word !== "of" && link.word !== "from")) return -1;
  return phrases[at - 2]!.kind === "comma" && phrases[at - 3]!.kind === "noun" ? at - 2 : -1;
}

/**
 * "Moe, facing rebels and troops, fled", "Norse, the largest brewer and market leader, fell": what a verb without a
 * tense governs, or a comma sets off, up to the last noun of it; but "Moe, Lind and Berg, all of Oslo, fled" is a list.
 */
function firstJoined(noun: number, phrases: readonly Phrase[]): number {
  if (phrases[noun - 1]?.kind !== "joiner" || !isNoun(phrases[noun - 2])) return noun;
  const [first, before] = [phrases[noun - 2]!, phrases[noun - 3]];
  if (before === undefined) return noun;
  if (isVerb(before)) return isFinite(before) ? noun : noun - 2;
  return before.kind === "comma" && first.firstTag === "DT" && phrases[noun]!.firstTag !== "DT" ? noun - 2 : noun;
}

/** True if a noun phrase without a preposition of its own ends just before: what an apposition explains. */
function ungoverned(at: number, phrases: readonly Phrase[]): boolean {
  let i = at;
  while (i >= 0 && isNoun(phrases[i])) {
    const preposition = prepositionOf(i, phrases);
    if (preposition < 0) return true;
    i = preposition - 1;
  }
  return false;
}

/** Where the preposition stands that governs the noun phrase, also across "and" and lists; −1 if none does. */
export function prepositionOf(at: number, phrases: readonly Phrase[]): number {
  if (at === 0) return -1;
  let i = isQuoteMark(phrases[at - 1]) ? at - 2 : at - 1; // "a member of its “staff”"
  let [joined, listed] = [false, false];
  for (let step = 0; step < 6 && i >= 0; step++) {
    const phrase = phrases[i]!;
    // "the leaders of Chile, Peru and Bolivia", but not "In Lima, Peru and Bolivia …".
    if (phrase.kind === "preposition") return listed && !isNoun(phrases[i - 1]) ? -1 : i;
    if (phrase.kind === "joiner" && phrase.word !== "but") joined = true;
    else if (phrase.kind === "comma" && joined) listed = true;
    else return -1;
    if (!isNoun(phrases[i - 1])) return -1;
    i -= 2;
  }
  return -1;
}

/** The subject with what is coordinated before it and what belongs to it after it. */
function extend(at: number, verbAt: number, phrases: readonly Phrase[]): SubjectRange {
  let first = at;
  for (let step = 0; step < 4 && first > 1; step++) {
    const [noun, link] = [phrases[first - 2], phrases[first - 1]];
    if (link?.kind === "joiner" && first > 4 && isAge(first - 3, phrases)) {
      first -= 5; // "Moe, 47, and Lind, 39, were"
      continue;
    }
    const joins = link?.kind === "joiner" || (link?.kind === "comma" && first < at);
    if (!joins || !isNoun(noun) || isObject(first - 2, phrases) || prepositionOf(first - 2, phrases) >= 0) break;
    first -= 2;
  }
  let last = at;
  while (last + 2 < verbAt && isNoun(phrases[last + 2])) {
    const { kind } = phrases[last + 1]!;
    const listed = kind === "comma" && last > at && phrases[last + 3]?.kind === "joiner"; // "of Chile, Peru and Bolivia"
    if (kind !== "preposition" && kind !== "joiner" && !listed) break;
    last += 2;
  }
  return { first, last, head: at };
}

function isQuoteMark(phrase: Phrase | undefined): boolean {
  return phrase?.kind === "mark" && (phrase.word === "“" || phrase.word === '"' || phrase.word === "``");
}

function isObject(at: number, phrases: readonly Phrase[]): boolean {
  const before = phrases[at - 1];
  return before !== undefined && isVerb(before);
}

function isNoun(phrase: Phrase | undefined): boolean {
  return phrase?.kind === "noun";
}

/** A main clause, or one that goes on with a main clause. */
function isIndependent(clause: Clause): boolean {
  return clause.relation === "main" || clause.relation === "coordinate" || clause.relation === "content";
}

/** The clause whose verb is the phrase at `at`; the search looks at the last few only. */
export function clauseAt(at: number, clauses: readonly Clause[]): Clause | null {
  for (let i = clauses.length - 1; i >= 0 && clauses[i]!.at >= at; i--) if (clauses[i]!.at === at) return clauses[i]!;
  return null;
}
