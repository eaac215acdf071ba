// Verbs that tell what happened though their form has no tense: participles that must be the past tense because nothing
// else is a verb there, and the infinitives and participles of headlines, which leave out "will" and "were".

import { isFinite, isVerb, type Phrase, type VerbPhrase, withForm } from "./phrase";
import { isAge } from "./subject";

/** The first verb of a sentence without a tense: where it stands and what it tells. */
export interface Tenseless {
  /** Index of the phrase that is the past tense; −1 if there is none. */
  readonly past: number;
  /** The sentence is a headline without a tense, in which participles were and infinitives will be. */
  readonly isHeadline: boolean;
  readonly firstVerb: number;
}

export function findTenseless(phrases: readonly Phrase[]): Tenseless {
  const last = phrases.at(-1);
  const ended = last?.kind === "mark" && STOPS.has(last.word);
  const isHeadline =
    !ended && !phrases.some((phrase, at) => isVerb(phrase) && isFinite(phrase) && !isOpened(at, phrases));
  return { past: onlyParticiple(phrases, ended), isHeadline, firstVerb: phrases.findIndex(isVerb) };
}

const STOPS: ReadonlySet<string> = new Set([".", "!", "?", '"', "”", "''"]);

/** The verb as it is to be read. */
export function withTense(
  verb: VerbPhrase,
  at: number,
  { past, isHeadline, firstVerb }: Tenseless,
  phrases: readonly Phrase[],
): VerbPhrase {
  if (isUnchanged(verb, at, phrases)) return withForm(verb, { tense: "past" });
  if (endsPeriod(verb, at, phrases)) return withForm(verb, { tense: "participle", passive: true });
  if (isIntransitive(verb, at, phrases) || followsContact(verb, at, phrases))
    return withForm(verb, { tense: "past", passive: false });
  if (at === past) return withForm(verb, { tense: "past", passive: false });
  const before = phrases[at - 1];
  const modal = before?.kind === "comma" && verb.tense === "infinitive" ? modalBefore(verb, at - 1, phrases) : null;
  if (modal !== null) return withForm(verb, { tense: "future", modal });
  if (before?.kind !== "noun") return verb;
  if (isHeadline && verb.tense === "infinitive" && verb.bare > verb.first && at === firstVerb)
    return withForm(verb, { tense: "future", modal: "will", bare: verb.first });
  if (verb.tense !== "participle" || verb.first !== verb.head) return verb;
  if (isHeadline && phrases[at + 1]?.kind !== "noun" && opensHeadline(phrases[at - 2]))
    return withForm(verb, { tense: "past", passive: true }); // "Two killed, 14 injured as …"
  if ((isOpened(at, phrases) || isSaid(at, phrases)) && isOnly(phrases, at))
    return withForm(verb, { tense: "past", passive: false });
  return verb;
}

const PERIODS: ReadonlySet<string> = new Set(["year", "quarter", "half", "period", "month", "months", "week", "weeks"]);

/** "in the quarter ended March 31", which the tagger may take for the past tense. */
export function endsPeriod({ word, first, head }: VerbPhrase, at: number, phrases: readonly Phrase[]): boolean {
  if (word !== "ended" || first !== head || phrases[at + 1]?.kind !== "time") return false;
  return PERIODS.has(phrases[at - 1]?.word ?? "") && phrases[at - 2]?.kind === "preposition";
}

const UNCHANGED: ReadonlySet<string> = new Set(
  "beat bet bid broadcast burst cast cut hit hurt put quit rid set shed shut slit split spread thrust upset".split(" "),
);

/** "Stocks hit a low": past and present are the same word, and news is told in the past. */
function isUnchanged({ first, head, word, firstTag }: VerbPhrase, at: number, phrases: readonly Phrase[]): boolean {
  if (first !== head || (firstTag !== "VBP" && firstTag !== "VB") || !UNCHANGED.has(word)) return false;
  const [subject, before] = [phrases[at - 1], phrases[at - 2]];
  if (firstTag === "VBP") return subject?.firstTag !== "PRP";
  return subject?.kind === "noun" && (before === undefined || !isVerb(before)); // but "helped the firm cut costs"
}

