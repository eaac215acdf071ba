// Where a sentence ends: after . ! ? … with the quotation marks and brackets that close there, if what follows can
// begin a sentence. After an abbreviation only if what follows is a word that seldom stands inside a sentence with
// a capital ("The", "He", "In"). A block's end always ends it.

import type { Abbreviations } from "../../knowledge/abbreviations";
import { classAt, DIGIT, LOWER } from "./characters";
import type { NewToken } from "./scanTokens";

/** True if the sentence that began with `first` ends with token `i`. Costs the same for every token. */
export function endsSentence(
  text: string,
  tokens: readonly NewToken[],
  i: number,
  first: number,
  abbreviations: Abbreviations,
): boolean {
  const next = tokens[i + 1];
  if (!next) return true;
  if (!mayEnd(tokens[i]!.text)) return false;
  if (next.text === "," || next.text === ";") return false; // "Ala., killed"
  if (CLOSERS.has(next.text) && next.start === tokens[i]!.end) return false; // what closes stands close
  let last = i;
  while (last > first && i - last < MOST_CLOSERS && CLOSERS.has(tokens[last]!.text)) last--;
  const terminator = tokens[last]!.text;
  if (!isTerminator(terminator)) return endsAfterAbbreviation(terminator, tokens, i + 1, abbreviations);
  if (last === first || (last === first + 1 && isListNumber(tokens[first]!.text))) return false;
  return classAt(text, next.start) !== LOWER; // small letters go on with a sentence: "Yahoo! said"
}

const CLOSERS: ReadonlySet<string> = new Set(['"', "'", "''", "”", "’", "»", ")", "]", "}", "」", "』", "）"]);
/** More marks in a row than any sentence closes with; keeps the cost of a token bounded. @guess */
const MOST_CLOSERS = 4;

function mayEnd(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  return last === 0x2e || (word.length === 1 && CLOSERS.has(word)) || isTerminator(word);
}

/** ".", "?!", "...", "…" */
function isTerminator(word: string): boolean {
  return word.length <= 8 && endsTelling(word.charCodeAt(0)) && endsTelling(word.charCodeAt(word.length - 1));
}

/** One of . ! ? … 。 ！ ？ */
function endsTelling(unit: number): boolean {
  if (unit < 128) return unit === 0x2e || unit === 0x21 || unit === 0x3f;
  return unit === 0x2026 || unit === 0x3002 || unit === 0xff01 || unit === 0xff1f;
}

/** "1.", "a." at a sentence's start number a list. */
function isListNumber(word: string): boolean {
  return word.length <= 2;
}

function endsAfterAbbreviation(
  word: string,
  tokens: readonly NewToken[],
  next: number,
  abbreviations: Abbreviations,
): boolean {
  if (!word.endsWith(".") || word.length < 3) return false; // an initial: "J. Kim"
  const kind = abbreviations.get(word.slice(word.lastIndexOf("-") + 1, -1)) ?? "other";
  if (kind !== "other") return false;
  const following = tokens[next]!.text;
  if (OPENERS.has(following)) return STARTERS.has(tokens[next + 1]?.text ?? "");
  return STARTERS.has(following) && classAt(following, 0) !== DIGIT;
}

const OPENERS: ReadonlySet<string> = new Set(['"', "“", "‘", "``", "(", "[", "—", "-"]);

/** Words that begin sentences and, with a capital, hardly stand inside one. */
const STARTERS: ReadonlySet<string> = new Set(
  (
    "The This That These Those He She It They We You There Here His Her Its Their Our My Your " +
    "A An In On At By For From With After Before During Since Until While When Where As If Although Though Because " +
    "But And Or So Yet However Meanwhile Also Then Now Still Under Among Despite Amid Some Many Most Several Both " +
    "Each Every All Another Other Such What Who How Why Which To Asked According Earlier Later Last Officials Police"
  ).split(" "),
);
