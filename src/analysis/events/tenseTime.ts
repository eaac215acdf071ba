// When an event happens of which no time expression tells: what its tense says against the time told last and the
// document's date. Kept apart from tellTime, which finds the time expressions.

import type { DocumentDate, EventTime } from "../../model";
import { type Clause, isModifier, openerOf, tensedVerb } from "./clause";
import { aspectOf, type Happening, type Narrative, type SentenceNotes } from "./happening";
import { looksBack } from "./modality";
import { isFinite } from "./phrase";
import type { Reading } from "./reading";
import { goingOn, statedTime, throughout, within } from "./statedTime";

/**
 * For how many sentences a time goes on to count. Measured on every second document of `evaluate -- event-times`:
 * the longer, the more events get a wrong day; none at all would lose what a reader takes from the sentence before.
 */
const MEMORY = 1;

/** The same for the month or year of figures, between which others may be told. @guess */
const PERIOD_MEMORY = 3;

/** How many clauses up a tense is looked for. @guess */
const HIGHEST = 4;

export function timeByTense(clause: Clause, event: Happening, notes: SentenceNotes, narrative: Narrative): EventTime {
  const { modality, takesDays } = event;
  const { earliest, latest } = narrative.documentDate;
  const verb = tensedVerb(clause);
  if (verb.modal === "can" || verb.modal === "ca" || (verb.modal === "would" && event.thought))
    return goingOn(narrative.documentDate); // "would like to"
  if (verb.modal !== null && verb.perfect && verb.modal !== "will") return done(latest, takesDays);
  const { governor } = clause;
  if (isLookedBackOn(clause, event, notes.reading)) return done(toldDay(narrative) ?? latest, takesDays);
  if (isProspect(clause, notes.reading)) return ahead(event, narrative.documentDate);
  const tried = governor !== null && clause.relation === "infinitive" && isOpen(governor, notes.reading);
  const ordered = clause.relation === "main" && verb.tense === "infinitive";
  if (modality === "planned" || modality === "required" || (modality === "possible" && !tried) || ordered)
    return ahead(event, narrative.documentDate);
  const teller = tenseTeller(clause);
  const told = tensedVerb(teller);
  if (isLeft(clause, notes.reading)) return goingOn(narrative.documentDate);
  if (isModifier(clause)) return done(toldDay(narrative) ?? latest, takesDays);
  if (told.tense === "present" && isAwaited(teller, notes.reading))
    return within({ earliest, latest: null }, "awaited, so not before the document’s date", takesDays);
  const { period } = narrative;
  if (told.tense === "present" && told.perfect && event.lasts && period && goesOnUpTo(period, narrative, clause))
    return throughout(period.time, goesOnFrom(period.time));
  if (told.tense === "present") return byPresent(clause, event, notes, narrative);
  if ((told.tense === "past" && told.perfect) || isBackground(clause, notes))
    return done(toldDay(narrative) ?? latest, takesDays);
  if (period && narrative.sentence - period.sentence <= PERIOD_MEMORY && changesInPeriod(clause, notes.reading))
    return throughout(period.time, goesOnFrom(period.time));
  if (sharesSaying(clause, notes)) return { timex: null, earliest, latest, reason: NEWS };
  const recent =
    narrative.told &&
    narrative.sentence - narrative.toldIn <=
      (isQuotedDaily(clause, notes.reading) ? Math.min(narrative.alone, MEMORY) : MEMORY);
  if (recent && narrative.told && !notes.reading.is(teller, "reporting") && !isOlder(clause, narrative.told, latest))
    return isNext(clause, notes.reading)
      ? {
          timex: null,
          earliest: narrative.told.earliest,
          latest,
          reason: `after what was told before: ${narrative.told.reason}`,
        }
      : { ...narrative.told, reason: goesOnFrom(narrative.told) };
  const said = whenSaid(clause, event, notes, narrative);
  if (said) return said;
  if (period && isSequel(clause, period, narrative, notes.reading))
    return { ...period.time, reason: goesOnFrom(period.time) };
  if (isState(clause, event)) return goingOn(narrative.documentDate);
  if (isAside(clause, notes) && narrative.sentence > LEADING) return done(latest, takesDays);
  return { timex: null, earliest, latest, reason: NEWS };
}

