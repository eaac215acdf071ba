// Distances in time: "two days ago", "a year earlier", "three weeks later", "ten years from now", "year-earlier", "year-ago".
// "Ago" and "from now" count from the document, "earlier" and "later" from the story.

import type { ShiftForm, TimeUnit, TimexMod } from "../../../model";
import { type Atoms } from "../atoms";
import type { Matcher, Piece } from "../matcher";
import { amountModifier, andAHalf } from "../phrases";
import { unitPhraseAt, type UnitPhrase } from "../unitPhrase";
import { UNITS } from "../words/calendarWords";
import { ORDINALS } from "../words/numberWords";

export const ago: Matcher = {
  name: "ago",
  about: "So and so long ago, from now, earlier, later; year-earlier comparisons.",
  triggers: ["unit", "part"],
  match(atoms, head) {
    const phrase = unitPhraseAt(atoms, head);
    if (phrase?.ordinal !== null) return null;
    if (phrase.deictic) return phrase.deictic === "same" ? sameQuarter(atoms, phrase) : null;
    return comparison(atoms, phrase) ?? sameQuarter(atoms, phrase) ?? distance(atoms, phrase);
  },
  examples: [
    "It closed ‹two days ago|DATE 2022-02-21›.",
    "Sales fell from ‹a year earlier|DATE 2021›.",
    "The two met ‹three months ago|DATE 2021-11›.",
    "It was founded ‹several years ago|DATE PAST_REF›.",
    "He died on ‹May 5, 2010|DATE 2010-05-05›, and ‹two days later|DATE 2010-05-07› she left.",
    "Profit in ‹the second quarter|DATE 2021-Q2› beat that of ‹the same quarter a year earlier|DATE 2020-Q2›.",
    "Profit beat ‹year-earlier|DATE 2021› figures.",
    "It ends ‹ten years from now|DATE 2032›.",
    "She left ‹a year and a half ago|DATE 2020-08›.",
    "The village was founded ‹some 300 years ago|DATE 1722 APPROX›.",
    "He spoke on ‹Feb. 21|DATE 2022-02-21›; ‹the day before|DATE 2022-02-20›, she had left.",
    "On ‹Feb. 21|DATE 2022-02-21› it was calm; ‹the night before|TIME 2022-02-20TNI›, shops had burned.",
    "It closed ‹half a century ago|DATE 1972›.",
    "The train left at ‹10:15 p.m.|TIME 2022-02-23T22:15›; ‹half an hour later|TIME 2022-02-23T22:45› it stopped.",
    "It burned ‹ten years ago today|DATE 2012-02-23› and again ‹a year ago this week|DATE 2021-W08›.",
  ],
  counterExamples: ["Sooner or later it ends.", "The day after the vote it rained."],
};

interface Counting {
  readonly sign: -1 | 1;
  readonly from: ShiftForm["from"];
}

const WORDS: ReadonlyMap<string, Counting> = new Map([
  ["ago", { sign: -1, from: "document" }],
  ["back", { sign: -1, from: "document" }],
  ["earlier", { sign: -1, from: "discourse" }],
  ["previously", { sign: -1, from: "discourse" }],
  ["later", { sign: 1, from: "discourse" }],
  ["hence", { sign: 1, from: "document" }],
  ["before", { sign: -1, from: "discourse" }],
  ["beforehand", { sign: -1, from: "discourse" }],
  ["afterward", { sign: 1, from: "discourse" }],
  ["afterwards", { sign: 1, from: "discourse" }],
]);

