// Who held which office when. Answers questions about names, surnames and titles; never guesses beyond its rows:
// an open term is known to last until its as-of day and not a day longer (see `mayHold` for the grace that rules give it).

import { parseDay } from "../model";
import officesTsv from "./data/offices.tsv";
import { foldName, fullNameKey, surnameKeys } from "./nameKeys";
import { loadOfficeTitles, type OfficeTitles } from "./officeTitles";
import { remembered } from "./remembered";
import { missingColumns, parseColumns, parseTable, type TableProblem, type TableRow } from "./tsv";

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
  /** By the first word of titles in small letters, how many words the longest of them has: passes over what begins none. */
  readonly titleStarts: ReadonlyMap<string, number>;
  /** All words of titles, in small letters. */
  readonly titleWords: ReadonlySet<string>;
  /** True if both titles may name the same kind of office: "Premier" and "Prime Minister", "boss" and "Chief Executive Officer". */
  sameOffice(title: string, other: string): boolean;
  /** True for words that stand for several kinds of office: "ambassador", "boss". */
  isGeneral(title: string): boolean;
}

/** A workspace's table has these columns; `also` (other names, split by "|"), `end`, `as-of`, `wikidata` may be empty or missing. */
export const OFFICE_COLUMNS = ["name", "title", "of", "start"] as const;

/** How long after its as-of day an open term still counts as held. @guess half a year: ministers change about every two years */
export const OPEN_TERM_GRACE_DAYS = 180;

interface ReadTerm {
  readonly term: TermOfOffice;
  /** Other names of the person. */
  readonly also: readonly string[];
}

interface ReadTerms {
  readonly terms: readonly ReadTerm[];
  readonly problems: readonly TableProblem[];
}

/**
 * The shipped table with the rows of workspaces (`glossator.offices.tsv`) added. A row of theirs corrects the shipped one
 * of the same person and office in the same time. What cannot be read is a problem with its place, by workspace table.
 */
export function loadOffices(extraTsvs: readonly string[] = []): {
  table: OfficeTable;
  problems: readonly (readonly TableProblem[])[];
} {
  const titles = loadOfficeTitles();
  const extra = extraTsvs.map(readTerms);
  const added = extra.flatMap(({ terms }) => terms);
  const shipped = withoutCorrected(shippedTerms(), added, titles);
  return { table: indexTerms([...shipped, ...added], titles), problems: extra.map(({ problems }) => problems) };
}

/** The shipped rows but those for which the workspace has its own: same person, same office, at the same time. */
function withoutCorrected(
  shipped: readonly ReadTerm[],
  added: readonly ReadTerm[],
  titles: OfficeTitles,
): readonly ReadTerm[] {
  if (added.length === 0) return shipped;
  const key = ({ term }: ReadTerm) =>
    `${fullNameKey(term.name)}\t${officeKey(titles.officesOf(term.title)[0]!, term.of)}`;
  const corrections = new Map<string, TermOfOffice[]>();
  for (const row of added) push(corrections, key(row), row.term);
  const sameTime = (one: TermOfOffice, other: TermOfOffice) =>
    one.start < (other.end ?? "9999") && other.start < (one.end ?? "9999");
  return shipped.filter((row) => !(corrections.get(key(row)) ?? []).some((own) => sameTime(own, row.term)));
}

/** A test has checked them, so that nobody waits for checks. */
function shippedTerms(): ReadTerm[] {
  return parseColumns(officesTsv).map(([name, also, title, of, start, end, asOf, wikidata]) => ({
    term: {
      name: name!,
      title: title!,
      of: of!,
      start: start!,
      end: end === "" ? null : end!,
      asOf: asOf === "" ? null : asOf!,
      wikidata: wikidata === "" ? null : wikidata!,
    },
    also: also === "" ? NO_NAMES : also!.split("|"),
  }));
}

const NO_NAMES: readonly string[] = [];

function readTerms(tsv: string): ReadTerms {
  const table = parseTable(tsv);
  const problems = [...table.problems];
  const missing = OFFICE_COLUMNS.filter((column) => !table.columns.includes(column));
  if (missing.length > 0) return { terms: [], problems: [...problems, missingColumns(table, missing)] };
  const defaultAsOf = table.headers.get("as-of") ?? null;
  const terms: ReadTerm[] = [];
  for (const row of table.rows) {
    const problem = problemOf(row);
    if (problem) problems.push(problem);
    else terms.push({ term: toTerm(row, defaultAsOf), also: row.get("also").split("|").filter(Boolean) });
  }
  problems.sort((a, b) => a.lineNumber - b.lineNumber);
  return { terms, problems };
}

function toTerm(row: TableRow, defaultAsOf: string | null): TermOfOffice {
  const end = row.get("end") || null;
  return {
    name: row.get("name"),
    title: row.get("title"),
    of: row.get("of"),
    start: row.get("start"),
    end,
    asOf: end === null ? row.get("as-of") || (defaultAsOf ?? row.get("start")) : null,
    wikidata: row.get("wikidata") || null,
  };
}

