// What the model took for a person, place or thing though the words around say that it is a body: "analyst at Kasikorn
// Center", "The operator, Wajima Fukushikai, denies", "Kyushu Doken, a builder", "shares of Posco Future M". Does not
// look for names, and leaves alone what tables and patterns found.

import { TITLE_HEAD, TITLE_PORTFOLIO } from "../../knowledge/titles";
import type { EntityType } from "../../model";
import { isLawOfWork } from "./matchGazetteer";
import type { Proposal } from "./proposal";
import { ALL_CAPITALS, CAPITAL, POSSESSIVE, SMALL, type Words } from "./words";

/** Nouns for bodies that are hardly ever said of a person. */
const BODIES: ReadonlySet<string> = new Set(
  (
    "company firm startup start-up venture consultancy conglomerate subsidiary affiliate unit retailer airline automaker " +
    "carmaker chipmaker drugmaker steelmaker shipbuilder manufacturer brokerage bank lender insurer utility chain " +
    "newspaper broadcaster daily magazine website charity nonprofit foundation organization organisation agency " +
    "institute university think-tank association union party faction clinic museum hospital publisher operator parent " +
    "developer builder group club team producer supplier provider bookseller brewer brewery restaurant label"
  ).split(" "),
);
/** Of these a person may be one as well. */
const ALSO_PERSONS: ReadonlySet<string> = new Set(
  "operator parent developer builder producer supplier provider bookseller brewer publisher broadcaster".split(" "),
);
/** Who is one "at" something is so at a body. */
const EMPLOYED: ReadonlySet<string> = new Set(
  (
    "analyst economist strategist researcher professor lecturer fellow scientist engineer editor reporter correspondent " +
    "executive manager director partner lawyer expert scholar official employee consultant teacher student nurse doctor " +
    "chairman chairwoman chief head ceo cfo coo president founder co-founder spokesman spokeswoman spokesperson curator " +
    "trader adviser advisor specialist campaigner activist attorney counsel coordinator organizer organiser"
  ).split(" "),
);
/** Who is one "of" something is so of a body, never of a place or work. */
const OF_FIRMS: ReadonlySet<string> = new Set(
  "chairman chairwoman ceo cfo coo executive founder co-founder analyst economist strategist spokesman spokeswoman spokesperson".split(
    " ",
  ),
);
const PLAYERS: ReadonlySet<string> = new Set(
  "forward midfielder defender goalkeeper striker winger substitute pitcher catcher infielder outfielder slugger shortstop reliever captain coach skipper player guard".split(
    " ",
  ),
);
/** What only a firm has or does. */
const SHARES: ReadonlySet<string> = new Set(["shares", "stock", "shareholders", "investors", "subsidiary", "stake"]);
/** A centre of these works; others are places. */
const WORKS: ReadonlySet<string> = new Set(
  (
    "Research Studies Warning Forecasting Conservation Prevention Control Policy Information Data Strategy Support " +
    "Monitoring Coordination Rescue Investigation Development Innovation Analysis Rights Law Legal Counseling Crisis " +
    "Hurricane Meteorological Weather Security News"
  ).split(" "),
);

/** The same proposals, those that the words around make bodies changed; without what is but a minister's portfolio. */
export function bodiesInContext(names: Proposal[], words: Words): Proposal[] {
  const people = wordsOfPeople(names, words);
  let kept = 0;
  for (const name of names) {
    const learned = name.rule === "tagger";
    if (learned && (isPortfolio(name, words) || isHeadAlone(name, words) || isLawOfWork(words, name.first))) continue;
    const type =
      learned || isSite(name) || isProject(name, words)
        ? typeInContext(name, names[kept - 1], words, people)
        : name.type;
    names[kept++] = type === name.type ? name : retyped(name, type);
  }
  names.length = kept;
  return names;
}

function typeInContext(
  name: Proposal,
  before: Proposal | undefined,
  words: Words,
  people: ReadonlySet<string>,
): EntityType {
  if (name.type !== "LOC" && name.rule === "tagger" && isBeforeItsPlace(name, words)) return "LOC";
  if (name.type === "ORG") return isSomebody(name, words) ? "PER" : "ORG";
  if (isBody(name, before, words)) return "ORG";
  return name.type === "PER" && (isGoverned(name, words) || isWhere(name, words, people)) ? "LOC" : name.type;
}

function retyped({ first, end, rank }: Proposal, type: EntityType): Proposal {
  return { first, end, type, subtype: null, rule: "bodyInContext", rank };
}

/** "Assembly Speaker Woo": a word for bodies is nobody's name. */
function isHeadAlone({ first, end, type }: Proposal, { forms, flags }: Words): boolean {
  if (type !== "PER" || end !== first + 1 || ((flags[end] ?? 0) & CAPITAL) === 0) return false;
  if ((forms[end]!.title & TITLE_HEAD) === 0) return false;
  const { lastHead, surname, forename } = forms[first]!;
  return lastHead?.type === "ORG" && !surname && !forename;
}

