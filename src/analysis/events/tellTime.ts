// When an event happens: the time expression that stands with its verb, else what the tense says against the time
// told last and the document's date. Every answer has its reason in words.

import type { DocumentDate, EventTime, Modality } from "../../model";
import type { Attribution } from "./attribution";
import { type Clause, tensedVerb } from "./clause";
import { isFinite } from "./phrase";
import type { Reading } from "./reading";
import { type Aspect, goingOn, statedTime } from "./statedTime";
import type { ClauseTime, ClauseTimes } from "./times";

/** A sentence with what was found out about it. */
export interface SentenceNotes {
  readonly reading: Reading;
  readonly attribution: Attribution;
  readonly times: ClauseTimes;
  readonly isHeadline: boolean;
  /** The first sentence of the story: "A court has freed two men" is today’s news there. */
  readonly isLead: boolean;
}

/** What times are judged against, carried on from sentence to sentence. */
export interface Narrative {
  readonly documentDate: DocumentDate;
  /** The time told last with a date of its own; null at the beginning. */
  told: EventTime | null;
  /** The sentence in which it was told, and the one that is read now. */
  toldIn: number;
  sentence: number;
}

/**
 * For how many sentences a time goes on to count. Measured on every second document of `evaluate -- event-times`:
 * the longer, the more events get a wrong day; none at all would lose what a reader takes from the sentence before.
 */
const MEMORY = 1;

/** How many clauses up or down a time or tense is looked for. @guess */
const HIGHEST = 4;

export function timeOf(clause: Clause, modality: Modality, notes: SentenceNotes, narrative: Narrative): EventTime {
  const { reading, times } = notes;
  let found = times.get(clause);
  let why = "stands with the verb";
  if (!found) {
    let at = clause;
    for (let step = 0; step < HIGHEST && !found && at.governor && goesOn(at, reading); step++) {
      at = at.governor;
      if (modality !== "planned" || (at === clause.governor && !isDecided(at))) found = times.get(at);
    }
    why = "stands with the verb that it goes on from";
  }
  if (!found && (modality === "asserted" || modality === "reported")) {
    found = timesBelow(clause, notes);
    why = "stands with the verb that goes on from it";
  }
  if (!found) return byTense(clause, modality, notes, narrative);
  return statedTime(found, why, narrative.documentDate, aspectOf(clause, reading));
}

/** Past tense of what changes slowly or stays as it is fills the time that is told of it: "sales rose in January". */
function aspectOf(clause: Clause, reading: Reading): Aspect {
  const verb = tensedVerb(clause);
  return {
    lasts: reading.is(clause, "gradual") || reading.is(clause, "stative"),
    current: verb.perfect || verb.tense === "present",
  };
}

/** "agreed on Monday to sign": the day of the decision, not of what is decided; "was due on Monday to sign" is. */
function isDecided({ verb }: Clause): boolean {
  return verb.tense === "past" && !verb.passive;
}

/** True for clauses that share the time of the clause before. */
function goesOn(clause: Clause, reading: Reading): boolean {
  if (clause.relation === "adverbial") return opensWhen(clause, reading);
  return clause.relation === "coordinate" || clause.relation === "infinitive" || clause.relation === "participle";
}

/** "when it flooded" happens at the time of the clause before. */
export function opensWhen(clause: Clause, reading: Reading): boolean {
  return clause.relation === "adverbial" && reading.phrases[clause.opening]?.word === "when";
}

/**
 * "were killed when a bus overturned on Monday", "attacked a village, killing two on Monday": the day of both; and of
 * all that "and" joins to them, "were killed and a dozen hurt when …".
 */
