// "then Japanese Prime Minister Shigeru Ishiba", "UNESCO Director-General Audrey Azoulay", "Japan’s Foreign Minister
// Hayashi", "President Lee": the title in front of a person's name, with whose it is. "Mr." says no role.

import type { RoleStatus } from "../../../model";
import type { NamedMention } from "../namedMentions";
import { ownerPhrase } from "./ownerPhrase";
import { endOfTitle } from "./endOfTitle";
import { isUntitled } from "./roleWords";
import { initialismBefore, isFirstLady, skipDescription, skipStatus, titleStart } from "./titleRun";
import {
  bareTitle,
  canOwn,
  hyphenStatus,
  isHonorific,
  isPossessive,
  isReporter,
  isTitleHead,
  MOST_TITLE_WORDS,
  ownerName,
  type RoleClaim,
  type RoleContext,
  saysOrigin,
} from "./roleReader";

/** @param at where the title may end: at the name, or at a rank before it ("Its commander, [Gen.] Kim") */
export function titleBeforeName(
  person: NamedMention,
  context: RoleContext,
  at: number = person.firstToken,
): RoleClaim | null {
  const sentenceStart = context.startOf(person);
  if (at === sentenceStart) return null;
  const { end, complement, link } = endOfTitle(person, at, sentenceStart, context);
  const floor = Math.max(sentenceStart, end - MOST_TITLE_WORDS);
  let first = sheriffs(titleStart(end, floor, context), floor, context);
  if (first === end) return null;
  const before = skipStatus(first, floor, context);
  let status = before.status ?? statusInside(first, end, context);
  let outer = before.first;
  // "Hanil Securities senior [Asia] economist Kim"
  const place = placeInside(first, end, floor, context);
  const lead = place ? leadsBefore(place.firstToken, floor, context) : first;
  if (place) outer = lead;
  const described = skipDescription(outer, floor, context);
  const possessive = described > floor && isPossessive(context.tokens[described - 1]!.text);
  let owner = context.endingAt(possessive ? described - 1 : described) ?? initialismBefore(described, context);
  if (owner && canOwn(owner, context) && owner.firstToken >= sentenceStart) {
    const beyond = skipStatus(owner.firstToken, floor, context);
    status = beyond.status ?? status;
    outer = beyond.status ? beyond.first : owner.firstToken;
  } else owner = null;
  while (first < end && !carriesTitle(first, context)) first++;
  if (owner && CHAMBERS.has(owner.name.written) && owner.endToken === first) {
    first = owner.firstToken; // "House Speaker Puan Maharani": of the country
    owner = null;
  }
  const near = first < end && owner?.endToken === first ? owner : null;
  const inside = near && RANK_INSIDE.exec(near.name.written);
  const rank = inside?.[1] ?? (near ? rankBefore(near, floor, context) : "");
  const court = owner ? COURTS.exec(owner.name.written) : null;
  const front =
    place && lead < place.firstToken
      ? `${context.text.slice(context.tokens[lead]!.start, context.tokens[place.firstToken - 1]!.end)} `
      : "";
  const ahead = court?.[2] ?? rank;
  const title = (ahead === "" ? front : `${ahead} `) + titleText(first, end, context);
  if (title === "" || isInfinitive(first, end, context)) return null;
  const isPost =
    link === "to" || (link === "in" && complement?.mention.type !== "ORG") || (link === "for" && owner !== null);
  let whose = isPost ? owner : (complement ?? owner);
  if (!whose) whose = ownerBehind(person, title, context);
  else if (saysOrigin(whose, title, context)) whose = null;
  if (!owner && whose && saysOrigin(whose, title, context)) whose = null; // "champion An Se-young of South Korea"
  return {
    start: context.tokens[outer]!.start,
    end: context.tokens[end - 1]!.end,
    title,
    of:
      whose === owner && (court ?? inside)
        ? placeOf(court?.[1] ?? inside![2]!, context)
        : whose
          ? ownerOfTitle(title, whose, context)
          : companyBefore(title, first, context),
    status: status ?? "current",
  };
}

/** "[Assistant] U.S. Attorney Lind", "[Deputy] Kern County Sheriff Lind": a deputy of that office; "" where none is told. */
function rankBefore({ firstToken }: NamedMention, floor: number, { tokens }: RoleContext): string {
  const word = firstToken > floor ? tokens[firstToken - 1]!.text : "";
  return RANKS.test(word) ? word : "";
}

/** The same where the name swallowed it. */
const RANK_INSIDE = /^(Assistant|Deputy|Associate) (.+)$/;
const RANKS = /^(?:[Aa]ssistant|[Dd]eputy|[Aa]ssociate|[Vv]ice)$/;

