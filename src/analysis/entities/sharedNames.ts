// Names that many bear: every country has a Foreign Ministry and a Supreme Court, and Georgia is two places. Says whose one
// is: by the country in its name or before it ("South Korea's Foreign Ministry", "the Japanese Foreign Ministry"), else
// by the country of which the text speaks most. Only so can other files' be compared with it.

import type { CountryTable } from "../../knowledge/countries";
import type { NameKnowledge } from "../../knowledge/nameKnowledge";
import { remembered } from "../../knowledge/remembered";
import type { NamedMention } from "./namedMentions";
import { type NameReading, readersOf } from "./nameReading";
import { isPossessive, type RoleContext } from "./roles/roleReader";

export interface SharedName {
  /** The name without the country. */
  readonly nameKey: string;
  /** Whose it is; null where the text does not tell. */
  readonly country: string | null;
}

/** What bodies of a state and parties are called by, besides the words for what they are (HEADS). */
const USUAL = wordSet(
  "affairs agriculture air armed central chamber chiefs coast communist communications conservative constitutional culture " +
    "democratic economic economy education election energy environment federal finance financial fisheries foreign forestry " +
    "green health high home house human industry information intelligence interior international joint justice labor " +
    "labour land liberal lower maritime meteorological military national people peoples planning police progressive public " +
    "republican safety science security services social socialist sports supreme tax technology tourism trade transport " +
    "transportation unification upper welfare defense defence of and for the",
);
const HEADS = wordSet(
  "agency army assembly bank board cabinet commission council court force forces guard ministry navy office parliament " +
    "party police representatives service staff",
);
/** The names of countries that are states of another as well. */
const ALSO_STATES: ReadonlyMap<string, string> = new Map([["georgia", "United States"]]);
const OF = / of (?=\S+(?: \S+)?$)/;

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** @param group the mentions of one entity, `best` its fullest; null for a name that is its bearer's own */
export function readSharedName(
  group: readonly NamedMention[],
  best: NamedMention,
  context: RoleContext,
  tally: CountryTally,
): SharedName | null {
  const { countries } = context.knowledge;
  if (best.mention.type === "LOC")
    return ALSO_STATES.has(best.name.key) ? readPlace(group, best, context, tally) : null;
  if (best.mention.type !== "ORG" || best.name.words.length < 2) return null;
  const said = sharedBodies(context.knowledge.names, countries)(best.name.written);
  if (said.nameKey === null) return null;
  const { nameKey, country } = said;
  return { nameKey, country: country ?? ownerOf(group, context) ?? mostNamed(tally) };
}

/** What the name says by itself: the shared part, if it is such a name, and the country in it. */
interface SharedBody {
  readonly nameKey: string | null;
  readonly country: string | null;
}

const UNSHARED: SharedBody = { nameKey: null, country: null };
const readers = new WeakMap<NameKnowledge, (name: string) => SharedBody>();

/** Read once a name, as all that depends on the name alone. */
function sharedBodies(names: NameKnowledge, countries: CountryTable): (name: string) => SharedBody {
  let reader = readers.get(names);
  if (!reader) {
    const { ORG: read } = readersOf(names);
    reader = remembered((name) => readSharedBody(read(name), countries));
    readers.set(names, reader);
  }
  return reader;
}

function readSharedBody(name: NameReading, countries: CountryTable): SharedBody {
  const { written, key, placeless } = name;
  const of = OF.exec(written);
  const behind = of && countryOf(written.slice(of.index + 4), countries);
  const nameKey = placeless ?? (behind ? key.slice(0, key.lastIndexOf(" of ")) : key);
  const words = nameKey.split(" ");
  if (words.length < 2 || !words.every((word) => USUAL.has(word) || HEADS.has(word))) return UNSHARED;
  if (!words.some((word) => HEADS.has(word))) return UNSHARED;
  return { nameKey, country: behind ?? (placeless === null ? null : countryBefore(name, countries)) };
}

/** "Georgia": the country where the text has its capital or its people, else the state where it names the other country. */
function readPlace(
  group: readonly NamedMention[],
  { name: { key, written } }: NamedMention,
  context: RoleContext,
  tally: CountryTally,
): SharedName | null {
  const other = ALSO_STATES.get(key);
  if (other === undefined) return null;
  const own = countryOf(written, context.knowledge.countries);
  if (own !== null && (tally().get(own) ?? 0) > group.length) return { nameKey: key, country: own };
  return { nameKey: key, country: tally().has(other) ? other : null };
}

function countryBefore({ words }: NameReading, countries: CountryTable): string | null {
  return countryOf(words.slice(0, 2).join(" "), countries) ?? countryOf(words[0]!, countries);
}

/** The country right before one of the mentions: "Japan's Foreign Ministry". */
function ownerOf(group: readonly NamedMention[], context: RoleContext): string | null {
  for (const { firstToken } of group) {
    const owns = firstToken > 0 && isPossessive(context.tokens[firstToken - 1]!.text);
    const before = context.endingAt(owns ? firstToken - 1 : firstToken);
    const country = before && countryOf(before.name.written, context.knowledge.countries);
    if (country) return country;
  }
  return null;
}

function mostNamed(tally: CountryTally): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [country, count] of tally()) {
    if (count > most) [best, most] = [country, count];
    else if (count === most) best = null;
  }
  return best;
}

/** How often a document names each country: itself, its people, its capital, an organisation called after it. */
export type CountryTally = () => ReadonlyMap<string, number>;

/** Counted when first asked for: few documents have a shared name. */
export function countryTally(mentions: readonly NamedMention[], countries: CountryTable): CountryTally {
  let counted: Map<string, number> | null = null;
  return () => {
    if (counted) return counted;
    const countrySaid = countriesSaid(countries);
    counted = new Map();
    for (const { mention, name } of mentions) {
      if (mention.type === "PER") continue;
      const said = countrySaid(name.written);
      if (said) counted.set(said.country, (counted.get(said.country) ?? 0) + said.weight);
    }
    return counted;
  };
}

/** The country that a name says, by its last word too, and how much that counts. */
interface CountrySaid {
  readonly country: string;
  readonly weight: number;
}

const countryReaders = new WeakMap<CountryTable, (name: string) => CountrySaid | null>();

/** Read once a name, as all that depends on the name alone. */
function countriesSaid(countries: CountryTable): (name: string) => CountrySaid | null {
  let reader = countryReaders.get(countries);
  if (!reader) {
    reader = remembered((name) => {
      const country = countryOf(name, countries) ?? countryOf(name.slice(name.lastIndexOf(" ") + 1), countries);
      return country === null ? null : { country, weight: DATELINE.test(name) ? 3 : 1 };
    });
    countryReaders.set(countries, reader);
  }
  return reader;
}

/** "SEOUL": where the reporter sits says more than a name in passing. @guess as much as three */
const DATELINE = /^\p{Lu}[\p{Lu} ]{3,}$/u;

function countryOf(words: string, countries: CountryTable): string | null {
  const spelled = DATELINE.test(words) ? words.replace(/\B\p{Lu}+/gu, (letters) => letters.toLowerCase()) : words;
  const name = spelled === "Korea" ? "South Korea" : spelled;
  return (countries.byName(name) ?? countries.byDemonym(name) ?? countries.byCapital(name))?.name ?? null;
}
