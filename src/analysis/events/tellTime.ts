// When an event happens: the time expression that stands with its verb, or with one that it goes on from; else what the
// tense says, see tenseTime. Every answer has its reason in words.

import type { EventTime } from "../../model";
import { type Clause, isModifier, openerOf, tensedVerb } from "./clause";
import { aspectOf, type Happening, type Narrative, type SentenceNotes } from "./happening";
import type { Reading } from "./reading";
import { statedTime } from "./statedTime";
import { occasionOf } from "./occasion";
import { saidOn, timeByTense } from "./tenseTime";
import type { ClauseTime } from "./times";

/** How many clauses up or down a time or tense is looked for. @guess */
const HIGHEST = 4;

/** `clause` tells the event's time; the event may be another verb or a noun in it. */
export function timeOf(clause: Clause, event: Happening, notes: SentenceNotes, narrative: Narrative): EventTime {
  const { reading, times } = notes;
  const { modality } = event;
  let found = times.get(clause);
  let why = "stands with the verb";
  if (!found && reading.lemma(clause) === "accord") return saidOn(narrative.documentDate); // "arrived Monday, according to"
  if (!found) {
    let at = clause;
    for (let step = 0; step < HIGHEST && !found && at.governor && goesOn(at, reading); step++) {
      at = at.governor;
      if (modality !== "planned" || (at === clause.governor && !isDecided(at))) found = times.get(at);
    }
    why = "stands with the verb that it goes on from";
  }
  found ??= occasionOf(clause, notes) ?? timesAround(clause, notes);
  if (!found && (modality === "asserted" || modality === "reported" || modality === "planned")) {
    found = timesBelow(clause, notes);
    why = "stands with the verb that goes on from it";
  }
  if (!found) return timeByTense(clause, event, notes, narrative);
  return statedTime(found, why, narrative.documentDate, aspectOf(clause, event));
}

/** "In 2010 the quake that hit Chile killed 500": the time in front is also that of what says more of the subject. */
function timesAround(clause: Clause, { reading, times }: SentenceNotes): readonly ClauseTime[] | undefined {
  const isSame = times.size > 0 && MEANTIME.has(openerOf(clause, reading.phrases) ?? ""); // "In 1991, when Moe led it, Lind left"
  if (times.size === 0 || (clause.relation !== "relative" && !isSame)) return undefined;
  const next = reading.clauses[clause.index + 1];
  const found = next?.subject && (isSame || next.subject.head < clause.at) ? times.get(next) : undefined;
  return found && found[0]!.timex.start < reading.tokens[clause.verb.first]!.start ? found : undefined;
}

const MEANTIME: ReadonlySet<string> = new Set(["when", "as", "while"]);

/** "agreed on Monday to sign": the day of the decision, not of what is decided; "was due on Monday to sign" is. */
function isDecided({ verb }: Clause): boolean {
  return verb.tense === "past" && !verb.passive;
}

/** True for clauses that share the time of the clause before. */
function goesOn(clause: Clause, reading: Reading): boolean {
  if (clause.relation === "adverbial") return opensWhen(clause, reading);
  if (clause.relation === "participle") return !isModifier(clause) && isMeanwhile(clause, reading);
  return clause.relation === "coordinate" || clause.relation === "infinitive";
}

/** "won by beating Moss", "left, saying that …"; but "punished for seizing a port", "agreed on opening it" tell of another time. */
function isMeanwhile({ at, verb }: Clause, { phrases }: Reading): boolean {
  const before = phrases[at - 1];
  return verb.tense !== "gerund" || before?.kind !== "preposition" || MEANWHILE.has(before.word);
}

const MEANWHILE: ReadonlySet<string> = new Set("by in with without through while when upon into".split(" "));

/** "when it flooded" happens at the time of the clause before. */
export function opensWhen(clause: Clause, reading: Reading): boolean {
  return openerOf(clause, reading.phrases) === "when";
}

/** The same, and "came a day after three men died", which says when those died. */
export function opensDatedBy(clause: Clause, reading: Reading): boolean {
  if (clause.relation !== "adverbial") return false;
  const { first, word } = reading.phrases[clause.opening]!;
  const isCounted = (word === "after" || word === "before") && first > 0 && reading.cover.duration[first - 1] !== 0;
  return isCounted || word === "when";
}

/**
 * "were killed when a bus overturned on Monday", "scored as Moss won on Monday", "attacked a village, killing two on Monday": the day of both; and of
 * all that "and" joins to them, "were killed and a dozen hurt when …".
 */
function timesBelow(clause: Clause, { reading, times }: SentenceNotes): readonly ClauseTime[] | undefined {
  const { tense } = tensedVerb(clause);
  if (times.size === 0 || (tense !== "past" && tense !== "future")) return undefined;
  let above = clause;
  for (let i = clause.index + 1; i <= clause.index + HIGHEST; i++) {
    const next = reading.clauses[i];
    if (!next) break;
    const joined = tense === "past" && isJoined(next, reading);
    if (joined) above = next;
    const same = tense === "past" ? isSameTime(next, reading) : opensWhen(next, reading);
    const found = joined || (next.governor === above && same) ? times.get(next) : undefined;
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
  const opener = openerOf(clause, reading.phrases);
  return opener === "when" || opener === "as" || (clause.relation === "participle" && clause.verb.tense === "gerund");
}
