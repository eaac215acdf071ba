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

/** The winners in text order; `count` is the number of atoms. */
export function selectMatches(matches: readonly Match[], count: number): Match[] {
  if (matches.length < 2) return [...matches];
  const taken = new Uint8Array(count);
  const winners: Match[] = [];
  for (const match of [...matches].sort(
    (a, b) => lengthOf(b) - lengthOf(a) || a.rank - b.rank || startOf(a) - startOf(b),
  )) {
    if (match.pieces.some((piece) => taken.subarray(piece.from, piece.to).includes(1))) continue;
    for (const piece of match.pieces) taken.fill(1, piece.from, piece.to);
    winners.push(match);
  }
  return winners.sort((a, b) => startOf(a) - startOf(b));
}

function startOf(match: Match): number {
  return match.pieces[0]!.from;
}

function lengthOf(match: Match): number {
  return match.pieces.at(-1)!.to - startOf(match);
}
