// Where forms disagree about the same characters: the longest match wins; of equally long ones the earlier form.
// The one place in which conflicts are settled.

import type { Piece } from "./matcher";

/** What one form found at one head: pieces in order, won or lost together. */
export interface Match {
  readonly rule: string;
  /** Place of the form in the ordered list. */
  readonly rank: number;
  readonly pieces: readonly Piece[];
}

/** The winners in text order; `matches` in the order of their heads, `count` is the number of atoms. */
export function selectMatches(matches: readonly Match[], count: number): readonly Match[] {
  if (areApart(matches)) return matches;
  const taken = new Uint8Array(count);
  const winners: Match[] = [];
  for (const match of [...matches].sort(
    (a, b) => lengthOf(b) - lengthOf(a) || a.rank - b.rank || startOf(a) - startOf(b),
  )) {
    if (isTaken(taken, match)) continue;
    for (const piece of match.pieces) taken.fill(1, piece.from, piece.to);
    winners.push(match);
  }
  return winners.sort((a, b) => startOf(a) - startOf(b));
}

/** True if each match begins where the one before has ended, so that none stands against another. */
function areApart(matches: readonly Match[]): boolean {
  let end = 0;
  for (const match of matches) {
    if (startOf(match) < end) return false;
    end = match.pieces.at(-1)!.to;
  }
  return true;
}

function isTaken(taken: Uint8Array, { pieces }: Match): boolean {
  for (const { from, to } of pieces) for (let i = from; i < to; i++) if (taken[i] === 1) return true;
  return false;
}

function startOf(match: Match): number {
  return match.pieces[0]!.from;
}

function lengthOf(match: Match): number {
  return match.pieces.at(-1)!.to - startOf(match);
}
