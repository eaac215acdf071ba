// A name that a matcher proposes, and how rival proposals are settled: the stronger rank first, then the longer,
// then the earlier; what crosses or touches an accepted one is dropped. So mentions never overlap.

import type { EntitySubtype, EntityType } from "../../model";

/**
 * How sure a matcher is. Lower is stronger. The ranks of one ten are settled by length first: the tables' "Jordan"
 * yields to the model's "Michael Jordan", the model's "Japan" to the tables'.
 */
export const RANK = { certain: 0, known: 10, learned: 11, doubtful: 12, guessed: 20 } as const;

/** Words [first, end) of the document. */
export interface Proposal {
  readonly first: number;
  readonly end: number;
  readonly type: EntityType;
  readonly subtype: EntitySubtype | null;
  readonly rule: string;
  readonly rank: number;
}

/** Mark of a word that belongs to a date. */
export const DATE = 2;

/** The accepted proposals in reading order. `taken` marks their words; it may hold marks of earlier rounds. */
export function settle(proposals: readonly Proposal[], taken: Uint8Array): Proposal[] {
  if (proposals.length === 0) return [];
  const ordered = [...proposals].sort(
    (a, b) => tens(a) - tens(b) || b.end - b.first - (a.end - a.first) || a.rank - b.rank || a.first - b.first,
  );
  const accepted: Proposal[] = [];
  for (const proposal of ordered) {
    if (isTaken(taken, proposal)) continue;
    for (let i = proposal.first; i < proposal.end; i++) taken[i] = 1;
    accepted.push(proposal);
  }
  return accepted.sort((a, b) => a.first - b.first);
}

function tens({ rank }: Proposal): number {
  return (rank / 10) | 0;
}

function isTaken(taken: Uint8Array, { first, end, type }: Proposal): boolean {
  let free = 0;
  for (let i = first; i < end; i++)
    if (taken[i] === 1) return true;
    else if (taken[i] !== DATE) free++;
  return type === "ORG" || type === "MISC" ? free === 0 : free < end - first;
}
