// "then Japanese Prime Minister Shigeru Ishiba", "UNESCO Director-General Audrey Azoulay", "Japan’s Foreign Minister
// Hayashi", "President Lee": the title in front of a person's name, with whose it is. "Mr." says no role.

import type { RoleStatus } from "../../../model";
import type { NamedMention } from "../namedMentions";
import {
  hyphenStatus,
  isHonorific,
  isPossessive,
  isTitleHead,
  isTitleWord,
  ownerName,
  type RoleClaim,
  type RoleContext,
  statusOf,
} from "./roleReader";

/** No title in use has more words ("Minister of State for Economic and Fiscal Policy"). @guess */
const MOST_WORDS = 9;

export function titleBeforeName(person: NamedMention, context: RoleContext): RoleClaim | null {
  const [sentenceStart] = context.sentenceOf(person.firstToken);
  const floor = Math.max(sentenceStart, person.firstToken - MOST_WORDS);
  const end = endOfTitle(person, sentenceStart, context);
  let first = titleStart(end, floor, context);
  if (first === end) return null;
  let status = statusInside(first, end, context);
  let outer = first;
  let owner: NamedMention | null = null;
  const before = skipStatus(first, floor, context);
  status = before.status ?? status;
  outer = before.first;
  const possessive = outer > floor && isPossessive(context.tokens[outer - 1]!.text);
  owner = context.endingAt(possessive ? outer - 1 : outer);
  if (owner && owner.mention.type !== "PER" && owner.firstToken >= sentenceStart) {
    const beyond = skipStatus(owner.firstToken, floor, context);
    status = beyond.status ?? status;
    outer = beyond.status ? beyond.first : owner.firstToken;
  } else owner = null;
  while (first < end && !carriesTitle(first, context)) first++;
  const title = titleText(first, end, context);
  if (title === "") return null;
  return {
    start: context.tokens[outer]!.start,
    end: context.tokens[end - 1]!.end,
    title,
    of: owner ? ownerName(owner, context) : (ownerBehind(person, context) ?? companyBefore(title, first, context)),
    status: status ?? "current",
  };
}

/**
 * Right before the name, or before the comma that parts them: "Kenya’s agriculture minister, Wanjiru Kamau,". Then
 * the title must be somebody's, and the name must end with a comma too.
 */
function endOfTitle(person: NamedMention, sentenceStart: number, context: RoleContext): number {
  const { tokens } = context;
  const comma = person.firstToken - 1;
  if (comma <= sentenceStart || tokens[comma]!.text !== ",") return person.firstToken;
  if (!/^[,.;]$/.test(tokens[person.endToken]?.text ?? ".")) return person.firstToken;
  const floor = Math.max(sentenceStart, comma - MOST_WORDS);
  const first = skipStatus(titleStart(comma, floor, context), floor, context).first;
  if (first === comma || first === sentenceStart) return person.firstToken;
  const before = tokens[first - 1]!.text;
  const owned =
    isPossessive(before) || OWNERS.has(before.toLowerCase()) || context.endingAt(first)?.mention.subtype === "NORP";
  return owned ? comma : person.firstToken;
}

const OWNERS: ReadonlySet<string> = new Set(["the", "its", "their", "his", "her", "whose"]);

/** First token of the run of title words before `end`; the run must hold a head. "Minister of Foreign Affairs" too. */
function titleStart(end: number, floor: number, context: RoleContext): number {
  let first = end;
  let hasHead = false;
  while (first > floor) {
    const word = context.tokens[first - 1]!.text;
    if (isTitleWord(word, context)) hasHead ||= isTitleHead(word, context);
    else if (!(
      word === "and" &&
      first < end &&
      first - 1 > floor &&
      isTitleWord(context.tokens[first - 2]!.text, context)
    ))
      break;
    first--;
  }
  if (hasHead) return statusBarrier(first, end, context);
  return officeStart(end, floor, context);
}

/** "Secretary of State", "Minister of Economy, Trade and Industry": from its head, if "of" follows the head. */
function officeStart(end: number, floor: number, context: RoleContext): number {
  for (let t = end - 2; t > floor; t--) {
    const word = context.tokens[t]!.text;
    if (word !== "of" && word !== "for") {
      if (!/^(?:\p{Lu}.*|and|,|the)$/u.test(word)) return end;
      continue;
    }
    if (!isTitleHead(context.tokens[t - 1]!.text, context)) return end;
    return titleStart(t, floor, context);
  }
  return end;
}

/** Small-letter words that are no title in this place end it: "the general said President Lee". */
function statusBarrier(first: number, end: number, context: RoleContext): number {
  let start = first;
  while (start < end && statusOf(context.tokens[start]!.text)) start++;
  return start;
}

function statusInside(first: number, end: number, context: RoleContext): RoleStatus | null {
  for (let t = first; t < end; t++) {
    const status = hyphenStatus(context.tokens[t]!.text);
    if (status) return status;
  }
  return null;
}

function skipStatus(first: number, floor: number, context: RoleContext): { first: number; status: RoleStatus | null } {
  if (first <= floor) return { first, status: null };
  const status = statusOf(context.tokens[first - 1]!.text);
  return status ? { first: first - 1, status } : { first, status: null };
}

function carriesTitle(t: number, context: RoleContext): boolean {
  const word = context.tokens[t]!.text;
  return !isHonorific(word, context) && word !== "and";
}

/** The words, without honorifics and titles of birth at the end ("President Mr. Lee", "Culture Minister Prince"). */
function titleText(first: number, end: number, context: RoleContext): string {
  let last = end;
  while (last > first && isHonorific(context.tokens[last - 1]!.text, context)) last--;
  if (BIRTH.has(context.tokens[last - 1]?.text ?? "") && isTitleHead(context.tokens[last - 2]?.text ?? "", context))
    last--;
  if (last === first) return "";
  const { text, tokens } = context;
  return text
    .slice(tokens[first]!.start, tokens[last - 1]!.end)
    .replace(/\s+/g, " ")
    .replace(/^(?:then|ex|former)-|-(?:elect|designate)$/gi, "");
}

const BIRTH: ReadonlySet<string> = new Set(["Prince", "Princess", "Sheikh", "Sheikha", "Lord", "Lady"]);

/** "Sen. Marcia Pruitt of Ohio", "Prime Minister Sok Vannak of Cambodia", "Rep. Noh Ji-an of the Future Party". */
function ownerBehind(person: NamedMention, context: RoleContext): string | null {
  if (context.tokens[person.endToken]?.text !== "of") return null;
  const article = context.tokens[person.endToken + 1]?.text === "the" ? 1 : 0;
  const owner = context.startingAt(person.endToken + 1 + article);
  return owner && owner.mention.type !== "PER" ? ownerName(owner, context) : null;
}

const COMPANY_TITLES =
  /^(?:chief (?:executive|financial|operating|technology) ?(?:officer)?|c[efot]o|chair(?:man|woman)?)$/i;

/** "Volkswagen will close its plant, chief executive Kleinert said": the one organisation named before in the sentence. */
function companyBefore(title: string, titleFirst: number, context: RoleContext): string | null {
  if (!COMPANY_TITLES.test(title)) return null;
  const [sentenceStart] = context.sentenceOf(titleFirst);
  let company: NamedMention | null = null;
  for (let t = titleFirst; t > sentenceStart; t--) {
    const mention = context.endingAt(t);
    if (mention?.mention.type !== "ORG") continue;
    if (company) return null;
    company = mention;
  }
  return company ? ownerName(company, context) : null;
}
