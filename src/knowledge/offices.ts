// Who held which office when.

export interface TermOfOffice {
  /** Full name as the table has it: "Sanae Takaichi". */
  readonly name: string;
  /** "Prime Minister", "Minister for Foreign Affairs". */
  readonly title: string;
  /** Canonical name of the country or organisation: "Japan", "UNESCO". */
  readonly of: string;
  /** ISO day of the first day in office. */
  readonly start: string;
  /** ISO day of the last day, or null if the term was open as of `asOf`. */
  readonly end: string | null;
  readonly asOf: string | null;
  /** "Q359480", or null. */
  readonly wikidata: string | null;
}

export interface OfficeTable {
  readonly terms: readonly TermOfOffice[];
  /** Terms of the person who goes by this full name; case, diacritics, hyphens and name order do not matter. */
  termsOf(name: string): readonly TermOfOffice[];
  /** Terms of everybody with this surname (for East Asian names: the family name). */
  termsOfSurname(surname: string): readonly TermOfOffice[];
  /** Everybody who held it; the title in any usual wording ("foreign minister" finds "Minister for Foreign Affairs"). */
  holders(title: string, of: string): readonly TermOfOffice[];
  /** The table's wording of a title, or null if the table has no such office: "Foreign Minister" → "Minister for Foreign Affairs". */
  canonicalTitle(title: string): string | null;
}