const INTRANSITIVE: ReadonlySet<string> = new Set(
  "capsized collapsed collided crashed derailed died erupted escaped exploded fell lapsed overturned plunged sank slipped soared stumbled vanished".split(
    " ",
  ),
);

/** "after a ferry with 70 aboard capsized": nothing is capsized by anybody, so that this is the past tense. */
function isIntransitive({ tense, first, head, word }: VerbPhrase, at: number, phrases: readonly Phrase[]): boolean {
  if (tense !== "participle" || first !== head || !INTRANSITIVE.has(word) || !isOnly(phrases, at)) return false;
  const before = phrases[at - 1]?.kind;
  return (
    before === "noun" || before === "adverb" || before === "time" || before === "preposition" || before === "adjective"
  );
}

/** "the wave it caused killed": after a whole clause with a pronoun that says which wave. */
function followsContact({ tense, first, head }: VerbPhrase, at: number, phrases: readonly Phrase[]): boolean {
  if (tense !== "participle" || first !== head || at < 3 || phrases[at - 2]!.firstTag !== "PRP") return false;
  const before = phrases[at - 1]!;
  return phrases[at - 3]!.kind === "noun" && isVerb(before) && before.tense === "past" && before.first === before.head;
}

/** The modal verb that a phrase between commas parts from its verb: "will, if all goes well, open". */
function modalBefore(verb: VerbPhrase, comma: number, phrases: readonly Phrase[]): string | null {
  if (verb.firstTag === "TO") return null;
  for (let i = comma - 1; i > 0 && i > comma - NEAR; i--) {
    if (isVerb(phrases[i]!) && isFinite(phrases[i] as VerbPhrase) && !isOpened(i, phrases)) return null;
    if (phrases[i]!.kind === "comma" && phrases[i - 1]!.firstTag === "MD") return phrases[i - 1]!.word;
  }
  return null;
}

const SAYINGS: ReadonlySet<string> = new Set(["said", "says", "say", "added", "adds"]);

/** "said the families of the men requested privacy": a verb with an object after "said" and a noun. */
function isSaid(at: number, phrases: readonly Phrase[]): boolean {
  if (phrases[at + 1]?.kind !== "noun") return false;
  let i = at - 1;
  while (i >= 0 && i > at - NEAR && (phrases[i]!.kind === "noun" || phrases[i]!.kind === "preposition")) i--;
  const verb = phrases[i];
  return verb !== undefined && isVerb(verb) && SAYINGS.has(verb.word);
}

function opensHeadline(phrase: Phrase | undefined): boolean {
  return phrase === undefined || phrase.kind === "comma" || phrase.kind === "joiner" || phrase.kind === "mark";
}

const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  "that because although though while if whether unless when where how why lest whereas".split(" "),
);

/**
 * "when a sensor shut down", "when tons of earth slid", "the treaty that both states signed": only a noun with what
 * belongs to it stands between the opener and the verb.
 */
function isOpened(at: number, phrases: readonly Phrase[]): boolean {
  let i = at - 1;
  while (phrases[i]?.kind === "adverb") i--;
  if (phrases[i]?.kind === "noun") i--;
  for (let step = 0; step < 2 && phrases[i]?.word === "of" && phrases[i - 1]?.kind === "noun"; step++) i -= 2;
  const opener = phrases[i];
  return opener?.kind === "relative" || (opener?.kind === "opener" && (CLAUSE_OPENERS.has(opener.word) || i < at - 1));
}

/**
 * The participle with an object that must be the past tense, because nothing before the first comma has a tense
 * ("An earthquake struck Turkey, officials said"); −1 if there is none. What stands in front ("In May, a flood killed
 * two") and what is inserted ("The bank, which owns the yard, informed buyers") does not count.
 */
