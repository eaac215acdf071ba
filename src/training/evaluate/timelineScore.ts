// Temporal awareness of timelines: each timeline says of its neighbours which is before the other, and of each event
// when it is. Right is what follows from the other timeline as well.
// @source Minard et al., SemEval-2015 task 4; UzZaman et al., TempEval-3 (temporal awareness)

export interface TimelineItem {
  /** Where its event is mentioned. */
  readonly places: readonly string[];
  /** Sorts in order of time; what is equal happens at the same time. */
  readonly order: string;
  readonly date: string | null;
}

export interface Score {
  /** Pairs of the system's timeline that are right, and all of them. */
  right: number;
  system: number;
  /** Pairs of the gold timeline that the system has, and all of them. */
  recalled: number;
  gold: number;
}

export function scoreTimelines(gold: readonly TimelineItem[], system: readonly TimelineItem[]): Score {
  const own = joinMentions(system, gold);
  const precision = verified(own, gold);
  const recall = verified(gold, own);
  return { right: precision.right, system: precision.all, recalled: recall.right, gold: recall.all };
}

/** Mentions of one gold event count once in the system's timeline. */
function joinMentions(system: readonly TimelineItem[], gold: readonly TimelineItem[]): TimelineItem[] {
  const seen = new Set<TimelineItem>();
  return system.filter((item) => {
    const match = partner(item, gold);
    if (!match) return true;
    if (seen.has(match)) return false;
    seen.add(match);
    return true;
  });
}

function partner(item: TimelineItem, others: readonly TimelineItem[]): TimelineItem | undefined {
  return others.find(({ places }) => places.some((place) => item.places.includes(place)));
}

/** The reduced pairs of `items`, and how many of them follow from `other`. */
function verified(items: readonly TimelineItem[], other: readonly TimelineItem[]): { right: number; all: number } {
  const sorted = [...items].sort((a, b) => compare(a.order, b.order));
  const known = sorted.map((item) => partner(item, other));
  let [right, all] = [0, 0];
  for (const [i, item] of sorted.entries()) {
    if (item.date !== null) {
      all++;
      if (known[i]?.date === item.date) right++;
    }
    const next = sorted[i + 1];
    if (!next) continue;
    all++;
    const [a, b] = [known[i], known[i + 1]];
    if (a && b && Math.sign(compare(a.order, b.order)) === Math.sign(compare(item.order, next.order))) right++;
  }
  return { right, all };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
