// Lengths of time: "three days", "a two-year option", "the past three months", "nearly an hour", "for weeks", "the first nine months".
// Ages ("72 years old") are not lengths of time in a story and are refused.

import type { DurationForm, TimexMod } from "../../../model";
import { type Atoms, NUMBER, WORD } from "../atoms";
import type { Matcher, Piece } from "../matcher";
import { amountModifier, andAHalf } from "../phrases";
import { goesOn, isAge, unitPhraseAt, type UnitPhrase } from "../unitPhrase";
import { durationValue, MONTHS } from "../words/calendarWords";
import { numberEndingAt } from "../words/numberWords";

export const duration: Matcher = {
  name: "duration",
  about: "Amounts of time, also past and coming ones.",
  triggers: ["unit", "part"],
  match(atoms, head) {
    const phrase = unitPhraseAt(atoms, head);
    if (!phrase || isAge(atoms, phrase)) return null;
    const long = atoms.hyphen(phrase.to) && atoms.is(phrase.to + 1, "long") ? phrase.to + 2 : phrase.to;
    if (goesOn(atoms, phrase) && long === phrase.to && !atoms.is(phrase.to + 1, "plus")) return null;
    if (phrase.amount) return withLower(atoms, phrase, counted(atoms, phrase, long));
    if (long > phrase.to) return bare(phrase, phrase.head, long, phrase.plural ? null : 1);
    return one(atoms, phrase) ?? vague(atoms, phrase) ?? ended(atoms, phrase);
  },
  examples: [
    "She waited for ‹the better part of a year|DURATION P1Y LESS_THAN›.",
    "Sales rose in ‹the fiscal year|DURATION P1Y› that ended on ‹Jan. 31|DATE 2022-01-31›.",
    "They talked for ‹three days|DURATION P3D›.",
    "It takes ‹three|DURATION P3Y› to ‹five years|DURATION P5Y›.",
    "It is a ‹two-day|DURATION P2D› trip.",
    "Prices rose in ‹the past three months|DURATION P3M›.",
    "It took ‹nearly an hour|DURATION PT1H LESS_THAN›.",
    "He was away for ‹weeks|DURATION PXW›.",
    "Many died in ‹the first days|DURATION PXD› of the war.",
    "‹Years|DURATION PXY› of talks followed.",
    "They waited ‹more than two and a half years|DURATION P2.5Y MORE_THAN›.",
    "She served for ‹half a century|DURATION P50Y›.",
    "Sales in ‹the year|DURATION P1Y› to ‹June|DATE 2021-06› fell.",
    "He got ‹three-and-a-half years|DURATION P3.5Y› in jail.",
    "The flight took ‹two hours and 15 minutes|DURATION PT2H15M›.",
    "He got ‹three years, two months and ten days|DURATION P3Y2M10D› in jail.",
    "Work lasts ‹a couple of years|DURATION P2Y APPROX›.",
  ],
  counterExamples: [
    "He is 72 years old.",
    "A six-year-old girl won.",
    "They seek day-care places.",
    "It was a good day for them.",
  ],
};

const PAST = new Set(["last", "past", "previous", "preceding", "prior"]);
const FUTURE = new Set(["next", "coming", "following", "upcoming"]);

function counted(atoms: Atoms, phrase: UnitPhrase, end: number): Piece | null {
  const amount = phrase.amount!;
  const deictic = phrase.deictic !== "";
  if (phrase.unit === "quarter" && amount.value === 3 && !deictic && atoms.is(end, "of")) return null;
  // "60 Minutes" is a programme.
  if (atoms.kind(amount.from) === NUMBER && /^[A-Z][a-z]/.test(atoms.raw(phrase.head))) return null;
  if ((phrase.unit === "second" || phrase.unit === "half") && !phrase.plural && !phrase.hyphenated) return null;
  if (phrase.determiner === "each" || phrase.determiner === "every" || amount.value === 0) return null;
  const definite = phrase.determiner === "the" && phrase.plural && !atoms.is(phrase.to, "of");
  const pointing = ["the", "these", "those", "this"].includes(phrase.determiner);
  const takesThe = !phrase.hyphenated && ((deictic && pointing) || definite);
  const another = phrase.determiner === "another" || phrase.determiner === "an";
  const from = takesThe || another ? phrase.from : phrase.core;
  const modifier = amountModifier(atoms, from);
  const full = eachOf(atoms, modifier.from);
  const half = andAHalf(atoms, end);
  const value = amount.value === null || !half ? amount.value : amount.value + 0.5;
  const unit = phrase.unit;
  const to = half ?? (atoms.is(end, "or") && atoms.is(end + 1, "so", "more") ? end + 2 : end);
  const mod = modifier.mod ?? (amount.approximate ? "APPROX" : to === end + 2 && !half ? orMod(atoms, to) : null);
  return { from: full, to, type: "DURATION", form: makeDuration(unit, value, directionOf(phrase)), mod };
}

