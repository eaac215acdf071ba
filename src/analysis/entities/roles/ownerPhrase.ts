// Whose a role is, in the words behind its title: "of the main opposition Reform Party", "at Huawei’s HiSilicon
// unit", "of Asia research at Redwood Securities".

import type { Token } from "../../../model";
import type { NamedMention } from "../namedMentions";
import { isBodyNoun } from "./bodyNouns";
import { canOwn, isInCompound, isPossessive, isRoleNoun, isTitleWord, type RoleContext } from "./roleReader";

const LINKS: ReadonlySet<string> = new Set(["of", "at", "for", "in", "with"]);
const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an", "its", "their", "his", "her"]);
/** Words between the link and the name: "of the largest opposition". @guess */
const MOST_BETWEEN = 6;
/** Where the words of a title’s complement end. */
const END = /^(?:[^\p{L}\p{N}].*|(?:who|which|that|and|but|said|says|told|was|is|has|had|to)$)/u;

/** The owner that the phrase at token `t` names, or null: also where it names none ("of the agency"). */
export function ownerPhrase(t: number, end: number, context: RoleContext): NamedMention | null {
  // "an expert on Vietnam at …", "a commissioner on the Harbour Commission"
  if (t < end && context.tokens[t]!.text === "on")
    return ownerOfSubject(t + 1, end, context) ?? seatOn(t, end, context);
  if (!isOwnerLink(t, end, context) && !isHelpTo(t, end, context)) return null;
  const first = nameBehind(t + 1, end, context);
  if (first?.mention.type === "ORG") return first;
  return ownerOfSubject(first?.endToken ?? t + 1, end, context) ?? first;
}

/** "a commissioner on the Harbour Commission" */
function seatOn(t: number, end: number, context: RoleContext): NamedMention | null {
  if (t === 0 || !SEATED.test(context.tokens[t - 1]!.text)) return null;
  const body = nameBehind(t + 1, end, context);
  return body?.mention.type === "ORG" ? body : null;
}

const SEATED = /^(?:member|commissioner|director|judge|justice|lawmaker|senator|councill?or|governor)$/i;

/** "an adviser [to] law firm Yulchon", "counsel to the committee" */
function isHelpTo(t: number, end: number, { tokens }: RoleContext): boolean {
  return t > 0 && t < end && tokens[t]!.text === "to" && HELPERS.test(tokens[t - 1]!.text);
}

const HELPERS = /^(?:advis[eo]r|aide|assistant|consultant|counsel|deputy|contributor|secretary|chaplain|physician)$/i;

export function isOwnerLink(t: number, end: number, { tokens }: RoleContext): boolean {
  return t < end && LINKS.has(tokens[t]!.text);
}

/** The name behind articles and small words, or, if it owns another, the other: "Huawei’s HiSilicon" → HiSilicon. */
function nameBehind(from: number, end: number, context: RoleContext): NamedMention | null {
  const limit = Math.min(end, from + MOST_BETWEEN);
  let ownedByNoun = false;
  for (let t = from; t < limit; t++) {
    const name = context.startingAt(t);
    if (name?.mention.type === "PER" && isPossessive(context.tokens[name.endToken]?.text ?? "")) {
      t = name.endToken; // "of Chancellor Merz’s Christian Democrats"
      continue;
    }
    if (name && isInCompound(name, context)) {
      t = behindCompound(name, context) - 1; // "of Tokyo-based Hanil"
      continue;
    }
    const state = name && context.tokens[name.endToken]?.text === "," ? context.startingAt(name.endToken + 1) : null;
    if (state && isInCompound(state, context)) {
      t = behindCompound(state, context) - 1; // "of Toledo, Ohio-based Meridian"
      continue;
    }
    const inner = name?.mention.type === "LOC" ? bodyOfPlace(name, end, context) : null;
    if (inner) return owned(inner, end, context);
    if (name && ownedByNoun && name.mention.type !== "ORG") return null; // "of the ministry’s Asia bureau"
    if (name && name.mention.subtype !== "NORP") return canOwn(name, context) ? owned(name, end, context) : null;
    if (name) continue; // "the Danish shipping line Maersk"
    const word = context.tokens[t]!.text;
    if (isPossessive(word) && t > from + 1) {
      ownedByNoun = true; // "at the same university’s School of Law"
      continue;
    }
    if (END.test(word) || LINKS.has(word) || (!ARTICLES.has(word) && isForeign(word, context))) return null;
  }
  return null;
}

