// What follows a verb in its clause: objects, prepositional phrases, times, verbs that go on with it. Reading stops
// where another clause begins.

import { isFinite, isVerb, type Phrase } from "./phrase";
import { endsPeriod } from "./tenseless";

/** A piece that can be taken or left as a whole, so that nothing cut by pieces dangles. Indexes among the phrases. */
export interface Complement {
  readonly kind: "object" | "prepositional" | "time" | "verb" | "adjective" | "adverb";
  readonly first: number;
  readonly last: number;
  /** The noun phrase or verb in it. */
  readonly head: number;
  /** "in", "with"; "" where none governs it. */
  readonly preposition: string;
}

const QUOTES: ReadonlySet<string> = new Set(['"', "“", "”", "''", "``"]);
/** More pieces than any clause of ordinary prose has; keeps the cost of endless lists linear. */
const MOST = 16;

/** The complements of the phrase at `at` (a verb, or a noun that names an event), in order. */
export function complementsOf(at: number, phrases: readonly Phrase[]): Complement[] {
  const found: Complement[] = [];
  let last: Complement | undefined;
  let i = QUOTES.has(phrases[at + 1]?.word ?? "") ? at + 2 : at + 1; // “firmly opposes” official contact
  while (i < phrases.length && found.length < MOST) {
    const next = complementAt(i, phrases, last);
    if (!next) break;
    found.push(next);
    last = next;
    i = next.last + 1;
  }
  return found;
}

function complementAt(i: number, phrases: readonly Phrase[], before: Complement | undefined): Complement | null {
  const phrase = phrases[i]!;
  switch (phrase.kind) {
    case "noun":
      return before?.kind !== "verb" && beginsClause(i, phrases) ? null : nounPiece("object", "", i, i, phrases);
    case "preposition":
    case "opener":
      if (phrase.firstTag === "RP") return { kind: "adverb", first: i, last: i, head: i, preposition: phrase.word };
      return prepositional(i, phrases);
    case "time":
      return { kind: "time", first: i, last: i, head: i, preposition: "" };
    case "adverb":
    case "adjective":
      return { kind: phrase.kind, first: i, last: i, head: i, preposition: "" };
    case "verb":
      return verbPiece(i, phrases, before);
    case "comma":
    case "joiner":
      return before?.kind === "object" || before?.kind === "prepositional" ? listPiece(i, phrases, before) : null;
    default:
      return null;
  }
}

/** "to improve relations", "listing the mine": a verb without tense; participles after a noun only if they say what was done to it. */
function verbPiece(i: number, phrases: readonly Phrase[], before: Complement | undefined): Complement | null {
  const verb = phrases[i]!;
  if (!isVerb(verb) || isFinite(verb)) return null;
  if (before && verb.tense === "participle" && before.kind !== "object") return null;
  if (before && before.kind !== "adverb" && verb.tense === "gerund" && !isSetGoing(before, phrases)) return null; // but "ruled out working"
  return { kind: "verb", first: i, last: i, head: i, preposition: "" };
}

/** "sent shares plunging", "left two men fighting for their lives" */
function isSetGoing({ kind, first, preposition }: Complement, phrases: readonly Phrase[]): boolean {
  if (kind === "object") return SETTING.has(phrases[first - 1]?.word ?? "");
  return preposition === "of" && SETTING.has(phrases[first - 2]?.word ?? ""); // "sent shares of Norse plunging"
}

const SETTING: ReadonlySet<string> = new Set(
  "send sends sent sending leave leaves left leaving keep keeps kept keeping catch catches caught catching".split(" "),
);

function prepositional(i: number, phrases: readonly Phrase[]): Complement | null {
  const preposition = phrases[i]!.word;
  let noun = i + 1;
  if (phrases[i]!.kind === "opener" && !(GOVERNING.has(preposition) || phrases[i + 1]?.word === "of")) return null;
  while (phrases[noun]?.kind === "preposition" || phrases[noun]?.kind === "adverb") noun++;
  const target = phrases[noun];
  if (phrases[i]!.kind === "opener" && isActive(noun + 1, phrases)) return null;
  if (phrases[i]!.kind === "preposition" && target && isVerb(target) && target.tense === "gerund")
    return { kind: "verb", first: i, last: noun, head: noun, preposition };
  if (target?.kind === "time") return { kind: "time", first: i, last: noun, head: noun, preposition };
  if (target?.kind === "adjective") return { kind: "prepositional", first: i, last: noun, head: noun, preposition };
  if (target?.kind !== "noun" || beginsClause(noun, phrases))
    return phrases[i]!.kind === "preposition" && isParticle(preposition)
      ? { kind: "adverb", first: i, last: i, head: i, preposition }
      : null;
  return nounPiece("prepositional", preposition, i, noun, phrases);
}