/** "three to five years", "ten or fifteen years": two amounts, as two dates would be. */
function withLower(atoms: Atoms, { core, unit }: UnitPhrase, upper: Piece | null): Piece | readonly Piece[] | null {
  if (upper?.from !== core || !atoms.is(core - 1, "to", "or")) return upper;
  const lower = numberEndingAt(atoms, core - 2);
  if (!lower?.value || lower.value >= LARGEST_LOWER || isUnitBefore(atoms, lower.from)) return upper;
  const form = makeDuration(unit, lower.value);
  return [{ from: lower.from, to: core - 1, type: "DURATION", form }, upper];
}

/** From here on a number before "to" is a year or a sum. @guess */
const LARGEST_LOWER = 1000;

/** "rose by $3 to five years": a number of something else. */
function isUnitBefore(atoms: Atoms, from: number): boolean {
  return atoms.mark(from - 1, "$£€¥") || MONTHS.has(atoms.lower(from - 1)) || MONTHS.has(atoms.lower(from - 2));
}

function orMod(atoms: Atoms, to: number): TimexMod {
  return atoms.is(to - 1, "more") ? "EQUAL_OR_MORE" : "APPROX";
}

/** "each of the past three years" is one expression. */
function eachOf(atoms: Atoms, from: number): number {
  return atoms.is(from - 1, "of") && atoms.is(from - 2, "each") ? from - 2 : from;
}

function directionOf(phrase: UnitPhrase): DurationForm["direction"] {
  if (PAST.has(phrase.deictic)) return "past";
  return FUTURE.has(phrase.deictic) ? "future" : undefined;
}

/** Halves of a unit are written in the next smaller one: half a year is P6M. */
function makeDuration(
  unit: UnitPhrase["unit"],
  amount: number | null,
  direction?: DurationForm["direction"],
): DurationForm {
  const halves = {
    year: "P6M",
    hour: "PT30M",
    day: "PT12H",
    century: "P50Y",
    decade: "P5Y",
    minute: "PT30S",
    millennium: "P500Y",
  } as const;
  const half = amount === 0.5 && unit in halves ? halves[unit as keyof typeof halves] : null;
  const value = half ?? mixed(unit, amount) ?? durationValue(unit, amount);
  return { kind: "duration", value, unit, amount, ...(direction && { direction }) };
}

/** Five and a half hours are PT5H30M. */
function mixed(unit: UnitPhrase["unit"], amount: number | null): string | null {
  if (amount === null || amount % 1 !== 0.5) return null;
  if (unit === "hour") return `PT${Math.floor(amount)}H30M`;
  return unit === "minute" ? `PT${Math.floor(amount)}M30S` : null;
}

function bare(phrase: UnitPhrase, from: number, to: number, amount: number | null, mod: TimexMod | null = null): Piece {
  return { from, to, type: "DURATION", form: makeDuration(phrase.unit, amount, directionOf(phrase)), mod };
}

/** "a good day", "a busy day": how it was, not how long. */
const JUDGED: ReadonlySet<string> = new Set([
  "good",
  "busy",
  "hard",
  "difficult",
  "fateful",
  "tense",
  "intense",
  "crucial",
  "critical",
]);

/** "a week", "an additional year", "the past decade", "half an hour". */
function one(atoms: Atoms, phrase: UnitPhrase): Piece | null {
  if (
    phrase.plural ||
    phrase.ordinal !== null ||
    phrase.unit === "second" ||
    phrase.unit === "half" ||
    phrase.unit === "quarter"
  )
    return null;
  const past = phrase.deictic === "past" && ["the", "this", ""].includes(phrase.determiner);
  const article = ["a", "an", "another"].includes(phrase.determiner) && phrase.deictic === "";
  if (!past && !article) return null;
  if (!past && phrase.unit === "day" && JUDGED.has(phrase.adjective)) return null;
  if (!past && (phrase.unit === "season" || phrase.unit === "weekend" || phrase.unit === "night")) return null;
  const half = atoms.is(phrase.from - 1, "half") && phrase.determiner !== "another";
  const andHalf = andAHalf(atoms, phrase.to);
  const amount = half ? 0.5 : andHalf ? 1.5 : 1;
  const start = half ? phrase.from - 1 : phrase.from;
  const modifier = amountModifier(atoms, start);
  if (!past && isRate(atoms, phrase) && modifier.mod === null) return null;
  const orSo = atoms.is(phrase.to, "or") && atoms.is(phrase.to + 1, "so", "more", "two") ? phrase.to + 2 : phrase.to;
  return bare(phrase, modifier.from, andHalf ?? orSo, amount, modifier.mod ?? (orSo > phrase.to ? "APPROX" : null));
}