/** Words between a place and the body that is of it: "at Seoul law firm Yulchon". @guess */
const MOST_OF_KIND = 4;

/** "at U.K. think-tank [Chatham House]": what the place describes; null if nothing. */
function bodyOfPlace(place: NamedMention, end: number, context: RoleContext): NamedMention | null {
  const { tokens } = context;
  let t = place.endToken;
  const limit = Math.min(end, t + MOST_OF_KIND);
  while (t < limit && isKind(tokens[t]!)) t++;
  const body = t > place.endToken && t < end ? context.startingAt(t) : null;
  return body?.mention.type === "ORG" ? body : null;
}

/** Behind "Fla.", "-", "based", which the period parts. */
function behindCompound({ endToken }: NamedMention, { tokens }: RoleContext): number {
  return tokens[endToken]?.text === "-" ? endToken + 2 : endToken;
}

/** A word of what kind of body it is. */
function isKind({ tag, text }: Token): boolean {
  if (text === "think") return true; // "think tank"
  return !LINKS.has(text) && !END.test(text) && !NO_KIND.test(tag) && /^\p{Ll}/u.test(text);
}

const NO_KIND = /^(?:IN|CC|DT|TO|RB|MD|VB[DPZ]?|W.*)$/;

/** A capital that is neither a name found nor a title before one. */
function isForeign(word: string, context: RoleContext): boolean {
  return /^\p{Lu}/u.test(word) && !isTitleWord(word, context);
}

/** "of the Reform Party’s partner, the Future Party": the one that is told by the other. */
function owned(name: NamedMention, end: number, context: RoleContext): NamedMention {
  const { tokens } = context;
  if (name.endToken >= end || !isPossessive(tokens[name.endToken]!.text)) return name;
  const inner = context.startingAt(name.endToken + 1);
  if (inner) return inner.mention.type === "ORG" ? inner : name;
  let t = name.endToken + 1;
  while (t < end && t < name.endToken + 4 && /^\p{Ll}/u.test(tokens[t]!.text)) t++;
  if (t >= end || tokens[t]!.text !== ",") return name;
  const apposed = context.startingAt(tokens[t + 1]?.text === "the" ? t + 2 : t + 1);
  return apposed?.mention.type === "ORG" && isBodyNoun(tokens[t - 1]!.text) ? apposed : name;
}

/** "of [Asia] research at Redwood", "in law at …": a place and small words are a subject if an organisation follows. */
function ownerOfSubject(from: number, end: number, context: RoleContext): NamedMention | null {
  const limit = Math.min(end, from + MOST_OF_SUBJECT);
  for (let t = from; t < limit; t++) {
    const word = context.tokens[t]!.text;
    // "professor of education and economics at …", but "of research and head of sales at …"
    if (word === "and" && t > from && t + 1 < limit && isSubject(t + 1, context)) continue;
    if (word === "at") {
      const name = nameBehind(t + 1, end, context);
      return name?.mention.type === "ORG" ? name : null;
    }
    if (END.test(word)) return null;
  }
  return null;
}

/** Words of a subject: "of educational leadership and policy at". @guess */
const MOST_OF_SUBJECT = 9;

function isSubject(t: number, context: RoleContext): boolean {
  const token = context.tokens[t]!;
  return isKind(token) && !isRoleNoun(token.text, context);
}
