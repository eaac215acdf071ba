// A whole unit told by its distance: "last year", "this week", "next month", "that day", "the following year", "the quarter".

import type { ShiftForm, TimeUnit, TimexMod } from "../../../model";
import { type Atoms, NUMBER, WORD } from "../atoms";
import type { Matcher, Piece } from "../matcher";
import { dateModifier, shiftOf } from "../phrases";
import { goesOn, isAge, unitPhraseAt, type UnitPhrase } from "../unitPhrase";
import { MONTHS } from "../words/calendarWords";
import { CARDINALS } from "../words/numberWords";

export const relativeUnit: Matcher = {
  name: "relativeUnit",
  about: "Last, this, next, that, the same, the following unit; the quarter or year just spoken of.",
  triggers: ["unit"],
  match(atoms, head) {
    const phrase = unitPhraseAt(atoms, head);
    if (
      !phrase ||
      phrase.plural ||
      phrase.amount ||
      phrase.ordinal !== null ||
      phrase.unit === "second" ||
      phrase.unit === "minute"
    )
      return null;
    if (goesOn(atoms, phrase) || isAge(atoms, phrase) || isTitle(atoms, phrase)) return null;
    return shifted(atoms, phrase) ?? beyond(atoms, phrase) ?? definite(atoms, phrase);
  },
  examples: [
    "Profit rose ‹last year|DATE 2021›.",
    "The vote is due ‹next week|DATE 2022-W09›.",
    "It may end ‹this month|DATE 2022-02›.",
    "On ‹July 4, 2020|DATE 2020-07-04› it rained; ‹that day|DATE 2020-07-04› nobody came.",
    "He won in ‹1998|DATE 1998› and lost ‹the following year|DATE 1999›.",
    "It opened ‹earlier this year|DATE 2022 START›.",
    "The index fell on ‹Friday|DATE 2022-02-18› and lost 3 percent for ‹the week|DATE 2022-W07›.",
    "Work ends by ‹the end of the year|DATE 2022 END›.",
    "It rained ‹the week before last|DATE 2022-W06›; he returns ‹the year after next|DATE 2024›.",
    "Sales in ‹the latest fiscal year|DATE 2021› fell.",
    "The talks in ‹the current quarter|DATE 2022-Q1› failed.",
  ],
  counterExamples: [
    "At last count there were nine.",
    "He lives next door to me.",
    "She was named Woman of the Year on “This Week”.",
  ],
};

/** "Man of the Year", the programme "This Week": a capital unit among small letters or behind a quotation mark. */
function isTitle(atoms: Atoms, phrase: UnitPhrase): boolean {
  if (!/^[A-Z][a-z]/.test(atoms.raw(phrase.head))) return false;
  const before = phrase.from - 1;
  return atoms.kind(before) === WORD ? !atoms.capitalized(before) : atoms.mark(before, "\"“‘'`");
}

function shifted(atoms: Atoms, phrase: UnitPhrase): Piece | null {
  const word = phrase.deictic || (["this", "that"].includes(phrase.determiner) ? phrase.determiner : "");
  let shift =
    word === "latest" ? { amount: LATEST_ENDED.has(phrase.unit) ? -1 : 0, from: "document" as const } : shiftOf(word);
  if (!shift || phrase.unit === "night") return null;
  if (phrase.unit === "half" && (word === "this" || (word === "that" && atoms.is(phrase.to, "of")))) return null;
  if (word === "past") return null;
  if (["last", "next"].includes(word) && ["day", "hour"].includes(phrase.unit)) {
    if (phrase.determiner !== "the" || word !== "next") return null;
    shift = { amount: 1, from: "discourse" };
  }
  if (phrase.determiner === "the" && word === "next") shift = { amount: 1, from: "discourse" };
  if (phrase.determiner === "the" && word === "last") return lastOf(atoms, phrase);
  const pointing =
    ["the", "this", "a"].includes(phrase.determiner) || (phrase.determiner === "that" && !phrase.deictic);
  const from = pointing ? phrase.from : phrase.core;
  const same = atoms.is(from - 1, "that") && word === "same" ? from - 1 : from;
  const edge = edgeBefore(atoms, same);
  // "This day" is the story's; today is called "today".
  const origin = word === "this" && phrase.unit === "day" ? "discourse" : shift.from;
  const form: ShiftForm = { kind: "shift", unit: phrase.unit, amount: shift.amount, from: origin };
  return { from: edge.from, to: phrase.to, type: "DATE", form, mod: edge.mod };
}

