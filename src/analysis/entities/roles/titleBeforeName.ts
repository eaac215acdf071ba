// "then Japanese Prime Minister Shigeru Ishiba", "UNESCO Director-General Audrey Azoulay", "Japan’s Foreign Minister
// Hayashi", "President Lee": the title in front of a person's name, with whose it is. "Mr." says no role.

import type { RoleStatus, Token } from "../../../model";
import type { NamedMention } from "../namedMentions";
import { ownerPhrase } from "./ownerPhrase";
import { isUntitled } from "./roleWords";
import { joinsPortfolios, modifiesTitle } from "./titleParts";
import {
  bareTitle,
  canOwn,
  hyphenStatus,
  isHonorific,
  isPossessive,
  isReporter,
  isTitleHead,
  isTitleWord,
  MOST_TITLE_WORDS,
  ownerName,
  type RoleClaim,
  type RoleContext,
  saysOrigin,
  statusOf,
  TITLE_LINKS,
} from "./roleReader";

/** @param at where the title may end: at the name, or at a rank before it ("Its commander, [Gen.] Kim") */
export function titleBeforeName(
  person: NamedMention,
  context: RoleContext,
  at: number = person.firstToken,
): RoleClaim | null {
  const sentenceStart = context.startOf(person);
  if (at === sentenceStart) return null;
  const floor = Math.max(sentenceStart, at - MOST_TITLE_WORDS);
  const { end, complement, link } = endOfTitle(person, at, sentenceStart, context);
  let first = titleStart(end, floor, context);
  if (first === end) return null;
  let status = statusInside(first, end, context);
  let outer = first;
  const before = skipStatus(first, floor, context);
  status = before.status ?? status;
  outer = before.first;
  const described = skipDescription(outer, floor, context);
  const possessive = described > floor && isPossessive(context.tokens[described - 1]!.text);
  let owner = context.endingAt(possessive ? described - 1 : described) ?? initialismBefore(described, context);
  if (owner && canOwn(owner) && owner.firstToken >= sentenceStart) {
    const beyond = skipStatus(owner.firstToken, floor, context);
    status = beyond.status ?? status;
    outer = beyond.status ? beyond.first : owner.firstToken;
  } else owner = null;
  while (first < end && !carriesTitle(first, context)) first++;
  if (owner && CHAMBERS.has(owner.name.written) && owner.endToken === first) {
    first = owner.firstToken; // "House Speaker Puan Maharani": of the country
    owner = null;
  }
  const title = titleText(first, end, context);
  if (title === "") return null;
  const isPost = link === "to" || link === "in" || (link === "for" && owner !== null);
  let whose = isPost ? owner : (complement ?? owner);
  if (!whose) whose = ownerBehind(person, context);
  else if (saysOrigin(whose, title, context)) whose = null;
  if (!owner && whose && saysOrigin(whose, title, context)) whose = null; // "champion An Se-young of South Korea"
  return {
    start: context.tokens[outer]!.start,
    end: context.tokens[end - 1]!.end,
    title,
    of: whose ? ownerOfTitle(title, whose, context) : companyBefore(title, first, context),
    status: status ?? "current",
  };
}

const CHAMBERS: ReadonlySet<string> = new Set(["House", "Senate", "Assembly", "Parliament", "Cabinet"]);

/** "Kuomintang (KMT) Legislator Ma": what stands in parentheses. */
function initialismBefore(t: number, context: RoleContext): NamedMention | null {
  if (context.tokens[t - 1]?.text !== ")") return null;
  const inside = context.endingAt(t - 1);
  const open = inside ? inside.firstToken - 1 : -1;
  // "Taipei, Nov. 27 (CNA) President Lai": an agency's, if no name stands before the bracket
  return open > 0 && context.tokens[open]!.text === "(" && context.endingAt(open) ? inside : null;
}

interface EndOfTitle {
  /** The token behind the title. */
  readonly end: number;
  /** "of Kenya" between the title and the comma before the name: the word and the name; null where there is none. */
  readonly link: string | null;
  readonly complement: NamedMention | null;
}