/** What "had left" is before, unless it was told too long ago. */
function toldDay({ told, toldIn, sentence }: Narrative): string | null {
  return told && sentence - toldIn <= PERIOD_MEMORY ? told.earliest : null;
}

/** "thought to have fired", "was found buried", "regretted calling": before the verb that it depends on. */
function isLookedBackOn(clause: Clause, { modality }: Happening, reading: Reading): boolean {
  if (clause.relation !== "infinitive" || modality === "planned") return false;
  return clause.verb.tense === "infinitive" ? clause.verb.perfect : looksBack(clause, reading);
}

/** "people, including some who left": of today’s news only what is told itself is of today. */
function isOlder({ relation }: Clause, told: EventTime, today: string | null): boolean {
  return relation === "relative" && told.latest === today;
}

/** "agreed on opening a port", "is against joining": what is spoken of and not yet so. */
function isProspect({ relation, verb, at }: Clause, { phrases }: Reading): boolean {
  const before = phrases[at - 1];
  return (
    relation === "participle" && verb.tense === "gerund" && before?.kind === "preposition" && SPOKEN_OF.has(before.word)
  );
}

const SPOKEN_OF: ReadonlySet<string> = new Set(["about", "against", "at", "on", "toward", "towards"]);

const NEXT: ReadonlySet<string> = new Set(["then", "later", "subsequently", "afterward", "afterwards"]);

/** "then sent troops": on that day or on one after it. */
function isNext({ at }: Clause, { phrases }: Reading): boolean {
  return at > 0 && NEXT.has(phrases[at - 1]!.word);
}

/** "not working for", "facing a trial": lasts as the same verb would in the present tense. */
function isState({ relation, verb }: Clause, { takesDays }: Happening): boolean {
  return takesDays && relation === "participle" && verb.tense === "gerund";
}

/** Up to here a story tells its news; what clauses below others tell later has happened before. @guess */
const LEADING = 5;

/** "who led the talks", "because prices fell", "said that it fired" */
function isAside(clause: Clause, { attribution, reading }: SentenceNotes): boolean {
  const { relation, verb } = clause;
  if (verb.negated || attribution.sayings.has(clause) || (reading.is(clause, "reporting") && relation !== "content"))
    return false;
  return verb.tense === "past" && (relation === "relative" || relation === "adverbial" || relation === "content");
}

export function ahead({ takesDays }: Happening, { earliest }: DocumentDate): EventTime {
  return within({ earliest, latest: null }, "not yet so, so not before the document’s date", takesDays);
}

const GOES_ON = "goes on from what was told before: ";

function goesOnFrom({ reason }: EventTime): string {
  return reason.startsWith(GOES_ON) ? reason : `${GOES_ON}${reason}`;
}

/** "Exports fell in May. Imports rose 2 percent": of May as well; but "Shares rose" is of the day. */
function changesInPeriod(clause: Clause, reading: Reading): boolean {
  return (
    reading.is(clause, "gradual") && !clause.verb.perfect && clause.subject !== null && !isQuotedDaily(clause, reading)
  );
}

/** "In February a bomb hit the market. It killed 12 people": in that month, if that is over; people may come back to today. */
function isSequel(
  { subject, relation, verb }: Clause,
  { time, sentence }: NonNullable<Narrative["period"]>,
  { sentence: now, alone, documentDate }: Narrative,
  { phrases }: Reading,
): boolean {
  if (now - sentence !== 1 || alone === 0 || subject === null || verb.tense !== "past" || verb.progressive)
    return false;
  if (relation === "adverbial" || relation === "relative" || phrases[subject.head]!.word !== "it") return false;
  return time.latest !== null && documentDate.earliest !== null && time.latest < documentDate.earliest;
}

