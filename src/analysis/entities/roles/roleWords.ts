// Reads a role from its words, wherever they stand: "a former French [health minister] of …", "a 45-year-old economics
// [professor] at Seoul National University". The title, whose it is, and its status.

import type { RoleStatus, Token } from "../../../model";
import type { NamedMention } from "../namedMentions";
import { ownerPhrase } from "./ownerPhrase";
import {
  bareTitle,
  canOwn,
  hyphenStatus,
  isPossessive,
  isRoleNoun,
  isTitleWord,
  ownerName,
  type RoleClaim,
  type RoleContext,
  statusOf,
} from "./roleReader";

/** How far behind the first word the head of the role may stand. @guess */
const REACH = 12;
const DETERMINERS: ReadonlySet<string> = new Set(["the", "a", "an", "its", "their", "his", "her", "current"]);

export interface ReadRole {
  readonly claim: RoleClaim;
  /** The token behind the title and its owner. */
  readonly endToken: number;
}

/** The role whose words begin at token `start`, or null. */
export function readRole(start: number, sentenceEnd: number, context: RoleContext): ReadRole | null {
  const { tokens } = context;
  let owner: NamedMention | null = null;
  let status: RoleStatus | null = null;
  let titleFirst = -1;
  const limit = Math.min(sentenceEnd, start + REACH);
  for (let t = start; t < limit; t++) {
    const word = tokens[t]!.text;
    const mention = context.startingAt(t);
    if (mention && mention.mention.type !== "PER" && titleFirst < 0) {
      if (canOwn(mention)) owner = mention;
      t = mention.endToken - 1;
      continue;
    }
    const said = word === "once" ? "former" : (statusOf(word) ?? hyphenStatus(word));
    if (said && titleFirst < 0) status = said;
    const isNoun = isRoleNoun(word, context);
    if (isNoun || isTitleWord(word, context)) {
      if (titleFirst < 0) titleFirst = t;
      if (isNoun && !continuesTitle(t + 1, limit, context))
        return claimOf(start, titleFirst, endOfTitle(t + 1, context), sentenceEnd, owner, status, context);
    } else if (titleFirst >= 0 || !(said || DETERMINERS.has(word) || isPossessive(word) || isDescription(tokens[t]!)))
      return null;
  }
  return null;
}

/** Whether a role can begin with the word: "a", "former", "director". */
export function opensRole(t: number, context: RoleContext): boolean {
  const word = context.tokens[t]?.text ?? "";
  return (
    DETERMINERS.has(word) ||
    word === "once" ||
    statusOf(word) !== null ||
    isTitleWord(word, context) ||
    isRoleNoun(word, context)
  );
}

/** Words that describe the holder before the title: "a 45-year-old economics professor"; but no verb or link. */
function isDescription({ text, tag }: Token): boolean {
  return /^[\p{Ll}\d][\p{Ll}\d-]*$/u.test(text) && !NO_DESCRIPTION.has(text) && !LINKING_TAGS.has(tag);
}

/** Verbs in the past and after "to", prepositions, conjunctions. */
const LINKING_TAGS: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP", "MD", "IN", "CC", "WDT", "WP", "WRB", "TO"]);

const NO_DESCRIPTION: ReadonlySet<string> = new Set(
  "who whose which said says and or but is was has had were are to told when where as after before while with in on at by from of not".split(
    " ",
  ),
);

function continuesTitle(t: number, limit: number, context: RoleContext): boolean {
  return t < limit && !STANDS_BEHIND.has(context.tokens[t]!.text) && isTitleWord(context.tokens[t]!.text, context);
}

/** "professor emeritus", "chief of staff" */
function endOfTitle(t: number, { tokens }: RoleContext): number {
  if (tokens[t]?.text === "of" && tokens[t + 1]?.text === "staff") return t + 2;
  return STANDS_BEHIND.has(tokens[t]?.text ?? "") ? t + 1 : t;
}

const STANDS_BEHIND: ReadonlySet<string> = new Set(["emeritus", "emerita"]);

/** "a congresswoman from New York": of those who sit for a place. */
function homeOfMember(titleEnd: number, context: RoleContext): NamedMention | null {
  if (context.tokens[titleEnd]?.text !== "from" || !MEMBERS.test(context.tokens[titleEnd - 1]!.text)) return null;
  const place = context.startingAt(titleEnd + 1);
  return place?.mention.type === "LOC" ? place : null;
}

const MEMBERS = /^(?:congress(?:man|woman)|senator|representative|lawmaker|legislator|delegate|councill?or|mp)$/i;

/** "ING’s chief economist for Greater China" is ING’s: a place behind the title says where, if a body stands before it. */
function isWhose(behind: NamedMention, before: NamedMention | null): boolean {
  return behind.mention.type !== "LOC" || before?.mention.type !== "ORG";
}

function claimOf(
  start: number,
  titleFirst: number,
  titleEnd: number,
  sentenceEnd: number,
  before: NamedMention | null,
  status: RoleStatus | null,
  context: RoleContext,
): ReadRole {
  const { tokens, text } = context;
  const behind = ownerPhrase(titleEnd, sentenceEnd, context) ?? homeOfMember(titleEnd, context);
  const owner = behind && isWhose(behind, before) ? behind : before;
  const endToken = behind ? behind.endToken : titleEnd;
  const title = text.slice(tokens[titleFirst]!.start, tokens[titleEnd - 1]!.end);
  return {
    endToken,
    claim: {
      start: tokens[start]!.start,
      end: tokens[endToken - 1]!.end,
      title: bareTitle(title),
      of: owner ? ownerName(owner, context) : null,
      status: status ?? "current",
    },
  };
}