/** "Xin Jie, a former president of the group": behind the comma, what somebody is. */
function isSomebody({ first, end }: Proposal, { texts, forms, flags }: Words): boolean {
  if (end - first < 2 || end - first > 3 || texts[end] !== "," || forms[end - 1]!.lastHead) return false;
  const next = texts[end + 1];
  if (!forms[first]!.surname && !forms[first]!.forename && texts[end + 2] !== "former") return false;
  if (next !== "a" && next !== "an" && next !== "the") return false;
  for (let t = end + 2; t < end + 5; t++) {
    if (((flags[t] ?? 0) & SMALL) === 0 || BODIES.has(texts[t]!)) return false;
    if ((forms[t]!.title & TITLE_HEAD) !== 0) return ((flags[t + 1] ?? 0) & POSSESSIVE) === 0;
  }
  return false;
}

/** "from Palmer, Alaska,", "near Troy, Mich.", "to Ystad, Sweden.": a town, then the state or country that it is in. */
function isBeforeItsPlace({ first, end }: Proposal, { texts, forms, flags }: Words): boolean {
  if (texts[end] !== "," || end - first > 3 || forms[end - 1]!.lastHead?.type === "ORG") return false;
  if ((flags[first]! & ALL_CAPITALS) !== 0 && texts[first]!.length > 1) return false;
  const node = forms[end + 1]?.names;
  const longer = node?.next?.get(texts[end + 2] ?? "")?.entry;
  const place = longer ?? node?.entry;
  if (place?.type !== "LOC" || place.minor || place.country === null) return false;
  const behind = end + (longer ? 3 : 2);
  if (!ENDS.has(texts[behind] ?? ".") && !texts[behind - 1]!.endsWith(".")) return false;
  if (WHERE.has(texts[first - 1] ?? "") || texts[behind - 1]!.endsWith(".")) return true;
  return place.subtype === null && !forms[first]!.forename;
}

const ENDS: ReadonlySet<string> = new Set([",", ".", ";", ")", ":", "—", "–", "-"]);
const WHERE: ReadonlySet<string> = new Set("in at of from near to outside around In At From Near".split(" "));

/** "in Naoshima", "to Trà My, where": people are not there. */
function isWhere({ first, end }: Proposal, { texts, forms, flags }: Words, people: ReadonlySet<string>): boolean {
  if (texts[end] === "," && texts[end + 1] === "where") return true;
  if (end !== first + 1 || !IN.has(texts[first - 1] ?? "") || ((flags[end] ?? 0) & POSSESSIVE) !== 0) return false;
  if (!forms[first]!.surname && !forms[first]!.forename) return true;
  if (BELIEF.has(texts[first - 2] ?? "") || people.has(texts[first]!)) return false;
  return ((flags[end] ?? 0) & SMALL) === 0 || texts[end]!.endsWith("ed") || BEHIND_PLACE.has(texts[end]!);
}

/** Not "in Kraft plant shootings": small words, besides "in Palmer burned", that end the place. */
const BEHIND_PLACE: ReadonlySet<string> = new Set(
  (
    "and or but on at in to for with from by as of after before during since until when where who that which while " +
    "is was are were has have had will would can could may said says this last next late early yesterday today"
  ).split(" "),
);

/** "confidence in Starmer", "in Shakespeare" apart: what people have in people. */
const BELIEF: ReadonlySet<string> = new Set(
  (
    "confidence trust trusts trusted faith belief believe believes believed interest interested confide confided disappointed " +
    "role part character seen played found find see saw"
  ).split(" "),
);

/** Words of the persons that have several: "in Palmer" is no town where the text has Keke Palmer. */
function wordsOfPeople(names: readonly Proposal[], { texts }: Words): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { type, first, end } of names)
    if (type === "PER" && end > first + 1) for (let i = first; i < end; i++) found.add(texts[i]!);
  return found;
}

const IN: ReadonlySet<string> = new Set(["in", "near", "off", "on", "In", "Near", "Off", "On"]);

/** "[Ishikawa] Governor Hiroshi Hase": of a place. */
function isGoverned({ first, end, type }: Proposal, { texts, flags }: Words): boolean {
  if (type !== "PER" || end !== first + 1 || !GOVERNORS.has(texts[end] ?? "")) return false;
  return ((flags[end + 1] ?? 0) & CAPITAL) !== 0;
}

const GOVERNORS: ReadonlySet<string> = new Set(["Governor", "Gov.", "Mayor", "Vice"]);

/** "[Energy] and Mineral Resources Minister Bahlil" */
function isPortfolio({ first }: Proposal, { texts, forms }: Words): boolean {
  if ((forms[first]!.title & TITLE_PORTFOLIO) === 0) return false;
  for (let t = first + 1; t < Math.min(texts.length, first + 8); t++) {
    const word = texts[t]!;
    if (word === "Minister" || word === "Secretary") return true;
    if (word !== "and" && word !== "," && (forms[t]!.title & TITLE_PORTFOLIO) === 0) return false;
  }
  return false;
}

