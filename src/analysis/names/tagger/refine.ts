// What the model proposes, brought to what a name can be: no small words and weekdays at its edges, no title before
// a person, not over the hyphen that joins two places. Gives the subtype that the name's own head word says.

import type { EntityType } from "../../../model";
import type { NameKnowledge } from "../../../knowledge/nameKnowledge";
import { CALENDAR_WORDS } from "../calendarWords";
import { isShouted } from "./commonInitialisms";
import { isFunctionWord } from "../openingWord";
import { isBareRank } from "../personSpan";
import { isTradeNoun } from "../tradeNoun";
import { TITLE_HEAD } from "../../../knowledge/titles";
import { type Proposal, RANK } from "../proposal";
import { CAPITAL, isCurrency, POSSESSIVE, SMALL, type Words } from "../words";

/** Words [start, stop) that the model takes for a name. */
export interface TaggedRun {
  readonly start: number;
  readonly stop: number;
  readonly type: EntityType;
}

export function refine(run: TaggedRun, words: Words, names: NameKnowledge): Proposal[] {
  const found: Proposal[] = [];
  for (const [from, to] of partsOf(run, words, names)) {
    const trimmed = trim(from, to, run.type, words, names);
    if (!trimmed || isTitleAlone(trimmed, run.type, words) || isShouted(trimmed, words, names)) continue;
    const { first, end } = trimmed;
    const type = typeOf(run.type, first, end, words, names);
    const head = words.forms[end - 1]!.lastHead;
    const subtype = end - first > 1 && head?.type === type ? head.subtype : null;
    found.push({ first, end, type, subtype, rule: "tagger", rank: RANK.learned });
  }
  return found;
}

/** "Madam Speaker", "the President": nobody's name. */
function isTitleAlone({ first, end }: { first: number; end: number }, type: EntityType, words: Words): boolean {
  if (end - first !== 1) return false;
  const { title, forename, surname, lastHead } = words.forms[first]!;
  if (type !== "PER") return !!lastHead && (words.forms[end]?.title ?? 0) !== 0; // "District Judge"
  return title !== 0 && !forename && !surname;
}

/** What the words around a name say more surely than the model does. */
function typeOf(type: EntityType, first: number, end: number, words: Words, names: NameKnowledge): EntityType {
  if (end - first === 1 && FOLLOWERS.test(words.texts[first]!)) return "MISC";
  if (type !== "PER") return type;
  if (isOwnerOfRole(first, words)) return "ORG";
  if (end - first > 1 && (hasFigure(words, first, end) || PARTS.has(words.texts[first]!))) return "MISC";
  return isPartOfPlace(first, end, words, names) ? "LOC" : "PER";
}

/** "Sadrists", "Wahhabites": who follows somebody or something. */
const FOLLOWERS = /^\p{Lu}\p{Ll}{2,}(?:ists|ites)$/u;

/** "in De Soto, Kansas": a comma and a place behind it. */
function isPartOfPlace(first: number, end: number, words: Words, { gazetteer }: NameKnowledge): boolean {
  if (words.texts[first - 1] !== "in" || words.texts[end] !== ",") return false;
  const behind = gazetteer.find(words.texts[end + 1] ?? "");
  return behind?.type === "LOC" && !behind.minor;
}

/** "Title IV", "Phase II": the numeral is no name's. */
const PARTS: ReadonlySet<string> = new Set(
  "Title Part Section Chapter Article Phase Class Type Table Figure Act Volume Level Stage Group".split(" "),
);

/** "Galaxy S26 Ultra": a thing's name; no person's has figures. */
function hasFigure(words: Words, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (/\d/.test(words.texts[i]!)) return true;
  return false;
}

/** "chairman of Daehan", "analyst at Bernstein": nobody is chairman of a person. */
function isOwnerOfRole(first: number, words: Words): boolean {
  if (first < 2 || (words.texts[first - 1] !== "of" && words.texts[first - 1] !== "at")) return false;
  return (words.forms[first - 2]!.title & TITLE_HEAD) !== 0;
}

/** On both sides of a hyphen that stands as a word of its own; persons and places also of "and" and commas. */
function partsOf(run: TaggedRun, words: Words, names: NameKnowledge): [number, number][] {
  const { start: first, stop: end, type } = run;
  const parts: [number, number][] = [];
  const lists = type === "PER" || type === "LOC";
  let start = first;
  for (let i = first; i <= end; i++)
    if (
      i === end ||
      words.texts[i] === "-" ||
      (lists ? isSeparator(words, i) : joinsTwo(words, i)) ||
      (type === "PER" && words.texts[i] === "of") ||
      leadsToPlace(words, i, end, names) ||
      isOwned(words, start, i, end, names)
    ) {
      if (i > start) parts.push([start, i]);
      start = i + 1;
    }
  return parts;
}

/** "and the": two names, whatever their type. */
function joinsTwo(words: Words, i: number): boolean {
  return words.texts[i] === "and" && words.texts[i + 1] === "the";
}

