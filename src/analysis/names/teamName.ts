// Clubs that are called by their last word: the "LG Twins" are the "Twins", the "Boston Red Sox" the "Sox".

import { TEAM_HEADS } from "../teamWords";
import type { Words } from "./words";

/** A plural at the end that is no word for a body, such as "Industries" or "Forces". */
export function isTeam({ texts, forms }: Words, first: number, end: number): boolean {
  const last = texts[end - 1]!;
  if (end - first > 3 || last.length < 4 || !(last.endsWith("s") || last === "Sox")) return false;
  return forms[end - 1]!.lastHead === undefined || TEAM_HEADS.has(last);
}
