// Which events belong in an outline: what the story tells with somebody in it, when, and what follows; not sayings,
// not states, not asides. Weights are sums of reasons; an event is worth telling from WORTH_TELLING on.
// All weights @guess, set so that outlines of news texts written for the tests read like their stories.

import type { Modality } from "../../model";
import { type Clause, tensedVerb } from "./clause";
import type { Attribution } from "./attribution";
import type { Complement } from "./complements";
import { isAsked } from "./modality";
import { isFinite } from "./phrase";
import type { Cast } from "./participants";
import type { Reading } from "./reading";

export const WORTH_TELLING = 2;
/** More lines than this and an outline is no longer one; the weightiest stay. */
export const LONGEST_OUTLINE = 16;

export interface Circumstances {
  readonly cast: Cast;
  /** A time expression stands with it. */
  readonly dated: boolean;
  readonly modality: Modality;
  /** 0 for the article's first sentence. */
  readonly sentence: number;
  /** The subject is a pronoun that nobody can be named for. */
  readonly vague: boolean;
  /** In somebody's own words, which judge more than they tell. */
  readonly quoted: boolean;
  /** In a headline or subheading, whose present tense tells news. */
  readonly headline: boolean;
  readonly negated: boolean;
}

/** False for what is never in an outline. */
export function isStory(head: Clause, main: Clause, reading: Reading, { sayings }: Attribution): boolean {
  if (head.subject === null || sayings.has(head) || isSpeech(head, reading) || !mayBeTold(head, reading)) return false;
  return !isState(main, reading) && !isPressNote(main, reading);
}

/** Of what `isStory` is true. */
export function weighVerb(head: Clause, main: Clause, reading: Reading, about: Circumstances): number {
  let weight = 1 + placeWeight(about.sentence);
  if (about.cast.participants.some(({ role }) => role === "agent" || role === "patient")) weight += 1;
  else if (
    namesInSubject(head, reading) ||
    (!about.vague && !about.quoted && isPlainPast(head) && !VAGUE.has(reading.lemma(main)))
  )
    weight += 0.5;
  if (about.cast.participants.length > 1) weight += 0.5;
  if (about.dated) weight += 1;
  if (main.verb.passive || hasTarget(main, reading) || reading.is(main, "harm") || movesOn(head, main, reading))
    weight += 0.5;
  if (head.relation === "relative" || (head.relation === "adverbial" && !isAlone(head, reading)))
    weight -= about.dated ? 0.5 : 1.5;
  if (about.modality === "possible") weight -= 0.5;
  if (about.modality === "planned") weight += 0.5;
  if (isNews(head, about)) weight += 0.5;
  if (isGeneral(head) && !isStance(about, reading.lemma(main))) weight -= 1;
  if (about.vague) weight -= about.dated && !about.quoted && head.relation !== "relative" ? 1 : 1.5;
  if (about.quoted) weight -= 1;
  return weight;
}

/** Nouns with a time of their own are told where they have somebody who does it, and no told verb has them as object. */
export function weighNoun(cast: Cast, sentence: number): number {
  return hasAgent(cast) ? 1 + placeWeight(sentence) + (cast.place === null ? 0 : 1) : 0;
}

/** "closed schools", "agreed to meet" */
function hasTarget(main: Clause, reading: Reading): boolean {
  return reading.complementsAt(main.at).some(({ kind }) => kind === "object" || kind === "verb");
}

const AIMED: ReadonlySet<string> = new Set("at from into onto out over through to toward towards under".split(" "));

/** "fired at the suspect", "fled into a shop" */
function movesOn(head: Clause, main: Clause, reading: Reading): boolean {
  if (tensedVerb(head).tense !== "past" || tensedVerb(head).perfect) return false;
  return reading
    .complementsAt(main.at)
    .some(({ kind, preposition }) => kind === "prepositional" && AIMED.has(preposition));
}