/** "year-ago quarter", "the year-earlier period": the hyphen makes it an adjective, and the noun belongs to it. */
function comparison(atoms: Atoms, phrase: UnitPhrase): Piece | null {
  if (!atoms.hyphen(phrase.to) || !atoms.is(phrase.to + 1, "ago", "earlier") || phrase.plural || phrase.amount)
    return null;
  const to = phrase.to + 2;
  const from = leadOf(atoms, phrase.core);
  const within = { unit: "year", amount: -1, from: "document" } as const;
  const quarter = ordinalAt(atoms, to);
  if (quarter !== null && atoms.is(to + 1, "quarter"))
    return { from, to: to + 2, type: "DATE", form: { kind: "calendar", quarter, within } };
  const plural = UNITS.get(atoms.lower(to + 1))?.plural ?? false;
  if (plural) return null;
  const form: ShiftForm = { kind: "shift", unit: phrase.unit, amount: -1, from: "document", comparison: true };
  if (atoms.is(to, "quarter", "period", "month", "week", "half")) return { from, to: to + 1, type: "DATE", form };
  return { from: phrase.core, to, type: "DATE", form };
}

/** "the same quarter a year earlier", "the comparable month last year", "the corresponding quarter of the previous year". */
function sameQuarter(atoms: Atoms, phrase: UnitPhrase): Piece | null {
  if (phrase.plural || phrase.amount || (phrase.unit !== "quarter" && phrase.unit !== "month")) return null;
  const same = phrase.deictic === "same" || ["comparable", "corresponding"].includes(phrase.adjective);
  if (!same || phrase.determiner !== "the") return null;
  const at = atoms.is(phrase.to, "of", "in") ? phrase.to + 1 : phrase.to;
  const to = yearBefore(atoms, at);
  if (to === null) return null;
  const month = { from: "discourse", grain: "month" } as const;
  const quarter = { from: "document", comparison: true } as const;
  const form: ShiftForm = { kind: "shift", unit: "year", amount: -1, ...(phrase.unit === "month" ? month : quarter) };
  return { from: phrase.from, to, type: "DATE", form };
}

/** "a year earlier", "last year", "the previous year": the atom after it. */
function yearBefore(atoms: Atoms, i: number): number | null {
  if (atoms.is(i, "last") && atoms.is(i + 1, "year")) return i + 2;
  if (atoms.is(i, "the") && atoms.is(i + 1, "previous", "prior", "preceding") && atoms.is(i + 2, "year")) return i + 3;
  if (atoms.is(i, "the") && atoms.is(i + 1, "year") && atoms.is(i + 2, "before", "earlier")) return i + 3;
  const counted = atoms.is(i, "a", "one") && atoms.is(i + 1, "year") && atoms.is(i + 2, "ago", "earlier", "before");
  return counted ? i + 3 : null;
}

/** "the comparable year-ago quarter": the determiner belongs to the noun. */
function leadOf(atoms: Atoms, core: number): number {
  const adjective = atoms.is(core - 1, "comparable", "same") ? core - 1 : core;
  return atoms.is(adjective - 1, "the") ? adjective - 1 : adjective;
}

function ordinalAt(atoms: Atoms, i: number): number | null {
  const value = ORDINALS.get(atoms.lower(i));
  return value !== undefined && value <= 4 ? value : null;
}

function distance(atoms: Atoms, phrase: UnitPhrase): Piece | null {
  if (phrase.determiner === "the") return theOneBefore(atoms, phrase);
  const half = andAHalf(atoms, phrase.to);
  let to = half ?? phrase.to;
  let vague: TimexMod | null = null;
  if (atoms.is(to, "or") && atoms.is(to + 1, "so", "more", "two")) {
    vague = atoms.is(to + 1, "more") ? "EQUAL_OR_MORE" : "APPROX";
    to += 2;
  }
  if (atoms.hyphen(to) && atoms.is(to + 1, "ago")) to++;
  const word =
    atoms.is(to, "from") && atoms.is(to + 1, "now", "today")
      ? { sign: 1 as const, from: "document" as const }
      : WORDS.get(atoms.lower(to));
  if (!word || !mayFollow(atoms, to)) return null;
  const article = ["a", "an"].includes(phrase.determiner);
  if (article && atoms.is(phrase.from - 1, "half")) return halfOne(phrase, to, word);
  const whole = phrase.amount ? phrase.amount.value : article ? 1 : phrase.plural ? null : undefined;
  if (whole === undefined || (phrase.determiner && !article && phrase.determiner !== "some")) return null;
  const amount = whole !== null && half !== null ? whole + 0.5 : whole;
  const day = amount !== null && Number.isInteger(amount) ? thisDay(atoms, to + 1, phrase) : null;
  const end = day?.to ?? (atoms.is(to, "from") ? to + 2 : to + 1);
  const modifier = amountModifier(atoms, article ? phrase.from : phrase.core);
  const approximate = phrase.amount?.approximate ? "APPROX" : null;
  const form: ShiftForm = {
    kind: "shift",
    unit: phrase.unit,
    amount: amount === null ? null : word.sign * amount,
    from: word.from,
    ...(amount === null && word.sign > 0 && { ahead: true as const }),
    ...(day && { grain: day.grain }),
    ...(!day && phrase.unit === "year" && amount === 1 && word.sign < 0 && { comparison: true as const }),
  };
  if (amount === null) {
    const value = word.sign < 0 ? "PAST_REF" : "FUTURE_REF";
    return {
      from: modifier.from,
      to: end,
      type: "DATE",
      form: word.from === "document" ? { kind: "reference", value } : form,
    };
  }
  const mod = vague ?? modifier.mod ?? approximate;
  return {
    from: modifier.from,
    to: end,
    type: isClockUnit(phrase.unit) ? "TIME" : "DATE",
    form,
    mod: toDateMod(mod, word.sign),
  };
}

