// How far the words of a person's name reach: "Kim Boo-kyum", "J. Edgar Hoover", "Ludwig van Beethoven",
// "Robert “Bob” Dole", "Martin Luther King Jr.". Says nothing about whether it is a person.

import { TITLE_HEAD, TITLE_RANK } from "../../knowledge/titles";
import type { WordForm } from "./wordForms";
import { CAPITAL, INITIAL, SMALL, type Words } from "./words";

const PARTICLES: ReadonlySet<string> = new Set(
  "de da do dos das del della di du van von der den ter ten la le el al bin bint ibn ben abu y e zu af av".split(" "),
);
const SUFFIXES: ReadonlySet<string> = new Set(["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"]);
const OPENING = new Set(['"', "“", "‘", "("]);
const CLOSING = new Set(['"', "”", "’", ")"]);
/** No name of a person has more words. @guess */
const MOST_WORDS = 7;

/** End of the name that begins at `first`, or `first` if none can begin there. `inTitleCase`: capitals prove nothing. */
export function personEnd(words: Words, first: number, to: number, inTitleCase: boolean): number {
  const limit = Math.min(to, first + MOST_WORDS);
  if (!isNamePart(words, first)) return first;
  let end = first + 1;
  while (end < limit) {
    if (isNamePart(words, end) && (!inTitleCase || isKnownPart(words.forms[end]!))) {
      end++;
      continue;
    }
    if (endsInTitle(words, end)) return end + 1;
    const next = skipInside(words, end, limit);
    if (next === end || !isNamePart(words, next)) break;
    end = next + 1;
  }
  return end < to && SUFFIXES.has(words.texts[end]!) ? end + 1 : withSuffix(words, end, to);
}

/** ", Jr." */
function withSuffix(words: Words, end: number, to: number): number {
  return end + 1 < to && words.texts[end] === "," && SUFFIXES.has(words.texts[end + 1]!) ? end + 2 : end;
}

/** After particles and a quoted nickname, which only count if a name goes on behind them. */
function skipInside(words: Words, from: number, limit: number): number {
  let next = from;
  while (next < limit && (words.flags[next]! & SMALL) !== 0 && PARTICLES.has(words.texts[next]!)) next++;
  if (next + 2 < limit && OPENING.has(words.texts[next]!) && CLOSING.has(words.texts[next + 2]!)) return next + 3;
  return next < limit ? next : from;
}

/** "Julie Bishop", "Stephen King": a surname that is a title too, behind a forename, at the end. */
function endsInTitle({ forms, flags }: Words, i: number): boolean {
  const form = forms[i]!;
  if (form.title === 0 || !form.surname || ((flags[i + 1] ?? 0) & CAPITAL) !== 0) return false;
  const before = forms[i - 1]!;
  // "CEO Macquline King": between a title and a surname stands a forename
  return before.forename || (before.title === 0 && i > 1 && (forms[i - 2]!.title & TITLE_HEAD) !== 0);
}

function isNamePart(words: Words, i: number): boolean {
  if (i >= words.texts.length || (words.flags[i]! & CAPITAL) === 0) return false;
  const { text, names, title, lastHead, surname, forename } = words.forms[i]!;
  if ((words.flags[i]! & INITIAL) !== 0) return text !== "I" && text !== "A";
  if (title !== 0 || names?.entry?.subtype === "NORP") return false;
  if (text.length === 3 && isBareRank(words, i)) return false;
  return !lastHead || surname || forename;
}

/** "Pol Gen Somsak", "Gen Mark Milley", "Tan Sri Azam": ranks here, though Pol, Gen Nakatani, Tan and Sri Mulyani are names. */
export function isBareRank({ texts, forms, flags }: Words, i: number): boolean {
  const next = texts[i + 1] ?? "";
  switch (texts[i]) {
    case "Gen":
      // behind another rank, or before two more words of a name
      if (i > 0 && ((forms[i - 1]!.title & TITLE_RANK) !== 0 || texts[i - 1] === "Pol")) return true;
      return ((flags[i + 1] ?? 0) & CAPITAL) !== 0 && ((flags[i + 2] ?? 0) & CAPITAL) !== 0;
    case "Pol":
      return next === "Gen" || ((forms[i + 1]?.title ?? 0) & TITLE_RANK) !== 0;
    case "Tan":
      return next === "Sri";
    case "Sri":
      return texts[i - 1] === "Tan";
    default:
      return false;
  }
}

function isKnownPart({ twoSyllables, forename, surname }: WordForm): boolean {
  return twoSyllables || forename || surname;
}
