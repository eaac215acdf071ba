// "SEOUL (Jiji Press) —", "TOKYO, May 5 (Kyodo) --", "BEIJING —": the place and the agency with which a report opens.

import { type Proposal, RANK } from "./proposal";
import { ALL_CAPITALS, CAPITAL, type Words } from "./words";

/** The opening is looked for in the first words of a sentence only. @guess */
const REACH = 14;
const DASHES: ReadonlySet<string> = new Set(["—", "–", "-", "--", "―"]);

export function agencyInDateline(words: Words, from: number, to: number): Proposal[] {
  const dash = findDash(words, from, Math.min(to, from + REACH));
  if (dash < 0) return [];
  const found: Proposal[] = [];
  const open = indexOf(words, "(", from, dash);
  const close = open < 0 ? -1 : indexOf(words, ")", open, dash);
  const placeEnd = capitalsEnd(words, from, dash, ALL_CAPITALS);
  if (placeEnd > from && (close > 0 || placeEnd === dash || words.texts[placeEnd] === ","))
    found.push({
      first: from,
      end: placeEnd,
      type: "LOC",
      subtype: "GPE",
      rule: "placeInDateline",
      rank: RANK.certain,
    });
  if (close > open + 1 && close === dash - 1 && capitalsEnd(words, open + 1, close, CAPITAL) === close)
    found.push({
      first: open + 1,
      end: close,
      type: "ORG",
      subtype: "AGENCY",
      rule: "agencyInDateline",
      rank: RANK.certain,
    });
  return found;
}

function findDash(words: Words, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (DASHES.has(words.texts[i]!)) return i;
  return -1;
}

function indexOf(words: Words, text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (words.texts[i] === text) return i;
  return -1;
}

function capitalsEnd(words: Words, from: number, to: number, flag: number): number {
  let end = from;
  while (end < to && (words.flags[end]! & flag) !== 0) end++;
  return end;
}
