// Reads a role from its words, wherever they stand: "a former French [health minister] of …", "a 45-year-old [economics
// professor] at Seoul National University". The title, whose it is, and its status.

import type { RoleStatus, Token } from "../../../model";
import type { NamedMention } from "../namedMentions";
import { isBodyNoun } from "./bodyNouns";
import { ownerPhrase } from "./ownerPhrase";
import {
  adverbStatus,
  bareTitle,
  canOwn,
  hyphenStatus,
  isPortfolio,
  isPossessive,
  isRoleNoun,
  isTitleWord,
  ownerName,
  type RoleClaim,
  type RoleContext,
  saysOrigin,
  statusOf,
} from "./roleReader";

/** How far behind the first word the head of the role may stand. @guess */
const REACH = 12;
const DETERMINERS: ReadonlySet<string> = new Set(["the", "a", "an", "its", "their", "his", "her", "current"]);

export interface ReadRole {
  readonly claim: RoleClaim;
  /** The token behind the title and its owner. */
  readonly endToken: number;
  /** Whether words behind the title say whose it is, or a person's "his" before it: then no other title's owner counts. */
  readonly isClosed: boolean;
  /** Whether the owner stands behind the title: "founder and chief executive [of Zenon]". */
  readonly isOwnedBehind: boolean;
}

/** The role whose words begin at token `start`, or null. */
export function readRole(start: number, sentenceEnd: number, context: RoleContext): ReadRole | null {
  const { tokens } = context;
  let owner: NamedMention | null = null;
  let status: RoleStatus | null = null;
  let titleFirst = -1;
  let nounFirst = -1; // of the nouns right before the title's known words: "[network] chief"
  let insideFirst = -1; // of a place within the title, which is no part of it: "chief [China] economist"
  let insideEnd = -1;
  const limit = Math.min(sentenceEnd, start + REACH);
  for (let t = start; t < limit; t++) {
    const word = tokens[t]!.text;
    const mention = context.startingAt(t);
    if (mention && mention.mention.type !== "PER" && titleFirst < 0) {
      if (canOwn(mention)) owner = mention;
      nounFirst = -1;
      t = mention.endToken - 1;
      continue;
    }
    if (mention && titleFirst >= 0 && isPlaceInside(mention, limit, context)) {
      insideFirst = insideFirst < 0 ? t : insideFirst;
      insideEnd = mention.endToken;
      t = insideEnd - 1;
      continue;
    }
    const said = titleFirst < 0 ? (statusOf(word) ?? adverbStatus(word) ?? hyphenStatus(word)) : null;
    if (said && (!word.includes("-") || statusOf(word))) {
      status = said;
      continue;
    }
    const isNoun = isRoleNoun(word, context);
    if (isNoun || isTitleWord(word, context)) {
      if (said) status = said; // "an ex-minister"
      if (titleFirst < 0) titleFirst = nounFirst < 0 ? t : nounFirst;
      if (!isNoun || continuesTitle(t + 1, limit, context)) continue;
      if (t + 2 < limit && isPossessive(tokens[t + 1]!.text)) {
        titleFirst = nounFirst = -1; // "a fisherman's widow"
        owner = null;
        continue;
      }
      const role = claimOf(
        start,
        titleFirst,
        endOfTitle(t + 1, sentenceEnd, context),
        sentenceEnd,
        owner,
        status,
        context,
      );
      return insideFirst < 0 ? role : withoutInside(role, titleFirst, insideFirst, insideEnd, t + 1, context);
    }
    if (isPossessive(word))
      titleFirst = nounFirst = -1; // "the party’s caucus whip"
    else if (isModifierNoun(tokens[t]!)) nounFirst = nounFirst < 0 ? t : nounFirst;
    else if (titleFirst >= 0 || !(DETERMINERS.has(word) || isDescription(tokens[t]!))) return null;
    else nounFirst = -1;
  }
  return null;
}

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
  if (tag === "JJ") return text === "marine" || text === "real"; // "marine biologist", "real estate agent"
  return (tag === "NN" || tag === "NNS") && !UNTITLED.has(text) && /^\p{Ll}+$/u.test(text) && !isBodyNoun(text);
}

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
  if (t >= limit || STANDS_BEHIND.has(context.tokens[t]!.text)) return false;
  if (isTitleWord(context.tokens[t]!.text, context)) return true;
  const place = context.startingAt(t);
  if (place && isPlaceInside(place, limit, context)) return true;
  // "chief tariff negotiator"
  return t + 1 < limit && isModifierNoun(context.tokens[t]!) && isRoleNoun(context.tokens[t + 1]!.text, context);
}