/** "$5 a day", "twice a week": a rate, not a length. */
function isRate(atoms: Atoms, phrase: UnitPhrase): boolean {
  const before = phrase.from - 1;
  return (
    countsPlural(atoms, before) ||
    atoms.kind(before) === NUMBER ||
    atoms.mark(before, "%") ||
    atoms.is(
      before,
      "once",
      "twice",
      "times",
      "hours",
      "days",
      "minutes",
      "dollars",
      "cents",
      "percent",
      "million",
      "billion",
      "thousand",
      "people",
      "barrels",
      "share",
      "tons",
      "tonnes",
      "euros",
      "pounds",
      "units",
    )
  );
}

/** "four flights a week", "nearly 700 seats a year". */
function countsPlural(atoms: Atoms, noun: number): boolean {
  if (!atoms.lower(noun).endsWith("s") || atoms.kind(noun) !== WORD) return false;
  return numberEndingAt(atoms, noun - 1) !== null;
}

const BARE_BEFORE = new Set([
  "for",
  "within",
  "after",
  "over",
  "last",
  "lasting",
  "took",
  "take",
  "takes",
  "in",
  "of",
  "spent",
  "spend",
  "during",
  "than",
  "just",
  "many",
  "lasted",
  "follow",
  "follows",
  "despite",
]);

/** "for weeks", "in recent years", "the next days", "the weeks ahead", "months of talks". */
function vague(atoms: Atoms, phrase: UnitPhrase): Piece | null {
  if (
    !phrase.plural ||
    (phrase.ordinal !== null && phrase.ordinal !== 1) ||
    phrase.unit === "second" ||
    phrase.unit === "half" ||
    (phrase.unit === "quarter" && !phrase.deictic)
  )
    return null;
  if (phrase.ordinal === 1) return phrase.determiner === "the" ? bare(phrase, phrase.from, phrase.to, null) : null;
  if (phrase.adjective && !phrase.deictic) return null;
  const ahead = atoms.is(phrase.to, "ahead");
  const side = sideOfNow(phrase);
  if (side) return { from: phrase.core, to: phrase.to, type: "DATE", form: { kind: "reference", value: side } };
  if (phrase.deictic && !["new", "later", "same", "second", "remaining", "early"].includes(phrase.deictic)) {
    const from = ["the", "these", "those"].includes(phrase.determiner) ? phrase.from : phrase.core;
    return bare(phrase, from, phrase.to, null);
  }
  if (
    phrase.determiner === "the" &&
    (ahead || atoms.is(phrase.to, "before", "after", "since", "leading", "following", "prior"))
  )
    return bare(phrase, phrase.from, ahead ? phrase.to + 1 : phrase.to, null);
  if (phrase.determiner !== "" || phrase.deictic) return null;
  const quarters = atoms.is(phrase.from - 1, "three");
  if (quarters || phrase.unit === "night" || phrase.unit === "weekend" || phrase.unit === "season") return null;
  const opening = atoms.is(phrase.to, "of") && atoms.kind(phrase.from - 1) !== WORD && atoms.capitalized(phrase.head);
  return opening || BARE_BEFORE.has(atoms.lower(phrase.from - 1)) ? bare(phrase, phrase.core, phrase.to, null) : null;
}

/** "recent years", "coming months", "future quarters" name no length but a side of now, as TimeBank has it. */
function sideOfNow(phrase: UnitPhrase): "PAST_REF" | "FUTURE_REF" | null {
  if (phrase.determiner !== "") return null;
  if (phrase.deictic === "future" || phrase.deictic === "coming") return "FUTURE_REF";
  return (phrase.deictic === "recent" || phrase.deictic === "past") && phrase.unit === "year" ? "PAST_REF" : null;
}

/** "the year ended March 31", "the year to June": a length, whose end the next date says. */
function ended(atoms: Atoms, phrase: UnitPhrase): Piece | null {
  if (phrase.determiner !== "the" || phrase.deictic || phrase.plural || phrase.unit !== "year") return null;
  const upTo = atoms.is(phrase.to, "to") && MONTHS.has(atoms.lower(phrase.to + 1));
  const verb = atoms.is(phrase.to, "that") ? phrase.to + 1 : phrase.to;
  return upTo || atoms.is(verb, "ended", "ending") ? bare(phrase, phrase.from, phrase.to, 1) : null;
}