/** "half an hour later", "half a century ago". */
function halfOne({ unit, from }: UnitPhrase, to: number, { sign, from: counted }: Counting): Piece {
  const form: ShiftForm = { kind: "shift", unit, amount: sign / 2, from: counted };
  return { from: from - 1, to: to + 1, type: isClockUnit(unit) ? "TIME" : "DATE", form };
}

/** "the day before.", "the year after, …": one unit from the story's date; "the day before the vote" has its own anchor. */
function theOneBefore(atoms: Atoms, { plural, amount, unit, from, to }: UnitPhrase): Piece | null {
  if (plural || amount || !atoms.is(to, "before", "after") || isClockUnit(unit)) return null;
  if (!["day", "night", "week", "month", "year"].includes(unit) || !mayFollow(atoms, to)) return null;
  const sign = atoms.is(to, "before") ? -1 : 1;
  const form: ShiftForm = { kind: "shift", unit, amount: sign, from: "discourse" };
  if (unit === "night") return { from, to: to + 1, type: "TIME", form: { ...form, part: "NI" } };
  return { from, to: to + 1, type: "DATE", form };
}

/** "ten years ago today", "a year ago this week", "two weeks ago today": what follows says how finely it is counted. */
function thisDay(atoms: Atoms, i: number, { unit }: UnitPhrase): { to: number; grain: TimeUnit } | null {
  if (unit !== "year" && unit !== "decade" && unit !== "month" && unit !== "week") return null;
  if (!atoms.is(i - 1, "ago"))
    return atoms.is(i - 1, "from") && atoms.is(i, "today") ? { to: i + 1, grain: "day" } : null;
  if (atoms.is(i, "today")) return { to: i + 1, grain: "day" };
  if (!atoms.is(i, "this") || unit === "week") return null;
  if (atoms.is(i + 1, "week")) return { to: i + 2, grain: "week" };
  return atoms.is(i + 1, "month") && unit !== "month" ? { to: i + 2, grain: "month" } : null;
}

function isClockUnit(unit: TimeUnit): boolean {
  return unit === "hour" || unit === "minute" || unit === "second";
}

/** "More than two years ago" is before that date. */
function toDateMod(mod: TimexMod | null, sign: number): TimexMod | null {
  if (mod === "MORE_THAN") return sign < 0 ? "BEFORE" : "AFTER";
  if (mod === "LESS_THAN") return sign < 0 ? "AFTER" : "BEFORE";
  return mod;
}

/** "Two days before the vote" is a duration; "two days before." is a date. */
function mayFollow(atoms: Atoms, i: number): boolean {
  if (!atoms.is(i, "before", "back", "after")) return true;
  return atoms.kind(i + 1) !== 1 || atoms.is(i + 1, "and", "but", "in", "at", "when");
}
