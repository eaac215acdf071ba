// Is it so, planned, possible, required, or only said? From the modal verb, from the verb that governs
// ("agreed to", "is expected to"), and from who says it.

import type { Modality } from "../../model";
import { type Clause, openerOf, tensedVerb } from "./clause";
import type { Attribution } from "./attribution";
import type { Reading } from "./reading";

/** How many governing verbs count ("plans to begin to …"). @guess */
const DEEPEST = 6;

export interface Status {
  readonly modality: Modality;
  readonly negated: boolean;
}

export function statusOf(clause: Clause, reading: Reading, attribution: Attribution): Status {
  let modality =
    (isRefusal(clause, reading) ? null : modalOf(clause)) ?? (isScheduled(clause, reading) ? "planned" : null);
  if (isFutureInPast(clause, attribution)) modality = "planned";
  let negated = clause.verb.negated || hasNobody(clause, reading);
  let at = clause;
  for (let step = 0; at.relation === "infinitive" && at.governor && step < DEEPEST; step++) {
    const { governor } = at;
    const isReal = isWitnessed(at, governor, reading) || isImplied(at, governor, reading) || looksBack(at, reading);
    const manner = reading.lemma(governor) === "be" ? mannerBefore(at, reading) : "";
    const isDone = ACHIEVING.has(manner) && (governor.verb.tense === "past" || governor.verb.perfect);
    modality ??= (isReal || isDone ? null : governedModality(governor, reading)) ?? modalOf(governor);
    if (reading.is(governor, "negative") || manner === "unable") negated = !negated;
    negated ||= governor.verb.negated && modality !== "possible";
    at = governor;
  }
  if (isAsked(at, reading) || openerOf(at, reading.phrases) === "if") modality ??= "possible";
  modality ??= attribution.said.has(clause) || attribution.said.has(at) ? "reported" : "asserted";
  return { modality, negated };
}

/** "able" in "were able to flee"; "" where no adjective stands before the infinitive. */
function mannerBefore({ at }: Clause, { phrases }: Reading): string {
  const before = at > 0 ? phrases[at - 1]! : null;
  return before?.kind === "adjective" ? before.word : "";
}

/** Adjectives with which "to" tells what was done: "was quick to deny". */
const ACHIEVING: ReadonlySet<string> = new Set(
  "able unable quick slow fortunate lucky glad happy pleased proud delighted honored honoured right wrong wise foolish content relieved sorry surprised shocked".split(
    " ",
  ),
);

const NOBODY: ReadonlySet<string> = new Set(["no", "neither", "none", "nobody", "nothing"]);

/** "No talks were held", "Neither side signed". */
function hasNobody({ subject }: Clause, { phrases, tokens }: Reading): boolean {
  return subject !== null && NOBODY.has(tokens[phrases[subject.first]!.first]!.text.toLowerCase());
}

/** "is set for Monday", "was scheduled on Dec. 14": without a verb of its own, for the event is the subject. */
function isScheduled(clause: Clause, reading: Reading): boolean {
  if (!clause.verb.passive || !reading.is(clause, "forecast")) return false;
  const next = reading.complementsAt(clause.at)[0];
  if (reading.lemma(clause) === "set") return next?.preposition === "for"; // "its record, set in May"
  return next?.kind === "time" || SCHEDULE.has(next?.preposition ?? "");
}

const SCHEDULE: ReadonlySet<string> = new Set(["for", "on", "in", "at"]);

/** "said they would appeal": "will", told afterwards. */
function isFutureInPast(clause: Clause, { said }: Attribution): boolean {
  const saying = said.get(clause);
  return saying !== undefined && tensedVerb(clause).modal === "would" && tensedVerb(saying).tense === "past";
}

/** "would not comment", "could not be reached": what somebody did not do, whatever the modal verb. */
function isRefusal(clause: Clause, reading: Reading): boolean {
  const { relation, verb } = clause;
  if (!verb.negated || (relation !== "main" && relation !== "coordinate")) return false;
  return verb.modal === "would" ? reading.is(clause, "reporting") : verb.modal === "could" && verb.passive;
}

function modalOf(clause: Clause): Modality | null {
  switch (tensedVerb(clause).modal) {
    case "will":
    case "'ll":
    case "’ll":
    case "wo":
    case "shall":
      return "planned";
    case "must":
    case "should":
      return "required";
    case null:
      return null;
    default:
      return "possible";
  }
}

/** What the governing verb makes of an infinitive; null if it says nothing ("began to"). */
function governedModality(governor: Clause, reading: Reading): Modality | null {
  if (reading.is(governor, "forecast") && governor.verb.passive) return "planned";
  if (reading.is(governor, "requirement"))
    return governor.verb.passive && reading.lemma(governor) === "force" ? null : "required";
  if (reading.is(governor, "intention") || reading.is(governor, "aim") || reading.lemma(governor) === "be")
    return "planned";
  if (reading.is(governor, "reporting") && governor.verb.passive) return "reported";
  if (reading.is(governor, "attempt")) return ACHIEVED.has(reading.lemma(governor)) ? null : "possible";
  if (reading.is(governor, "aspect") && reading.lemma(governor) !== "go") return null;
  if (reading.is(governor, "negative")) return null;
  return governor.verb.progressive && reading.lemma(governor) === "go" ? "planned" : "possible";
}

/** "saw him fall", "made them work": bare infinitives happen with their verb. */
function isWitnessed({ verb }: Clause, governor: Clause, reading: Reading): boolean {
  if (verb.firstTag === "TO" || verb.tense !== "infinitive" || governor.verb.passive) return false;
  return reading.is(governor, "perception") || CAUSING.has(reading.lemma(governor));
}

/** "had to resign", "was used to kill": done with the verb before. */
function isImplied({ verb, at }: Clause, governor: Clause, reading: Reading): boolean {
  if (verb.firstTag !== "TO" || (governor.verb.tense !== "past" && !governor.verb.perfect)) return false;
  const lemma = reading.lemma(governor);
  if (TURNING.has(lemma))
    return lemma === "rally" || TURNED.has(reading.complementsAt(governor.at)[0]?.preposition ?? "");
  return lemma === "use" ? governor.verb.passive : lemma === "have" && at === governor.at + 1;
}

/** "came from a set down to win", "went on to beat Moe", "rallied to close higher": what came of it. */
const TURNING: ReadonlySet<string> = new Set(["battle", "bounce", "come", "fight", "go", "rally"]);
const TURNED: ReadonlySet<string> = new Set(["back", "from", "on"]);

const LOOKING_BACK: ReadonlySet<string> = new Set("acknowledge admit deny recall regret remember".split(" "));

/** "found him buried", "regretted calling": so before the verb that it depends on. */
export function looksBack({ verb, governor }: Clause, reading: Reading): boolean {
  if (!governor) return false;
  if (verb.tense === "gerund") return LOOKING_BACK.has(reading.lemma(governor));
  if (verb.tense !== "participle") return false;
  return !reading.is(governor, "intention") && !reading.is(governor, "requirement") && !reading.is(governor, "aim");
}

const CAUSING: ReadonlySet<string> = new Set(["make", "let", "have"]);

/** "managed to land", "helped to build". */
const ACHIEVED: ReadonlySet<string> = new Set(["manage", "help"]);

/** "asked whether he had apologized": nobody says that it is so. */
export function isAsked({ relation, opening }: Clause, { phrases }: Reading): boolean {
  return relation === "content" && ASKING.has(phrases[opening]?.word ?? "");
}

const ASKING: ReadonlySet<string> = new Set(["whether", "if"]);
