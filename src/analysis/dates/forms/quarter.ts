// Quarters and halves of years: "the third quarter", "third-quarter profit", "the 1988 third quarter", "Q3 2019", "the first half of 1990",
// "the fiscal first quarter". A quarter of a game, a city or a pie is refused.

import type { CalendarForm, TimexMod } from "../../../model";
import { type Atoms, WORD } from "../atoms";
import type { Matcher, Piece } from "../matcher";
import { MONTHS } from "../words/calendarWords";
import { isYearNumber, withinAfter, yearAfter, yearFields } from "../phrases";
import { goesOn, unitPhraseAt, type UnitPhrase } from "../unitPhrase";

export const quarter: Matcher = {
  name: "quarter",
  about: "Numbered quarters and halves of calendar and fiscal years.",
  triggers: ["unit", "period"],
  match(atoms, head) {
    const short = shortForm(atoms, head);
    if (short) return short;
    const phrase = unitPhraseAt(atoms, head);
    if (!phrase || phrase.plural || (phrase.unit !== "quarter" && phrase.unit !== "half") || goesOn(atoms, phrase))
      return null;
    return numbered(atoms, phrase) ?? ended(atoms, phrase);
  },
  examples: [
    "Profit rose in ‹the third quarter|DATE 2021-Q3›.",
    "The ‹first-quarter|DATE 2022-Q1› loss was small.",
    "It was sold in ‹the second quarter of 1984|DATE 1984-Q2›.",
    "Sales for ‹Q3 2019|DATE 2019-Q3› were flat.",
    "It was built in ‹the first half of 1990|DATE 1990-H1›.",
    "Profits fell in ‹the second half|DATE 2021-H2›.",
    "Attacks fell in ‹the latter half of 2008|DATE 2008-H2›.",
    "Growth slowed in ‹the last quarter of 2021|DATE 2021-Q4› and ‹the final quarter of last year|DATE 2021-Q4›.",
    "In ‹the 1988 third quarter|DATE 1988-Q3› it lost money.",
    "Sales in ‹the third quarter|DATE 2021-Q3› fell from ‹the second quarter|DATE 2021-Q2› and from ‹a year earlier|DATE 2020-Q3›.",
    "For ‹the quarter|DATE 2021-Q3› ended ‹Sept. 30|DATE 2021-09-30› sales rose from ‹a year earlier|DATE 2020-Q3›.",
  ],
  counterExamples: [
    "A quarter of them left.",
    "In the first half, United scored twice.",
    "They live in the old quarter.",
  ],
};

const SHORT = /^[QH]$/;

/** "Q3", "Q3 2019", "H1 2020", "2019 Q3", "2019Q3"; "1Q". */
function shortForm(atoms: Atoms, head: number): Piece | null {
  if (!SHORT.test(atoms.raw(head))) return null;
  const after = atoms.glued(head + 1) && atoms.digits(head + 1) === 1;
  const before = atoms.glued(head) && atoms.digits(head - 1) === 1;
  const number = after ? atoms.number(head + 1) : before ? atoms.number(head - 1) : NaN;
  const quarters = atoms.is(head, "q");
  if (!(number >= 1 && number <= (quarters ? 4 : 2))) return null;
  const to = after ? head + 2 : head + 1;
  const from = after ? head : head - 1;
  const yearFollows = yearAfter(atoms, to);
  const yearLeads = isYearNumber(atoms, from - 1) ? from - 1 : null;
  if (!quarters && !yearFollows && yearLeads === null) return null;
  const named = yearFollows ? yearFields(yearFollows) : yearLeads !== null ? { year: atoms.number(yearLeads) } : {};
  const form: CalendarForm = { kind: "calendar", ...(quarters ? { quarter: number } : { half: number }), ...named };
  return { from: yearFollows ? from : (yearLeads ?? from), to: yearFollows?.to ?? to, type: "DATE", form };
}

