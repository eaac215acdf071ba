// What a name says by its words alone: keys under which spellings of one name fall together, the parts of a person's
// name, its entry in the tables. Read once for all mentions of it in all documents.

import type { GazetteerEntry } from "../../knowledge/gazetteer";
import type { NameKnowledge } from "../../knowledge/nameKnowledge";
import { remembered } from "../../knowledge/remembered";
import type { EntityType } from "../../model";
import { familyPart } from "../familyName";
import { initials, isInitialism } from "../initials";
import { placelessKey } from "./placeWords";
import { romanisedKey } from "./romanisation";

export interface NameReading {
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
  /** For other names than persons' that are such letters ("U.N."): they, without periods. */
  readonly letters: string | null;
  /** For organisations: the key without the country in front ("U.S. Federal Reserve"), if there is one. */
  readonly placeless: string | null;
  /** For persons of two or more words: key of the family name; for others null. */
  readonly family: string | null;
  /** For these persons: keys of the other words ("Kim Jong-un" → jongun), and of the first in full ("Bill" → william). */
  readonly given: readonly string[] | null;
  readonly formal: string | null;
  /** For these persons: key of the family name and the first other name in full. */
  readonly formalKey: string | null;
  /** For these persons: whether the family name stands first; "jr" or "iii" behind the name. */
  readonly familyFirst: boolean;
  readonly suffix: string | null;
  /** The same for the orders and usual romanisations of one full name of a person: "lee jaemyung". */
  readonly personKey: string | null;
  /** The same without initials, and with the first name in full: by this other documents find the person. */
  readonly acrossKey: string | null;
  /** For persons: the countries in which the family name is usual; none for unknown names. */
  readonly origins: ReadonlySet<string>;
  /** Entry of the tables, if the name has one of its type. */
  readonly known: GazetteerEntry | null;
}

type NameReader = (text: string) => NameReading;

const readers = new WeakMap<NameKnowledge, Readonly<Record<EntityType, NameReader>>>();

/** One reader a type. */
export function readersOf(names: NameKnowledge): Readonly<Record<EntityType, NameReader>> {
  const made = readers.get(names);
  if (made) return made;
  const reader = (type: EntityType): NameReader => remembered((text) => readName(text, type, names));
  const all = { PER: reader("PER"), ORG: reader("ORG"), LOC: reader("LOC"), MISC: reader("MISC") };
  readers.set(names, all);
  return all;
}

function readName(text: string, type: EntityType, names: NameKnowledge): NameReading {
  const words = text.split(/\s+/);
  const keys = words.map(words.length > 1 ? ownerlessKey : nameKey);
  const key = keys.join(" ");
  const written = text.replace(/\s+/g, " ");
  const entry = findEntry(written, names);
  const known = entry?.type === type ? entry : null;
  if (type === "PER") return { written, words, keys, key, ...readPerson(words, keys, known, names) };
  const sameKey = `${type} ${sameNameKey(key, type, entry, names)}`;
  const placeless = type === "ORG" ? placelessKey(words, keys, names.gazetteer) : null;
  const letters = words.length === 1 && isInitialism(text) ? lettersOf(text) : null;
  return {
    written,
    words,
    keys,
    key,
    sameKey,
    initialisms: initialismsOf(words),
    letters,
    placeless,
    ...NO_PERSON,
    origins: NOWHERE,
    known,
  };
}

/** What the tables name alike is one, also where a country plays football ("DPRK", an organisation); so are inhabitants. */
function sameNameKey(key: string, type: EntityType, entry: GazetteerEntry | null, names: NameKnowledge): string {
  if (entry?.subtype === "NORP" && entry.name.endsWith("s")) {
    const one = names.gazetteer.find(entry.name.slice(0, -1));
    if (one?.subtype === "NORP") return `known ${one.name}`;
  }
  const fits = entry !== null && (entry.type === type || (entry.type === "LOC" && type === "ORG"));
  return fits ? `known ${entry.name}` : key;
}

/** The key of a person's full name for other documents; null for a single word. */
export function personKeyOf(name: string, names: NameKnowledge): string | null {
  if (!name.includes(" ")) return null;
  return readersOf(names).PER(name).acrossKey;
}

/** The parts of a person's name may stand in either order; a bare surname may be anybody's. */
function readPerson(
  asWritten: readonly string[],
  keys: readonly string[],
  known: GazetteerEntry | null,
  names: NameKnowledge,
) {
  const words = asWritten.map(inSmallLetters);
  const isFull = words.length > 1;
  const spelled = isFull ? `PER ${[...keys].sort().join(" ")}` : null;
  const sameKey = known ? `known PER ${known.name}` : spelled;
  if (!isFull) {
    const origins = names.people.surnameCountries(words[0]!);
    return { sameKey, initialisms: [], letters: null, placeless: null, ...NO_PERSON, origins, known };
  }
  const familyWord = familyPart(words, names.people);
  const family = nameKey(familyWord);
  const givenWords = words.filter((word) => word !== familyWord && !SUFFIX.test(word));
  const joined = givenWords.map(nameKey).join("");
  // What stands behind a family name is one given name, however it is cut: "Jong Un", "Jong-un".
  const familyFirst = words[0] === familyWord;
  const given = familyFirst ? [joined] : givenWords.map(nameKey);
  const formal = familyFirst || given.length === 0 ? joined : nameKey(names.people.formalName(givenWords[0]!));
  const origins = names.people.surnameCountries(familyWord);
  const personKey = romanisedKey(family, joined, origins);
  const middle = familyFirst ? "" : given.slice(1).filter(isWritten).join("");
  const acrossKey = romanisedKey(family, formal + middle, origins);
  const suffix =
    words
      .find((word) => SUFFIX.test(word) && word !== ",")
      ?.replace(".", "")
      .toLowerCase() ?? null;
  return {
    sameKey,
    initialisms: [],
    letters: null,
    placeless: null,
    family,
    given,
    formal,
    formalKey: `${family} ${formal}`,
    familyFirst,
    suffix,
    personKey,
    acrossKey,
    origins,
    known,
  };
}

/** Not a mere initial. */
function isWritten(name: string): boolean {
  return name.length > 1;
}

const NOWHERE: ReadonlySet<string> = new Set();
function lettersOf(text: string): string {
  return text.replaceAll(".", "").toUpperCase();
}

const NO_PERSON = {
  family: null,
  given: null,
  formal: null,
  formalKey: null,
  familyFirst: false,
  suffix: null,
  personKey: null,
  acrossKey: null,
};
const SUFFIX = /^(?:Jr|Sr)\.?$|^I[IV]I?$|^,$/;

/** "JI-HYE" → "Ji-hye": names are read alike where bylines shout them. */
function inSmallLetters(word: string): string {
  return SHOUTED.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}

const SHOUTED = /^\p{Lu}[\p{Lu}’'-]+$/u;

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

/** "People's Party" is also written "People Party". */
function ownerlessKey(word: string): string {
  return nameKey(word.endsWith("'s") || word.endsWith("’s") ? word.slice(0, -2) : word);
}

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