/**
 * Right before the name, or before the comma that parts them: "Kenya’s agriculture minister, Wanjiru Kamau,". Then
 * the title must be somebody's, and the name must end with a comma too.
 */
function endOfTitle(person: NamedMention, at: number, sentenceStart: number, context: RoleContext): EndOfTitle {
  const { tokens } = context;
  const near = { end: at, link: null, complement: null };
  const last = tokens[at - 1]!;
  if (at - 1 > sentenceStart && last.text !== "," && !isTitleWord(last.text, context)) {
    // "vice president of content Kang", "ambassador to Japan Glass"
    const noun = last.tag === "NN" || last.tag === "NNS" || context.endingAt(at)?.mention.type === "LOC";
    return (noun ? complementBefore(at, Math.max(sentenceStart, at - MOST_TITLE_WORDS), context) : null) ?? near;
  }
  const comma = at - 1;
  if (comma <= sentenceStart || tokens[comma]!.text !== ",") return near;
  const own =
    tokens[person.endToken]?.text === "of" ? ownerPhrase(person.endToken, context.endOf(person), context) : null;
  if (!/^[,.;]$/.test(tokens[own?.endToken ?? person.endToken]?.text ?? ".")) return near;
  const floor = Math.max(sentenceStart, comma - MOST_TITLE_WORDS);
  const withComplement = complementBefore(comma, floor, context);
  if (withComplement) return withComplement;
  const first = skipStatus(titleStart(comma, floor, context), floor, context).first;
  if (first === comma || first === sentenceStart) return near;
  const described = skipDescription(first, floor, context); // "the [main] opposition leader, …", "Chile’s [new] envoy, …"
  const outside = tokens[described - 1]?.text ?? "";
  const whose = context.endingAt(first);
  const owned =
    isPossessive(outside) ||
    OWNERS.has(outside.toLowerCase()) ||
    // "the French president, …", "the US chargé d’affaires, …"
    (whose !== null && (whose.mention.subtype === "NORP" || isThe(tokens[whose.firstToken - 1]?.text)));
  return owned ? { end: comma, link: null, complement: null } : near;
}

function isThe(word: string | undefined): boolean {
  return word === "the" || word === "The";
}

/** Before one name also "ambassador to Japan". */
const LINKS: ReadonlySet<string> = new Set([...TITLE_LINKS, "to"]);
const OWNERS: ReadonlySet<string> = new Set(["the", "its", "their", "his", "her", "whose"]);

/** "the president [of Kenya], William Ruto,", "China’s ambassador [to Japan], Wu Jianghao,", "head [of the agency], …". */
function complementBefore(comma: number, floor: number, context: RoleContext): EndOfTitle | null {
  const { tokens } = context;
  const name = context.endingAt(comma);
  if ((name && !canOwn(name)) || tokens[comma - 1]!.text === "staff") return null;
  let links = 0;
  for (let t = (name?.firstToken ?? comma) - 1; t > floor; t--) {
    const word = tokens[t]!.text;
    if (LINKS.has(word)) {
      const head = tokens[t - 1]!.text === "charge" && tokens[t - 2]?.text === "in" ? t - 2 : t;
      if (head > floor && isTitleHead(tokens[head - 1]!.text, context))
        return { end: head, link: links === 0 ? tokens[head]!.text : "of", complement: name };
      links++; // "the head [of East Asia research at Barclays], Joan Hill,"
      continue;
    }
    const inside = /^\p{Ll}[\p{Ll}-]*$/u.test(word) ? null : context.endingAt(t + 1);
    if (inside) t = inside.firstToken;
    else if (!/^\p{Ll}/u.test(word)) return null;
  }
  return null;
}

/** First token of the run of title words before `end`; the run must hold a head. "Minister of Foreign Affairs" too. */
function titleStart(end: number, floor: number, context: RoleContext): number {
  let first = end;
  let hasHead = false;
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
  if (hasHead) return statusBarrier(first, end, context);
  return officeStart(end, floor, context);
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
const OFFICE_END = /^(?:\p{Lu}|staff$)/u;

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
  return !isHonorific(word, context) && word !== "and" && !isUntitled(word);
}

