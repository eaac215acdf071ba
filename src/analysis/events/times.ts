// When an event happens: the time expression that stands with it, else what its tense says against the narrative and
// the document's date. Every answer has its reason in words.

import type { DocumentDate, EventTime, Modality, Timex } from "../../model";
import { type Clause, tensedVerb } from "./clause";
import type { Attribution } from "./attribution";
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

/** What times are judged against, carried on from sentence to sentence. */
export interface Narrative {
  readonly documentDate: DocumentDate;
  /** The time told last with a date of its own, in the same block; null at its beginning. */
  told: EventTime | null;
}

export function timeOf(
  clause: Clause,
  modality: Modality,
  times: ClauseTimes,
  attribution: Attribution,
  narrative: Narrative,
  isSameTime: (clause: Clause) => boolean,
): EventTime {
  const own = times.get(clause);
  if (own) return stated(own, "stands with the verb");
  let at = clause;
  for (let step = 0; step < HIGHEST && at.governor; step++) {
    if (at.relation !== "coordinate" && at.relation !== "infinitive" && at.relation !== "participle" && !isSameTime(at))
      break;
    at = at.governor;
    const inherited = times.get(at);
    if (inherited && (at === clause.governor || modality !== "planned"))
      return stated(inherited, "stands with the verb that it goes on from");
  }
  return byTense(clause, modality, times, attribution, narrative);
}

function byTense(
  clause: Clause,
  modality: Modality,
  times: ClauseTimes,
  attribution: Attribution,
  { documentDate, told }: Narrative,
): EventTime {
  const { earliest, latest } = documentDate;
  if (modality === "planned" || modality === "required")
    return { timex: null, earliest, latest: null, reason: "planned, so not before the document’s date" };
  const verb = tensedVerb(clause);
  const saying = attribution.said.get(clause);
  const said = saying && times.get(saying);
  if (verb.tense === "present" && said) return stated(said, "is the time at which it was said");
  if (verb.tense === "present")
    return { timex: null, earliest, latest, reason: "told as present on the document’s date" };
  if (told) return { ...told, reason: `goes on from what was told before (${told.reason})` };
  if (said) return stated(said, "is the time at which it was said");
  return { timex: null, earliest, latest, reason: "told as news of the document’s date" };
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
