// Countries with the words that stand for them: names, adjectives of nationality, capitals.
// Says nothing of a word that two countries share ("Korean", "Congo").

import rowsOfCountries from "./data/countries.tsv";
import { parseTable, splitCell } from "./tsv";

export interface Country {
  /** ISO 3166-1 alpha-2: "KR"; "XK" for Kosovo. */
  readonly iso: string;
  /** English short name: "South Korea". */
  readonly name: string;
  /** Adjectives and inhabitants that mean this country alone: "South Korean", "South Koreans". */
  readonly demonyms: readonly string[];
  readonly capital: string | null;
  /** Every spelling of the capital, and further seats of government: "Kyiv", "Kiev". */
  readonly capitals: readonly string[];
  /** Other names: "ROK", "Republic of Korea". */
  readonly aliases: readonly string[];
}

export interface CountryTable {
  readonly countries: readonly Country[];
  /** By ISO code: "KR". */
  byIso(iso: string): Country | null;
  /** By name or alias, as written: "South Korea", "ROK". */
  byName(name: string): Country | null;
  /** By adjective or inhabitants: "Japanese" → Japan. */
  byDemonym(word: string): Country | null;
  /** By capital, as newspapers use it for the government: "Seoul" → South Korea. */
  byCapital(city: string): Country | null;
}

/** @throws Error if the shipped table is broken: a fault of the build, never of a document */
export function loadCountries(text: string = rowsOfCountries): CountryTable {
  const table = parseTable(text);
  const problem = table.problems[0];
  if (problem) throw new Error(`countries.tsv:${problem.lineNumber}: ${problem.message}`);
  const countries = table.rows.map((row): Country => {
    const capitals = splitCell(row.get("capital"));
    return {
      iso: row.get("iso"),
      name: row.get("name"),
      demonyms: splitCell(row.get("demonyms")),
      capital: capitals[0] ?? null,
      capitals,
      aliases: splitCell(row.get("aliases")),
    };
  });
  const names = indexBy(countries, (country) => [country.name, ...country.aliases]);
  const demonyms = indexBy(countries, (country) => country.demonyms);
  const capitals = indexBy(countries, (country) => country.capitals);
  const isos = indexBy(countries, (country) => [country.iso]);
  return {
    countries,
    byIso: (iso) => isos.get(iso) ?? null,
    byName: (name) => names.get(name) ?? null,
    byDemonym: (word) => demonyms.get(word) ?? null,
    byCapital: (city) => capitals.get(city) ?? null,
  };
}

function indexBy(
  countries: readonly Country[],
  words: (country: Country) => readonly string[],
): ReadonlyMap<string, Country> {
  return new Map(countries.flatMap((country) => words(country).map((word) => [word, country] as const)));
}