function timesBelow(clause: Clause, { reading, times }: SentenceNotes): readonly ClauseTime[] | undefined {
  if (times.size === 0 || tensedVerb(clause).tense !== "past") return undefined;
  let above = clause;
  for (let i = clause.index + 1; i <= clause.index + HIGHEST; i++) {
    const next = reading.clauses[i];
    if (!next) break;
    const joined = isJoined(next, reading);
    if (joined) above = next;
    const found = joined || (next.governor === above && isSameTime(next, reading)) ? times.get(next) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** "… and a dozen hurt": another clause in the past, joined by "and". */
function isJoined({ relation, opening, verb }: Clause, { phrases }: Reading): boolean {
  const past = verb.tense === "past" && !verb.perfect;
  return past && relation === "main" && phrases[opening - 1]?.kind === "joiner";
}

function isSameTime(clause: Clause, reading: Reading): boolean {
  return opensWhen(clause, reading) || (clause.relation === "participle" && clause.verb.tense === "gerund");
}

function byTense(clause: Clause, modality: Modality, notes: SentenceNotes, narrative: Narrative): EventTime {
  const { earliest, latest } = narrative.documentDate;
  const verb = tensedVerb(clause);
  if (verb.modal === "can" || verb.modal === "ca") return goingOn(narrative.documentDate);
  if (verb.modal !== null && verb.perfect && verb.modal !== "will") return done(latest);
  const { governor } = clause;
  const tried = governor !== null && clause.relation === "infinitive" && notes.reading.is(governor, "attempt");
  if (modality === "planned" || modality === "required" || (modality === "possible" && !tried))
    return { timex: null, earliest, latest: null, reason: "not yet so, so not before the document’s date" };
  const teller = tenseTeller(clause);
  const told = tensedVerb(teller);
  if (told.tense === "present" && isAwaited(teller, notes.reading))
    return { timex: null, earliest, latest: null, reason: "awaited, so not before the document’s date" };
  if (told.tense === "present") return byPresent(clause, teller, notes, narrative);
  if ((told.tense === "past" && told.perfect) || isBackground(clause, notes))
    return done(narrative.told?.earliest ?? latest);
  const recent = narrative.told && narrative.sentence - narrative.toldIn <= MEMORY;
  if (recent && narrative.told && !notes.reading.is(teller, "reporting"))
    return { ...narrative.told, reason: `goes on from what was told before: ${narrative.told.reason}` };
  return whenSaid(clause, notes, narrative) ?? { timex: null, earliest, latest, reason: NEWS };
}

const AWAITED: ReadonlySet<string> = new Set(["when", "once", "until", "before", "after", "unless", "if"]);

/** "when the court meets": the present of such clauses lies ahead. */
function isAwaited({ relation, opening, verb }: Clause, { phrases }: Reading): boolean {
  return relation === "adverbial" && !verb.progressive && AWAITED.has(phrases[opening]?.word ?? "");
}

const NEWS = "told as news of the document’s date";

/** Prepositions whose gerund happened before: "fined for dumping". */
const BEFOREHAND: ReadonlySet<string> = new Set(["after", "for", "of"]);

function byPresent(clause: Clause, teller: Clause, notes: SentenceNotes, narrative: Narrative): EventTime {
  const { reading } = notes;
  const { earliest, latest } = narrative.documentDate;
  const told = tensedVerb(teller);
  const isNews = told.perfect ? notes.isLead && clause.relation === "main" : notes.isHeadline && !told.progressive;
  if (isNews) return { timex: null, earliest, latest, reason: NEWS };
  if (told.perfect) return done(latest);
  const said = whenSaid(clause, notes, narrative);
  if (said) return said;
  const isSaying = reading.is(teller, "reporting") || reading.is(teller, "cognition");
  if (told.progressive || !isSaying) return goingOn(narrative.documentDate);
  return { timex: null, earliest, latest, reason: "said on the document’s date" };
}

/** The time of the saying, where that has one. */
function whenSaid(
  clause: Clause,
  { attribution, times, reading }: SentenceNotes,
  narrative: Narrative,
): EventTime | null {
  const saying = attribution.said.get(clause);
  const said = saying && times.get(saying);
  if (!said) return null;
  return statedTime(said, "is the time at which it was said", narrative.documentDate, aspectOf(clause, reading));
}

/**
 * "the gap created by the embargo": what was done to the noun before; "accused of taking bribes"; "after the council voted".
 */
function isBackground(clause: Clause, { reading }: SentenceNotes): boolean {
  const { relation, verb, governor, at } = clause;
  if (relation !== "content" && verb.tense === "gerund" && BEFOREHAND.has(reading.phrases[at - 1]?.word ?? ""))
    return true;
  if (relation === "participle")
    return (governor ?? clause.subject) !== null && verb.tense === "participle" && verb.first === verb.head;
  const opener = relation === "adverbial" ? reading.phrases[clause.opening]?.word : undefined;
  return opener === "after" || opener === "because" || opener === "since" || opener === "once";
}

function done(latest: string | null): EventTime {
  return { timex: null, earliest: null, latest, reason: "told as done by then" };
}

/** The clause whose verb has a tense: up from infinitives and participles. */
function tenseTeller(clause: Clause): Clause {
  let at = clause;
  for (let step = 0; step < HIGHEST && at.governor && !isFinite(at.verb); step++) at = at.governor;
  return at;
}
