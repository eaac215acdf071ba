// The half of the day beside an hour: "a.m.", "pm", "in the morning", "at night".

import type { Atoms } from "../atoms";

export interface Meridiem {
  readonly to: number;
  readonly pm: boolean;
}

/** "a.m.", "pm", "P.M": where it ends and which half. */
export function meridiemAt(atoms: Atoms, i: number): Meridiem | null {
  const word = atoms.lower(i);
  if (word === "am" || word === "pm") return { to: i + 1, pm: word === "pm" };
  if ((word !== "a" && word !== "p") || !atoms.mark(i + 1, ".") || !atoms.glued(i + 1)) return null;
  if (!atoms.is(i + 2, "m") || !atoms.glued(i + 2)) return null;
  return { to: atoms.afterDot(i + 3), pm: word === "p" };
}

/** "in the morning", "in the afternoon", "at night". */
export function meridiemPhrase(atoms: Atoms, i: number): Meridiem | null {
  if (atoms.is(i, "at") && atoms.is(i + 1, "night")) return { to: i + 2, pm: true };
  if (!atoms.is(i, "in") || !atoms.is(i + 1, "the")) return null;
  if (atoms.is(i + 2, "morning")) return { to: i + 3, pm: false };
  return atoms.is(i + 2, "afternoon", "evening") ? { to: i + 3, pm: true } : null;
}

/** The hour of twelve as the hour of a whole day. */
export function to24(hour: number, pm: boolean): number {
  return (hour % 12) + (pm ? 12 : 0);
}