/** "In the past three months stocks have fallen, and rents have soared": both up to now. */
function goesOnUpTo(
  { time, sentence }: NonNullable<Narrative["period"]>,
  narrative: Narrative,
  clause: Clause,
): boolean {
  return clause.subject !== null && narrative.sentence - sentence <= 1 && time.latest === narrative.documentDate.latest;
}

/** "The krone weakened", "Shares closed lower" */
function isQuotedDaily({ subject }: Clause, { phrases }: Reading): boolean {
  return subject !== null && DAILY.has(phrases[subject.head]!.word);
}

/** "called the vote a farce and named a deputy": the second was done when the first was said, whatever was told before. */
function sharesSaying({ relation, governor }: Clause, { reading, times }: SentenceNotes): boolean {
  return relation === "coordinate" && governor !== null && reading.is(governor, "reporting") && !times.has(governor);
}

/** What is quoted every day. */
const DAILY: ReadonlySet<string> = new Set(
  (
    "stock stocks share shares index indexes indices benchmark gauge yield yields bond bonds treasuries futures crude gold oil copper " +
    "currency greenback baht dinar dirham dollar dong euro forint franc hryvnia krona krone lira peso pound rand real renminbi ringgit " +
    "riyal rouble rubel ruble rupee rupiah shekel sterling won yen yuan zloty"
  ).split(" "),
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
  if (relation !== "adverbial" || verb.progressive) return false;
  const word = phrases[opening]?.word ?? "";
  return AWAITED.has(word) || (word === "as" && phrases[opening - 1]?.word === "soon");
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
  if (told.perfect && (told.progressive || clause.verb.negated)) return goingOn(narrative.documentDate); // "has not said"
  if (told.perfect) return done(latest, event.takesDays);
  const said = whenSaid(clause, event, notes, narrative);
  if (said) return said;
  if (event.thought || (told.passive && !told.progressive && !governsNext(teller, reading)))
    return goingOn(narrative.documentDate); // "is wanted for", but "is expected to"
  const isSaying = reading.is(teller, "reporting") || reading.is(teller, "cognition");
  if (!isSaying && !event.judges) return goingOn(narrative.documentDate);
  return saidOn(narrative.documentDate);
}

export function saidOn({ earliest, latest }: DocumentDate): EventTime {
  return { timex: null, earliest, latest, reason: "said on the document’s date" };
}

/** "is expected to meet": the next verb depends on it. */
function governsNext({ index }: Clause, { clauses }: Reading): boolean {
  const next = clauses[index + 1];
  return next?.relation === "infinitive" && next.governor?.index === index;
}

/** The time of the saying, where that has one. */
function whenSaid(
  clause: Clause,
  event: Happening,
  { attribution, times }: SentenceNotes,
  narrative: Narrative,
): EventTime | null {
  const saying = attribution.said.get(clause);
  const said = saying && times.get(saying);
  if (!said) return null;
  return statedTime(said, "is the time at which it was said", narrative.documentDate, aspectOf(clause, event));
}

/**
 * "the gap created by the embargo": what was done to the noun before; "accused of taking bribes"; "after the council voted".
 */
function isBackground(clause: Clause, { reading }: SentenceNotes): boolean {
  const { relation, verb, at } = clause;
  if (relation !== "content" && verb.tense === "gerund" && BEFOREHAND.has(reading.phrases[at - 1]?.word ?? ""))
    return true;
  if (relation === "participle") return isModifier(clause);
  const opener = openerOf(clause, reading.phrases);
  return opener === "after" || opener === "because" || opener === "since" || opener === "once";
}

/** Done before what else is told. */
export function doneBy({ latest }: EventTime): EventTime {
  return done(latest, false);
}

function done(latest: string | null, takesDays: boolean): EventTime {
  return within({ earliest: null, latest }, "told as done by then", takesDays);
}

/** The clause whose verb has a tense: up from infinitives and participles. */
function tenseTeller(clause: Clause): Clause {
  let at = clause;
  for (let step = 0; step < HIGHEST && at.governor && !isFinite(at.verb); step++) at = at.governor;
  return at;
}
