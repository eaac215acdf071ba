// The words at which a match can have its head. Everything else in a text costs one look-up and nothing more.

import { DAYPARTS, MONTHS, SEASONS, UNITS, WEEKDAYS } from "./calendarWords";

export type Trigger =
  | "number"
  | "month"
  | "weekday"
  | "unit"
  | "day"
  | "part"
  | "season"
  | "vague"
  | "frequency"
  | "holiday"
  | "era"
  | "decade"
  | "yearWord"
  | "period";

const DAY_WORDS = ["today", "yesterday", "tomorrow", "tonight", "tonite"];
const PART_WORDS = [...DAYPARTS.keys(), "noon", "midnight", "clock", "noontime"];
const VAGUE_WORDS = [
  "now", "nowadays", "currently", "current", "presently", "present", "recently", "recent", "lately", "past", "future",
  "soon", "ago", "time", "moment", "term", "possible", "date",
]; // prettier-ignore
const FREQUENCY_WORDS = [
  "daily", "weekly", "biweekly", "fortnightly", "monthly", "bimonthly", "quarterly", "yearly", "annually", "hourly", "nightly", "biennial", "biannual",
  "semiannual", "semiannually",
]; // prettier-ignore
const DECADE_WORDS = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];
const YEAR_WORDS = ["seventeen", "eighteen", "nineteen", "twenty", "thousand"];
const PERIOD_WORDS = ["fiscal", "fortnight", "fortnights", "midyear", "yearend", "period", "periods"];
const ERA_WORDS = ["reiwa", "heisei", "showa", "taisho", "meiji"];
const HOLIDAY_WORDS = [
  "christmas", "thanksgiving", "easter", "ramadan", "eve", "halloween", "passover", "juneteenth", "xmas", "pentecost", "epiphany",
  "seollal", "chuseok", "festival",
]; // prettier-ignore

/** Capital letters alone: "FY2019", "Q3", "H1", "500 BC". */
const UPPER_CASE_WORDS = {
  FY: "period",
  Q: "period",
  H: "period",
  BC: "era",
  AD: "era",
  BCE: "era",
  CE: "era",
  BE: "era",
} as const;

/** Abbreviations and names that are also everyday words count only with a capital: "may", "march", "sun". */
const ONLY_CAPITALIZED = new Set([
  "may", "march", "sun", "sat", "mar", "dec", "jan", "mon", "wed", "fri", "thu", "tue", "sep", "august",
]); // prettier-ignore

function buildTriggers(): Map<string, Trigger> {
  const triggers = new Map<string, Trigger>();
  const add = (words: Iterable<string>, trigger: Trigger): void => {
    for (const word of words) {
      const variants = [word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()];
      if (!ONLY_CAPITALIZED.has(word)) variants.push(word);
      for (const variant of variants) if (!triggers.has(variant)) triggers.set(variant, trigger);
    }
  };
  add(MONTHS.keys(), "month");
  add(WEEKDAYS.keys(), "weekday");
  add(DAY_WORDS, "day");
  add(PART_WORDS, "part");
  add(SEASONS.keys(), "season");
  add(UNITS.keys(), "unit");
  add(FREQUENCY_WORDS, "frequency");
  add(DECADE_WORDS, "decade");
  add(YEAR_WORDS, "yearWord");
  add(ERA_WORDS, "era");
  add(PERIOD_WORDS, "period");
  add(HOLIDAY_WORDS, "holiday");
  add(VAGUE_WORDS, "vague");
  for (const [word, trigger] of Object.entries(UPPER_CASE_WORDS)) triggers.set(word, trigger);
  return triggers;
}

const TRIGGERS: ReadonlyMap<string, Trigger> = buildTriggers();

/** First letter, last letter and length of every trigger: most words of a text are told apart by these alone, without a look-up. */
const SHAPES = new Uint8Array(1 << 14);

function shape(first: number, last: number, length: number): number {
  return ((first & 31) << 9) | ((last & 31) << 4) | (length & 15);
}

for (const word of TRIGGERS.keys())
  SHAPES[shape(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1;

/** What the word text[from, to) may head; undefined for nearly all words. */
export function triggerAt(text: string, from: number, to: number): Trigger | undefined {
  if (to - from > LONGEST_TRIGGER) return undefined;
  if (SHAPES[shape(text.charCodeAt(from), text.charCodeAt(to - 1), to - from)] === 0) return undefined;
  return TRIGGERS.get(text.slice(from, to));
}

const LONGEST_TRIGGER = Math.max(...[...TRIGGERS.keys()].map((word) => word.length));
