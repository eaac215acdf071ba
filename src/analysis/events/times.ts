// Which time expressions stand with which verb. What follows from tense where none does is tellTime.

import type { EventTime, Timex } from "../../model";
import type { Clause } from "./clause";
import { isFinite } from "./phrase";
import type { Reading } from "./reading";

/** The time expressions of a sentence by the clause that they belong to. */
export type ClauseTimes = ReadonlyMap<Clause, readonly Timex[]>;

/** How many clauses up a time is looked for. @guess */
const HIGHEST = 4;

export function assignTimes(reading: Reading, timexes: readonly Timex[]): ClauseTimes {
  const times = new Map<Clause, Timex[]>();
  let verbs = 0;
  let owner: Clause | null = null;
  for (const [at, phrase] of reading.phrases.entries()) {
    while (verbs < reading.clauses.length && reading.clauses[verbs]!.at <= at) verbs++;
    const cover = reading.cover.timex[phrase.head]!;
    const timex = cover === 0 ? undefined : timexes[cover - 1];
    if (phrase.kind !== "time" || !timex || !isDated(timex)) continue;
    const last: Clause | null = continues(reading, at) ? owner : null;
    owner = last ?? ownerOf(at, reading.clauses[verbs - 1], reading.clauses[verbs], reading);
    if (!owner) continue;
    const known = times.get(owner);
    if (!known) times.set(owner, [timex]);
    else if (last) known.push(timex);
  }
  return times;
}

function isDated(timex: Timex): boolean {
  return (timex.type === "DATE" || timex.type === "TIME") && timex.earliest !== null && timex.latest !== null;
}

/** The verb before, unless the time stands inside or in front of the next clause. */
function ownerOf(at: number, before: Clause | undefined, next: Clause | undefined, reading: Reading): Clause | null {
  if (!before) return next ?? null;
  if (!next) return highest(before, at, reading);
  if (at >= next.opening) return next;
  const preposition = reading.phrases[at - 1]?.kind === "preposition" ? at - 2 : at - 1;
  const left = reading.phrases[preposition];
  const fronted = left?.kind === "comma" || left?.kind === "joiner" || left?.kind === "mark" || left?.kind === "opener";
  return fronted && next.opening - at <= 2 ? next : highest(before, at, reading);
}

/** After a comma a time no longer belongs to a verb without a tense ("to have it listed …, in Paris Tuesday"). */
function highest(clause: Clause, at: number, reading: Reading): Clause {
  let owner = clause;
  for (let step = 0; step < HIGHEST && owner.governor && !isFinite(owner.verb); step++) {
    const between = reading.phrases.slice(Math.max(owner.at, at - 30), at);
    if (!between.some(({ kind }) => kind === "comma")) break;
    owner = owner.governor;
  }
  return owner;
}

/** "Jan. 13 and 14", "from Monday to Friday". */
function continues(reading: Reading, at: number): boolean {
  const link = reading.phrases[at - 1];
  return (
    reading.phrases[at - 2]?.kind === "time" &&
    (link?.kind === "joiner" || link?.kind === "preposition" || link?.kind === "mark")
  );
}

/** From the first day to the last of the expressions. */
export function stated(timexes: readonly Timex[], why: string): EventTime {
  const first = timexes[0]!;
  let { earliest, latest } = first;
  for (const { earliest: from, latest: to } of timexes) {
    if (from !== null && earliest !== null && from < earliest) earliest = from;
    if (to !== null && latest !== null && to > latest) latest = to;
  }
  return { timex: first.id, earliest, latest, reason: `“${first.text}” ${why}` };
}
