// When an event happens: the time expression that stands with its verb, else what the tense says against the time
// told last and the document's date. Every answer has its reason in words.

import type { DocumentDate, EventTime, Modality } from "../../model";
import type { Attribution } from "./attribution";
import { type Clause, tensedVerb } from "./clause";
import { isFinite } from "./phrase";
import type { Reading } from "./reading";
import { type Aspect, goingOn, statedTime, throughout, within } from "./statedTime";
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
  /** The month or year told last, and the sentence: what rises or falls next does so in it. */
  period: { readonly time: EventTime; readonly sentence: number } | null;
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

/** What is known of the event that is to be dated. */
export interface Happening {
  readonly modality: Modality;
  /** Takes longer than a day where no day is told. */
  readonly takesDays: boolean;
}

/** `clause` tells the event's time; the event may be another verb or a noun in it. */
export function timeOf(clause: Clause, event: Happening, notes: SentenceNotes, narrative: Narrative): EventTime {
  const { reading, times } = notes;
  const { modality } = event;
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
  if (!found) return byTense(clause, event, notes, narrative);
  return statedTime(found, why, narrative.documentDate, aspectOf(clause, event, reading));
}

/** Past tense of what changes slowly or stays as it is fills the time that is told of it: "sales rose in January". */
function aspectOf(clause: Clause, { takesDays }: Happening, reading: Reading): Aspect {
  const verb = tensedVerb(clause);
  return {
    lasts: reading.is(clause, "gradual") || reading.is(clause, "stative") || addsUp(clause, reading),
    current: verb.perfect || verb.tense === "present",
    takesDays,
  };
}

const ADDING: ReadonlySet<string> = new Set(
  "add attract build buy create earn export gain hire import lose make produce receive record sell ship spend".split(
    " ",
  ),
);

/** "The economy added 20,000 jobs in May": one by one through all the time that is told of it. */
function addsUp(clause: Clause, reading: Reading): boolean {
  if (!ADDING.has(reading.lemma(clause))) return false;
  const object = reading.complementsAt(clause.at)[0];
  if (object?.kind !== "object") return false;
  const { head, firstTag } = reading.phrases[object.head]!;
  return reading.tokens[head]!.tag === "NNS" && firstTag !== "DT";
}

/** "agreed on Monday to sign": the day of the decision, not of what is decided; "was due on Monday to sign" is. */
function isDecided({ verb }: Clause): boolean {
  return verb.tense === "past" && !verb.passive;
}

/** True for clauses that share the time of the clause before. */
function goesOn(clause: Clause, reading: Reading): boolean {
  if (clause.relation === "adverbial") return opensWhen(clause, reading);
  if (clause.relation === "participle") return !isModifier(clause) || clause.verb.tense === "gerund";
  return clause.relation === "coordinate" || clause.relation === "infinitive";
}