/** "Gare du Nord in Paris": the place where it is, not a part of its name. */
function leadsToPlace(words: Words, i: number, end: number, { gazetteer }: NameKnowledge): boolean {
  if (words.texts[i] !== "in" || i + 1 >= end) return false;
  return gazetteer.find(words.texts.slice(i + 1, end).join(" "))?.type === "LOC";
}

/** "Canada’s Supreme Court", "the World Bank’s Asia [chief]": the owner is a name of its own. */
function isOwned(words: Words, start: number, i: number, end: number, { gazetteer }: NameKnowledge): boolean {
  if ((words.flags[i] ?? 0) !== POSSESSIVE || i + 1 >= end) return false;
  const owner = gazetteer.find(words.texts.slice(start, i).join(" "))?.type;
  if (owner !== "ORG") return owner === "LOC";
  return gazetteer.find(words.texts.slice(i + 1, end).join(" "))?.type === "LOC";
}

/** Not the comma of "Jr." or "Washington, D.C."; the "and" of "Bosnia and Herzegovina" is in the tables. */
function isSeparator(words: Words, i: number): boolean {
  const word = words.texts[i]!;
  return word === "and" || word === "or" || (word === "," && !(words.texts[i + 1] ?? "").endsWith("."));
}

function trim(
  from: number,
  to: number,
  type: EntityType,
  words: Words,
  names: NameKnowledge,
): { first: number; end: number } | null {
  let first = from;
  let end = to;
  while (first < end && isNoStart(words, first, end, type)) first++;
  while (end > first && isNoEnd(words, end - 1, type, names)) end--;
  if (end - first === 1 && (isAddress(words.texts[first]!, type) || isCurrency(words, first))) return null;
  for (let i = first; i < end; i++) if ((words.flags[i]! & CAPITAL) !== 0) return { first, end };
  return null;
}

/** "name@site.org", "Minutes.pdf": an address or file; a site in one word may be a firm ("Amazon.com"). */
function isAddress(word: string, type: EntityType): boolean {
  if (word.includes("@")) return true;
  return word.length > 4 && word.includes(".") && (type === "ORG" ? FILE : SITE_OR_FILE).test(word);
}

const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|zip|txt|csv|html?|mp[34])$/;
const SITE_OR_FILE = /\p{L}\.\p{Ll}{2,4}$/u;

function isNoStart(words: Words, i: number, end: number, type: string): boolean {
  const word = words.texts[i]!;
  if (isFunctionWord(word) && (i + 1 === end || type === "PER")) return true;
  if (i + 1 < end && CALENDAR_WORDS.has(word) && type !== "MISC") return true;
  if (end - i === 1 && CALENDAR_WORDS.has(word)) return true;
  if (type === "PER" && i + 1 < end && words.forms[i]!.title !== 0 && !words.forms[i]!.forename) return true;
  if (type === "ORG" && i + 1 < end && isTradeNoun(word)) return true;
  if (words.flags[i] === 0 && i + 1 < end && isCount(words, i, end, type)) return true;
  if (type === "PER" && i + 1 < end && word.length <= 4 && isRankBefore(words, i)) return true;
  const small = (words.flags[i]! & SMALL) !== 0;
  return small && !(type === "PER" && i + 1 < end && PARTICLES.has(word)) && !/^\p{Ll}{1,2}\p{Lu}|^al-/u.test(word);
}

/** "47 Japanese": so many people, unlike "2010 Swedish election"; a person's name begins with no figure. */
function isCount({ texts, forms }: Words, i: number, end: number, type: string): boolean {
  if (!/^\d+$/.test(texts[i]!)) return false;
  return type === "PER" || (i + 2 === end && forms[i + 1]!.names?.entry?.subtype === "NORP");
}

function isRankBefore(words: Words, i: number): boolean {
  return isBareRank(words, i) || (words.texts[i] === "Brig" && words.texts[i + 1] === "Gen");
}

const PARTICLES: ReadonlySet<string> = new Set("de da van von bin al el ibn la le di della".split(" "));

/** "names Jane Hill CEO" */
function isShortTitle({ texts, forms }: Words, i: number): boolean {
  const { title, surname } = forms[i]!;
  return title !== 0 && !surname && /^\p{Lu}{2,4}$/u.test(texts[i]!);
}

const PARTY_POSTS: ReadonlySet<string> = new Set(["chief", "boss", "secretary", "Secretary"]);

function isNoEnd(words: Words, i: number, type: string, names: NameKnowledge): boolean {
  const word = words.texts[i]!;
  if (CALENDAR_WORDS.has(word) || (type === "PER" && isShortTitle(words, i))) return true;
  if (word === "Party" && PARTY_POSTS.has(words.texts[i + 1] ?? "") && words.forms[i - 1]?.names?.entry?.type === "LOC")
    return true; // "the Shanghai Party chief"
  const head = words.forms[i]!.commonHead ?? names.heads.tail.get(word);
  return (words.flags[i]! & SMALL) !== 0 && head?.type !== type && !/^\p{Ll}{1,2}\p{Lu}/u.test(word);
}
