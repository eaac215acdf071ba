// The words of which roles are told: what may open one ("a", "former"), describe its holder ("45-year-old"), or stand in a
// title before its head ("[law] professor").

import type { Token } from "../../../model";
import { isBodyNoun } from "./bodyNouns";
import { adverbStatus, hyphenStatus, isRoleNoun, isTitleWord, type RoleContext, statusOf } from "./roleReader";

export const DETERMINERS: ReadonlySet<string> = new Set(["the", "a", "an", "its", "their", "his", "her", "current"]);

/** Whether a role can begin with the word: "a", "former", "director". */
export function opensRole(t: number, context: RoleContext): boolean {
  const word = context.tokens[t]?.text ?? "";
  return (
    DETERMINERS.has(word) ||
    adverbStatus(word) !== null ||
    statusOf(word) !== null ||
    isTitleWord(word, context) ||
    isRoleNoun(word, context)
  );
}

/** True for the role words that say by themselves whether the role is held: "a member", "former member". */
export function standsByItself(t: number, { tokens }: RoleContext): boolean {
  const word = tokens[t]?.text ?? "";
  if (DETERMINERS.has(word) || statusOf(word) !== null || adverbStatus(word) !== null) return true;
  // "a lawmaker and ex-minister", "former head of the agency and founder of Zenon": a founder stays one
  return hyphenStatus(word) !== null || FOUNDERS.test(word);
}

const FOUNDERS = /^(?:co-)?(?:founder|owner|author)$/i;

/**
 * A noun that is part of the title it stands before: "a law professor", "the network chief". Not one that says whose
 * title it is ("company president"), nor one that praises ("veteran critic").
 */
export function isModifierNoun({ text, tag }: Token): boolean {
  if (tag === "VBG") return GERUNDS.has(text);
  if (tag === "JJ") return text === "marine" || text === "real"; // "marine biologist", "real estate agent"
  return (tag === "NN" || tag === "NNS") && !UNTITLED.has(text) && /^\p{Ll}+$/u.test(text) && !isBodyNoun(text);
}

/** What people do for a living or in sport, in the form that tells no verb: "swimming coach", "nursing professor". */
const GERUNDS: ReadonlySet<string> = new Set(
  (
    "accounting advertising banking boxing brewing broadcasting bowling catering coaching computing consulting counseling " +
    "counselling cycling diving drilling engineering farming fencing fishing fundraising gardening housing hunting lending " +
    "manufacturing marketing mining nursing planning polling pricing processing programming publishing purchasing racing " +
    "recruiting rowing running sailing shipping shooting skating skiing sourcing staffing surfing surveying swimming " +
    "teaching testing trading training visiting weightlifting wrestling"
  ).split(" "),
);

/** "Veteran", "star": praise before a title. */
export function isUntitled(word: string): boolean {
  return UNTITLED.has(word.toLowerCase());
}

const UNTITLED: ReadonlySet<string> = new Set(
  "veteran local star rookie ace lifetime longtime superstar native countryman namesake fellow teenage list staff day night morning week month year".split(
    " ",
  ),
);

/** Words that describe the holder before the title: "a 45-year-old economics professor"; but no verb or link. */
export function isDescription({ text, tag }: Token): boolean {
  return /^[\p{Ll}\d][\p{Ll}\d-]*$/u.test(text) && !NO_DESCRIPTION.has(text) && !LINKING_TAGS.has(tag);
}

/** Verbs in the past and after "to", prepositions, conjunctions. */
const LINKING_TAGS: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP", "MD", "IN", "CC", "WDT", "WP", "WRB", "TO"]);

const NO_DESCRIPTION: ReadonlySet<string> = new Set(
  "who whose which said says and or but is was has had were are to told when where as after before while with in on at by from of not".split(
    " ",
  ),
);

export function isCommonNoun({ text, tag }: Token): boolean {
  return (tag === "NN" || tag === "NNS") && /^\p{Ll}/u.test(text);
}
