// When a noun's event happens: by the date in its noun phrase ("the May 3 vote"), by a counted distance ("six days
// after Lee’s state visit"), as what was told before ("the visit"), or as what goes on ("the crisis"). Where none of
// these says so, the verb with which it stands does.

import { civilDay, dayNumber, type EventTime, formatDay, parseDay, type Timex, triggerStem } from "../../model";
import type { Clause } from "./clause";
import type { Cast } from "./participants";
import type { Phrase } from "./phrase";
import { covering } from "./phrases";
import type { Reading } from "./reading";

/** The times of events told before, by what their verbs and nouns share. */
export class ToldTimes {
  private readonly byStem = new Map<string, { readonly time: EventTime; readonly cast: Cast }>();

  note(lemma: string, time: EventTime, cast: Cast): void {
    this.byStem.set(stemOf(lemma), { time, cast });
  }

  of(lemma: string): EventTime | null {
    return this.byStem.get(stemOf(lemma))?.time ?? null;
  }

  /** The same, if one of those who take part did before. */
  withSame(lemma: string, { participants }: Cast): EventTime | null {
    if (participants.length === 0) return null;
    const told = this.byStem.get(stemOf(lemma));
    const known = told?.cast.participants.some(({ entity }) => participants.some((other) => other.entity === entity));
    return told && known ? told.time : null;
  }
}

/** Stems of lemmas that were met before; beyond so many they are made anew, so that memory stays bounded. @guess */
const REMEMBERED = 5000;
const stems = new Map<string, string>();

function stemOf(lemma: string): string {
  const known = stems.get(lemma);
  if (known !== undefined) return known;
  if (stems.size >= REMEMBERED) stems.clear();
  const stem = triggerStem(lemma);
  stems.set(lemma, stem);
  return stem;
}

/** "the November assassination": the date between the phrase's first word and the noun; null if there is none. */
export function dateBeforeNoun(
  phrase: Phrase,
  token: number,
  reading: Reading,
  timexes: readonly Timex[],
): EventTime | null {
  for (let i = token - 1; i >= phrase.first; i--) {
    const timex = covering(timexes, reading.cover.timex[i]!);
    const { earliest = null, latest = null } = timex ?? {};
    if (timex && earliest !== null && latest !== null)
      return { timex: timex.id, earliest, latest, reason: `“${timex.text}” says when` };
  }
  return null;
}

const DEFINITE: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those"]);

/** "the visit", "Lee’s visit", "its invasion": one that the reader knows of. */
export function isDefinite({ first, firstTag }: Phrase, token: number, { tokens }: Reading): boolean {
  if (firstTag === "PRP$" || DEFINITE.has(tokens[first]!.text.toLowerCase())) return true;
  for (let i = first; i < token; i++) if (tokens[i]!.tag === "POS") return true;
  return false;
}

const STARTING: ReadonlySet<string> = new Set(
  "announce begin declare enter impose introduce join launch mount open order proclaim set spark start trigger".split(
    " ",
  ),
);

/** "ordered an embargo": the noun’s event begins with the verb’s. */
export function isStarting(clause: Clause, reading: Reading): boolean {
  return STARTING.has(reading.lemma(clause));
}

const DAYS: Readonly<Record<string, number>> = { D: 1, W: 7 };

/** "six days after": how far an event is from another. */
interface Distance {
  readonly timex: Timex;
  /** "after" or "before". */
  readonly link: string;
  /** From the other to the event. */
  readonly days: number;
}

/** The counted distance and "after" or "before" in front of the phrase at `at`; null if there is none. */
export function distanceBefore(at: number, reading: Reading, timexes: readonly Timex[]): Distance | null {
  const link = at > 0 ? reading.phrases[at - 1]! : null;
  if (!link || (link.word !== "after" && link.word !== "before")) return null;
  const timex = covering(timexes, reading.cover.duration[link.first - 1] ?? 0);
  const period = timex?.type === "DURATION" ? /^P(\d{1,4})([DW])$/.exec(timex.value) : null;
  if (!timex || !period) return null;
  return { timex, link: link.word, days: Number(period[1]) * DAYS[period[2]!]! * (link.word === "after" ? -1 : 1) };
}

export function awayFrom(anchor: EventTime, { timex, link, days }: Distance): EventTime {
  const day = anchor.earliest === null ? null : shift(anchor.earliest, days);
  return {
    timex: timex.id,
    earliest: day,
    latest: day,
    reason: `“${timex.text} ${link}” it happens what was told for ${anchor.earliest ?? "an unknown day"}`,
  };
}

function shift(day: string, days: number): string | null {
  const civil = parseDay(day);
  return civil && formatDay(civilDay(dayNumber(civil) + days));
}
