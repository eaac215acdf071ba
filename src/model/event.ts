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
  /** True if it goes on beyond the interval on both sides: "are negotiating" on the document's date. */
  readonly ongoing?: boolean;
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
