// The claim that a role's words make: where its title ends, and whose it is by the words before and behind it.

import type { RoleStatus } from "../../../model";
import type { NamedMention } from "../namedMentions";
import { isBodyNoun } from "./bodyNouns";
import { ownerPhrase } from "./ownerPhrase";
import { bareTitle, isPortfolio, ownerName, type RoleClaim, type RoleContext, saysOrigin } from "./roleReader";

export interface ReadRole {
  readonly claim: RoleClaim;
  /** The token behind the title and its owner. */
  readonly endToken: number;
  /** Whether words behind the title say whose it is, or a person's "his" before it: then no other title's owner counts. */
  readonly isClosed: boolean;
  /** Whether the owner stands behind the title: "founder and chief executive [of Zenon]". */
  readonly isOwnedBehind: boolean;
}

/** "professor emeritus", "chief of staff", "minister of land, infrastructure and transport" */
export function endOfTitle(t: number, end: number, context: RoleContext): number {
  const { tokens } = context;
  const next = tokens[t]?.text ?? "";
  if (STANDS_BEHIND.has(next)) return t + 1;
  if (next === "in" && tokens[t + 1]?.text === "charge" && /^(?:agent|officer)$/i.test(tokens[t - 1]!.text))
    return t + 2;
  if (next !== "of" && next !== "for") return t;
  if (next === "of" && OF_OFFICE.test(tokens[t + 1]?.text ?? "")) return t + 2;
  const head = tokens[t - 1]!.text;
  if (/(?:minister|secretary)$/.test(head)) return behindPortfolios(t + 1, end, context);
  return /^(?:Minister|(?:Unders|S)ecretary)$/.test(head) ? behindCapitals(t + 1, end, context) : t;
}

/** "chief of staff", "chief of police", "head of mission"; "state" is among what ministers are of. */
const OF_OFFICE = /^(?:staff|police|mission|protocol)$/;

/** "Minister of [Natural Resources and Energy]", "Secretary of [State for Wales]"; not "Minister of Kenya". */
function behindCapitals(from: number, end: number, context: RoleContext): number {
  let last = from - 1;
  for (let t = from; t < Math.min(end, from + MOST_PORTFOLIOS); t++) {
    const word = context.tokens[t]!.text;
    const named = context.startingAt(t);
    const isOwner =
      named &&
      (named.mention.type === "LOC" || named.name.known !== null) &&
      !/^(?:of|for|and)$/.test(context.tokens[t - 1]!.text);
    if (named && (isOwner || (named.mention.type === "LOC" && context.tokens[t - 1]!.text === "of"))) break;
    if (/^\p{Lu}\p{Ll}/u.test(word) && !named?.name.known) last = t + 1;
    else if (last < from || !/^(?:and|&|,|for)$/.test(word) || !/^\p{Lu}/u.test(context.tokens[t + 1]?.text ?? ""))
      break;
  }
  return last;
}

/** Words of what a minister is of. @guess */
const MOST_PORTFOLIOS = 8;

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

export const STANDS_BEHIND: ReadonlySet<string> = new Set(["emeritus", "emerita"]);

/** "a congresswoman from New York": of those who sit for a place. */
function homeOfMember(titleEnd: number, context: RoleContext): NamedMention | null {
  if (context.tokens[titleEnd]?.text !== "from" || !MEMBERS.test(context.tokens[titleEnd - 1]!.text)) return null;
  const place = context.startingAt(titleEnd + 1);
  return place?.mention.type === "LOC" ? place : null;
}

const MEMBERS = /^(?:congress(?:man|woman)|senator|representative|lawmaker|legislator|delegate|councill?or|mp)$/i;

/** "ING’s chief economist for Greater China" is ING’s, "Israel’s envoy for Lebanon" Israel’s: a place behind the title says where, if a body stands before it. */
function isWhose(behind: NamedMention, before: NamedMention | null, isFor: boolean): boolean {
  return behind.mention.type !== "LOC" || (before?.mention.type !== "ORG" && !(isFor && before));
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

/** "head [of macro strategy]": what the title is about, and not whose it is. */
function isField(link: number, { tokens }: RoleContext): boolean {
  const first = tokens[link + 1];
  if (first === undefined || isBodyNoun(first.text) || isBodyNoun(tokens[link + 2]?.text ?? "")) return false;
  return /^\p{Ll}/u.test(first.text) && !/^(?:DT|PRP.*|CD|IN|W.*)$/.test(first.tag);
}

export function claimOf(
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
  const owner =
    behind && isWhose(behind, before, tokens[titleEnd]?.text === "for") && !isWhere(behind, titleEnd, context)
      ? behind
      : before;
  const endToken = behind ? behind.endToken : titleEnd;
  const title = bareTitle(text.slice(tokens[titleFirst]!.start, tokens[titleEnd - 1]!.end));
  const next = tokens[endToken]?.text ?? "";
  return {
    endToken,
    isClosed:
      behind !== null || PERSONAL.has(tokens[start]!.text) || (COMPLEMENTS.has(next) && !isField(endToken, context)),
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
