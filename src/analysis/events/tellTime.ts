// When an event happens: the time expression that stands with its verb, else what the tense says against the time
// told last and the document's date. Every answer has its reason in words.

import type { DocumentDate, EventTime, Modality } from "../../model";
import type { Attribution } from "./attribution";
import { type Clause, tensedVerb } from "./clause";
import { isFinite } from "./phrase";
import type { Reading } from "./reading";
import { type ClauseTimes, stated } from "./times";

/** A sentence with what was found out about it. */
export interface SentenceNotes {
  readonly reading: Reading;
  readonly attribution: Attribution;
  readonly times: ClauseTimes;
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

/** How many clauses up a time or tense is looked for. @guess */
const HIGHEST = 4;

export function timeOf(clause: Clause, modality: Modality, notes: SentenceNotes, narrative: Narrative): EventTime {
  const own = notes.times.get(clause);
  if (own) return stated(own, "stands with the verb");
  let at = clause;
  for (let step = 0; step < HIGHEST && at.governor && goesOn(at, notes.reading); step++) {
    at = at.governor;
    const inherited = notes.times.get(at);
    if (inherited && (at === clause.governor || modality !== "planned"))
      return stated(inherited, "stands with the verb that it goes on from");
  }
  return byTense(clause, modality, notes, narrative);
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

function byTense(clause: Clause, modality: Modality, notes: SentenceNotes, narrative: Narrative): EventTime {
  const { earliest, latest } = narrative.documentDate;
  const verb = tensedVerb(clause);
  if (verb.modal === "can") return ongoing(narrative);
  if (verb.modal !== null && verb.perfect && verb.modal !== "will") return done(latest);
  const { governor } = clause;
  const tried = governor !== null && clause.relation === "infinitive" && notes.reading.is(governor, "attempt");
  if (modality === "planned" || modality === "required" || (modality === "possible" && !tried))
    return { timex: null, earliest, latest: null, reason: "not yet so, so not before the document’s date" };
  const teller = tenseTeller(clause);
  const told = tensedVerb(teller);
  const saying = notes.attribution.said.get(clause);
  const said = saying && notes.times.get(saying);
  if (told.tense === "present") {
    if (told.perfect) return done(latest);
    if (said) return stated(said, "is the time at which it was said");
    const isSaying = notes.reading.is(teller, "reporting") || notes.reading.is(teller, "cognition");
    if (told.progressive || !isSaying) return ongoing(narrative);
    return { timex: null, earliest, latest, reason: "said on the document’s date" };
  }
  if (told.tense === "past" && told.perfect) return done(narrative.told?.earliest ?? latest);
  const recent =
    narrative.told && narrative.sentence - narrative.toldIn <= MEMORY && !notes.reading.is(teller, "reporting");
  if (recent && narrative.told)
    return { ...narrative.told, reason: `goes on from what was told before (${narrative.told.reason})` };
  if (said) return stated(said, "is the time at which it was said");
  return { timex: null, earliest, latest, reason: "told as news of the document’s date" };
}

function ongoing({ documentDate: { earliest, latest } }: Narrative): EventTime {
  return { timex: null, earliest, latest, ongoing: true, reason: "told as going on on the document’s date" };
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