/** "Innocence Project lawyer Kim" works for a body that its head word says to be a plan. */
function isProject({ rule, end }: Proposal, { texts }: Words): boolean {
  return rule === "nameWithHead" && PROJECTS.has(texts[end - 1]!);
}

const PROJECTS: ReadonlySet<string> = new Set([
  "Project",
  "Initiative",
  "Campaign",
  "Program",
  "Programme",
  "Forum",
  "Network",
  "Watch",
]);

/** A museum or library that its head word says to be a place. */
function isSite({ rule, subtype }: Proposal): boolean {
  return rule === "nameWithHead" && subtype === "FAC";
}

function isBody(name: Proposal, before: Proposal | undefined, words: Words): boolean {
  if (isWorkedAt(name, words) || (before && name.rule === "tagger" && isTeamOf(before, name, words))) return true;
  if (isEmployer(name, words)) return true;
  if (name.rule !== "tagger") return false;
  return isCentre(name, words) || hasShares(name, words) || isApposed(name, words) || isInApposition(name, words);
}

/** "AfriForum CEO Kallie Kriel", "Texas Civil Rights Project attorney Dustin Rynders": whose officer is named behind it. */
function isEmployer({ first, end, type, subtype }: Proposal, { texts, forms, flags }: Words): boolean {
  if (
    type === "LOC" ||
    (subtype !== null && type !== "MISC") ||
    subtype === "NORP" ||
    ((flags[end + 1] ?? 0) & CAPITAL) === 0
  )
    return false;
  if (type === "MISC") return end - first > 1 && EMPLOYED.has(texts[end]!);
  return end === first + 1 && OFFICERS.has(texts[end]!) && !forms[first]!.surname && !forms[first]!.forename;
}

const OFFICERS: ReadonlySet<string> = new Set(
  "CEO CFO COO CTO ceo chairman chairwoman founder co-founder president vice-president director analyst economist strategist".split(
    " ",
  ),
);

function isCentre({ first, end }: Proposal, { texts }: Words): boolean {
  const last = texts[end - 1]!;
  return (last === "Center" || last === "Centre") && end - first > 1 && WORKS.has(texts[end - 2]!);
}

/** "analyst at [the] X", "head of research at X", "chairman of X", "CEO of ticket seller X" */
function isWorkedAt({ first, type, subtype }: Proposal, { texts, forms }: Words): boolean {
  let t = first - 1;
  if (texts[t] === "the") t--;
  const link = texts[t];
  if (t < 1 || (link !== "at" && link !== "of" && link !== "with" && link !== "for")) return false;
  const before = texts[t - 1]!.toLowerCase();
  if (link === "for") return PLAYERS.has(before);
  if (link === "of") return OF_FIRMS.has(before) || (subtype === "FAC" && (forms[t - 1]!.title & TITLE_HEAD) !== 0);
  return EMPLOYED.has(before) && (link === "at" || type !== "LOC");
}

/** "defender Kim Min-jae of X", "analyst Park of X" */
function isTeamOf(before: Proposal, { first }: Proposal, { texts }: Words): boolean {
  if (before.type !== "PER" || before.end !== first - 1 || before.first < 1 || texts[first - 1] !== "of") return false;
  const title = texts[before.first - 1]!.toLowerCase();
  return PLAYERS.has(title) || EMPLOYED.has(title);
}

/** "shares of X", "a stake in X", "X shares rose" */
function hasShares({ first, end }: Proposal, { texts }: Words): boolean {
  if (texts[end] === "shares") return true;
  return (texts[first - 1] === "of" || texts[first - 1] === "in") && SHARES.has(texts[first - 2] ?? "");
}

/** "The operator, X, …", "its parent, X,": the noun before the comma. */
function isApposed({ first, end, type }: Proposal, { texts }: Words): boolean {
  if (texts[first - 1] !== "," || !/^[,.;)]$/.test(texts[end] ?? ".")) return false;
  const noun = texts[first - 2] ?? "";
  if (!BODIES.has(noun) || (type === "PER" && ALSO_PERSONS.has(noun))) return false;
  return DETERMINERS.has(texts[first - 3] ?? "") || DETERMINERS.has(texts[first - 4] ?? "");
}

/** "X, a builder in Saga", "X, which makes": what stands behind the comma. */
function isInApposition({ end, type }: Proposal, { texts, flags }: Words): boolean {
  if (texts[end] !== ",") return false;
  const next = texts[end + 1];
  if (next === "which") return type === "PER";
  if (next !== "a" && next !== "an" && next !== "the") return false;
  for (let t = end + 2; t < end + 7; t++) {
    const word = texts[t] ?? "";
    if (BODIES.has(word)) return type !== "PER" || !ALSO_PERSONS.has(word);
    if (((flags[t] ?? 0) & SMALL) === 0 || LINKS.has(word)) return false;
  }
  return false;
}

const DETERMINERS: ReadonlySet<string> = new Set(["the", "The", "its", "Its", "whose", "a", "an", "their"]);
const LINKS: ReadonlySet<string> = new Set(["of", "in", "at", "for", "who", "that", "and", "on", "with", "to"]);