/** "after the state delayed tariffs", whatever form the tagger takes "delayed" for. */
function isActive(at: number, phrases: readonly Phrase[]): boolean {
  const verb = phrases[at];
  if (verb === undefined || !isVerb(verb) || verb.tense !== "participle") return false;
  const next = phrases[at + 1]?.kind;
  return next === "noun" || next === "adjective"; // "as protests turned violent"
}

/** Openers that are prepositions where no clause follows. */
const GOVERNING: ReadonlySet<string> = new Set("until since as after before than like".split(" "));

const PARTICLES: ReadonlySet<string> = new Set(
  "up down out off over back away together ahead on in around through".split(" "),
);

function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** A noun phrase with those joined to it by "and" without a comma ("Kishida and Hayashi"). */
function nounPiece(
  kind: "object" | "prepositional",
  preposition: string,
  first: number,
  noun: number,
  phrases: readonly Phrase[],
): Complement {
  const quoted = quotedUpTo(noun, phrases);
  if (quoted > noun) return { kind, first, last: quoted, head: quoted, preposition };
  let last = noun;
  while (
    last + 2 < phrases.length &&
    last - noun < MOST &&
    phrases[last + 1]!.kind === "joiner" &&
    phrases[last + 1]!.word !== "but" &&
    phrases[last + 2]!.kind === "noun" &&
    !beginsClause(last + 2, phrases)
  )
    last += 2;
  return { kind, first, last, head: noun, preposition };
}

const OWNING: ReadonlySet<string> = new Set(
  "a an the this that these those its their his her our my your 's ’s ' ’ some any no such".split(" "),
);
/** Phrases between quotation marks inside a noun phrase, at most. @guess */
const LONGEST_QUOTE = 8;

/** "Lind’s “change of stance”", "the “very serious” leaks": where the noun phrase ends that only an owner or article begins; `noun` where it is none. */
function quotedUpTo(noun: number, phrases: readonly Phrase[]): number {
  if (!OWNING.has(phrases[noun]!.word) || !QUOTES.has(phrases[noun + 1]?.word ?? "")) return noun;
  for (let i = noun + 3; i < phrases.length && i <= noun + LONGEST_QUOTE; i++)
    if (QUOTES.has(phrases[i]!.word))
      return phrases[i + 1]?.kind === "noun" && !beginsClause(i + 1, phrases) ? i + 1 : i;
  return noun;
}

/** ", population growth, and trade": a list goes on if it ends in "and" with a noun; else the comma ends the clause. */
function listPiece(i: number, phrases: readonly Phrase[], before: Complement): Complement | null {
  const [named, explained] = [phrases[before.last]!, phrases[i + 1]];
  if (named.firstTag !== "DT" && explained?.firstTag === "DT") return null; // an apposition: "Nara, the hometown and …"
  let at = i;
  let last = -1;
  let joined = false;
  for (let step = 0; step < MOST; step++) {
    if (phrases[at]?.kind !== "comma" && phrases[at]?.kind !== "joiner") break;
    const comma = phrases[at]!.kind === "comma";
    const joiner = comma && phrases[at + 1]?.kind === "joiner";
    const noun = at + (joiner ? 2 : 1);
    if (phrases[noun - 1]!.word === "but") break; // "saw him, but police"
    if (phrases[noun]?.kind !== "noun" || beginsClause(noun, phrases)) break;
    joined ||= joiner || !comma;
    last = noun;
    at = noun + 1;
    while (phrases[at]?.kind === "preposition" && phrases[at + 1]?.kind === "noun") {
      at += 2;
      last = at - 1;
    }
    if (joined) break;
  }
  if (!joined || last < 0) return null;
  return { kind: before.kind, first: i, last, head: last, preposition: before.preposition };
}

/** True if a verb with a tense follows the noun phrase: it is that verb's subject. */
export function beginsClause(noun: number, phrases: readonly Phrase[]): boolean {
  let at = noun + 1;
  for (let step = 0; step < 6; step++) {
    const phrase = phrases[at];
    if (!phrase) return false;
    if (phrase.kind === "adverb") at++;
    else if (phrase.kind === "joiner" && phrases[at + 1]?.kind === "noun") at += 2;
    else if (phrase.kind === "preposition" && phrases[at + 1]?.kind === "noun") at += 2;
    else return isVerb(phrase) && isFinite(phrase) && !endsPeriod(phrase, at, phrases);
  }
  return false;
}
