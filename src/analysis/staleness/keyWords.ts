// What the words of a list are to the rules, looked up once a word and remembered: a rule reads only items that have one of
// its key words, and most items have none. A mark never decides; it says that a rule has something to read.

import type { ContestWon } from "../../knowledge/contests";
import { partsOf } from "../../knowledge/keyPart";
import type { Happening } from "../../knowledge/happenings";
import type { Knowledge } from "../../knowledge/knowledge";
import type { Levels } from "../../knowledge/levels";
import { MONTH_BY_NAME } from "./monthNames";

/** What a rule needs to find anything; an item has the marks of all its words. */
export const MARK = {
  /** Every item has it. */
  any: 1 << 13,
  figure: 1 << 0,
  /** Four figures in a row. */
  year: 1 << 1,
  /** May begin a title of office. */
  title: 1 << 2,
  /** May be a word of a title of office. */
  titleWord: 1 << 14,
  /** Stands behind the name of a head of state or government, or before it: "cabinet", "under". */
  possession: 1 << 3,
  /** Somebody comes into an office, or is elected. */
  comes: 1 << 4,
  /** Somebody leaves an office. */
  leaves: 1 << 18,
  /** May begin the name of somebody who won a contest. */
  winner: 1 << 5,
  /** May be of the name of a contest. */
  contest: 1 << 16,
  /** May be of the words that stand beside what happened to somebody. */
  beside: 1 << 17,
  /** A verb of winning. */
  wins: 1 << 6,
  /** May begin a name to which something happened. */
  happening: 1 << 7,
  /** Of somebody's death. */
  death: 1 << 8,
  /** May begin the name of an index, price or sum. */
  level: 1 << 9,
  /** May begin a new name. */
  newName: 1 << 10,
  /** Counts years. */
  years: 1 << 11,
  /** Has the name of a month. */
  month: 1 << 15,
  /** Of a Super Bowl. */
  bowl: 1 << 12,
} as const;

/** What the tables and rules know of a word. */
export interface WordSense {
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly marks: number;
  readonly winners: readonly ContestWon[] | undefined;
  readonly happenings: readonly Happening[] | undefined;
  readonly levels: readonly Levels[] | undefined;
}

/** Somebody comes into an office. */
export const COMES = new Set(
  (
    "elected named becomes become appointed inaugurated sworn installed chosen crowned tapped picked promoted proclaimed " +
    "enthroned re-elected reelected succeeds unveiled confirmed"
  ).split(" "),
);
/** "takes office", "assumes power", "ascends throne": only with what is taken. */
export const TAKES = new Set("takes took assumes ascends".split(" "));
/** "elects Takaichi as prime minister" */
export const CHOOSES = new Set("elects picks chooses names appoints confirms installs crowns".split(" "));
/** "wins presidency" */
export const ELECTED = new Set("wins won sweeps clinches declares claims".split(" "));
/** Behind the one who comes into office, before the one who does not. */
export const BEATS = new Set("beats defeats ousts unseats topples edges trounces".split(" "));

/** Somebody leaves an office, or has lost an election. */
export const LEAVES = new Set(
  "resigns resigned resign quits quit steps step stepping ousted toppled removed forced flees concedes bows leaves loses announces".split(
    " ",
  ),
);

/** What is a head of state or government's, and ends with the term. */
export const CABINET = new Set(
  "cabinet administration government govt presidency premiership gov't admin reshuffle inauguration".split(" "),
);
/** Only people in office make it, but it outlives their term. */
export const ACT = new Set("tariff tariffs pardon pardons veto vetoes impeachment".split(" "));
/** Two words that stand for one of the kinds. */
export const OF_TWO: ReadonlyMap<string, "holds" | "acts" | "coming"> = new Map([
  ["transition team", "coming"],
  ["cabinet picks", "coming"],
  ["cabinet pick", "coming"],
  ["cabinet nominees", "coming"],
  ["white house", "holds"],
  ["executive order", "acts"],
  ["executive orders", "acts"],
  ["travel ban", "acts"],
  ["martial law", "acts"],
  ["approval rating", "holds"],
  ["approval ratings", "holds"],
]);
/** Asked first: two words are seldom put together. */
export const FIRST_OF_TWO: ReadonlySet<string> = new Set(
  [...OF_TWO.keys()].map((words) => words.slice(0, words.indexOf(" "))),
);
/** Behind two names with a hyphen: "Biden-Kishida talks". */
export const MEETING = new Set("summit talks meeting call deal phone summits".split(" "));
/** What people do at their own seat of office, as guests do not. */
export const HOSTS = new Set("hosts welcomes greets receives signs entertains unveils enters".split(" "));
/** Before a cabinet: "Takaichi forms Cabinet". */
export const SHUFFLES = new Set("forms reshuffles launches".split(" "));
/** What two heads who stand side by side do. */
export const MEET = new Set("hold held meet met agree discuss talk".split(" "));
/** Of the Chancellor of the Exchequer alone: "Reeves’s budget". */
export const BUDGET = new Set(["budget", "budgets"]);
/** Before the name. */
const UNDER = new Set(["under"]);

