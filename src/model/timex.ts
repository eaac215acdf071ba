// Time expressions, after TimeML 1.2.1 TIMEX3, and the calendar interval that each denotes.

import type { Span } from "./span";
import type { TimexForm } from "./timexForm";

export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";

/** TIMEX3 `mod`. */
export type TimexMod =
  | "BEFORE"
  | "AFTER"
  | "ON_OR_BEFORE"
  | "ON_OR_AFTER"
  | "LESS_THAN"
  | "MORE_THAN"
  | "EQUAL_OR_LESS"
  | "EQUAL_OR_MORE"
  | "START"
  | "MID"
  | "END"
  | "APPROX";

/** An inclusive interval of calendar days, ISO `YYYY-MM-DD`; null is unbounded or unknown. */
export interface DayInterval {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** What an expression was resolved against: the document's date, an earlier timex ("t3"), or nothing (it says all itself). */
export type TimexAnchor = "documentDate" | "unresolved" | `t${number}` | null;

export interface Timex extends Span, DayInterval {
  readonly id: string;
  readonly text: string;
  readonly type: TimexType;
  /** A TIMEX3 value: "2022-02-22", "2025-08", "2021-W05", "P2D", "PAST_REF", "XXXX-01-13" where the year is unknown … */
  readonly value: string;
  readonly mod: TimexMod | null;
  readonly quant?: string;
  readonly freq?: string;
  /** Ids of the timexes that bound a DURATION. */
  readonly beginPoint?: string;
  readonly endPoint?: string;
  readonly anchor: TimexAnchor;
  /** The form that recognised it: names a file in analysis/dates. */
  readonly rule: string;
  /** One line for people: "last Tuesday up to the document date Wed 2022-02-23, because the verb is past". */
  readonly reason: string;
}

export type DocumentDateBasis = "stated" | "given" | "inferred" | "none";

/** A place in the text with the reason why it counts. */
export interface Evidence extends Span {
  /** 0-based line of `start`. */
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

export interface DocumentDate extends DayInterval {
  /** TIMEX3 value as precise as it is known ("2022-02-23T16:22+09:00", "2026-01"), or null. */
  readonly value: string | null;
  readonly basis: DocumentDateBasis;
  readonly span: Span | null;
  readonly evidence: readonly Evidence[];
}

/**
 * A time expression as recognised, before anything is known of the document's date: the first of the two steps.
 * What it says is in `form`; `analysis/dates` alone reads and writes forms, `analysis/documentDate` reads those of stamps.
 */
export interface TimexCandidate extends Span {
  readonly text: string;
  readonly type: TimexType;
  readonly rule: string;
  /** The value as far as the words alone give it, with X for what is open: "XXXX-01-13", "XXXX-WXX-2". */
  readonly underspecified: string;
  readonly form: TimexForm;
  readonly mod: TimexMod | null;
}
