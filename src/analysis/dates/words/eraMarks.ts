// How the count of a year is written beside it: "BC", "BCE", "B.C.", "B.C.E.", "AD", "A.D.", "CE". Capital letters only.

import type { Atoms } from "../atoms";

export interface EraMark {
  readonly from: number;
  readonly to: number;
  readonly beforeChrist: boolean;
}

const PLAIN: ReadonlyMap<string, boolean> = new Map([
  ["BC", true],
  ["BCE", true],
  ["AD", false],
  ["CE", false],
]);

/** The mark that begins at atom `i`. */
export function eraMarkAt(atoms: Atoms, i: number): EraMark | null {
  const raw = atoms.raw(i);
  const plain = PLAIN.get(raw);
  if (plain !== undefined) return { from: i, to: i + 1, beforeChrist: plain };
  if ((raw !== "A" && raw !== "B") || !dotted(atoms, i)) return null;
  const second = atoms.raw(i + 2);
  if (second !== (raw === "A" ? "D" : "C") || !atoms.glued(i + 2)) return null;
  const end = dotted(atoms, i + 2) ? i + 4 : i + 3;
  const common = raw === "B" && end === i + 4 && atoms.raw(end) === "E" && atoms.glued(end);
  return { from: i, to: common ? atoms.afterDot(end + 1) : end, beforeChrist: raw === "B" };
}

/** The mark that ends right before atom `i`: "A.D. 79", "AD 79". */
export function eraMarkBefore(atoms: Atoms, i: number): EraMark | null {
  for (const length of [1, 4]) {
    const mark = eraMarkAt(atoms, i - length);
    if (mark?.to === i) return mark;
  }
  return null;
}

/** A full stop close behind the letter. */
function dotted(atoms: Atoms, i: number): boolean {
  return atoms.mark(i + 1, ".") && atoms.glued(i + 1);
}
