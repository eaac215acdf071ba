// Whose a role is where the words right at it do not say: "its president", "the ministry's deputy chief", "Judge Bang"
// after a ruling of the Seoul High Court, "Governor Ueda" after the Bank of Japan, "Trade Minister Yeo" in a report
// from Seoul. What a reader would not answer at once stays open.

import type { NamedMention } from "../namedMentions";
import { HONG_KONG, mayServe } from "./homeCountry";
import { bodyNamed, isBodyNoun, isFirm } from "./bodyNouns";
import { isPossessive, isReporter, ownerName, type RoleClaim, type RoleContext, tokenAt } from "./roleReader";
import { isStateOffice, ownerByTitle, PRESIDENT } from "./stateOffice";

/** How many sentences back a body may stand that is meant. @guess */
const REACH = 3;
/** The same where a noun says what kind of body it is. @guess */
const FAR = 10;
/** Words between "its" or "the agency’s" and the title's last: "the agency’s resources management department". @guess */
const MOST_WORDS = 8;

export function impliedOwner(claim: RoleClaim, person: NamedMention, context: RoleContext): string | null {
  const alone = ownerByTitle(claim.title);
  if (alone !== null) return alone;
  const first = tokenAt(claim.start, context);
  if (isPersons(first, claim, context)) return null;
  const owner =
    whereName(person, context) ??
    byReference(first, claim, context) ??
    (hasComplement(claim, context) ? null : byKind(first, claim.title, context));
  if (owner) return ownerName(owner, context);
  if (ENVOY.test(claim.title)) return sender(first, claim, person, context);
  if (!isStateOffice(claim.title)) return null;
  if (PRESIDENT.test(claim.title) && nearest(first, 1, isAnyBody, context)) return null;
  const home = context.home();
  if (home === HONG_KONG && !/^(?:.* )?secretary for /i.test(claim.title)) return null;
  return (home && mayServe(person, home) ? home : context.native(person))?.name ?? null;
}

/** "Mr. Park’s lawyer": nobody else’s. */
function isPersons(first: number, { end }: RoleClaim, context: RoleContext): boolean {
  for (let t = first; t < context.tokens.length && context.tokens[t]!.start < end; t++)
    if (context.startingAt(t)?.mention.type === "PER") return true;
  return false;
}

