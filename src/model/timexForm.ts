// What the words of a time expression say by themselves, before anything is resolved: "Jan. 13" is month 1, day 13
// and no year. Made when dates are recognised; read when they are resolved and when the document is dated.

export type TimeUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "night"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "season"
  | "half"
  | "year"
  | "decade"
  | "century"
  | "millennium";

/** TIMEX3 codes for parts of a day: morning, midday, afternoon, evening, night, daytime. */
export type Daypart = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";
/** TIMEX3 codes for spring, summer, autumn, winter. */
export type SeasonCode = "SP" | "SU" | "FA" | "WI";

/** Against what a relative expression counts: "two days ago" the document, "two days earlier" the story, "last" either. */
export type ShiftOrigin = "document" | "discourse";

export interface ClockTime {
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  /** "Z", "+09:00", or null where the words name no zone. */
  readonly zone: string | null;
}

/** A day that depends on its year: the nth weekday of a month (-1: the last), or days after Easter Sunday. */
export type MovableDay =
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plusDays: number }
  | { readonly easter: number }
  /** "01-29" by "2025"; years that nobody listed have none. */
  | { readonly byYear: Readonly<Record<string, string>> };

/** A whole unit counted from somewhere: "last year" is one year before the document's. */
export interface UnitShift {
  readonly unit: TimeUnit;
  readonly amount: number;
  readonly from: ShiftOrigin;
}

/** A place in the calendar, as far as it is said. */
export interface CalendarForm {
  readonly kind: "calendar";
  readonly year?: number;
  /** "'96", "05/02/07": the last two digits only. */
  readonly shortYear?: number;
  /** 199 for the 1990s. */
  readonly decade?: number;
  /** 9 for the '90s. */
  readonly shortDecade?: number;
  /** 19 for the 20th century, as TIMEX3 writes it. */
  readonly century?: number;
  readonly month?: number;
  readonly day?: number;
  /** ISO: Monday 1 … Sunday 7. */
  readonly weekday?: number;
  readonly week?: number;
  readonly season?: SeasonCode;
  readonly quarter?: number;
  readonly half?: number;
  readonly weekend?: true;
  readonly movable?: MovableDay;
  readonly part?: Daypart;
  readonly clock?: ClockTime;
  /** Years before Christ: the year is counted backwards. */
  readonly beforeChrist?: true;
  /** "last Tuesday", "this March", "next June". */
  readonly pick?: "last" | "this" | "next";
  /** "the Friday before last": one further back. */
  readonly again?: true;
  /** "the 1988 period", "the quarter ended June 30": the quarter under report, of that year. */
  readonly samePeriod?: true;
  /** "the previous Friday": picked from the story's date, not the document's. */
  readonly fromStory?: true;
  /** "August last year", "Tuesday of last week", "the third quarter of that year". */
  readonly within?: UnitShift;
  /** The other order of an ambiguous "03/04/2024". */
  readonly otherReading?: { readonly month: number; readonly day: number };
  /** "by February", "until mid-November", "effective Feb. 1". */
  readonly deadline?: true;
  /** "December delivery": a month that is ahead, whatever the verb says. */
  readonly traded?: true;
  /** "a June agreement", "Friday's ruling": the month or day only names a thing, which mostly is past. */
  readonly attributive?: true;
  /** "ahead of Friday's vote": the nearest such day. */
  readonly nearest?: true;
  /** "at year-end": the last one for the past, else that of the year. */
  readonly yearEnd?: true;
  /** Digits name a day that no calendar has: February 30. */
  readonly impossible?: true;
  readonly fiscal?: true;
  /** "the week of May 22": the week in which that day lies. */
  readonly weekOf?: true;
  /** "April-June": the month that ends the range, and so decides the year. */
  readonly rangeEnd?: number;
}

/** "yesterday", "last year", "two days ago", "the following month"; a null amount is vague: "several days ago". */
export interface ShiftForm {
  readonly kind: "shift";
  readonly unit: TimeUnit;
  readonly amount: number | null;
  readonly from: ShiftOrigin;
  /** How finely the answer is given; the unit's own grain if absent. */
  readonly grain?: TimeUnit;
  readonly part?: Daypart;
  readonly clock?: ClockTime;
  /** "a year ago", "a year earlier": the same quarter or month of the year before, where one is being compared. */
  readonly comparison?: true;
  /** "the quarter", "the month": the one just spoken of. */
  readonly definite?: true;
  /** "several days later" rather than "several days earlier". */
  readonly ahead?: true;
}

export interface DurationForm {
  readonly kind: "duration";
  readonly value: string;
  readonly unit: TimeUnit;
  readonly amount: number | null;
  /** "the past three months" ends at the document's date, "the next three" begins there. */
  readonly direction?: "past" | "future";
}

export interface SetForm {
  readonly kind: "set";
  readonly value: string;
  readonly quant?: string;
  readonly freq?: string;
}

export interface ReferenceForm {
  readonly kind: "reference";
  readonly value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF";
}

export type TimexForm = CalendarForm | ShiftForm | DurationForm | SetForm | ReferenceForm;
