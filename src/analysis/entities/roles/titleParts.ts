// Words of a title before its known ones: "[network] chief", "[Parish] priest", "[International] relations minister", "board
// member", "Trade [and] Industry Minister". Apart, because these are guesses and the run of known words is not.

import { WORD } from "../../../knowledge/wordLexicon";
import { isBodyNoun } from "./bodyNouns";
import { isPortfolio, isTitleWord, type RoleContext, statusOf } from "./roleReader";
import { isModifierNoun, isUntitled } from "./roleWords";

/** Whether token `t` belongs to the title that goes on behind it and ends before token `end`. */
export function modifiesTitle(t: number, end: number, floor: number, context: RoleContext): boolean {
  const token = context.tokens[t]!;
  const next = context.tokens[t + 1]!.text;
  // "the same day Prime Minister Lee", but "Station Officer Yip"
  if (!/^\p{Ll}/u.test(next)) return t === floor && OF_SERVICES.test(next) && isCommonNoun(t, context);
  // what a minister is of is known: "local media tip [economy minister]"
  if (isModifierNoun(token)) return !(MINISTERS.test(context.tokens[end - 1]!.text) && isPortfolio(next, context));
  if (OF_MEMBERS.has(token.text) && /^(?:member|chair(?:man|woman)?)$/.test(next)) return true;
  if (t !== floor && !BREAKS.test(context.tokens[t - 1]!.text)) return false;
  return token.tag === "JJ" ? t + 2 < end && isCommonNoun(t, context) : isCommonNoun(t, context);
}

/** Behind a dateline or dash a sentence begins. */
const BREAKS = /^[)–—-]{1,2}$/;
const MINISTERS = /^(?:minister|secretary)$/i;
/** Ranks of services, before which a common noun says which. */
const OF_SERVICES =
  /^(?:Officer|Sergeant|Inspector|Supervisor|Superintendent|Chief|Captain|Commander|Constable|Leader)$/;

/** With a capital only because the sentence begins: an everyday word, neither a body nor a day, praise or status. */
function isCommonNoun(t: number, context: RoleContext): boolean {
  const { tag, text } = context.tokens[t]!;
  if ((tag !== "NN" && tag !== "NNP" && tag !== "JJ") || !/^\p{Lu}\p{Ll}+$/u.test(text) || text.endsWith("day"))
    return false;
  const lower = text.toLowerCase();
  if (isBodyNoun(lower) || isUntitled(lower) || statusOf(lower)) return false;
  return tag === "NN" || (context.knowledge.names.lexicon.lowered(lower) & WORD.common) !== 0;
}

/** "board member", "committee chair": the body without a name is part of the title. */
const OF_MEMBERS: ReadonlySet<string> = new Set("board committee council commission panel crew band".split(" "));

/** The "and" of "Trade and Industry Minister"; before it also the comma of "Economy, Trade and Industry Minister". */
export function joinsPortfolios(
  first: number,
  end: number,
  floor: number,
  hasAnd: boolean,
  context: RoleContext,
): boolean {
  const word = context.tokens[first - 1]!.text;
  if (first >= end || first - 1 <= floor) return false;
  const before = context.tokens[first - 2]!.text;
  if (word === "and") return isTitleWord(before, context);
  return hasAnd && word === "," && isPortfolio(before, context);
}
