// A mention as the sieves see it: its words, the key under which spellings of one name fall together, its tokens.

import type { GazetteerEntry } from "../../knowledge/gazetteer";
import type { NameKnowledge } from "../../knowledge/nameKnowledge";
import { remembered } from "../../knowledge/remembered";
import type { EntityType, NameMention, Sentence, Token } from "../../model";
import { familyPart } from "../familyName";
import { initials } from "../initials";
import { placelessKey } from "./placeWords";
import { romanisedKey } from "./romanisation";

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
  /** For organisations: the key without the country in front ("U.S. Federal Reserve"), if there is one. */
  readonly placeless: string | null;
  /** For persons of two or more words: key of the family name; for others null. */
  readonly family: string | null;
  /** For these persons: keys of the other words ("Kim Jong-un" → jongun), and of the first in full ("Bill" → william). */
  readonly given: readonly string[] | null;
  readonly formal: string | null;
  /** For these persons: whether the family name stands first; "jr" or "iii" behind the name. */
  readonly familyFirst: boolean;
  readonly suffix: string | null;
  /** The same for the orders and usual romanisations of one full name of a person: "lee jaemyung". */
  readonly personKey: string | null;
  /** The same without initials, and with the first name in full: by this other documents find the person. */
  readonly acrossKey: string | null;
  /** Entry of the tables, if the name has one of its type. */
  readonly known: GazetteerEntry | null;
  /** Its tokens are tokens[firstToken] … tokens[endToken - 1]. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Which sentence it stands in, and which paragraph, counted without blank ones. */
  readonly sentence: number;
  readonly paragraph: number;
  /** Alone between round brackets. */
  readonly bracketed: boolean;
}

/** @param mentions in reading order */
export function readMentions(
  mentions: readonly NameMention[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  names: NameKnowledge,
): readonly NamedMention[] {
  const read = readersOf(names);
  const place: Place = { firstToken: 0, endToken: 0, sentence: 0, paragraph: 0, bracketed: false };
  return mentions.map((mention, index) => {
    let at = place.firstToken;
    while (at < tokens.length && tokens[at]!.end <= mention.start) at++;
    let endToken = at;
    while (endToken < tokens.length && tokens[endToken]!.start < mention.end) endToken++;
    place.firstToken = at;
    place.endToken = endToken;
    for (let last = sentences.length - 1; place.sentence < last && sentences[place.sentence]!.endToken <= at;) {
      const { block } = sentences[place.sentence++]!;
      if (sentences[place.sentence]!.block !== block) place.paragraph++;
    }
    place.bracketed = at > 0 && tokens[at - 1]!.text === "(" && tokens[endToken]?.text === ")";
    return withPlace(mention, index, read[mention.type](mention.text), place);
  });
}

interface Place {
  firstToken: number;
  endToken: number;
  sentence: number;
  paragraph: number;
  bracketed: boolean;
}

/** Written out, because copying objects of unlike shapes costs more than reading them. */
function withPlace(mention: NameMention, index: number, reading: NameReading, place: Place): NamedMention {
  const {
    written,
    words,
    keys,
    key,
    sameKey,
    initialisms,
    placeless,
    family,
    given,
    formal,
    familyFirst,
    suffix,
    personKey,
    acrossKey,
    known,
  } = reading;
  const { firstToken, endToken, sentence, paragraph, bracketed } = place;
  return {
    mention,
    index,
    written,
    words,
    keys,
    key,
    sameKey,
    initialisms,
    placeless,
    family,
    given,
    formal,
    familyFirst,
    suffix,
    personKey,
    acrossKey,
    known,
    firstToken,
    endToken,
    sentence,
    paragraph,
    bracketed,
  };
}

/** What does not depend on where the name stands; read once for all mentions of it in all documents. */
type NameReading = Omit<NamedMention, "mention" | "index" | keyof Place>;

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
  const keys = words.map(words.length > 1 ? ownerlessKey : nameKey);
  const key = keys.join(" ");
  const written = text.replace(/\s+/g, " ");
  const entry = findEntry(written, names);
  const known = entry?.type === type ? entry : null;
  if (type === "PER") return { written, words, keys, key, ...readPerson(words, keys, known, names) };
  const sameKey = `${type} ${sameNameKey(key, type, entry, names)}`;
  const placeless = type === "ORG" ? placelessKey(words, keys, names.gazetteer) : null;
  return { written, words, keys, key, sameKey, initialisms: initialismsOf(words), placeless, ...NO_PERSON, known };
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
  if (!isFull) return { sameKey, initialisms: [], placeless: null, ...NO_PERSON, known };
  const familyWord = familyPart(words, names.people);
  const family = nameKey(familyWord);
  const givenWords = words.filter((word) => word !== familyWord && !SUFFIX.test(word));
  const joined = givenWords.map(nameKey).join("");
  // What stands behind a family name is one given name, however it is cut: "Jong Un", "Jong-un".
  const familyFirst = words[0] === familyWord;
  const given = familyFirst ? [joined] : givenWords.map(nameKey);
  const formal = familyFirst || given.length === 0 ? joined : nameKey(names.people.formalName(givenWords[0]!));
  const countries = names.people.surnameCountries(familyWord);
  const personKey = romanisedKey(family, joined, countries);
  const middle = familyFirst ? "" : given.slice(1).filter(isWritten).join("");
  const acrossKey = romanisedKey(family, formal + middle, countries);
  const suffix =
    words
      .find((word) => SUFFIX.test(word) && word !== ",")
      ?.replace(".", "")
      .toLowerCase() ?? null;
  return {
    sameKey,
    initialisms: [],
    placeless: null,
    family,
    given,
    formal,
    familyFirst,
    suffix,
    personKey,
    acrossKey,
    known,
  };
}

/** Not a mere initial. */
function isWritten(name: string): boolean {
  return name.length > 1;
}

const NO_PERSON = {
  family: null,
  given: null,
  formal: null,
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
