// A name that a matcher proposes, and how rival proposals are settled: the stronger rank first, then the longer,
// then the earlier; what crosses or touches an accepted one is dropped. So mentions never overlap.

import type { EntitySubtype, EntityType } from "../../model";

/** How sure a matcher is. Lower is stronger. */
export const RANK = { certain: 0, known: 1, learned: 2, guessed: 3 } as const;

/** Words [first, end) of the document. */
export interface Proposal {
  readonly first: number;
  readonly end: number;
  readonly type: EntityType;
  readonly subtype: EntitySubtype | null;
  readonly rule: string;
  readonly rank: number;
}

/** The accepted proposals in reading order. `taken` marks their words; it may hold marks of earlier rounds. */
export function settle(proposals: readonly Proposal[], taken: Uint8Array): Proposal[] {
  const ordered = [...proposals].sort(
    (a, b) => a.rank - b.rank || b.end - b.first - (a.end - a.first) || a.first - b.first,
  );
  const accepted: Proposal[] = [];
  for (const proposal of ordered) {
    if (isTaken(taken, proposal)) continue;
    taken.fill(1, proposal.first, proposal.end);
    accepted.push(proposal);
  }
  return accepted.sort((a, b) => a.first - b.first);
}

function isTaken(taken: Uint8Array, { first, end }: Proposal): boolean {
  for (let i = first; i < end; i++) if (taken[i] === 1) return true;
  return false;
}