/** Of who won a contest. */
export const VERBS_OF_WINNING =
  "wins?|won|lifts?|lifted|clinch(?:es|ed)?|claims?|claimed|captures?|captured|seals?|sealed|secures?|secured|takes?|took|grabs?|" +
  "crowned|retains?|celebrates?|parades?|sweeps?|swept|beats?|edges?|stuns?|downs?|defeats?|outlasts?|rall(?:y|ies)|triumphs?|reigns?|regains?|conquers?|repeats?";

const OF_COMING = [COMES, TAKES, CHOOSES, ELECTED, BEATS];
const OF_POSSESSION = [CABINET, ACT, FIRST_OF_TWO, MEETING, HOSTS, MEET, BUDGET, UNDER, SHUFFLES];
const WINS = new RegExp(`^(?:${VERBS_OF_WINNING})(?!\\p{L})`, "iu");
const DEATH =
  /dies|died|dead|passes|passing|death|funeral|obituary|assassinat|kill|murder|shot|laid|lies|buri|coffin|tribute|late|rip|mourn|farewell/;
const YEARS = /year|decade|century|anniversary/;
const FOUR_FIGURES = /\d{4}/;
const FIGURE = /\d/;
/** "21-Nov-2025" */
const NO_LETTERS = /\P{L}+/u;
const COMING = /-(?:elect|designate)$/;

/** The tables whose names begin somewhere in an item. */
export type KeyTables = Pick<Knowledge, "offices" | "contests" | "happenings" | "levels" | "newNames">;

export function senseOf(text: string, lower: string, capital: boolean, tables: KeyTables): WordSense {
  const winners = capital ? tables.contests.wonBy(lower) : undefined;
  const happenings = capital ? tables.happenings.startingWith(lower) : undefined;
  const levels = capital ? tables.levels.startingWith(lower) : undefined;
  const parts = partsOf(lower);
  const marks =
    (FIGURE.test(text) ? MARK.figure : 0) |
    (FOUR_FIGURES.test(text) ? MARK.year : 0) |
    marksOfTitle(lower, tables) |
    (OF_POSSESSION.some((words) => words.has(lower)) ? MARK.possession : 0) |
    (OF_COMING.some((words) => words.has(lower)) ? MARK.comes : 0) |
    (LEAVES.has(lower) ? MARK.leaves : 0) |
    (winners === undefined ? 0 : MARK.winner) |
    (parts.some((part) => tables.contests.isOfContest(part)) ? MARK.contest : 0) |
    (parts.some((part) => tables.happenings.isBeside(part)) ? MARK.beside : 0) |
    (WINS.test(lower) ? MARK.wins : 0) |
    (happenings === undefined ? 0 : MARK.happening) |
    (DEATH.test(lower) ? MARK.death : 0) |
    (levels === undefined ? 0 : MARK.level) |
    (tables.newNames.mayBegin(text) ? MARK.newName : 0) |
    (YEARS.test(lower) ? MARK.years : 0) |
    (lower.split(NO_LETTERS).some((part) => MONTH_BY_NAME.has(part)) ? MARK.month : 0) |
    (text.startsWith("Bowl") ? MARK.bowl : 0);
  return { text, lower, capital, marks, winners, happenings, levels };
}

/** "President-elect", "Prime Minister-designate". */
export function isComing(lower: string): boolean {
  return COMING.test(lower);
}

function marksOfTitle(lower: string, { offices }: KeyTables): number {
  const word = isComing(lower) ? lower.slice(0, lower.lastIndexOf("-")) : lower;
  const begins = offices.titleStarts.has(lower) || offices.titleStarts.has(word);
  const within = offices.titleWords.has(lower) || offices.titleWords.has(word);
  return (begins ? MARK.title : 0) | (within ? MARK.titleWord : 0);
}
