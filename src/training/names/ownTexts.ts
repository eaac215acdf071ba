// The project's own training texts: its sentences and short articles, with their slots filled by made-up names.

import { initials } from "../../analysis/initials";
import { loadCountries } from "../../knowledge/countries";
import rowsOfCities from "../../knowledge/data/cities.tsv";
import rowsOfCountries from "../../knowledge/data/countries.tsv";
import rowsOfNames from "../../knowledge/data/gazetteer.tsv";
import { countryEntries, entryOfName } from "../../knowledge/gazetteer";
import type { NameTables } from "../../knowledge/nameTables";
import { parseColumns, parseTable, splitCell } from "../../knowledge/tsv";
import type { EntityType } from "../../model";
import { readMarks, type MarkedText } from "./markedText";
import { KINDS } from "./madeUpNames";
import type { Made, Maker } from "./maker";
import { makeEastAsian, makePerson } from "./people";
import type { Random } from "./random";

const SENTENCE_ROUNDS = 2;
const ARTICLE_ROUNDS = 2;

const TYPE_OF: Readonly<Record<string, EntityType>> = {
  ...{ P: "PER", p: "PER", C: "LOC", Y: "LOC", G: "LOC", H: "LOC", F: "LOC", N: "MISC", S: "MISC" },
  ...{ O: "ORG", o: "ORG", M: "ORG", U: "ORG", A: "ORG", R: "ORG", K: "ORG", B: "ORG", I: "ORG", J: "ORG", D: "ORG" },
  ...{ m: "ORG", u: "ORG", b: "ORG", i: "ORG", j: "ORG" },
  ...{ X: "PER", x: "PER", V: "LOC", Z: "ORG" },
  ...{ E: "MISC", L: "MISC", W: "MISC", Q: "MISC" },
};

/** Kinds whose short form is their initialism. */
const BODIES: ReadonlySet<string> = new Set(["M", "U", "B", "I", "J"]);

const TITLES =
  "President;Prime Minister;Foreign Minister;Defense Minister;Finance Minister;Secretary of State;Vice President;Chancellor;Secretary-General;Director-General;Chief Cabinet Secretary;Deputy Prime Minister;Trade Minister;Ambassador;Premier;Interior Minister;Special Envoy;Health Minister;Minister of Foreign Affairs;Governor;Speaker;Vice Minister;Vice Foreign Minister;Vice Premier;Transport Minister;Education Minister;Justice Minister;Environment Minister;Economy, Trade and Industry Minister;Health, Labor and Welfare Minister;Oceans and Fisheries Minister;Minister of Health and Welfare;Minister of State for Trade;Attorney General;Defense Secretary;Energy Secretary;Home Secretary;Chief Minister;Chief Justice;Commissioner;Crown Prince;King;Police Chief;Army chief;Gen.;Lt. Gen.;Adm.;Rear Adm.;Col.;Deputy Minister of Labor;National Security Adviser;Chief of Staff;Acting President;Deputy Director".split(
    ";",
  );
const SMALL_TITLES =
  "president;prime minister;minister;director;lawyer;teacher;chief executive;farmer;governor;ambassador;foreign minister;chairman;engineer;secretary;vice president;deputy mayor;spokesman;spokeswoman;finance minister;health minister;general;senator;lawmaker;mayor;judge;prosecutor;economist;analyst;professor;researcher;coach;captain;striker;editor;reporter;nurse;police chief;chief of staff;vice chairman;head of research;managing director;founder;commissioner;union leader;trade minister;member".split(
    ";",
  );

/** @param sentences, articles the texts of src/training/data */
export function ownTexts(
  tables: NameTables,
  sentences: string,
  articles: string,
  random: Random,
): readonly MarkedText[] {
  const maker = makeMaker(tables, random);
  const lines = contentOf(sentences).split("\n").filter(Boolean);
  const stories = contentOf(articles)
    .split(/\n{2,}/)
    .filter(Boolean);
  const texts: MarkedText[] = [];
  for (let round = 0; round < SENTENCE_ROUNDS; round++)
    for (const [i, line] of lines.entries()) texts.push(fill(`sentence ${i} ${round}`, line, maker));
  for (let round = 0; round < ARTICLE_ROUNDS; round++)
    for (const [i, story] of stories.entries()) texts.push(fill(`article ${i} ${round}`, story, maker));
  return texts;
}

