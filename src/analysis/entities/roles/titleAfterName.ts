// "Wi Seong-rak, director of the National Security Office,", "Emmanuel Macron, the French president,",
// "Jane Roe, 45, a professor at Seoul National University": the role in apposition behind a person's name.

import type { RoleStatus } from "../../../model";
import type { NamedMention } from "../namedMentions";
import {
  hyphenStatus,
  isPossessive,
  isTitleHead,
  isTitleWord,
  ownerName,
  type RoleClaim,
  type RoleContext,
  statusOf,
} from "./roleReader";

/** How far behind the name the head of the role may stand. @guess */
const REACH = 12;
const DETERMINERS: ReadonlySet<string> = new Set(["the", "a", "an", "its", "their", "current"]);
const OWNER_LINKS: ReadonlySet<string> = new Set(["of", "at", "for", "in", "with"]);

export function titleAfterName(person: NamedMention, context: RoleContext): RoleClaim | null {
  const { tokens } = context;
  const [, sentenceEnd] = context.sentenceOf(person.firstToken);
  let t = person.endToken;
  if (t >= sentenceEnd || tokens[t]!.text !== ",") return null;
  t = skipAge(t + 1, sentenceEnd, context);
  const start = t;
  let owner: NamedMention | null = null;
  let status: RoleStatus | null = null;
  let titleFirst = -1;
  for (const limit = Math.min(sentenceEnd, t + REACH); t < limit; t++) {
    const word = tokens[t]!.text;
    const mention = context.startingAt(t);
    if (mention && mention.mention.type !== "PER" && titleFirst < 0) {
      owner = mention;
      t = mention.endToken - 1;
      continue;
    }
    const said = statusOf(word) ?? hyphenStatus(word);
    if (said && titleFirst < 0) status = said;
    if (isTitleWord(word, context)) {
      if (titleFirst < 0) titleFirst = t;
      if (isTitleHead(word, context) && !continuesTitle(t + 1, limit, context))
        return claim(start, titleFirst, t + 1, sentenceEnd, owner, status, context);
    } else if (titleFirst >= 0 || !(said || DETERMINERS.has(word) || isPossessive(word) || isDescription(word)))
      return null;
  }
  return null;
}

/** "45," */
function skipAge(t: number, end: number, context: RoleContext): number {
  const isAge = t + 1 < end && /^\d{1,3}$/.test(context.tokens[t]!.text) && context.tokens[t + 1]!.text === ",";
  return isAge ? t + 2 : t;
}

/** Words that describe the holder before the title: "a 45-year-old economics professor". @limit one of small letters */
function isDescription(word: string): boolean {
  return /^[\p{Ll}\d][\p{Ll}\d-]*$/u.test(word) && !NO_DESCRIPTION.has(word);
}

const NO_DESCRIPTION: ReadonlySet<string> = new Set(
  "who whose which said says and or but is was has had were are to told when where as after before while with in on at by from".split(
    " ",
  ),
);

function continuesTitle(t: number, limit: number, context: RoleContext): boolean {
  return t < limit && isTitleWord(context.tokens[t]!.text, context);
}

function claim(
  start: number,
  titleFirst: number,
  titleEnd: number,
  sentenceEnd: number,
  before: NamedMention | null,
  status: RoleStatus | null,
  context: RoleContext,
): RoleClaim {
  const { tokens, text } = context;
  const behind = ownerBehind(titleEnd, sentenceEnd, context);
  const owner = behind ?? before;
  const end = behind ? tokens[behind.endToken - 1]!.end : tokens[titleEnd - 1]!.end;
  const title = text.slice(tokens[titleFirst]!.start, tokens[titleEnd - 1]!.end).replace(/\s+/g, " ");
  return {
    start: tokens[start]!.start,
    end,
    title: title.replace(/^(?:then|ex|former)-|-(?:elect|designate)$/gi, ""),
    of: owner ? ownerName(owner, context) : null,
    status: status ?? "current",
  };
}

/** "of the National Security Office", "at Seoul National University". */
function ownerBehind(t: number, end: number, context: RoleContext): NamedMention | null {
  if (t >= end || !OWNER_LINKS.has(context.tokens[t]!.text)) return null;
  let next = t + 1;
  while (next < end && DETERMINERS.has(context.tokens[next]!.text)) next++;
  const owner = context.startingAt(next);
  return owner && owner.mention.type !== "PER" ? owner : null;
}
