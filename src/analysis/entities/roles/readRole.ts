// Reads a role from its words, wherever they stand: "a former French [health minister] of …", "a 45-year-old [economics
// professor] at Seoul National University". The title, whose it is, and its status.

import type { RoleStatus } from "../../../model";
import type { NamedMention } from "../namedMentions";
import { behindPossessor } from "./possessor";
import { claimOf, endOfTitle, type ReadRole, STANDS_BEHIND } from "./roleClaim";
import {
  adverbStatus,
  bareTitle,
  canOwn,
  hyphenStatus,
  isPossessive,
  isRoleNoun,
  isTitleWord,
  type RoleContext,
  statusOf,
} from "./roleReader";
import { DETERMINERS, isCommonNoun, isDescription, isModifierNoun } from "./roleWords";

/** How far behind the first word the head of the role may stand. @guess */
const REACH = 12;

/** The role whose words begin at token `start`, or null. */
export function readRole(start: number, sentenceEnd: number, context: RoleContext): ReadRole | null {
  const scan = new RoleScan(start, sentenceEnd, context);
  let t = start;
  while (t >= 0 && t < scan.limit) t = scan.step(t);
  return scan.role;
}

/** What was read of a role so far. */
class RoleScan {
  role: ReadRole | null = null;
  readonly limit: number;
  private owner: NamedMention | null = null;
  private status: RoleStatus | null = null;
  private titleFirst = -1;
  /** Of the nouns right before the title's known words: "[network] chief". */
  private nounFirst = -1;
  /** Whether a head was read that other title words follow: "vice president [finance]". */
  private hasHead = false;
  /** Of a place within the title, which is no part of it: "chief [China] economist". */
  private insideFirst = -1;
  private insideEnd = -1;
  /** Behind "Park's" or "Clinton administration": a place that follows is whom the title is about. */
  private isPossessed = false;

  constructor(
    private readonly start: number,
    private readonly sentenceEnd: number,
    private readonly context: RoleContext,
  ) {
    this.limit = Math.min(sentenceEnd, start + REACH);
  }

  /** The token to go on with; -1 where the role is read, or where there is none. */
  step(t: number): number {
    const mention = this.context.startingAt(t);
    const behind = mention ? this.name(t, mention) : -1;
    return behind >= 0 ? behind : this.word(t);
  }

  /** The token behind a name before or inside the title, -1 if it is read like other words. */
  private name(t: number, mention: NamedMention): number {
    if (mention.mention.type === "PER") {
      const behind = behindPossessor(t, this.context);
      if (behind < 0) return -1;
      this.forget();
      this.isPossessed = true;
      return behind;
    }
    if (this.titleFirst < 0) {
      if (!this.isPossessed && this.mayOwn(mention)) this.owner = mention;
      this.nounFirst = -1;
      return mention.endToken;
    }
    if (!isPlaceInside(mention, this.limit, this.context)) return -1;
    if (this.insideFirst < 0) this.insideFirst = t;
    return (this.insideEnd = mention.endToken);
  }

  /** "Qantas' [India] manager" is Qantas's. */
  private mayOwn(named: NamedMention): boolean {
    if (named.mention.type === "LOC" && this.owner?.mention.type === "ORG") return false;
    return canOwn(named, this.context);
  }

  /** What stood before was whose aide or wife this is: "a fisherman's [widow]". */
  private forget(): void {
    this.titleFirst = this.nounFirst = -1;
    this.owner = null;
  }

  private word(t: number): number {
    const word = this.context.tokens[t]!.text;
    const said = this.titleFirst < 0 ? (statusOf(word) ?? adverbStatus(word) ?? hyphenStatus(word)) : null;
    if (said) {
      this.status = said; // "an ex-minister"
      if (!word.includes("-") || statusOf(word)) return t + 1;
    }
    const isNoun = isRoleNoun(word, this.context);
    if (!isNoun && !isTitleWord(word, this.context)) return this.otherWord(t);
    if (this.titleFirst < 0) this.titleFirst = this.nounFirst < 0 ? t : this.nounFirst;
    return isNoun ? this.head(officerBehind(t, this.limit, this.context)) : t + 1;
  }

