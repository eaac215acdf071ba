// From what the rules found in one list to a verdict. One item that is later than the article proves the whole list later;
// an old item proves nothing beside one that fits the article's time, for lists keep old stories.

import type { DayInterval, SidebarDirection } from "../../model";
import { addDays, daysBetween } from "./days";
import type { Period, SidebarEvidence, StaleRule } from "./staleRule";

/** People are called by their coming office some days early, and tables err by days. @guess */
const LATER_SLACK_DAYS = 14;
/** Titles fade more slowly than they come. @guess */
const EARLIER_SLACK_DAYS = 45;
const ENOUGH = 0.5;
/** Of so many days on which an article may have been written, one need not be reckoned with. @guess */
const DAYS_TO_ONE = 50;

export interface WeighedEvidence extends SidebarEvidence {
  readonly rule: StaleRule;
}

export interface Verdict extends DayInterval {
  readonly stale: boolean | null;
  readonly direction: SidebarDirection | null;
  /** The surest first. */
  readonly evidence: readonly WeighedEvidence[];
}

type Fit = "later" | "earlier" | "between" | "same" | "open";

/** @param archive whether the list is of old stories by its heading, so that their age says nothing */
export function weighEvidence(found: readonly WeighedEvidence[], article: DayInterval, archive = false): Verdict {
  if (article.earliest === null || article.latest === null) return verdict(null, null, found, bounds(found));
  const { earliest: from, latest: to } = article;
  const near = nearOf(from, to);
  const byFit: Record<Fit, WeighedEvidence[]> = { later: [], between: [], same: [], earlier: [], open: [] };
  for (const evidence of found)
    if (evidence.rule.weight >= ENOUGH) byFit[evidence.apart ?? fitOf(evidence.periods, near)].push(evidence);
  const { later, between, same, earlier } = byFit;
  if (later.length > 0) return stale("later", later);
  if (between.length > 0) return stale(null, between);
  if (same.length > 0) return verdict(false, null, same, bounds(same));
  return earlier.length > 0 && !archive ? stale("earlier", earlier) : verdict(null, null, [], UNKNOWN);
}

const UNKNOWN: DayInterval = { earliest: null, latest: null };

function stale(direction: SidebarDirection | null, evidence: readonly WeighedEvidence[]): Verdict {
  return verdict(true, direction, evidence, bounds(evidence));
}

function verdict(
  stale: boolean | null,
  direction: SidebarDirection | null,
  evidence: readonly WeighedEvidence[],
  { earliest, latest }: DayInterval,
): Verdict {
  return { stale, direction, earliest, latest, evidence };
}

/** The article's days, and up to when and from when on a list is still of its time. */
interface Near {
  readonly from: string;
  readonly to: string;
  readonly soon: string;
  readonly past: string;
}

/** Where the article's day is known only to lie within years, the slack at the ends of them is as good as none. */
function nearOf(from: string, to: string): Near {
  const unlikely = Math.floor(daysBetween(from, to) / DAYS_TO_ONE);
  const soon = addDays(to, Math.max(-1, LATER_SLACK_DAYS - unlikely));
  return { from, to, soon, past: addDays(from, Math.min(1, unlikely - EARLIER_SLACK_DAYS)) };
}

/** The article's date against the periods in which the list may have been made. */
function fitOf(periods: readonly Period[], { from, to, soon, past }: Near): Fit {
  let open = false;
  let before = 0;
  let after = 0;
  for (const { earliest, latest, knownUntil } of periods) {
    if (earliest !== null && earliest > soon) after++;
    else if (latest !== null && latest < past) before++;
    else if (holdsMostly(earliest ?? from, knownUntil, from, to)) return "same";
    else open = true;
  }
  if (open) return "open";
  return before === 0 ? "later" : after === 0 ? "earlier" : "between";
}

/** True on at least half of the days on which the article may have been written: the last day of many is no agreement. */
function holdsMostly(earliest: string, knownUntil: string, from: string, to: string): boolean {
  const first = earliest > from ? earliest : from;
  const last = knownUntil < to ? knownUntil : to;
  return first <= last && 2 * (daysBetween(first, last) + 1) >= daysBetween(from, to) + 1;
}

/** What all places together say of when the list was made; null where they do not agree or say nothing. */
function bounds(found: readonly SidebarEvidence[]): DayInterval {
  let earliest: string | null = null;
  let latest: string | null = null;
  let before: readonly Period[] | null = null;
  for (const { periods } of found) {
    if (periods.length === 1 && before?.length === 1 && periods[0] === before[0]) continue; // of the same term of office
    before = periods;
    const { earliest: first, latest: last } = hull(periods);
    if (first !== null && (earliest === null || first > earliest)) earliest = first;
    if (last !== null && (latest === null || last < latest)) latest = last;
  }
  return earliest !== null && latest !== null && earliest > latest ? UNKNOWN : { earliest, latest };
}

/** From the first day of all periods to the last; null on a side that one of them leaves open. */
function hull(periods: readonly Period[]): DayInterval {
  if (periods.length === 0) return UNKNOWN;
  let { earliest, latest }: DayInterval = periods[0]!;
  for (const period of periods) {
    if (earliest !== null && (period.earliest === null || period.earliest < earliest)) earliest = period.earliest;
    if (latest !== null && (period.latest === null || period.latest > latest)) latest = period.latest;
  }
  return { earliest, latest };
}
