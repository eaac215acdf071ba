// What happens in the story: trigger, who takes part, when, where, and whether it is so, planned, denied or only said.

import type { Span } from "./span";
import type { DayInterval } from "./timex";

export type ParticipantRole = "agent" | "patient" | "recipient" | "location" | "source";
export type Modality = "asserted" | "planned" | "possible" | "reported" | "required";

export interface Participant {
  readonly role: ParticipantRole;
  readonly mention: string;
  readonly entity: string;
}

export interface EventTime extends DayInterval {
  /** Id of the timex that says so, or null where it follows from the narrative. */
  readonly timex: string | null;
  readonly reason: string;
  /** For what lasts, or goes on beyond the interval ("are negotiating"): within which days it begins and ends. */
  readonly lasting?: { readonly begin: DayInterval; readonly end: DayInterval };
}

/** The span is the trigger: "visit" in "will visit Nara Prefecture". */
export interface DocumentEvent extends Span {
  readonly id: string;
  readonly text: string;
  readonly lemma: string;
  /** A short clause in the document's own words, at most 80 code units, never cut inside a name. */
  readonly label: string;
  /** The clause in which the trigger stands. */
  readonly clause: Span;
  readonly participants: readonly Participant[];
  readonly time: EventTime;
  /** Id of the mention that says where, or null. */
  readonly place: string | null;
  readonly modality: Modality;
  readonly negated: boolean;
  /** True if a reader would list it among the story's events. */
  readonly main: boolean;
}

/** Endings of nouns that are made of verbs. */
const NOUN_ENDINGS = ["ization", "isation", "ation", "ition", "ment", "ance", "ence", "ure", "ion", "ing", "al"];
const SHORTEST_STEM = 3;

/** What a verb and the noun made of it share ("invade", "invasion"; "resign", "resignation"), so that both may tell one event. */
export function triggerStem(lemma: string): string {
  let stem = without(lemma, NOUN_ENDINGS);
  stem = without(stem, ["ate", "ize", "ise", "e"]);
  if (stem.at(-1) === stem.at(-2)) stem = stem.slice(0, -1);
  return without(stem, ["d", "s", "t"]);
}

function without(word: string, endings: readonly string[]): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= SHORTEST_STEM);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
