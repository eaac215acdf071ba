// The country that an article is about, for state offices that stand without it: "Trade Minister Yeo" in a report from
// Seoul is South Korea's. Null where two countries share the article: then the words have to say whose office it is.

import type { Country } from "../../../knowledge/countries";
import type { Knowledge } from "../../../knowledge/knowledge";
import { familyPart } from "../../familyName";
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

export function homeCountry(
  mentions: readonly NamedMention[],
  { countries, names }: Pick<Knowledge, "countries" | "names">,
): Country | null {
  const byIso = new Map(countries.countries.map((country) => [country.iso, country]));
  const votes = new Map<string, number>();
  let dateline: string | null = null;
  for (const named of mentions) {
    if (named.mention.type === "PER") {
      const origin = only(names.people.surnameCountries(familyPart(named.words, names.people)));
      if (origin !== null) votes.set(origin, (votes.get(origin) ?? 0) + SURNAME);
      continue;
    }
    const iso = named.known?.country ?? null;
    if (iso === null) continue;
    const isDateline = named.mention.rule === "placeInDateline";
    if (isDateline) dateline ??= iso;
    votes.set(iso, (votes.get(iso) ?? 0) + (isDateline ? DATELINE : MENTION));
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < ENOUGH) return null;
  const ahead = first[0] === dateline ? AHEAD_AT_HOME : AHEAD;
  return second && first[1] < second[1] * ahead ? null : (byIso.get(first[0]) ?? null);
}

/** False for "Minister Lavrov" in an article about Japan. */
export function mayServe(person: NamedMention, { iso }: Country, { people }: Knowledge["names"]): boolean {
  if (!OWN_SURNAMES.has(iso)) return true;
  const origins = people.surnameCountries(familyPart(person.words, people));
  return origins.size === 0 || origins.has(iso);
}

function only(origins: ReadonlySet<string>): string | null {
  return origins.size === 1 ? [...origins][0]! : null;
}
