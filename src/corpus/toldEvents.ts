// What happens in the corpus, each event once: the same event told by several documents, or twice by one, is one entry
// with its sources. The same is what has the same kind of trigger, a participant in common, days that can be the same,
// and is told both as so or both as not so. Where the days leave open which of several it is, it stands alone.

import { type EntityType, triggerStem } from "../model";
import type { CorpusEntity } from "./corpusEntity";
import type { CorpusIndex } from "./corpusIndex";
import type { DocumentSummary, SummaryEvent } from "./documentSummary";

export interface EventSource {
  readonly document: DocumentSummary;
  readonly event: SummaryEvent;
}

export interface ToldEvent {
  /** Told most precisely, and among equals first by document and place; label, time and place are its. */
  readonly best: EventSource;
  /** All that tell it, ordered by document and place. */
  readonly sources: readonly EventSource[];
  /** Who takes part, by any of the sources; keys of `CorpusEntity`. */
  readonly participants: readonly Participant[];
}

export interface Participant {
  readonly key: string;
  readonly name: string;
  readonly type: EntityType;
}

/** Every main event of the corpus, or of one document, ordered by day; those without a day come last. */
export function toldEvents(corpus: CorpusIndex, documentId: string | null = null): ToldEvent[] {
  const who = whoByRef(corpus.entities());
  const told = corpus
    .summaries()
    .sort((a, b) => compare(a.id, b.id))
    .flatMap((document) => document.events.map((event) => tell({ document, event }, who)));
  const groups = groupSame(told).filter((group) => group.some(({ source }) => isIn(source, documentId)));
  return groups.map(gather).sort(byDay);
}

/** One telling of an event, with whom it names. */
interface Telling {
  readonly source: EventSource;
  readonly participants: readonly Participant[];
}

function isIn({ document }: EventSource, documentId: string | null): boolean {
  return documentId === null || document.id === documentId;
}

function whoByRef(entities: readonly CorpusEntity[]): ReadonlyMap<string, Participant> {
  const who = new Map<string, Participant>();
  for (const { key, name, type, members } of entities)
    for (const { document, entity } of members) who.set(`${document.id}\n${entity.id}`, { key, name, type });
  return who;
}

function tell(source: EventSource, who: ReadonlyMap<string, Participant>): Telling {
  const { document, event } = source;
  const found = event.entities.flatMap((id) => who.get(`${document.id}\n${id}`) ?? []);
  return { source, participants: [...new Map(found.map((each) => [each.key, each])).values()] };
}

/** Joins tellings of one event, in time that grows with their number alone (times its logarithm). */
function groupSame(tellings: readonly Telling[]): Telling[][] {
  const groups = new Joined(tellings.length);
  for (const indexes of byKindAndParticipant(tellings).values()) {
    const exact = new Map<string, number>();
    for (const i of indexes) {
      const { earliest, latest } = tellings[i]!.source.event;
      if (earliest === null || earliest !== latest) continue;
      const same = exact.get(earliest);
      if (same === undefined) exact.set(earliest, i);
      else groups.join(same, i);
    }
    joinVague(indexes, tellings, exact, groups);
  }
  return groups.all().map((group) => group.map((i) => tellings[i]!));
}

function byKindAndParticipant(tellings: readonly Telling[]): ReadonlyMap<string, readonly number[]> {
  const kinds = new Map<string, number[]>();
  for (const [i, { source, participants }] of tellings.entries())
    for (const { key } of participants) {
      const kind = `${triggerStem(source.event.lemma)} ${source.event.negated ? "not " : ""}${key}`;
      const known = kinds.get(kind);
      if (known) known.push(i);
      else kinds.set(kind, [i]);
    }
  return kinds;
}

/** "in May" joins the one day of May that is told, and others that say "in May" where no day is. */
function joinVague(
  indexes: readonly number[],
  tellings: readonly Telling[],
  exact: ReadonlyMap<string, number>,
  groups: Joined,
): void {
  const days = [...exact.keys()].sort(compare);
  const vague = new Map<string, number>();
  for (const i of indexes) {
    const { earliest, latest } = tellings[i]!.source.event;
    if (earliest === null || latest === null || earliest === latest) continue;
    const first = firstFrom(days, earliest);
    const inside = days[first] !== undefined && days[first] <= latest;
    if (inside) {
      const isOnly = days[first + 1] === undefined || days[first + 1]! > latest;
      if (isOnly) groups.join(exact.get(days[first]!)!, i);
      continue;
    }
    const same = vague.get(`${earliest} ${latest}`);
    if (same === undefined) vague.set(`${earliest} ${latest}`, i);
    else groups.join(same, i);
  }
}

/** Index of the first day not before `from`, in days that are sorted. */
function firstFrom(days: readonly string[], from: string): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sets that grow together (union–find). */
class Joined {
  private readonly parents: number[];

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, i) => i);
  }

  join(a: number, b: number): void {
    const [first, second] = [this.root(a), this.root(b)];
    this.parents[Math.max(first, second)] = Math.min(first, second);
  }

  /** Each set once, its members in order. */
  all(): number[][] {
    const sets = new Map<number, number[]>();
    for (const i of this.parents.keys()) {
      const set = sets.get(this.root(i));
      if (set) set.push(i);
      else sets.set(this.root(i), [i]);
    }
    return [...sets.values()];
  }

  private root(i: number): number {
    let at = i;
    while (this.parents[at] !== at) {
      this.parents[at] = this.parents[this.parents[at]!]!;
      at = this.parents[at]!;
    }
    return at;
  }
}

function gather(group: readonly Telling[]): ToldEvent {
  const sources = group.map(({ source }) => source);
  const best = sources.reduce((chosen, each) => (precision(each) > precision(chosen) ? each : chosen));
  const participants = new Map(group.flatMap((each) => each.participants).map((each) => [each.key, each]));
  return { best, sources, participants: [...participants.values()] };
}

/** A day is better than an interval, that is better than one open end, and both ends open are worst. */
function precision({ event: { earliest, latest } }: EventSource): number {
  if (earliest === null && latest === null) return 0;
  if (earliest === null || latest === null) return 1;
  return earliest === latest ? 3 : 2;
}

function byDay(a: ToldEvent, b: ToldEvent): number {
  const [first, second] = [a.best.event, b.best.event];
  return (
    compare(first.earliest ?? first.latest ?? LAST, second.earliest ?? second.latest ?? LAST) ||
    compare(first.latest ?? LAST, second.latest ?? LAST) ||
    compare(a.best.document.id, b.best.document.id) ||
    first.from.line - second.from.line ||
    first.from.character - second.from.character
  );
}

/** After every day of the calendar. */
const LAST = "~";

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
