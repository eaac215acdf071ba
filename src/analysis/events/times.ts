// Which time expressions stand with which verb. What they say of the event is statedTime's, what follows from tense
// where none does is tellTime's.

import type { EnglishGrammar } from "../../knowledge/english";
import type { EventWords } from "../../knowledge/eventWords";
import { dayNumber, type DocumentDate, parseDay, type Timex } from "../../model";
import { type Clause, isModifier, tensedVerb } from "./clause";
import { isFinite, type Phrase } from "./phrase";
import { covering } from "./phrases";
import type { Reading } from "./reading";

/** A time expression with the word that governs it: "since" in "since 1901"; "" for none. */
export interface ClauseTime {
  readonly timex: Timex;
  readonly link: string;
}

/** The time expressions of a sentence by the clause that they belong to. */
export type ClauseTimes = ReadonlyMap<Clause, readonly ClauseTime[]>;

export interface SentenceTimes {
  readonly times: ClauseTimes;
  /** A noun phrase has a date before its noun. */
  readonly namesOccasion: boolean;
}

/** A time says when the clause's event was; "since August" only says since when something has been so. */
export function dates(times: ClauseTimes, clause: Clause): boolean {
  return times.get(clause)?.some(({ link }) => link !== "since") ?? false;
}

/** How many clauses up a time is looked for. @guess */
const HIGHEST = 4;

/** What an object may take its own time from. */
export interface Occasions {
  readonly english: EnglishGrammar;
  readonly eventWords: EventWords;
  readonly documentDate: DocumentDate;
}

/** Of a sentence without time expressions. */
export const NO_TIMES: SentenceTimes = { times: new Map(), namesOccasion: false };

export function assignTimes(reading: Reading, timexes: readonly Timex[], occasions: Occasions): SentenceTimes {
  const times = new Map<Clause, ClauseTime[]>();
  let namesOccasion = false;
  let verbs = 0;
  let owner: Clause | null = null;
  for (let at = 0; at < reading.phrases.length; at++) {
    const phrase = reading.phrases[at]!;
    while (verbs < reading.clauses.length && reading.clauses[verbs]!.at <= at) verbs++;
    if (phrase.kind !== "time" && phrase.kind !== "noun") continue;
    if (phrase.kind === "noun" && opensDated(phrase, reading)) namesOccasion = true;
    const timex = timexOf(phrase, reading, timexes);
    if (!timex || isOfNoun(at, reading)) continue;
    const last: Clause | null = continues(reading, at) ? owner : null;
    owner = last ?? ownerOf(at, reading.clauses[verbs - 1], nextAbove(verbs, at, reading), reading);
    if (!owner) continue;
    const known = times.get(owner);
    const link = linkTo(at, reading);
    if (isOfOccasion(timex, owner, at, reading, occasions)) continue;
    if (UP_TO.has(link) && !lastsUntil(owner, reading)) continue;
    if ((link === "since" && !mayLast(owner)) || (link === "for" && isSetFor(timex, owner, at, reading))) continue;
    if (!known) times.set(owner, [{ timex, link }]);
    else if (last || isAnother(reading, at)) known.push({ timex, link });
  }
  return { times, namesOccasion };
}

/** "Sunday’s election", "the 2022 final", "a decisive May vote" */
function opensDated({ first, head }: Phrase, { cover }: Reading): boolean {
  for (let i = first; i < head && i < first + 3; i++) if (cover.timex[i] !== 0) return true;
  return false;
}

/** "bonds due Oct. 15", "a letter dated Feb. 4", "a week from Friday": a day of the noun; but "is due Monday". */
function isOfNoun(at: number, { phrases, cover }: Reading): boolean {
  if (at < 2 || phrases[at - 2]!.kind !== "noun") return false;
  const { word } = phrases[at - 1]!;
  if (word === "due" || word === "dated") return true;
  return word === "from" && cover.duration[phrases[at - 2]!.head] !== 0 && phrases[at - 3]?.word !== "for"; // "for four days from Friday"
}