/** "soldiers captured in the war", "the gap created by the embargo": a participle that says more of a noun. */
function isModifier({ relation, verb, governor, subject }: Clause): boolean {
  const alone = relation === "participle" && verb.tense === "participle" && verb.first === verb.head;
  return alone && (governor ?? subject) !== null;
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

function byTense(clause: Clause, event: Happening, notes: SentenceNotes, narrative: Narrative): EventTime {
  const { modality, takesDays } = event;
  const { earliest, latest } = narrative.documentDate;
  const verb = tensedVerb(clause);
  if (verb.modal === "can" || verb.modal === "ca") return goingOn(narrative.documentDate);
  if (verb.modal !== null && verb.perfect && verb.modal !== "will") return done(latest, takesDays);
  const { governor } = clause;
  const tried = governor !== null && clause.relation === "infinitive" && isOpen(governor, notes.reading);
  const ordered = clause.relation === "main" && verb.tense === "infinitive";
  if (modality === "planned" || modality === "required" || (modality === "possible" && !tried) || ordered)
    return within({ earliest, latest: null }, "not yet so, so not before the document’s date", takesDays);
  const teller = tenseTeller(clause);
  const told = tensedVerb(teller);
  if (isLeft(clause, notes.reading)) return goingOn(narrative.documentDate);
  if (isModifier(clause)) return done(narrative.told?.earliest ?? latest, takesDays);
  if (told.tense === "present" && isAwaited(teller, notes.reading))
    return within({ earliest, latest: null }, "awaited, so not before the document’s date", takesDays);
  if (told.tense === "present") return byPresent(clause, event, notes, narrative);
  if ((told.tense === "past" && told.perfect) || isBackground(clause, notes))
    return done(narrative.told?.earliest ?? latest, takesDays);
  const { period } = narrative;
  if (period && narrative.sentence - period.sentence <= MEMORY && changesInPeriod(clause, notes.reading))
    return throughout(period.time, goesOnFrom(period.time));
  const recent = narrative.told && narrative.sentence - narrative.toldIn <= MEMORY;
  if (recent && narrative.told && !notes.reading.is(teller, "reporting"))
    return { ...narrative.told, reason: goesOnFrom(narrative.told) };
  const said = whenSaid(clause, event, notes, narrative);
  if (said) return said;
  if (isAside(clause, notes) && narrative.sentence > LEADING) return done(latest, takesDays);
  return { timex: null, earliest, latest, reason: NEWS };
}

/** Up to here a story tells its news; what clauses below others tell later has happened before. @guess */
const LEADING = 8;

/** "who led the talks", "because prices fell", "said that it fired" */
function isAside(clause: Clause, { attribution, reading }: SentenceNotes): boolean {
  const { relation, verb } = clause;
  if (verb.negated || attribution.sayings.has(clause) || (reading.is(clause, "reporting") && relation !== "content"))
    return false;
  return verb.tense === "past" && (relation === "relative" || relation === "adverbial" || relation === "content");
}

const GOES_ON = "goes on from what was told before: ";

function goesOnFrom({ reason }: EventTime): string {
  return reason.startsWith(GOES_ON) ? reason : `${GOES_ON}${reason}`;
}

/** "Exports fell in May. Imports rose 2 percent": of May as well; but "Shares rose" is of the day. */
function changesInPeriod(clause: Clause, reading: Reading): boolean {
  if (!reading.is(clause, "gradual") || clause.verb.perfect || clause.subject === null) return false;
  return !DAILY.has(reading.phrases[clause.subject.head]!.word);
}

/** What is quoted every day. */
const DAILY: ReadonlySet<string> = new Set(
  "stock stocks share shares index indexes indices yield yields bond bonds dollar euro yen pound won yuan franc crude gold futures".split(
    " ",
  ),
);

/** "tried to flee", "seems to grow": what follows is as much of now or then as the verb. */
function isOpen(governor: Clause, reading: Reading): boolean {
  return reading.is(governor, "attempt") || reading.is(governor, "seeming");
}

/** "people trapped in": a participle that tells a state. */
function isLeft(clause: Clause, reading: Reading): boolean {
  return isModifier(clause) && reading.is(clause, "resultant");
}

const AWAITED: ReadonlySet<string> = new Set(["when", "once", "until", "before", "after", "unless", "if"]);

/** "when the court meets": the present of such clauses lies ahead. */
function isAwaited({ relation, opening, verb }: Clause, { phrases }: Reading): boolean {
  return relation === "adverbial" && !verb.progressive && AWAITED.has(phrases[opening]?.word ?? "");
}

const NEWS = "told as news of the document’s date";

/** Prepositions whose gerund happened before: "fined for dumping". */
const BEFOREHAND: ReadonlySet<string> = new Set(["after", "for", "of"]);

function byPresent(clause: Clause, event: Happening, notes: SentenceNotes, narrative: Narrative): EventTime {
  const { reading } = notes;
  const teller = tenseTeller(clause);
  const { earliest, latest } = narrative.documentDate;
  const told = tensedVerb(teller);
  const isNews = told.perfect ? notes.isLead && clause.relation === "main" : notes.isHeadline && !told.progressive;
  if (isNews) return { timex: null, earliest, latest, reason: NEWS };
  if (told.perfect && told.progressive) return goingOn(narrative.documentDate);
  if (told.perfect) return done(latest, event.takesDays);
  const said = whenSaid(clause, event, notes, narrative);
  if (said) return said;
  const isSaying =
    reading.is(teller, "reporting") ||
    reading.is(teller, "cognition") ||
    (teller === clause && reading.is(teller, "seeming"));
  if (told.progressive || !isSaying) return goingOn(narrative.documentDate);
  return { timex: null, earliest, latest, reason: "said on the document’s date" };
}

/** The time of the saying, where that has one. */
function whenSaid(
  clause: Clause,
  event: Happening,
  { attribution, times, reading }: SentenceNotes,
  narrative: Narrative,
): EventTime | null {
  const saying = attribution.said.get(clause);
  const said = saying && times.get(saying);
  if (!said) return null;
  return statedTime(said, "is the time at which it was said", narrative.documentDate, aspectOf(clause, event, reading));
}

/**
 * "the gap created by the embargo": what was done to the noun before; "accused of taking bribes"; "after the council voted".
 */
function isBackground(clause: Clause, { reading }: SentenceNotes): boolean {
  const { relation, verb, at } = clause;
  if (relation !== "content" && verb.tense === "gerund" && BEFOREHAND.has(reading.phrases[at - 1]?.word ?? ""))
    return true;
  if (relation === "participle") return isModifier(clause);
  const opener = relation === "adverbial" ? reading.phrases[clause.opening]?.word : undefined;
  return opener === "after" || opener === "because" || opener === "since" || opener === "once";
}

function done(latest: string | null, takesDays: boolean): EventTime {
  return within({ earliest: null, latest }, "told as done by then", takesDays);
}

/** "will negotiate", "have recovered", "will remain" */
export function takesDays(clause: Clause, reading: Reading): boolean {
  return reading.is(clause, "durative") || reading.is(clause, "gradual") || reading.is(clause, "stative");
}

/** The clause whose verb has a tense: up from infinitives and participles. */
function tenseTeller(clause: Clause): Clause {
  let at = clause;
  for (let step = 0; step < HIGHEST && at.governor && !isFinite(at.verb); step++) at = at.governor;
  return at;
}
