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

/** Endings of nouns that are made of verbs, by their last letter. */
const NOUN_ENDINGS: Readonly<Record<string, readonly string[]>> = {
  n: ["ization", "isation", "ation", "ition", "ion"],
  t: ["ment"],
  e: ["ance", "ence", "ure"],
  g: ["ing"],
  l: ["al"],
};
const VERB_ENDINGS: typeof NOUN_ENDINGS = { e: ["ate", "ize", "ise", "e"] };
const LAST_CONSONANTS: typeof NOUN_ENDINGS = { d: ["d"], s: ["s"], t: ["t"] };
const SHORTEST_STEM = 3;

/** What a verb and the noun made of it share ("invade", "invasion"; "resign", "resignation"), so that both may tell one event. */
export function triggerStem(lemma: string): string {
  let stem = without(lemma, NOUN_ENDINGS);
  stem = without(stem, VERB_ENDINGS);
  if (stem.at(-1) === stem.at(-2)) stem = stem.slice(0, -1);
  return without(stem, LAST_CONSONANTS);
}

/** True if the stems of two lemmas are one; stems begin as their words do, so that most need not be made. */
export function sharesStem(lemma: string, other: string): boolean {
  if (lemma === other) return true;
  return lemma.charCodeAt(0) === other.charCodeAt(0) && triggerStem(lemma) === triggerStem(other);
}

function without(word: string, endings: typeof NOUN_ENDINGS): string {
  const possible = endings[word.charAt(word.length - 1)];
  const ending = possible?.find((each) => word.endsWith(each) && word.length - each.length >= SHORTEST_STEM);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