/** The date that a time phrase is, or the length of time up to now that a noun phrase is. */
function timexOf(phrase: Phrase, { cover }: Reading, timexes: readonly Timex[]): Timex | null {
  const timex = covering(timexes, (phrase.kind === "time" ? cover.timex : cover.duration)[phrase.head]!);
  if (!timex) return null;
  return (phrase.kind === "time" ? isDated(timex) : isPastLength(timex) || isPeriod(timex)) ? timex : null;
}

/** "May 3", what lies on a side of now ("a few years ago"), and days that cannot be told where the document has no date. */
function isDated({ type, earliest, latest, value }: Timex): boolean {
  if (type !== "DATE" && type !== "TIME") return false; // a bare "hours later" leaves the day as told before
  return (
    (earliest !== null && latest !== null) || value === "PAST_REF" || (type === "DATE" && value.startsWith("XXXX"))
  );
}

/** "the year ended March 31": a length whose days are known. */
function isPeriod({ earliest, latest }: Timex): boolean {
  return earliest !== null && latest !== null;
}

const PAST_LENGTH = /^(?:(?:the|these|those) )?(?:last|past) /i;

/** "the past three months": so long up to now. */
export function isPastLength({ type, text }: Timex): boolean {
  return type === "DURATION" && PAST_LENGTH.test(text);
}

/** The preposition or opener before, past an adverb ("since about 1901", "early on Monday"). */
function linkTo(at: number, { phrases }: Reading): string {
  if (at === 0) return "";
  const before = phrases[at - 1]?.kind === "adverb" ? phrases[at - 2] : phrases[at - 1];
  return before?.kind === "preposition" || before?.kind === "opener" ? before.word : "";
}

/** "On Monday a man who lived in Lyon confessed": the clause that begins after the time, and not one that says more of its subject. */
function nextAbove(index: number, at: number, { clauses, phrases }: Reading): Clause | undefined {
  const next = clauses[index];
  for (let i = index; i < index + HIGHEST && i < clauses.length; i++) {
    const clause = clauses[i]!;
    if (isAsideOf(clause, at, phrases)) continue;
    if (at >= clause.opening || (clause.relation !== "relative" && !isModifier(clause))) return clause;
    if (clause.governor !== null && clause.governor.index < index) return next; // of what stands before the time
  }
  return next;
}

/** "In 1991, when Moe opposed the talks, Berg held back loans": between commas behind a time that opens the sentence. */
function isAsideOf({ relation, opening, governor }: Clause, at: number, phrases: readonly Phrase[]): boolean {
  if (relation !== "adverbial" || governor !== null || at > 1 || opening !== at + 2) return false;
  return phrases[at + 1]!.kind === "comma";
}

/** The verb before, unless the time stands inside or in front of the next clause. */
function ownerOf(at: number, before: Clause | undefined, next: Clause | undefined, reading: Reading): Clause | null {
  if (!before) return next ?? null;
  if (!next) return highest(before, at, reading);
  if (at >= next.opening && !isInserted(before, next, at, reading)) return next;
  if (at < next.opening && reading.phrases[next.opening]!.kind === "opener") return highest(before, at, reading); // "by May after …"
  const linked = reading.phrases[at - 1]?.kind;
  const left = reading.phrases[linked === "preposition" ? at - 2 : at - 1];
  const fronted = left?.kind === "comma" || left?.kind === "joiner" || left?.kind === "mark" || left?.kind === "opener";
  const isNear = next.opening > at && next.opening - at <= 2;
  return fronted && isNear ? next : highest(before, at, reading);
}

/** "Lind, who led the bank from 2007 to 2014, resigned": before the comma that ends what is inserted. */
function isInserted(before: Clause, next: Clause, at: number, { phrases }: Reading): boolean {
  if (before.at < next.opening) return false;
  for (let i = Math.max(before.at, at - 30); i < at; i++) if (phrases[i]!.kind === "comma") return false;
  return true;
}

