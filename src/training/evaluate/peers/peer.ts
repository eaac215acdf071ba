// What all peers of the dates stage are brought to: TIMEX3. They give instants or intervals and include the preposition in their spans;
// what the words themselves say of type and grain ("last week" is a week, "for two years" a length) is read here for all of them alike,
// so that none is judged by what it never meant to say.

import { type CivilDay, dayNumber, formatDay, isoWeekOf, pad, padYear } from "../../../model";

export interface PeerTimex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

export interface PeerDocument {
  readonly text: string;
  readonly dct: string | null;
}

export type Peer = (document: PeerDocument) => readonly PeerTimex[];

/** Noon of the document's day, UTC. */
export function referenceOf({ dct }: PeerDocument): Date {
  return new Date(`${(dct ?? "2000-01-01").slice(0, 10)}T12:00:00Z`);
}

const LEAD =
  /^(?:\s|on\b|in\b|at\b|by\b|for\b|from\b|until\b|till\b|before\b|after\b|since\b|during\b|within\b|of\b)+/i;
const TRAIL = new Set(" \t\n\r,.;:!?)\"'’”");
const ABBREVIATED = /\b(?:[ap]\.m|[A-Z][a-z]{2,3})\.$/;

/** The span without the preposition before it and the punctuation after it, which TIMEX3 leaves outside. */
export function trimmed(text: string, start: number, end: number): { start: number; end: number; text: string } {
  let stop = end;
  while (stop > start && TRAIL.has(text.charAt(stop - 1))) stop--;
  if (ABBREVIATED.test(text.slice(start, stop + 1)) && stop < end) stop++;
  const lead = LEAD.exec(text.slice(start, stop))?.[0].length ?? 0;
  const from = start + lead < stop ? start + lead : start;
  return { start: from, end: stop, text: text.slice(from, stop) };
}

type Grain = "year" | "quarter" | "month" | "week" | "weekend" | "day";

const REFERENCES: readonly (readonly [RegExp, string])[] = [
  [/^(?:right now|now|currently|nowadays|at (?:this|the) (?:time|moment)|at present)$/i, "PRESENT_REF"],
  [/^(?:recently|lately|previously|in the past)$/i, "PAST_REF"],
  [/^(?:soon|in the future|the future)$/i, "FUTURE_REF"],
];

const NUMBERS: Readonly<Record<string, string>> = {
  a: "1", an: "1", one: "1", two: "2", three: "3", four: "4", five: "5", six: "6", seven: "7", eight: "8", nine: "9", ten: "10", eleven: "11",
  twelve: "12", couple: "2", few: "X", several: "X",
}; // prettier-ignore

const CODES: Readonly<Record<string, readonly [string, string]>> = {
  second: ["PT", "S"], minute: ["PT", "M"], hour: ["PT", "H"], day: ["P", "D"], week: ["P", "W"], month: ["P", "M"], quarter: ["P", "Q"], year: ["P", "Y"],
}; // prettier-ignore

const LENGTH =
  /(?:^|\s)(\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|couple|few|several)(?: of)?[ -](second|minute|hour|day|week|month|quarter|year)s?$/i;

/** What the words alone decide: a vague reference, or a length of time ("past three months"). */
export function saidByWords(text: string): { type: string; value: string } | null {
  const reference = REFERENCES.find(([words]) => words.test(text));
  if (reference) return { type: "DATE", value: reference[1] };
  const [, count, unit] = LENGTH.exec(text) ?? [];
  if (count === undefined || unit === undefined) return null;
  const [prefix, suffix] = CODES[unit.toLowerCase()]!;
  return { type: "DURATION", value: `${prefix}${NUMBERS[count.toLowerCase()] ?? count}${suffix}` };
}

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/\bmorning\b/i, "MO"],
  [/\bafternoon\b/i, "AF"],
  [/\bevening\b/i, "EV"],
  [/\b(?:night|tonight)\b/i, "NI"],
];

/** "last week", "two years ago", "next month": the unit that is counted, else null. */
function countedGrain(text: string): Grain | null {
  const unit = /\b(year|quarter|month|weekend|week)s?(?:\s+(?:ago|earlier|later|before|from now))?$/i.exec(text)?.[1];
  return (unit?.toLowerCase() as Grain | undefined) ?? null;
}

/** The TIMEX3 of a day that a peer found for the words; `grain` is how fine the peer says it is. */
export function dated(
  text: string,
  day: CivilDay,
  grain: Grain,
  clock: string | null,
): { type: string; value: string } {
  const part = PARTS.find(([word]) => word.test(text))?.[1];
  const value = atGrain(day, countedGrain(text) ?? grain);
  if (clock !== null) return { type: "TIME", value: `${formatDay(day)}T${clock}` };
  return part && value.length === FULL_DAY ? { type: "TIME", value: `${value}T${part}` } : { type: "DATE", value };
}

/** Characters of "2022-02-23". */
const FULL_DAY = 10;

function atGrain(day: CivilDay, grain: Grain): string {
  const { year, week } = isoWeekOf(dayNumber(day));
  switch (grain) {
    case "year":
      return padYear(day.year);
    case "quarter":
      return `${padYear(day.year)}-Q${Math.ceil(day.month / 3)}`;
    case "month":
      return `${padYear(day.year)}-${pad(day.month)}`;
    case "week":
      return `${padYear(year)}-W${pad(week)}`;
    case "weekend":
      return `${padYear(year)}-W${pad(week)}-WE`;
    case "day":
      return formatDay(day);
  }
}

/** How fine an interval [start, end] of ISO days is. */
export function grainOfInterval(start: string, end: string): Grain {
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
  if (days >= 365) return "year";
  if (days >= 89) return "quarter";
  if (days >= 28) return "month";
  return days >= 5 ? "week" : "day";
}
