// A mention as the sieves see it: its words, the key under which spellings of one name fall together, its tokens.

import type { GazetteerEntry } from "../../knowledge/gazetteer";
import type { NameKnowledge } from "../../knowledge/nameKnowledge";
import { remembered } from "../../knowledge/remembered";
import type { EntityType, NameMention, Token } from "../../model";
import { familyPart } from "../familyName";
import { initials } from "../initials";
import { koreanKey } from "./romanisation";

export interface NamedMention {
  readonly mention: NameMention;
  /** Its place among the document's mentions. */
  readonly index: number;
  /** The name as written, with one blank between words. */
  readonly written: string;
  readonly words: readonly string[];
  /** Keys of the words. */
  readonly keys: readonly string[];
  /** Small letters, no diacritics, no hyphens: "Jae-Myung" = "Jae-myung" = "Jaemyung". */
  readonly key: string;
  /** The same for names that are surely one (sameName.ts); null for what needs other evidence. */
  readonly sameKey: string | null;
  /** For other names than persons' of two or more words: the letters by which it may be called (initialism.ts). */
  readonly initialisms: readonly string[];
  /** For persons of two or more words: key of the family name; for others null. */
  readonly family: string | null;
  /** For these persons: keys of the other words ("Kim Jong-un" → jongun), and of the first in full ("Bill" → william). */
  readonly given: readonly string[] | null;
  readonly formal: string | null;
  /** The same for the orders and usual romanisations of one full name of a person: "lee jaemyung". */
  readonly personKey: string | null;
  /** Entry of the tables, if the name has one of its type. */
  readonly known: GazetteerEntry | null;
  /** Its tokens are tokens[firstToken] … tokens[endToken - 1]. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** @param mentions in reading order */
export function readMentions(
  mentions: readonly NameMention[],
  tokens: readonly Token[],
  names: NameKnowledge,
): readonly NamedMention[] {
  const read = readersOf(names);
  let at = 0;
  return mentions.map((mention, index) => {
    while (at < tokens.length && tokens[at]!.end <= mention.start) at++;
    let endToken = at;
    while (endToken < tokens.length && tokens[endToken]!.start < mention.end) endToken++;
    const reading = read[mention.type](mention.text);
    return withPlace(mention, index, reading, at, endToken);
  });
}

/** Written out, because copying objects of unlike shapes costs more than reading them. */
function withPlace(
  mention: NameMention,
  index: number,
  reading: NameReading,
  firstToken: number,
  endToken: number,
): NamedMention {
  const { written, words, keys, key, sameKey, initialisms, family, given, formal, personKey, known } = reading;
  return {
    mention,
    index,
    written,
    words,
    keys,
    key,
    sameKey,
    initialisms,
    family,
    given,
    formal,
    personKey,
    known,
    firstToken,
    endToken,
  };
}

/** What does not depend on where the name stands; read once for all mentions of it in all documents. */
type NameReading = Omit<NamedMention, "mention" | "index" | "firstToken" | "endToken">;

type NameReader = (text: string) => NameReading;

const readers = new WeakMap<NameKnowledge, Readonly<Record<EntityType, NameReader>>>();

function readersOf(names: NameKnowledge): Readonly<Record<EntityType, NameReader>> {
  const made = readers.get(names);
  if (made) return made;
  const reader = (type: EntityType): NameReader => remembered((text) => readName(text, type, names));
  const all = { PER: reader("PER"), ORG: reader("ORG"), LOC: reader("LOC"), MISC: reader("MISC") };
  readers.set(names, all);
  return all;
}

function readName(text: string, type: EntityType, names: NameKnowledge): NameReading {
  const words = text.split(/\s+/);
  const keys = words.map(nameKey);
  const key = keys.join(" ");
  const written = text.replace(/\s+/g, " ");
  const entry = findEntry(written, names);
  const known = entry?.type === type ? entry : null;
  if (type === "PER") return { written, words, keys, key, ...readPerson(words, keys, known, names) };
  const sameKey = known ? `known ${known.type} ${known.name}` : `${type} ${key}`;
  return { written, words, keys, key, sameKey, initialisms: initialismsOf(words), ...NO_PERSON, known };
}

/** The key of a person's full name, as mentions have it; null for a single word. */
export function personKeyOf(name: string, names: NameKnowledge): string | null {
  return readersOf(names).PER(name).personKey;
}

/** The parts of a person's name may stand in either order; a bare surname may be anybody's. */
function readPerson(
  words: readonly string[],
  keys: readonly string[],
  known: GazetteerEntry | null,
  names: NameKnowledge,
) {
  const isFull = words.length > 1;
  const spelled = isFull ? `PER ${[...keys].sort().join(" ")}` : null;
  const sameKey = known ? `known PER ${known.name}` : spelled;
  if (!isFull) return { sameKey, initialisms: [], ...NO_PERSON, known };
  const familyWord = familyPart(words, names.people);
  const family = nameKey(familyWord);
  const givenWords = words.filter((word) => word !== familyWord && !SUFFIX.test(word));
  const joined = givenWords.map(nameKey).join("");
  // What stands behind a family name is one given name, however it is cut: "Jong Un", "Jong-un".
  const familyFirst = words[0] === familyWord;
  const given = familyFirst ? [joined] : givenWords.map(nameKey);
  const formal = familyFirst || given.length === 0 ? joined : nameKey(names.people.formalName(givenWords[0]!));
  const korean = names.people.surnameCountries(familyWord).has("KR") && /^[a-z]+$/.test(joined);
  const personKey = korean ? koreanKey(family, joined) : `${family} ${joined}`;
  return { sameKey, initialisms: [], family, given, formal, personKey, known };
}

const NO_PERSON = { family: null, given: null, formal: null, personKey: null };
const SUFFIX = /^(?:Jr|Sr)\.?$|^I[IV]I?$|^,$/;

function initialismsOf(words: readonly string[]): readonly string[] {
  if (words.length < 2) return [];
  const variants = new Set([initials(words, false), initials(words, true)]);
  if (words.length > 3) variants.add(initials(words.slice(1), false)); // "U.S. Drug Enforcement Administration"
  const link = words.findIndex((word) => word === "for" || word === "on" || word === "to");
  if (link > 2) variants.add(initials(words.slice(0, link), false)); // "Corruption Investigation Office for Officials"
  return [...variants];
}

/** Words of plain letters, by far the most, need no normalising. */
const PLAIN = /^[a-z]+$/i;

function nameKey(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize("NFD")
    .replace(/[\p{M}\-‐‑.’']/gu, "")
    .toLowerCase();
}

/** The entry of a name; capitals as tables have them where the text shouts: "SEOUL" → "Seoul". */
/** "DAR ES SALAAM" → Dar es Salaam */
const PARTICLES = / (?:Es|De|Del|La|Las|Los|Do|Da|Dos|El|Al|Upon|Of|And|The) /g;

function findEntry(name: string, names: NameKnowledge): GazetteerEntry | null {
  const entry = names.gazetteer.find(name);
  if (entry || name !== name.toUpperCase()) return entry;
  const written = name.replace(/\p{Lu}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  return (
    names.gazetteer.find(written) ?? names.gazetteer.find(written.replace(PARTICLES, (word) => word.toLowerCase()))
  );
}