/** "Indonesia’s central bank governor": small nouns and adjectives may stand between the owner and the title. */
function skipDescription(first: number, floor: number, { tokens }: RoleContext): number {
  let outer = first;
  while (outer > floor && first - outer < MOST_DESCRIPTION && isDescription(tokens[outer - 1]!)) outer--;
  return outer;
}

const MOST_DESCRIPTION = 2;

function isDescription({ tag, text }: Token): boolean {
  return (tag === "NN" || tag === "NNS" || tag === "JJ") && /^\p{Ll}/u.test(text);
}

/** The words, without honorifics and titles of birth at the end ("President Mr. Lee", "Culture Minister Prince"). */
function titleText(first: number, end: number, context: RoleContext): string {
  let last = end;
  while (last > first && isHonorific(context.tokens[last - 1]!.text, context) && !isFirstLady(last - 1, context))
    last--;
  if (BIRTH.has(context.tokens[last - 1]?.text ?? "") && isTitleHead(context.tokens[last - 2]?.text ?? "", context))
    last--;
  if (last === first) return "";
  const { text, tokens } = context;
  return bareTitle(text.slice(tokens[first]!.start, tokens[last - 1]!.end));
}

/** "First Lady" is an office, "Lady" is none. */
function isFirstLady(t: number, { tokens }: RoleContext): boolean {
  return t > 0 && /^lady$/i.test(tokens[t]!.text) && /^first$/i.test(tokens[t - 1]!.text);
}

const BIRTH: ReadonlySet<string> = new Set(["Prince", "Princess", "Sheikh", "Sheikha", "Lord", "Lady"]);

/** "Sen. Marcia Pruitt of Ohio", "Prime Minister Sok Vannak of Cambodia", "Rep. Noh Ji-an of the ruling Future Party". */
function ownerBehind(person: NamedMention, context: RoleContext): NamedMention | null {
  const next = context.tokens[person.endToken]?.text;
  if (next === "of") return ownerPhrase(person.endToken, context.endOf(person), context);
  if (next !== "," || context.tokens[person.endToken + 1]?.text !== "of") return null;
  const body = ownerPhrase(person.endToken + 1, context.endOf(person), context); // "Lawmaker Tik, of Third Side,"
  return body?.mention.type === "ORG" ? body : null;
}

/** "Jakarta’s ambassador" is Indonesia's: a capital stands for its country with offices that only countries have. */
function ownerOfTitle(title: string, owner: NamedMention, context: RoleContext): string {
  const country = NATIONAL.test(title) ? context.knowledge.countries.byCapital(owner.name.written) : null;
  return country?.name ?? ownerName(owner, context);
}

const NATIONAL =
  /^(?:(?:special|deputy|vice|chief) )*(?:ambassador|envoy|negotiator|(?:foreign|defen[cs]e|unification) (?:minister|chief|secretary))$/i;

const COMPANY_TITLES =
  /^(?:(?:president and )?(?:chief (?:executive|financial|operating|technology) ?(?:officer)?|c[efot]o)|chair(?:man|woman)?)$/i;

/** No sentence of the news has more words. @guess */
const FARTHEST = 120;

/** "Volkswagen will close its plant, chief executive Kleinert said": the one organisation named before in the sentence. */
function companyBefore(title: string, titleFirst: number, context: RoleContext): string | null {
  if (!COMPANY_TITLES.test(title)) return null;
  const floor = Math.max(context.sentenceStart(titleFirst), titleFirst - FARTHEST);
  let company: NamedMention | null = null;
  for (let t = titleFirst; t > floor; t--) {
    const mention = context.endingAt(t);
    if (mention?.mention.type !== "ORG" || isReporter(mention, context)) continue;
    if (company) return null;
    company = mention;
  }
  return company ? ownerName(company, context) : null;
}
