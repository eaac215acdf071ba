// The run of title words that ends at a token: where "deputy foreign minister", "Minister of Justice", "Chief Data Officer"
// begin, and what may stand before it: a status, a description, a name in brackets.

import type { RoleStatus, Token } from "../../../model";
import type { NamedMention } from "../namedMentions";
import { isPortfolio, isTitleHead, isTitleWord, type RoleContext, statusOf } from "./roleReader";
import { joinsPortfolios, modifiesTitle } from "./titleParts";

/** First token of the run of title words before `end`; the run must hold a head. "Minister of Foreign Affairs" too. */
export function titleStart(end: number, floor: number, context: RoleContext): number {
  let first = chiefBefore(end, floor, context);
  let hasHead = first < end;
  let hasAnd = false;
  while (first > floor && (first === end || !context.endingAt(first))) {
    const word = context.tokens[first - 1]!.text;
    if (first === end && context.knowledge.names.titles.roleNouns.has(word))
      hasHead = true; // "board member Koeda"
    else if (isTitleWord(word, context)) hasHead ||= isTitleHead(word, context) || isFirstLady(first - 1, context);
    else if (hasHead && modifiesTitle(first - 1, end, floor, context)) hasAnd = false;
    else if (!joinsPortfolios(first, end, floor, hasAnd, context)) break;
    else hasAnd = true;
    first--;
  }
  if (!hasHead) return officeStart(end, floor, context);
  // "Sweden’s Minister of [Justice]", though judges are justices too
  const office = isPortfolioBehind(first, end, floor, context) ? officeStart(end, floor, context) : end;
  return office < first ? office : statusBarrier(first, end, context);
}

function isPortfolioBehind(first: number, end: number, floor: number, context: RoleContext): boolean {
  if (first - 1 <= floor || end - first > 1) return false;
  const word = context.tokens[first - 1]!.text;
  return (word === "of" || word === "for") && isPortfolio(context.tokens[first]!.text, context);
}

/** Words between "Chief" and "Officer": "Chief Cyber Solutions Officer". @guess */
const MOST_INSIDE = 4;

/** "Chief [People and Culture] Officer": what somebody is chief of may be any words; `end` if it is no such title. */
function chiefBefore(end: number, floor: number, { tokens }: RoleContext): number {
  const last = tokens[end - 1]?.text ?? "";
  if (last !== "Officer" && last !== "officer") return end;
  for (let t = end - 2; t >= floor && t > end - 3 - MOST_INSIDE; t--) {
    const { text, tag } = tokens[t]!;
    if (text === "Chief" || text === "chief") return t;
    if (text === "and" || text === "&") continue;
    if (last === "Officer" ? !/^\p{Lu}/u.test(text) : !/^(?:NNS?|JJ|VBG)$/.test(tag)) return end;
  }
  return end;
}

/** "Secretary of State", "Minister of Economy, Trade and Industry": from its head, if "of" follows the head. */
function officeStart(end: number, floor: number, context: RoleContext): number {
  if (end <= floor || !OFFICE_END.test(context.tokens[end - 1]!.text)) return end;
  for (let t = end - 2; t > floor; t--) {
    const word = context.tokens[t]!.text;
    if (word !== "of" && word !== "for") {
      if (!/^(?:\p{Lu}.*|and|,|the)$/u.test(word)) return end;
      continue;
    }
    if (isTitleHead(context.tokens[t - 1]!.text, context)) return titleStart(t, floor, context);
    if (!/^\p{Lu}/u.test(context.tokens[t - 1]!.text)) return end; // else "Minister of State for Home Affairs"
  }
  return end;
}

/** Small-letter words that are no title in this place end it: "the general said President Lee". */
function statusBarrier(first: number, end: number, context: RoleContext): number {
  let start = first;
  while (start < end && statusOf(context.tokens[start]!.text)) start++;
  return start;
}

/** A capital, or "chief of staff". */
const OFFICE_END = /^(?:\p{Lu}|(?:staff|police|mission|protocol)$)/u;

export function skipStatus(
  first: number,
  floor: number,
  context: RoleContext,
): { first: number; status: RoleStatus | null } {
  if (first <= floor) return { first, status: null };
  const status = statusOf(context.tokens[first - 1]!.text);
  return status ? { first: first - 1, status } : { first, status: null };
}

/** "Indonesia’s central bank governor": small nouns and adjectives may stand between the owner and the title. */
export function skipDescription(first: number, floor: number, { tokens }: RoleContext): number {
  let outer = first;
  while (outer > floor && first - outer < MOST_DESCRIPTION && isDescription(tokens[outer - 1]!)) outer--;
  return outer;
}

const MOST_DESCRIPTION = 2;

function isDescription({ tag, text }: Token): boolean {
  return (tag === "NN" || tag === "NNS" || tag === "JJ") && /^\p{Ll}/u.test(text);
}

/** "Kuomintang (KMT) Legislator Ma": what stands in parentheses. */
export function initialismBefore(t: number, context: RoleContext): NamedMention | null {
  if (context.tokens[t - 1]?.text !== ")") return null;
  const inside = context.endingAt(t - 1);
  const open = inside ? inside.firstToken - 1 : -1;
  // "Taipei, Nov. 27 (CNA) President Lai": an agency's, if no name stands before the bracket
  return open > 0 && context.tokens[open]!.text === "(" && context.endingAt(open) ? inside : null;
}

/** "First Lady" is an office, "Lady" is none. */
export function isFirstLady(t: number, { tokens }: RoleContext): boolean {
  return t > 0 && /^lady$/i.test(tokens[t]!.text) && /^first$/i.test(tokens[t - 1]!.text);
}