const DAY_LENGTH = "2025-10-21".length;

function problemOf(row: TableRow): TableProblem | null {
  for (const column of OFFICE_COLUMNS) if (row.get(column) === "") return row.problem(column, `no ${column}`);
  for (const column of ["start", "end", "as-of"]) {
    const day = row.get(column);
    if (day !== "" && (day.length !== DAY_LENGTH || !parseDay(day)))
      return row.problem(column, `${column} "${day}" is not a day; write it as 2025-10-21`);
  }
  const [start, end] = [row.get("start"), row.get("end")];
  return end !== "" && end < start ? row.problem("end", `ends ${end}, before it starts (${start})`) : null;
}

function indexTerms(rows: ReadTerms["terms"], titles: OfficeTitles): OfficeTable {
  const byName = new Map<string, TermOfOffice[]>();
  const bySurname = new Map<string, TermOfOffice[]>();
  const byOffice = new Map<string, TermOfOffice[]>();
  // A workspace may know offices that the shipped titles do not: their own wording is the title.
  const ownTitles = new Map(rows.map(({ term }) => [term.title.toLowerCase(), term.title]));
  const canonicalTitle = (title: string) => titles.canonical(title) ?? ownTitles.get(title.toLowerCase()) ?? null;
  const ordered = [...rows].sort((a, b) => (a.term.start < b.term.start ? -1 : a.term.start > b.term.start ? 1 : 0));
  for (const { term, also } of ordered) {
    const named = new Set<string>();
    const surnames = new Set<string>();
    for (const name of also.length === 0 && !RESPELLED.test(term.name) ? [term.name] : spellings(term.name, also)) {
      const folded = foldName(name);
      named.add(fullNameKey(name, folded));
      for (const key of surnameKeys(name, term.of, folded)) surnames.add(key);
      if (name !== term.name && !name.includes(" ")) surnames.add(folded);
    }
    for (const name of named) push(byName, name, term);
    for (const surname of surnames) push(bySurname, surname, term);
    push(byOffice, officeKey(titles.officesOf(term.title)[0]!, term.of), term);
  }
  const wordings = [...titles.wordings, ...ownTitles.keys()];
  const termsOf = remembered((name) => byName.get(fullNameKey(name)) ?? []);
  const termsOfSurname = remembered((surname) => bySurname.get(foldName(surname)) ?? []);
  return {
    terms: ordered.map(({ term }) => term),
    termsOf,
    termsOfSurname,
    holders: (title, of) => byOffice.get(officeKey(titles.officesOf(title)[0]!, of)) ?? [],
    canonicalTitle,
    titleStarts: longestByStart(wordings),
    titleWords: new Set(wordings.flatMap((wording) => wording.split(" "))),
    sameOffice(title, other) {
      const [offices, others] = [titles.officesOf(title), titles.officesOf(other)];
      return offices.length === 1 ? others.includes(offices[0]!) : offices.some((office) => others.includes(office));
    },
    isGeneral: (title) => titles.officesOf(title).length > 1,
  };
}

function longestByStart(wordings: readonly string[]): Map<string, number> {
  const longest = new Map<string, number>();
  for (const wording of wordings) {
    const words = wording.split(" ");
    longest.set(words[0]!, Math.max(words.length, longest.get(words[0]!) ?? 0));
  }
  return longest;
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" };

const RESPELLED = /[äöüøå]/;

/** All names of a person; "Schröder" also goes by "Schroeder". */
function spellings(name: string, also: readonly string[]): string[] {
  const written = [name, ...also];
  const respelled = written.filter((each) => RESPELLED.test(each));
  return [...written, ...respelled.map((each) => each.replace(/[äöüøå]/g, (letter) => UMLAUTS[letter]!))];
}

function officeKey(office: string, of: string): string {
  return `${office}\t${foldOwner(of)}`;
}

/** Few countries and bodies stand behind thousands of terms. */
const foldOwner = remembered(foldName);

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** Offices that several people hold at once; the only ones in which terms may overlap. */
export const SHARED_OFFICES: ReadonlySet<string> = new Set([
  "Deputy Prime Minister",
  "Yokozuna",
  "Ozeki",
  "Special Counsel",
]);

/** One line for every two people who hold one office on the same day; the day on which one hands over to the other counts for both. */
export function findOverlaps(
  terms: readonly Pick<TermOfOffice, "name" | "title" | "of" | "start" | "end">[],
): string[] {
  const sorted = [...terms].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const last = new Map<string, (typeof sorted)[number]>();
  const found: string[] = [];
  for (const term of sorted) {
    if (SHARED_OFFICES.has(term.title)) continue;
    const key = `${term.title} of ${term.of}`;
    const before = last.get(key);
    if (before !== undefined && (before.end ?? "9999") > dayAfter(term.start))
      found.push(`${key}: ${before.name} ${before.start}–${before.end ?? ""} and ${term.name} from ${term.start}`);
    if ((term.end ?? "9999") > (before?.end ?? "")) last.set(key, term);
  }
  return found;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