/** "the week before last", "the year after next". */
function beyond(atoms: Atoms, { determiner, deictic, unit, from, to }: UnitPhrase): Piece | null {
  if (determiner !== "the" || deictic || !["week", "month", "year", "weekend", "quarter"].includes(unit)) return null;
  const before = atoms.is(to, "before") && atoms.is(to + 1, "last");
  if (!before && !(atoms.is(to, "after") && atoms.is(to + 1, "next"))) return null;
  const form: ShiftForm = { kind: "shift", unit, amount: before ? -2 : 2, from: "document" };
  return { from, to: to + 2, type: "DATE", form };
}

/** "the latest quarter" of which figures are told has ended. */
const LATEST_ENDED = new Set<TimeUnit>(["quarter", "half", "year"]);

/** "the last year" is a length of time unless a part of something: "the last quarter of 1990". */
function lastOf(atoms: Atoms, phrase: UnitPhrase): Piece | null {
  if (atoms.is(phrase.to, "of") || phrase.unit === "quarter") return null;
  const value = { week: "P1W", month: "P1M", year: "P1Y", decade: "P10Y", century: "P100Y", hour: "PT1H" }[
    phrase.unit as string
  ];
  if (value === undefined) return null;
  return {
    from: phrase.from,
    to: phrase.to,
    type: "DURATION",
    form: { kind: "duration", value, unit: phrase.unit, amount: 1, direction: "past" },
  };
}

/** "earlier this year", "late last month", "sometime next year" (not part of it), "the end of the year". */
function edgeBefore(atoms: Atoms, from: number): { from: number; mod: TimexMod | null } {
  if (atoms.is(from - 1, "sometime", "throughout")) return { from, mod: null };
  const edge = dateModifier(atoms, from);
  return edge.mod === "APPROX" ? { from, mod: null } : edge;
}

const AFTER_PREPOSITION = new Set([
  "for", "during", "in", "of", "by", "over", "throughout", "through", "within", "until", "since", "earlier", "later", "all", "from", "before", "into",
]); // prettier-ignore

/** "the quarter", "the year", "the month", "the week" after a preposition: the one just spoken of. */
function definite(atoms: Atoms, phrase: UnitPhrase): Piece | null {
  if (
    phrase.determiner !== "the" ||
    phrase.deictic ||
    (phrase.adjective && phrase.adjective !== "fiscal" && phrase.adjective !== "full")
  )
    return null;
  if (
    !["quarter", "year", "month", "week", "half"].includes(phrase.unit) ||
    (atoms.is(phrase.to, "when", "that", "ended", "ending") && phrase.unit === "year")
  )
    return null;
  if (phrase.unit === "year" && atoms.is(phrase.to, "to") && MONTHS.has(atoms.lower(phrase.to + 1))) return null;
  if (atoms.kind(phrase.to) === NUMBER || CARDINALS.has(atoms.lower(phrase.to))) return null;
  const possessive = atoms.mark(phrase.to, "'’") && atoms.is(phrase.to + 1, "s");
  const edge = dateModifier(atoms, phrase.from);
  if (edge.mod === null && !AFTER_PREPOSITION.has(atoms.lower(phrase.from - 1)) && !possessive) return null;
  if (
    atoms.is(phrase.to, "when", "that", "before", "after") ||
    (atoms.is(phrase.to, "of") && atoms.kind(phrase.to + 1) === WORD)
  )
    return null;
  const form: ShiftForm = { kind: "shift", unit: phrase.unit, amount: 0, from: "discourse", definite: true };
  return { from: edge.from, to: phrase.to, type: "DATE", form, mod: edge.mod === "APPROX" ? null : edge.mod };
}
