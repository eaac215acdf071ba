// What a form of time expression is: where it can have its head, how it is matched, and examples of it.

import type { TimexForm, TimexMod, TimexType } from "../../model";
import type { Atoms } from "./atoms";
import type { Trigger } from "./words/triggers";

/** One time expression as a run of atoms [from, to). */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly type: TimexType;
  readonly form: TimexForm;
  readonly mod?: TimexMod | null;
}

/** With the form that found it. */
export interface RuledPiece extends Piece {
  readonly rule: string;
}

export interface Matcher {
  /** The file's name. */
  readonly name: string;
  /** One line for the reference page. */
  readonly about: string;
  /** At which atoms it is asked. */
  readonly triggers: readonly Trigger[];
  /** Looks around the head, a bounded number of atoms; several pieces for lists and ranges ("Jan. 13 and 14"). */
  match(atoms: Atoms, head: number): Piece | readonly Piece[] | null;
  /** Marked text: "On ‹Jan. 13|DATE 2022-01-13›", resolved in a document of Wednesday 2022-02-23. */
  readonly examples: readonly string[];
  /** Texts in which nothing at all is a time expression. */
  readonly counterExamples: readonly string[];
}