function onlyParticiple(phrases: readonly Phrase[], ended: boolean): number {
  let fronted = true;
  let closed = -1;
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at]!;
    const inserted = phrase.kind === "comma" ? insertedUpTo(at, phrases) : -1;
    if (inserted > 0) closed = at = inserted;
    else if (phrase.kind === "comma" ? !fronted : isVerb(phrase) && isFinite(phrase)) return -1;
    if (phrase.kind === "noun" && (at === 0 || phrases[at - 1]!.kind !== "preposition")) fronted = false;
    if (!isVerb(phrase) || phrase.tense !== "participle" || phrase.first !== phrase.head) continue;
    const isBehind = at - 1 === closed || (at - 2 === closed && phrases[at - 1]!.kind === "adverb");
    const hasSubject = followsNoun(at, phrases) || (closed > 0 && isBehind && !fronted);
    if ((hasSubject || (phrases[at - 1]?.kind === "comma" && !fronted)) && phrases[at + 1]?.kind === "noun")
      return isOnly(phrases, at) ? at : -1;
    if (hasSubject && ended && phrases[at + 1]?.word !== "by") return isSole(phrases, at) ? at : -1;
  }
  return -1;
}

/** How far ahead a comma or verb is looked for. @guess */
const NEAR = 12;

/** "A fire on Tuesday destroyed", "Moe, 49, escaped", "Moe never returned". */
function followsNoun(at: number, phrases: readonly Phrase[]): boolean {
  let i = at - 1;
  while (i > at - NEAR && (phrases[i]?.kind === "adverb" || phrases[i]?.kind === "time")) i--;
  if (phrases[i]?.kind === "preposition" && phrases[i + 1]?.kind === "time") i--;
  return phrases[i]?.kind === "noun" || (i > 0 && phrases[i]!.kind === "comma" && isAge(i - 1, phrases));
}

/** Where the comma stands that ends what the comma at `at` begins, a relative clause or an age; −1 if it begins neither. */
function insertedUpTo(at: number, phrases: readonly Phrase[]): number {
  const next = phrases[at + 1];
  if (next?.kind === "relative") return commaAfter(phrases, at);
  if (at === 1 && next && isVerb(next) && next.tense === "participle") return commaAfter(phrases, at); // ", named Ada,"
  if (at + 2 < phrases.length && isAge(at + 1, phrases)) return at + 2;
  return next?.kind === "noun" && phrases[at - 1]?.kind === "noun" ? explainedUpTo(at, phrases) : -1;
}

/** "The bank, a lender in Oslo, informed buyers": an apposition, if a participle with an object stands behind it. */
function explainedUpTo(at: number, phrases: readonly Phrase[]): number {
  const end = commaAfter(phrases, at);
  if (end < 0) return -1;
  for (let i = at + 1; i < end; i++) if (isVerb(phrases[i]!)) return -1;
  const verb = phrases[end + 1]?.kind === "adverb" ? end + 2 : end + 1;
  const told = phrases[verb];
  const isTold = told !== undefined && isVerb(told) && told.tense === "participle" && told.first === told.head;
  const next = phrases[verb + 1];
  return isTold && (next?.kind === "noun" || next?.firstTag === "RP") ? end : -1;
}

function commaAfter(phrases: readonly Phrase[], at: number): number {
  for (let i = at + 2; i <= at + NEAR && i < phrases.length; i++) if (phrases[i]!.kind === "comma") return i;
  return -1;
}

/** No other verb with a tense before the next comma, unless one goes on: "informed unions and will begin talks". */
function isOnly(phrases: readonly Phrase[], at: number): boolean {
  for (let i = at + 2; i < at + NEAR && i < phrases.length; i++) {
    const phrase = phrases[i]!;
    if (phrase.kind === "comma") return true;
    if (isVerb(phrase) && isFinite(phrase) && !isOpened(i, phrases) && !endsPeriod(phrase, i, phrases))
      return phrases[i - 1]!.kind === "joiner";
  }
  return true;
}

/** "Scientists cheered in the hall when …": no other verb with a tense but in clauses that an opener opens, and sayings. */
function isSole(phrases: readonly Phrase[], at: number): boolean {
  for (let i = at + 1; i < phrases.length; i++) {
    const phrase = phrases[i]!;
    if (isVerb(phrase) && isFinite(phrase) && phrase.word !== "said" && !isOpened(i, phrases)) return false;
  }
  return true;
}