/** Verbs that tell somebody’s words, whatever follows them: "said nothing", "told him to go". */
const SPEECH: ReadonlySet<string> = new Set(
  "say tell note quote cite comment remark explain argue insist describe mention reply respond".split(" "),
);

/** What crews and officers respond to. */
const CALLS: ReadonlySet<string> = new Set(
  (
    "accident accidents alarm alarms attack attacks blaze blazes call calls collision crash crashes disaster disturbance emergencies " +
    "emergency explosion fire fires flood floods incident incidents outbreak quake report reports robbery scene shooting shootings"
  ).split(" "),
);

/** "Crews responded to the blaze" is no answer. */
function isSpeech(head: Clause, reading: Reading): boolean {
  const lemma = reading.lemma(head);
  if (!SPEECH.has(lemma)) return false;
  const next = lemma === "respond" ? reading.complementsAt(head.at)[0] : undefined;
  return !(next?.preposition === "to" && CALLS.has(reading.phrases[next.head]!.word));
}

/** "After the shooting Lind was taken away": what stands behind the opener is no clause where there is no other. */
function isAlone({ opening }: Clause, { clauses }: Reading): boolean {
  return opening === 0 && !clauses.some(({ relation }) => relation === "main");
}

/** "The government closed schools", "has closed"; and what somebody says that was or will be done. */
function isNews(head: Clause, { modality, vague, negated }: Circumstances): boolean {
  const { tense, perfect, progressive } = tensedVerb(head);
  const isTold = tense === (perfect ? "present" : "past");
  if (head.relation === "content") return modality === "planned" || (isTold && !progressive && !vague && !negated);
  return isTold && head.relation !== "relative" && (head.relation !== "adverbial" || head.opening === 0);
}

/** "The move came after", "made it clear": these tell how things hang together. */
const VAGUE: ReadonlySet<string> = new Set(
  "average become bring come cost feature give help highlight keep lead let make prompt require result seem shed".split(
    " ",
  ),
);

/** "A dam burst", "The toll rose to 31", "Detectives were hunting two men": what befalls or is done by those without a name. */
function isPlainPast({ relation, verb, subject }: Clause): boolean {
  if (relation !== "main" && relation !== "coordinate") return false;
  return subject !== null && verb.tense === "past" && !verb.perfect && verb.modal === null && !verb.negated;
}

const PIECES: ReadonlySet<string> = new Set(["article", "column", "report", "story"]);

/** "could not be reached", "Ada Lind in Oslo contributed to this report": of the making of the report. */
function isPressNote(main: Clause, reading: Reading): boolean {
  const lemma = reading.lemma(main);
  if (lemma === "reach") return main.verb.negated && main.verb.passive && main.verb.modal === "could";
  return (
    lemma === "contribute" && reading.complementsAt(main.at).some(({ head }) => PIECES.has(reading.phrases[head]!.word))
  );
}

/** "Lind quits", a headline; "Norway opposes the deal, its envoy said": a present tense that is news. */
function isStance({ headline, dated, modality, cast }: Circumstances, lemma: string): boolean {
  if (headline || dated || modality === "planned") return true;
  return hasAgent(cast) && (modality === "reported" || STANCES.has(lemma));
}

/** What states and people are told to do in the present: "Seoul opposes listing the mine". */
const STANCES: ReadonlySet<string> = new Set(
  (
    "accuse back blame condemn contest criticize criticise defend demand deny dispute endorse favor favour insist oppose refuse reject " +
    "seek support urge want welcome"
  ).split(" "),
);

/** "Such rules affect trade." */
function isGeneral(head: Clause): boolean {
  const { tense, perfect, progressive } = tensedVerb(head);
  return tense === "present" && !perfect && !progressive;
}

function hasAgent(cast: Cast): boolean {
  return cast.participants.some(({ role }) => role === "agent");
}

function placeWeight(sentence: number): number {
  return sentence === 0 ? 1 : sentence < 3 ? 0.5 : 0;
}

