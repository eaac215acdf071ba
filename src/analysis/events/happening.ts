// What must be known of an event to say when it happens, and what the story has told so far.

import type { DocumentDate, EventTime, Modality, Timex } from "../../model";
import type { Attribution } from "./attribution";
import { type Clause, tensedVerb } from "./clause";
import { type Status, statusOf } from "./modality";
import type { Reading } from "./reading";
import type { Aspect } from "./statedTime";
import type { ClauseTimes } from "./times";

/** A sentence with what was found out about it. */
export interface SentenceNotes {
  readonly reading: Reading;
  readonly attribution: Attribution;
  readonly times: ClauseTimes;
  /** A noun phrase has a date before its noun. */
  readonly namesOccasion: boolean;
  /** All of the document's. */
  readonly timexes: readonly Timex[];
  /** Those that were asked for, by index of the clause. */
  readonly statuses: Status[];
  readonly isHeadline: boolean;
  /** The first sentence of the story: "A court has freed two men" is today’s news there. */
  readonly isLead: boolean;
}

/** The status of the clause's verb, which is also asked for each noun of the clause. */
export function statusIn({ statuses, reading, attribution }: SentenceNotes, clause: Clause): Status {
  return (statuses[clause.index] ??= statusOf(clause, reading, attribution));
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
  /** How many sentences of its paragraph stand before the one that is read now. */
  alone: number;
}

/** What is known of the event that is to be dated. */
export interface Happening {
  readonly modality: Modality;
  /** Takes longer than a day where no day is told. */
  readonly takesDays: boolean;
  /** Past tense of what changes slowly or stays as it is fills the time that is told of it: "sales rose in January". */
  readonly lasts: boolean;
  /** "seems", "continues": a judgement of that day. */
  readonly judges: boolean;
  /** "hope", "believe": a state of mind; but "are planning" is told as what is done on that day. */
  readonly thought: boolean;
}

/** The same of a noun. */
export function nounHappening(modality: Modality, takesDays: boolean): Happening {
  return { modality, takesDays, lasts: false, judges: false, thought: false };
}

/** What a verb tells of the time that it takes. */
export function happening(modality: Modality, clause: Clause, reading: Reading): Happening {
  const slow = (reading.is(clause, "gradual") && !isDone(clause, reading)) || reading.is(clause, "stative");
  const isAttitude = reading.is(clause, "attitude");
  return {
    modality,
    takesDays: slow || isAttitude || reading.is(clause, "durative"),
    lasts: slow || addsUp(clause, reading),
    judges: reading.is(clause, "seeming") || reading.lemma(clause) === "continue",
    thought: isAttitude && !tensedVerb(clause).progressive,
  };
}

export function aspectOf(clause: Clause, { takesDays, lasts }: Happening): Aspect {
  const verb = tensedVerb(clause);
  return { lasts, current: verb.perfect || verb.tense === "present", takesDays };
}

/** "dropped the bid", "drops charges": somebody does it, unlike "dropped 3 percent". */
function isDone(clause: Clause, reading: Reading): boolean {
  const object = reading.complementsAt(clause.at)[0];
  if (reading.lemma(clause) !== "drop" || object?.kind !== "object") return false;
  const { firstTag } = reading.phrases[object.head]!;
  return firstTag !== "CD" && firstTag !== "$";
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