/** "chief [China] economist", "senior [Myanmar] adviser": a place or people right before a role word. */
function isPlaceInside({ mention, endToken }: NamedMention, limit: number, context: RoleContext): boolean {
  if (mention.type !== "LOC" && mention.subtype !== "NORP") return false;
  return endToken < limit && isRoleNoun(context.tokens[endToken]!.text, context);
}

function withoutInside(
  role: ReadRole,
  titleFirst: number,
  insideFirst: number,
  insideEnd: number,
  titleEnd: number,
  { text, tokens }: RoleContext,
): ReadRole {
  const front = text.slice(tokens[titleFirst]!.start, tokens[insideFirst - 1]!.end);
  const back = text.slice(tokens[insideEnd]!.start, tokens[titleEnd - 1]!.end);
  return { ...role, claim: { ...role.claim, title: bareTitle(`${front} ${back}`) } };
}

/** "professor emeritus", "chief of staff", "minister of land, infrastructure and transport" */
function endOfTitle(t: number, end: number, context: RoleContext): number {
  const { tokens } = context;
  const next = tokens[t]?.text ?? "";
  if (STANDS_BEHIND.has(next)) return t + 1;
  if (next !== "of" && next !== "for") return t;
  if (tokens[t + 1]?.text === "staff") return t + 2;
  return /(?:minister|secretary)$/.test(tokens[t - 1]!.text) ? behindPortfolios(t + 1, end, context) : t;
}

/** The token behind what a minister is of, or the one before `from` if that is no portfolio. */
function behindPortfolios(from: number, end: number, context: RoleContext): number {
  let last = from - 1;
  for (let t = from; t < end; t++) {
    const word = context.tokens[t]!.text;
    if ((isPortfolio(word, context) || word === "state") && /^\p{Ll}/u.test(word)) last = t + 1;
    else if (last < from || (word !== "," && word !== "and")) break;
  }
  return last;
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

const PERSONAL: ReadonlySet<string> = new Set(["his", "her", "their"]);
const COMPLEMENTS: ReadonlySet<string> = new Set(["of", "at", "for", "to"]);

/** "a hunter in Kitaakita" is nobody’s; ambassadors, heads and correspondents "in Seoul" are sent there. */
function isWhere({ mention }: NamedMention, titleEnd: number, { tokens }: RoleContext): boolean {
  if (mention.type !== "LOC" || mention.subtype === "FAC" || tokens[titleEnd]!.text !== "in") return false;
  return !POSTED.test(tokens[titleEnd - 1]!.text);
}

const POSTED =
  /^(?:ambassador|envoy|representative|consul|delegate|coordinator|correspondent|director|head|chief|commander|leader|mayor|governor|judge|prosecutor)$/i;

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
  const owner = behind && isWhose(behind, before) && !isWhere(behind, titleEnd, context) ? behind : before;
  const endToken = behind ? behind.endToken : titleEnd;
  const title = bareTitle(text.slice(tokens[titleFirst]!.start, tokens[titleEnd - 1]!.end));
  const next = tokens[endToken]?.text ?? "";
  return {
    endToken,
    isClosed: behind !== null || PERSONAL.has(tokens[start]!.text) || COMPLEMENTS.has(next),
    isOwnedBehind: owner !== null && owner === behind,
    claim: {
      start: tokens[start]!.start,
      end: tokens[endToken - 1]!.end,
      title,
      of: owner && !saysOrigin(owner, title, context) ? ownerName(owner, context) : null,
      status: status ?? "current",
    },
  };
}