/** "people from the Korean Peninsula" */
function namesInSubject({ subject }: Clause, { phrases, cover }: Reading): boolean {
  if (!subject) return false;
  for (let at = subject.first; at <= subject.last; at++) if (cover.mention[phrases[at]!.head] !== 0) return true;
  return false;
}

/** Clauses with a tense; not what only serves another verb. */
function mayBeTold(clause: Clause, reading: Reading): boolean {
  if (clause.relation === "coordinate") return true;
  if (!isFinite(clause.verb)) return false;
  if (clause.relation === "content" && clause.governor && reading.is(clause.governor, "intention")) return true;
  if (clause.relation !== "content" || clause.governor === null) return true;
  if (isAsked(clause, reading)) return false;
  return isTold(clause.governor, reading) && !reading.is(clause.governor, "act");
}

function isTold(governor: Clause, reading: Reading): boolean {
  return reading.is(governor, "reporting") || reading.is(governor, "cognition");
}

function isState(clause: Clause, reading: Reading): boolean {
  const lemma = reading.lemma(clause);
  if (lemma === "be" || lemma === "do") return true;
  const next = reading.complementsAt(clause.at)[0];
  if (lemma === "find" && (clause.verb.passive || next?.kind === "object" || next?.kind === "prepositional"))
    return false; // "found the wreck", "Body found in river"
  if (clause.verb.passive && HAPPENING.has(lemma)) return false;
  if (lemma === "turn" && next?.kind === "object" && reading.phrases[next.head]!.firstTag === "NN") return true; // "turned actress"
  if (lemma === "stand" && next !== undefined && isCandidacyOrTrial(next, reading)) return false;
  if (lemma === "appear" && next?.kind === "prepositional") return false; // "appeared in court"
  if (reading.is(clause, "stative") || reading.is(clause, "nonevent")) return true;
  // "will hear witnesses" is a plan.
  const perceives = reading.is(clause, "cognition") && !reading.is(clause, "intention");
  if (perceives)
    return next?.kind !== "object" || !(tensedVerb(clause).modal === "will" || isHearing(clause, next, reading));
  if (reading.is(clause, "act")) return false;
  return reading.is(clause, "reporting") && !hasObject(clause, reading) && tensedVerb(clause).tense !== "future";
}

/** "The quake was felt in Lima", "Moe was charged on Monday", "The deal was announced": events where nobody says who did it. */
const HAPPENING: ReadonlySet<string> = new Set("accuse announce charge declare feel hear unveil".split(" "));

/** "stand trial", "stood for parliament" */
function isCandidacyOrTrial({ kind, head, preposition }: Complement, { phrases }: Reading): boolean {
  return kind === "object" ? phrases[head]!.word === "trial" : kind === "prepositional" && preposition === "for";
}

/** "Judges heard 31 witnesses" */
function isHearing(clause: Clause, { head }: Complement, reading: Reading): boolean {
  if (reading.lemma(clause) !== "hear") return false;
  const { phrases } = reading;
  return HEARD.has(phrases[head]!.word) || (clause.subject !== null && COURTS.has(phrases[clause.subject.head]!.word));
}

/** Who hears what is told before them, whatever it is called: "heard a final day of speeches". */
const COURTS: ReadonlySet<string> = new Set(
  "court inquest inquiry judge judges jurors jury justices magistrate magistrates panel tribunal".split(" "),
);

const HEARD: ReadonlySet<string> = new Set(
  "witness witnesses evidence testimony testimonies argument arguments case appeal appeals plea".split(" "),
);

/** "denied the charge", "called for elections": the saying itself is the news. */
function hasObject(clause: Clause, reading: Reading): boolean {
  const [next, second] = reading.complementsAt(clause.at);
  if (next?.kind === "time") return second?.kind === "object"; // "announced on Sunday cuts"
  return next !== undefined && next.kind !== "adverb";
}
