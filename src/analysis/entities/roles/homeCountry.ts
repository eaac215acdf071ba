// The country that an article is about, for state offices that stand without it: "Trade Minister Yeo" in a report from
// Seoul is South Korea's. Null where two countries share the article: then the words have to say whose office it is.

import type { Country, CountryTable } from "../../../knowledge/countries";
import type { Knowledge } from "../../../knowledge/knowledge";
import type { NamedMention } from "../namedMentions";

/** What a place in the dateline counts, and what any other mention. @guess */
const DATELINE = 3;
const MENTION = 1;
/** A surname that one country alone has. @guess */
const SURNAME = 0.5;
/** So much evidence at least, and so many times the next country's. @guess */
const ENOUGH = 2;
const AHEAD = 2;
/** As the next country's share if the dateline names the country. @guess */
const AHEAD_AT_HOME = 1.5;
/** In these, a surname that the country's people do not have is not that of its minister. */
const OWN_SURNAMES: ReadonlySet<string> = new Set(["JP", "KR", "KP", "CN", "TW", "VN"]);

/** No state, but with offices of its own, which the table of countries does not have. */
export const HONG_KONG: Country = {
  iso: "HK",
  name: "Hong Kong",
  demonyms: [],
  capital: null,
  capitals: [],
  aliases: [],
};

export interface Countries {
  /** The one that the article is about, or null. */
  readonly home: Country | null;
  /** How much each is spoken of, by code. */
  readonly votes: ReadonlyMap<string, number>;
}

export function countriesOf(mentions: readonly NamedMention[], { countries }: Pick<Knowledge, "countries">): Countries {
  const votes = new Map<string, number>();
  const told = new Map<string, number>();
  let dateline: string | null = null;
  for (const named of mentions) {
    const { mention, name } = named;
    const { known, words } = name;
    if (mention.type === "PER") {
      const origin = only(name.origins);
      if (origin !== null) votes.set(origin, (votes.get(origin) ?? 0) + SURNAME);
      continue;
    }
    const iso = known ? known.country : mention.type === "ORG" && words.length > 1 ? countryIn(words, countries) : null;
    if (iso === null) continue;
    const isDateline = mention.rule === "placeInDateline";
    if (isDateline) dateline ??= iso;
    const vote = isDateline ? DATELINE : MENTION;
    votes.set(iso, (votes.get(iso) ?? 0) + vote);
    told.set(iso, (told.get(iso) ?? 0) + vote);
  }
  dropEmigrants(votes, told);
  let best: string | null = null;
  let most = 0;
  let next = 0;
  for (const [iso, count] of votes)
    if (count > most) {
      next = most;
      [best, most] = [iso, count];
    } else if (count > next) next = count;
  const isHome =
    best !== null && most >= ENOUGH && (next === 0 || most >= next * (best === dateline ? AHEAD_AT_HOME : AHEAD));
  const home = !isHome ? null : best === HONG_KONG.iso ? HONG_KONG : countries.byIso(best!);
  return { home, votes };
}

/** Chinese surnames in Hong Kong or Singapore do not speak of China, if nothing else does. */
function dropEmigrants(votes: Map<string, number>, told: ReadonlyMap<string, number>): void {
  if (told.has("CN") || !votes.has("CN")) return;
  for (const iso of OVERSEAS)
    if ((told.get(iso) ?? 0) >= ENOUGH) {
      votes.delete("CN");
      return;
    }
}

const OVERSEAS: readonly string[] = ["HK", "TW", "SG", "MY"];

/** Of two countries that an article is about, the only one where people have the surname: "Foreign Minister Iwaya". */
export function nativeCountry(
  { name: { origins } }: NamedMention,
  votes: ReadonlyMap<string, number>,
  { countries }: Pick<Knowledge, "countries">,
): Country | null {
  const origin = only(origins);
  if (origin === null || !OWN_SURNAMES.has(origin) || (votes.get(origin) ?? 0) < MENTION + SURNAME) return null;
  return countries.byIso(origin);
}

/** The first words of countries with two. */
const TWO_WORDS: ReadonlySet<string> = new Set(
  "South North New Saudi Sri Costa El East Papua Sierra Burkina Puerto United".split(" "),
);
const HONG = "Hong";
const KONG = "Kong";

/** "Democratic Party of Korea", "Philippine Coast Guard" */
function countryIn(words: readonly string[], countries: CountryTable): string | null {
  const last = words.at(-1)!;
  const first = words[0]!;
  if (first === HONG && words[1] === KONG) return HONG_KONG.iso;
  if (TWO_WORDS.has(first)) {
    const both = `${first} ${words[1]!}`; // "New Zealand Rugby", "South African Airways"
    const country = countries.byName(both) ?? countries.byDemonym(both);
    if (country) return country.iso;
  }
  if (last === "Korea" || first === "Korea") return "KR";
  return (countries.byName(last) ?? countries.byName(first) ?? countries.byDemonym(first))?.iso ?? null;
}

/** False for "Minister Lavrov" in an article about Japan. */
export function mayServe({ name: { origins } }: NamedMention, { iso }: Country): boolean {
  if (!OWN_SURNAMES.has(iso)) return true;
  return origins.size === 0 || origins.has(iso);
}

function only(origins: ReadonlySet<string>): string | null {
  if (origins.size !== 1) return null;
  for (const origin of origins) return origin;
  return null;
}