function numbered(atoms: Atoms, phrase: UnitPhrase): Piece | null {
  const number = numberOf(phrase);
  if (number === null) return null;
  let from = phrase.core;
  if (phrase.deictic && !["first", "second", "last", "latter", "final"].includes(phrase.deictic)) return null;
  const fiscal = phrase.adjective === "fiscal" || atoms.is(from - 1, "fiscal");
  if (atoms.is(from - 1, "fiscal")) from--;
  const lead = leadingYear(atoms, from);
  if (lead) from = lead.from;
  const to = phrase.to;
  const inFiscal = atoms.is(to, "of") && atoms.is(to + 1, "fiscal") ? to + 2 : to;
  const yearFollows = lead ? null : yearAfter(atoms, inFiscal > to ? inFiscal : to);
  const within = lead || yearFollows ? null : (withinAfter(atoms, to, ["year"]) ?? leadingShift(atoms, from));
  const ofYear = theYear(atoms, to);
  const dated = lead !== null || yearFollows !== null || within !== null || ofYear !== null;
  if (phrase.unit === "half" && !dated && !isFigures(atoms, phrase)) return null;
  const isLast = phrase.deictic === "last" || phrase.deictic === "final"; // without its year it is the one before this
  if (phrase.unit === "quarter" && !dated && (isLast || isGame(atoms, phrase))) return null;
  if (atoms.is(to, "of") && atoms.kind(to + 1) === WORD && !dated && !fiscal) return null;
  const the = atoms.is(from - 1, "the") && !phrase.hyphenated ? from - 1 : from;
  const form: CalendarForm = {
    kind: "calendar",
    ...(phrase.unit === "quarter" ? { quarter: number } : { half: number }),
    ...(lead && { year: lead.year }),
    ...(yearFollows && yearFields(yearFollows)),
    ...(within && { within: within.within }),
    ...(fiscal && { fiscal: true as const }),
  };
  const start = within && "from" in within ? within.from : the;
  const mod: TimexMod | null = null;
  return {
    from: start,
    to: yearFollows?.to ?? (within && "to" in within ? within.to : (ofYear ?? to)),
    type: "DATE",
    form,
    mod,
  };
}

/** "the quarter ended Sept. 30": the one under report, whatever its company calls it, else the one in which that day lies. */
function ended(atoms: Atoms, phrase: UnitPhrase): Piece | null {
  if (
    phrase.unit !== "quarter" ||
    !["the", "its"].includes(phrase.determiner) ||
    !atoms.is(phrase.to, "ended", "ending")
  )
    return null;
  const at = atoms.is(phrase.to + 1, "on") ? phrase.to + 2 : phrase.to + 1;
  const month = MONTHS.get(atoms.lower(at));
  if (month === undefined) return null;
  const from = phrase.determiner === "the" ? phrase.from : phrase.core;
  return {
    from,
    to: phrase.to,
    type: "DATE",
    form: { kind: "calendar", quarter: Math.ceil(month / 3), samePeriod: true },
  };
}

function numberOf(phrase: UnitPhrase): number | null {
  const limit = phrase.unit === "quarter" ? 4 : 2;
  if (phrase.ordinal !== null) return phrase.ordinal >= 1 && phrase.ordinal <= limit ? phrase.ordinal : null;
  if (phrase.deictic === "first") return 1;
  if (phrase.deictic === "second") return 2;
  if (!["last", "final", "latter"].includes(phrase.deictic) || phrase.determiner !== "the") return null;
  return phrase.unit === "half" ? 2 : phrase.deictic === "latter" ? null : limit;
}

function leadingYear(atoms: Atoms, from: number): { from: number; year: number } | null {
  const year = isYearNumber(atoms, from - 1) ? atoms.number(from - 1) : null;
  return year === null ? null : { from: from - 1, year };
}

/** "this year's third quarter", "last year's first half". */
function leadingShift(
  atoms: Atoms,
  from: number,
): { from: number; within: NonNullable<CalendarForm["within"]> } | null {
  if (!atoms.is(from - 1, "s") || !atoms.mark(from - 2, "'’") || !atoms.is(from - 3, "year")) return null;
  const amount = { last: -1, this: 0, next: 1 }[atoms.lower(from - 4)];
  return amount === undefined ? null : { from: from - 4, within: { unit: "year", amount, from: "document" } };
}

/** "of the year": the atom after it. */
function theYear(atoms: Atoms, to: number): number | null {
  return atoms.is(to, "of") && atoms.is(to + 1, "the") && atoms.is(to + 2, "year") ? to + 3 : null;
}

const GAME = new Set([
  "score",
  "scored",
  "touchdown",
  "goal",
  "goals",
  "lead",
  "points",
  "game",
  "yard",
  "yards",
  "kick",
  "pass",
  "possession",
]);

/** Sports pages have quarters too; a nearby word of the game gives them away. */
/** What companies and statisticians tell of halves; of matches nobody does. */
const FIGURES = new Set(
  "profit profits earnings revenue revenues sales loss losses exports imports income turnover shipments output orders growth gdp dividend".split(
    " ",
  ),
);

/** "Profits fell in the second half": figures stand near and nothing of a game. */
function isFigures(atoms: Atoms, phrase: UnitPhrase): boolean {
  if (phrase.determiner !== "the" && !phrase.hyphenated) return false;
  const reach = 8;
  let figures = false;
  for (let i = phrase.from - reach; i < phrase.to + reach; i++) figures ||= FIGURES.has(atoms.lower(i));
  return figures && !isGame(atoms, phrase);
}

function isGame(atoms: Atoms, phrase: UnitPhrase): boolean {
  const reach = 8;
  for (let i = phrase.from - reach; i < phrase.to + reach; i++) if (GAME.has(atoms.lower(i))) return true;
  return false;
}