  private head(t: number): number {
    const { context, limit } = this;
    if (continuesTitle(t + 1, limit, context) || behindPossessor(t + 1, context) >= 0) {
      this.hasHead = true;
      return t + 1;
    }
    const owned = t + 3 < limit && isCommonNoun(context.tokens[t + 1]!) ? t + 2 : t + 1; // "the guerrilla group's leader"
    if (owned + 1 < limit && isPossessive(context.tokens[owned]!.text)) {
      this.forget();
      return t + 1;
    }
    this.claim(endOfTitle(t + 1, this.sentenceEnd, context));
    if (this.insideFirst >= 0) this.role = this.withoutInside(this.role!, t + 1);
    return -1;
  }

  private claim(end: number): void {
    const { start, titleFirst, sentenceEnd, owner, status, context } = this;
    this.role = claimOf(start, titleFirst, end, sentenceEnd, owner, status, context);
  }

  private otherWord(t: number): number {
    const token = this.context.tokens[t]!;
    const word = token.text;
    if (isPossessive(word))
      this.titleFirst = this.nounFirst = -1; // "the party’s caucus whip"
    else if (isModifierNoun(token)) this.nounFirst = this.nounFirst < 0 ? t : this.nounFirst;
    else if (this.titleFirst >= 0) {
      if (isCommonNoun(token)) return t + 1; // "computer products [group] president"
      if (this.hasHead && /^[,.;)]$/.test(word)) this.claim(t); // "currently vice president [finance],"
      return -1;
    } else if (DETERMINERS.has(word) || isDescription(token)) this.nounFirst = -1;
    else return -1;
    return t + 1;
  }

  private withoutInside(role: ReadRole, titleEnd: number): ReadRole {
    const { titleFirst, insideFirst, insideEnd } = this;
    const { text, tokens } = this.context;
    const front = text.slice(tokens[titleFirst]!.start, tokens[insideFirst - 1]!.end);
    const back = text.slice(tokens[insideEnd]!.start, tokens[titleEnd - 1]!.end);
    return { ...role, claim: { ...role.claim, title: bareTitle(`${front} ${back}`) } };
  }
}

/** Words between "chief" and "officer". @guess */
const MOST_INSIDE = 4;

/** "Chief [People and Culture] Officer": what somebody is chief of may be any words; `t` if it is no such title. */
function officerBehind(t: number, limit: number, { tokens }: RoleContext): number {
  const word = tokens[t]!.text;
  if (word !== "Chief" && word !== "chief") return t;
  for (let k = t + 1; k < Math.min(limit, t + 2 + MOST_INSIDE); k++) {
    const { text, tag } = tokens[k]!;
    if (text === "Officer" || text === "officer") return k;
    if (tag === "IN" || !/^[\p{L}&]/u.test(text)) return t;
  }
  return t;
}

function continuesTitle(t: number, limit: number, context: RoleContext): boolean {
  if (t >= limit || STANDS_BEHIND.has(context.tokens[t]!.text)) return false;
  if (isTitleWord(context.tokens[t]!.text, context)) return true;
  const place = context.startingAt(t);
  if (place && isPlaceInside(place, limit, context)) return true;
  // "chief tariff negotiator"
  if (t + 1 >= limit || !isRoleNoun(context.tokens[t + 1]!.text, context)) return false;
  return isModifierNoun(context.tokens[t]!) || context.tokens[t]!.text === "staff"; // "executive staff attorney"
}

/** "chief [China] economist", "senior [Myanmar] adviser": a place or people right before a role word. */
function isPlaceInside({ mention, endToken }: NamedMention, limit: number, context: RoleContext): boolean {
  if (mention.type !== "LOC" && mention.subtype !== "NORP") return false;
  return endToken < limit && isRoleNoun(context.tokens[endToken]!.text, context);
}