/** After a comma a time no longer belongs to a verb without a tense ("to have it listed …, in Paris Tuesday"). */
function highest(clause: Clause, at: number, reading: Reading): Clause {
  let owner = clause;
  for (let step = 0; step < HIGHEST && owner.governor && !isFinite(owner.verb); step++) {
    const between = reading.phrases.slice(Math.max(owner.at, at - 30), at);
    if (!between.some(({ kind }) => kind === "comma")) break;
    owner = owner.governor;
  }
  return owner;
}

/** "called a strike for Friday": the day of the strike, not of the call; but "is due for Friday". */
function isSetFor({ earliest, latest }: Timex, { verb }: Clause, at: number, { phrases }: Reading): boolean {
  return earliest !== null && earliest === latest && !verb.passive && phrases[at - 2]?.kind === "noun";
}

/** Verbs for what people say of something that happened, or do about it later. */
const REACTING: ReadonlySet<string> = new Set(
  (
    "blame celebrate cite commemorate condemn criticize denounce deplore examine explain hail investigate justify lament mark mention " +
    "mourn praise probe recall regret review slam welcome"
  ).split(" "),
);

/** Days that news is told of. @guess */
const NEWS_DAYS = 4;

/** "condemned the launch of a missile on Aug. 29", "blamed a strike in February": the time of what is spoken of, where it is no news. */
function isOfOccasion(
  { earliest, latest }: Timex,
  owner: Clause,
  at: number,
  reading: Reading,
  { english, eventWords, documentDate }: Occasions,
): boolean {
  if (at < owner.at + 3 || latest === null || documentDate.earliest === null || !REACTING.has(reading.lemma(owner)))
    return false;
  if (earliest === latest && !isLongBefore(latest, documentDate.earliest)) return false;
  for (let i = at - 2; i > owner.at; i--) {
    const { kind, head } = reading.phrases[i]!;
    if (kind === "noun" && eventWords.nouns.has(english.nounLemma(reading.tokens[head]!.text))) return true;
  }
  return false;
}

function isLongBefore(day: string, now: string): boolean {
  const [then, today] = [parseDay(day), parseDay(now)];
  return then !== null && today !== null && dayNumber(today) - dayNumber(then) > NEWS_DAYS;
}

export const UP_TO: ReadonlySet<string> = new Set(["until", "till", "through"]);

/** "served until 2014", "runs through July"; but "delayed the vote until July" tells when the delay ends, not when it was decided. */
function lastsUntil(clause: Clause, reading: Reading): boolean {
  return (
    clause.verb.progressive ||
    reading.is(clause, "stative") ||
    reading.is(clause, "durative") ||
    reading.is(clause, "gradual") ||
    ENDURING.has(reading.lemma(clause))
  );
}

const ENDURING: ReadonlySet<string> = new Set(
  "continue extend go head keep last lead play run sit sleep stay talk teach wait".split(" "),
);

/** "has been ill since May"; but "fell to its lowest level since May" tells nothing of when it fell. */
function mayLast(clause: Clause): boolean {
  const verb = tensedVerb(clause);
  return verb.perfect || verb.tense !== "past" || verb.progressive;
}

/** "(met in Oslo on Monday) and in Bergen on Wednesday": another time of the same verb. */
function isAnother({ phrases }: Reading, at: number): boolean {
  if (at < 4 || phrases[at - 1]!.kind !== "preposition" || phrases[at - 2]!.kind !== "noun") return false;
  return phrases[at - 3]!.kind === "preposition" && phrases[at - 4]!.kind === "joiner";
}

/** "Jan. 13 and 14", "from Monday to Friday"; but "rose in May from a year earlier" compares. */
function continues(reading: Reading, at: number): boolean {
  if (at < 2) return false;
  const link = reading.phrases[at - 1];
  return (
    reading.phrases[at - 2]?.kind === "time" &&
    (link?.kind === "joiner" || link?.kind === "mark" || (link?.kind === "preposition" && link.word !== "from"))
  );
}