/** "[U.S.] [District] Judge Preska", whose court is the country’s. */
const COURTS = /^(.+) (District|Circuit|Magistrate|Superior|Family|Probate)$/;

function placeOf(written: string, { knowledge: { countries } }: RoleContext): string {
  return (countries.byName(written) ?? countries.byDemonym(written))?.name ?? written;
}

/** "[Sheriff's] Deputy Ortiz" */
function sheriffs(first: number, floor: number, { tokens }: RoleContext): number {
  if (first - 2 < floor || !isPossessive(tokens[first - 1]!.text)) return first;
  return /^(?:sheriff|constable|marshal)$/i.test(tokens[first - 2]!.text) ? first - 2 : first;
}

/** "assigned to [guard] Epstein" */
function isInfinitive(first: number, end: number, { tokens }: RoleContext): boolean {
  if (end - first > 1 || tokens[first - 1]?.text !== "to") return false;
  return tokens[first]!.tag === "VB" && VERBS.test(tokens[first]!.text);
}

const VERBS =
  /^(?:guard|coach|captain|pilot|champion|judge|lead|head|host|partner|doctor|nurse|father|mother|chair|master|warden)$/;

/** Heads before which a place or people says what somebody knows of, not whose he is. */
const KNOWERS =
  /^(?:economist|analyst|strategist|correspondent|editor|researcher|specialist|expert|fellow|advis[eo]r|director|manager|head|representative|negotiator)$/i;

/** "senior [North American] economist": a place between the words of a title. */
function placeInside(first: number, end: number, floor: number, context: RoleContext): NamedMention | null {
  const place = context.endingAt(first);
  if (!place || !KNOWERS.test(context.tokens[end - 1]!.text)) return null;
  if (place.mention.type !== "LOC" && place.mention.subtype !== "NORP") return null;
  if (leadsBefore(place.firstToken, floor, context) < place.firstToken) return place;
  // "Qantas’ [India] manager"
  const isPossessed = isPossessive(context.tokens[place.firstToken - 1]?.text ?? "");
  return context.endingAt(place.firstToken - (isPossessed ? 1 : 0))?.mention.type === "ORG" ? place : null;
}

function leadsBefore(t: number, floor: number, { tokens }: RoleContext): number {
  let first = t;
  while (first > floor && LEADS.test(tokens[first - 1]!.text)) first--;
  return first;
}

const LEADS = /^(?:senior|chief|deputy|assistant|lead|principal|junior|head|associate|executive|regional)$/i;

const CHAMBERS: ReadonlySet<string> = new Set(["House", "Senate", "Assembly", "Parliament", "Cabinet"]);

function statusInside(first: number, end: number, context: RoleContext): RoleStatus | null {
  for (let t = first; t < end; t++) {
    const status = hyphenStatus(context.tokens[t]!.text);
    if (status) return status;
  }
  return null;
}

function carriesTitle(t: number, context: RoleContext): boolean {
  const word = context.tokens[t]!.text;
  return !isHonorific(word, context) && word !== "and" && !isUntitled(word);
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

const BIRTH: ReadonlySet<string> = new Set(["Prince", "Princess", "Sheikh", "Sheikha", "Lord", "Lady"]);

/** "Sen. Marcia Pruitt of Ohio", "Prime Minister Sok Vannak of Cambodia", "Rep. Noh Ji-an of the ruling Future Party". */
function ownerBehind(person: NamedMention, title: string, context: RoleContext): NamedMention | null {
  const { tokens } = context;
  const behind = person.endToken;
  const next = tokens[behind]?.text ?? "";
  if (next === "of") return ownerPhrase(behind, context.endOf(person), context);
  if (next === "from" || ((next === "at" || next === "with") && STAFF.test(title))) {
    // "Chief Inspector Hill from West Mercia Police", "analyst Kim at Hanil Securities"; but not "met President Kim at APEC"
    const body = context.startingAt(tokens[behind + 1]?.text === "the" ? behind + 2 : behind + 1);
    return body?.mention.type === "ORG" ? body : null;
  }
  if (next !== "," || tokens[behind + 1]?.text !== "of") return null;
  const body = ownerPhrase(behind + 1, context.endOf(person), context); // "Lawmaker Tik, of Third Side,"
  return body?.mention.type === "ORG" ? body : null;
}

/** Those whom news calls by where they work. */
const STAFF =
  /\b(?:analyst|economist|strategist|professor|prof\.|researcher|scientist|expert|specialist|fellow|lecturer|historian|lawyer|attorney|trader|engineer|doctor|surgeon|nurse|detective|meteorologist|seismologist|epidemiologist|spokes(?:man|woman|person)|broker|dealer)$/i;

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