const ENVOY =
  /^(?:(?:deputy|former|acting) )?(?:ambassador|consul[- ]general|high commissioner|chargé d['’]affaires)$/i;

/** "the ambassador to Washington": the home country’s, unless it is sent there. */
function sender(first: number, { end }: RoleClaim, person: NamedMention, context: RoleContext): string | null {
  const home = context.home();
  const link = tokenAt(end, context);
  if (!home || !mayServe(person, home) || !/^(?:to|in)$/.test(context.tokens[link]?.text ?? "")) return null;
  const to = context.startingAt(context.tokens[link + 1]?.text === "the" ? link + 2 : link + 1);
  return to && link > first && to.name.known?.country !== home.iso ? home.name : null;
}

/** "chairman of a local association": whose it is stands there, though without a name. */
function hasComplement({ end }: RoleClaim, context: RoleContext): boolean {
  return /^(?:of|at|for|with)$/.test(context.tokens[tokenAt(end, context)]?.text ?? "");
}

/** "its president", "the ministry’s deputy chief", "head of the agency", "director of the agency’s aid department". */
function byReference(first: number, claim: RoleClaim, context: RoleContext): NamedMention | null {
  const { tokens } = context;
  const from = context.sentenceStart(first);
  const to = context.sentenceEnd(first);
  for (let t = Math.max(from, first - 3); t < to && tokens[t]!.start < claim.end; t++) {
    const word = tokens[t]!.text;
    if (word === "its" || word === "Its") return subject(first, context) ?? nearest(first, 1, isAnyBody, context);
    if (word === "whose") return whoseName(t, context);
    if (!isPossessive(tokens[t + 1]?.text ?? "")) continue;
    if (isBodyNoun(word)) return nearestNamed(word, first, context);
    if (word === "country" || word === "nation" || word === "kingdom")
      return nearest(first, REACH, (named) => context.knowledge.countries.byName(named.name.written) !== null, context);
    const fits = THINGS.get(word);
    if (fits) return nearest(first, FAR, fits, context);
  }
  const before = first > from ? tokens[first - 1]!.text.toLowerCase() : "";
  if (isBodyNoun(before)) return nearestNamed(before, first, context); // "Club president Nguyen"
  if (/^(?:city|town|village)$/.test(before)) return townOf(first, context); // "City engineer Sharma"
  let end = first;
  while (end < to && tokens[end]!.start < claim.end) end++;
  if (/^(?:of|at|for|with)$/.test(tokens[end]?.text ?? "")) end++; // else "who leads the party"
  if (tokens[end]?.text !== "the") return null;
  for (let t = end + 1; t < Math.min(to, end + MOST_WORDS); t++) {
    const word = tokens[t]!.text;
    if (/^(?:,|who|that|and|in|at|to)$/.test(word)) return null;
    if (!isBodyNoun(word)) continue;
    const owns = isPossessive(tokens[t + 1]?.text ?? "") && isFirm(tokens[t + 2]?.text ?? "");
    return owns ? null : nearestNamed(word, first, context);
  }
  return null;
}

/** "Judge" after a court, "Governor" after a central bank, "party leader" after a party, "chief executive" after a firm. */
function byKind(first: number, title: string, context: RoleContext): NamedMention | null {
  if (/\b(?:judge|justice)$/i.test(title)) return nearestNamed("court", first, context);
  if (/\bprosecutor$/i.test(title)) return nearestNamed("prosecution", first, context);
  if (/^(?:deputy )?gov(?:ernor|\.)$/i.test(title))
    return (
      nearestNamed("central bank", first, context) ??
      nearest(first, FAR, isRegion, context) ??
      regionOfDateline(context) ??
      nearest(first, 0, isPlaceBeside, context)
    );
  if (/^(?:(?:vice|deputy|acting|lord) )?mayor$/i.test(title))
    return nearest(first, 1, isPlace, context) ?? cityOfDateline(first, context);
  if (COUNCILLOR.test(title)) return nearestNamed("council", first, context) ?? cityOfDateline(first, context);
  if (MUNICIPAL.test(title)) {
    const force = /police/i.test(title) ? nearestNamed("police", first, context) : null;
    return force ?? townOf(first, context);
  }
  if (COMPANY.test(title)) {
    const firm = subject(first, context) ?? onlyFirm(first, context) ?? context.topic(first);
    if (firm && bodyNamed("company", firm)) return firm;
  }
  if (COACH.test(title)) {
    const team = subject(first, context) ?? context.topic(first);
    if (team && bodyNamed("team", team)) return team;
  }
  if (VICE_MINISTER.test(title)) return nearest(first, 1, (named) => bodyNamed("ministry", named), context);
  if (/^party /i.test(title)) return nearestNamed("party", first, context);
  return null;
}

/** "Councilman Fusco", "Council President Whitlock": of the council under report; a State Councilor is another. */
const COUNCILLOR =
  /^(?:(?:city|town|county|borough|district) )?(?:council (?:president|chair(?:man|woman|person)?|speaker|member|leader)|council(?:man|woman|member|lor|or)|alder(?:man|woman))$/i;
/** Offices of a town. */
const MUNICIPAL =
  /^(?:(?:deputy|assistant|acting|interim) )?(?:city (?:manager|attorney|administrator)|town clerk|(?:police|fire) chief)$/i;
/** Offices of firms; "President" too, where a firm is what the sentence is about. */
const COMPANY =
  /^(?:president|chair(?:man|woman|person)?|(?:co-)?founder|ceo|c[fot]o|chief executive(?: officer)?|chief (?:financial|operating|technology) officer|(?:finance|operating|operations|marketing|technology|executive) chief|managing director|general manager|owner)$/i;
/** "The TSG Hawks have fired manager Hung" */
const COACH = /^(?:(?:head|interim) )?(?:coach|manager)$/i;
const VICE_MINISTER =
  /^(?:first |second |third |senior |parliamentary |administrative |permanent )?(?:vice|deputy)[ -]minister$/i;

/** "the city’s acting chairman", "the festival’s director" */
const THINGS: ReadonlyMap<string, (named: NamedMention) => boolean> = new Map([
  ...["city", "town", "village", "county", "district", "province", "prefecture", "state", "region", "island"].map(
    (word) => [word, isPlace] as const,
  ),
  ...["festival", "tournament", "biennale", "triennale", "fair", "exhibition"].map((word) => {
    const kind = word.charAt(0).toUpperCase() + word.slice(1);
    return [word, ({ mention, name }: NamedMention) => mention.type === "MISC" && name.written.includes(kind)] as const;
  }),
]);

/** "The ministry" is said of one far above; "the company" of the last. */
function nearestNamed(noun: string, first: number, context: RoleContext): NamedMention | null {
  const fits = (named: NamedMention) => !isReporter(named, context) && bodyNamed(noun, named);
  return nearest(first, isFirm(noun) ? REACH : FAR, fits, context);
}

/** Museums and hospitals too: they are places with directors. */
function isAnyBody({ mention, bracketed, sentence }: NamedMention): boolean {
  if (bracketed && sentence === 0) return false; // "TAIPEI (CNA) President Lai": the agency
  return mention.type === "ORG" ? mention.subtype !== "AGENCY" : mention.subtype === "FAC";
}

/** "flew over Riau with Governor Wahid" */
function isPlaceBeside(named: NamedMention): boolean {
  return isPlace(named) && named.mention.rule !== "placeInDateline";
}

/** "Akita Prefecture": what has governors. */
function isRegion({ mention, name: { written } }: NamedMention): boolean {
  return mention.type === "LOC" && / (?:Prefecture|Province)$/.test(written);
}

function isPlace({ mention }: NamedMention): boolean {
  return mention.type === "LOC" && mention.subtype !== "FAC";
}

/** The body with which the sentence begins: "The Korean Railway Workers’ Union, whose members work for Korail, …". */
function subject(first: number, context: RoleContext): NamedMention | null {
  const from = context.sentenceStart(first);
  for (let t = from; t < Math.min(first, from + MOST_WORDS + DATELINE_WORDS); t++) {
    const named = context.startingAt(t);
    if (named && isAnyBody(named)) return named.endToken < first ? named : null;
    if (/^\p{Ll}/u.test(context.tokens[t]!.text)) return null;
  }
  return null;
}

/** "Kaohsiung, Sept. 2 (CNA)" may stand before. */
const DATELINE_WORDS = 7;

/** The one body named before in the sentence, or in the sentence before it. */
function onlyFirm(first: number, context: RoleContext): NamedMention | null {
  const near = nearest(first, 1, isAnyBody, context);
  if (!near) return null;
  const other = (named: NamedMention) => isAnyBody(named) && context.nameOf(named) !== context.nameOf(near);
  return nearest(first, 1, other, context) ? null : near;
}

/** "Toridoll Holdings, whose founder …" */
function whoseName(t: number, context: RoleContext): NamedMention | null {
  const { tokens } = context;
  const named = context.endingAt(tokens[t - 1]?.text === "," ? t - 1 : t);
  if (named) return isAnyBody(named) ? named : null;
  // "Toridoll Holdings, a chain whose founder …"
  let noun = t;
  while (noun > t - 4 && noun > 1 && /^\p{Ll}/u.test(tokens[noun - 1]!.text)) noun--;
  if (noun === t || tokens[noun - 1]?.text !== "," || !isBodyNoun(tokens[t - 1]!.text)) return null;
  const apposed = context.endingAt(noun - 1);
  return apposed && isAnyBody(apposed) ? apposed : null;
}

/** "the Bergen Zoo, where Ada Lind is director" */
function whereName({ firstToken }: NamedMention, context: RoleContext): NamedMention | null {
  if (firstToken < 3 || context.tokens[firstToken - 1]!.text !== "where") return null;
  return whoseName(firstToken - 1, context);
}

/** Words back that are looked at, so that a text without full stops costs no more. @guess */
const FARTHEST = 400;

/** The nearest organisation before token `first` that fits, in its sentence and as many before as told. */
function nearest(
  first: number,
  sentences: number,
  fits: (named: NamedMention) => boolean,
  context: RoleContext,
): NamedMention | null {
  let floor = first;
  for (let s = 0; s <= sentences && floor > 0; s++) floor = context.sentenceStart(s === 0 ? first : floor - 1);
  floor = Math.max(floor, first - FARTHEST);
  for (let t = first; t > floor; t--) {
    const named = context.endingAt(t);
    if (named && fits(named)) return named;
  }
  return null;
}

/** "Mayor Hu" in a report from Taichung: the place with which headline or dateline begin, if it is no country. */
function cityOfDateline(first: number, { mentions, knowledge }: RoleContext): NamedMention | null {
  for (let i = 0; i < Math.min(mentions.length, FIRST_NAMES); i++) {
    const named = mentions[i]!;
    if (named.firstToken >= first) return null;
    if (isPlace(named)) return knowledge.countries.byName(named.name.written) ? null : named;
  }
  return null;
}

/** Names of headline and dateline. @guess */
const FIRST_NAMES = 3;

/** The town under report, else the one just named. */
function townOf(first: number, context: RoleContext): NamedMention | null {
  return cityOfDateline(first, context) ?? nearest(first, 1, isPlace, context);
}

/** "PENSACOLA, Fla. (AP) — … Gov. DeSantis": of the state that stands behind the dateline's city. */
function regionOfDateline({ mentions, text }: RoleContext): NamedMention | null {
  const [city, region] = mentions;
  if (city?.mention.rule !== "placeInDateline" || region?.mention.type !== "LOC") return null;
  return /^, ?$/.test(text.slice(city.mention.end, region.mention.start)) ? region : null;
}
