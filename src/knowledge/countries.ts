// Countries with the words that stand for them: names, adjectives of nationality, capitals.

export interface Country {
  /** English short name: "South Korea". */
  readonly name: string;
  /** "South Korean", "South Koreans", "Korean"? Only forms that mean this country alone. */
  readonly demonyms: readonly string[];
  readonly capital: string | null;
  /** Other names: "ROK", "Republic of Korea". */
  readonly aliases: readonly string[];
}

export interface CountryTable {
  readonly countries: readonly Country[];
  /** By name or alias, as written: "South Korea", "ROK". */
  byName(name: string): Country | null;
  /** By adjective or inhabitants: "Japanese" → Japan. */
  byDemonym(word: string): Country | null;
  /** By capital, as newspapers use it for the government: "Seoul" → South Korea. */
  byCapital(city: string): Country | null;
}