function contentOf(file: string): string {
  return file
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .join("\n")
    .trim();
}

function fill(id: string, template: string, maker: Maker): MarkedText {
  const { random } = maker;
  const filled = new Map<string, Made>();
  const eastAsian = random.chance(0.4);
  let marked = "";
  let inMark = false;
  for (const part of template.split(/(\{\p{L}\d?\}|‹|›)/u)) {
    if (part === "‹" || part === "›") inMark = part === "‹";
    const slot = /^\{(\p{L})(\d?)\}$/u.exec(part);
    if (!slot) {
      marked += part;
      continue;
    }
    const name = fillSlot(slot[1]!, slot[2]!, filled, maker, eastAsian);
    const type = TYPE_OF[slot[1]!];
    marked += type && !inMark ? mark(name, type) : name;
  }
  return readMarks(id, marked);
}

/** "The Leeds Post" is marked without its article. */
function mark(name: string, type: EntityType): string {
  return name.startsWith("The ") && type === "ORG" ? `The ‹${name.slice(4)}|${type}›` : `‹${name}|${type}›`;
}

function fillSlot(kind: string, index: string, filled: Map<string, Made>, maker: Maker, eastAsian: boolean): string {
  const { random } = maker;
  if (kind === "T") return random.pick(TITLES);
  if (kind === "t") return random.pick(SMALL_TITLES);
  const shared = kind === "N" || kind === "S" ? "C" : kind.toUpperCase();
  const key = shared + index;
  let made = index === "" ? undefined : filled.get(key);
  if (!made) {
    made = makeOne(shared, maker, eastAsian);
    if (index !== "") filled.set(key, made);
  }
  if (shared === "C") return countryForm(kind, made.full, maker);
  return kind === kind.toLowerCase() ? made.short : made.full;
}

function makeOne(kind: string, maker: Maker, eastAsian: boolean): Made {
  const { random, tables } = maker;
  if (kind === "P") return eastAsian && random.chance(0.8) ? makeEastAsian(tables, random) : makePerson(tables, random);
  if (kind === "C") {
    const name = random.pick(maker.countries).name;
    return { full: name, short: name };
  }
  const made = KINDS[kind]!(maker);
  const { full, short } = typeof made === "string" ? { full: made, short: made } : made;
  const letters = BODIES.has(kind) ? initials(full.split(" "), false) : "";
  return { full, short: letters.length > 1 ? letters : short };
}

function countryForm(kind: string, name: string, { countries }: Maker): string {
  const demonyms = countries.find((country) => country.name === name)?.demonyms ?? [];
  if (kind === "C") return name;
  if (kind === "N") return demonyms[0] ?? "Korean";
  return demonyms.find((word) => word.endsWith("s")) ?? demonyms[0] ?? "Koreans";
}

function makeMaker(tables: NameTables, random: Random): Maker {
  const countries = parseTable(rowsOfCountries)
    .rows.map((row) => ({ name: row.get("name"), demonyms: splitCell(row.get("demonyms")) }))
    .filter(({ demonyms }) => demonyms.length > 0);
  const cities = parseColumns(rowsOfCities)
    .map(([name]) => name!)
    .filter((name) => tables.gazetteer.starting(name)?.entry?.minor);
  const listed = new Map<string, string[]>();
  const placesAndPeoples = new Set(countryEntries(loadCountries()).map(([, entry]) => entry));
  const entries = [...placesAndPeoples, ...parseColumns(rowsOfNames).map(entryOfName)];
  for (const { name, type, subtype } of entries)
    for (const kind of [type, subtype ?? "none"]) {
      const names = listed.get(kind);
      if (names) names.push(name);
      else listed.set(kind, [name]);
    }
  return { tables, random, cities, countries, listed };
}
