// The ends of a length of time, where the words name them: "the year ended March 31" ends with the next date, "two weeks from June 7" begins
// with it, "the past three months" ends with the document's stamp. What lies farther off than a preposition is left alone.

import {
  addMonths,
  civilDay,
  type DayInterval,
  dayNumber,
  type DocumentDate,
  type DurationForm,
  formatDay,
  parseDay,
  type Timex,
  type TimexCandidate,
  type TimeUnit,
} from "../../../model";

const ENDS =
  /^,? (?:period )?(?:ended|ending|that ended|to|through|until|till|up to|before|prior to|leading up to)(?: on| in)?(?: the)? $/;
const BEGINS =
  /^,? (?:period )?(?:from|since|after|following|beginning|starting|that began|begun)(?: on| in)?(?: the)? $/;
const UP_TO = /^(?:-|–|,? (?:-|–|to|until|till|through) )$/;

/** Longer gaps hold more than a preposition. */
const LONGEST_GAP = 24;

export function boundDurations(
  timexes: readonly Timex[],
  candidates: readonly TimexCandidate[],
  { span }: DocumentDate,
  text: string,
): Timex[] {
  const stamp = span ? timexes.find(({ start }) => start === span.start)?.id : undefined;
  return timexes.map((timex, i) => {
    const form = candidates[i]!.form;
    if (form.kind !== "duration") return timex;
    const named = namedEnds(timexes, i, text);
    if (named?.end && named.isPeriod)
      return { ...withEnds(timex, named.begin, named.end), ...daysUpTo(named.end, form) };
    if (named) return withEnds(timex, named.begin, named.end);
    if (!form.direction || stamp === undefined) return timex;
    return form.direction === "past" ? { ...timex, endPoint: stamp } : { ...timex, beginPoint: stamp };
  });
}

interface NamedEnds {
  readonly begin?: Timex;
  readonly end?: Timex;
  /** "ended", "ending": the length fills all days up to the end. */
  readonly isPeriod?: true;
}

const PERIOD = /^,? (?:period )?(?:that )?end(?:ed|ing) /;

function namedEnds(timexes: readonly Timex[], i: number, text: string): NamedEnds | null {
  const next = dateAfter(timexes, i);
  if (!next) return null;
  const gap = gapBefore(timexes[i]!, next, text);
  if (ENDS.test(gap)) return PERIOD.test(gap) ? { end: next, isPeriod: true } : { end: next };
  if (!BEGINS.test(gap)) return null;
  const last = dateAfter(timexes, i + 1);
  return last && UP_TO.test(gapBefore(next, last, text)) ? { begin: next, end: last } : { begin: next };
}

/** "the year ended March 31": from April 1 of the year before. */
function daysUpTo({ latest }: Timex, { unit, amount }: DurationForm): DayInterval {
  const last = latest === null ? null : parseDay(latest);
  const months = amount === null || amount % 1 !== 0 ? undefined : MONTHS_OF[unit];
  if (!last || months === undefined) return NO_DAYS;
  const next = civilDay(dayNumber(last) + 1);
  return { earliest: formatDay(addMonths(next, -months * amount!)), latest };
}

const MONTHS_OF: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3, year: 12 };
const NO_DAYS: DayInterval = { earliest: null, latest: null };

function dateAfter(timexes: readonly Timex[], i: number): Timex | null {
  const next = timexes[i + 1];
  return next && (next.type === "DATE" || next.type === "TIME") ? next : null;
}

function gapBefore(left: Timex, right: Timex, text: string): string {
  return right.start - left.end > LONGEST_GAP ? "" : text.slice(left.end, right.start);
}

function withEnds(timex: Timex, begin: Timex | undefined, end: Timex | undefined): Timex {
  const ends = [begin && `begins with ${begin.text}`, end && `ends with ${end.text}`].filter(Boolean).join(", ");
  return {
    ...timex,
    ...(begin && { beginPoint: begin.id }),
    ...(end && { endPoint: end.id }),
    reason: `${timex.reason}; ${ends}`,
  };
}
