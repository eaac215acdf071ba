// What comes again and again: "every quarter", "each month", "daily", "twice a week", "every two years", "annually".

import type { SetForm, TimeUnit } from "../../../model";
import { type Atoms, WORD } from "../atoms";
import type { Matcher, Piece } from "../matcher";
import { isAge, unitPhraseAt, type UnitPhrase } from "../unitPhrase";
import { durationValue } from "../words/calendarWords";
import { numberEndingAt } from "../words/numberWords";

export const frequency: Matcher = {
  name: "frequency",
  about: "Frequencies: every, each, a week, daily, annually.",
  triggers: ["unit", "frequency"],
  match(atoms, head) {
    const adverb = ADVERBS.get(atoms.lower(head));
    if (adverb) return isPaper(atoms, head) || isAttribute(atoms, head) ? null : timesEach(atoms, head, adverb);
    const phrase = unitPhraseAt(atoms, head);
    return phrase && !isAge(atoms, phrase) ? (every(phrase) ?? rate(atoms, phrase)) : null;
  },
  examples: [
    "It pays a dividend ‹every quarter|SET P1Q›.",
    "They meet ‹every two years|SET P2Y› or ‹twice yearly|SET P1Y›.",
    "The paper counts them ‹daily|SET P1D›.",
    "He swims ‹twice a week|SET P1W›.",
    "The plant makes cars ‹each month|SET P1M›.",
    "Attacks fell from 30 ‹a day|SET P1D› to nine ‹per week|SET P1W›.",
  ],
  counterExamples: ["The Daily Mail said no.", "It reads ten words per second."],
};

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ["daily", "P1D"],
  ["nightly", "P1D"],
  ["weekly", "P1W"],
  ["biweekly", "P2W"],
  ["fortnightly", "P2W"],
  ["monthly", "P1M"],
  ["bimonthly", "P2M"],
  ["quarterly", "P1Q"],
  ["yearly", "P1Y"],
  ["annually", "P1Y"],
  ["hourly", "PT1H"],
  ["semiannual", "P6M"],
  ["semiannually", "P6M"],
  ["biennial", "P2Y"],
]);

/** "The Daily Mail", "Newsweekly": a capital inside a sentence makes a name. */
function isPaper(atoms: Atoms, head: number): boolean {
  return (
    atoms.capitalized(head) &&
    (atoms.capitalized(head + 1) || atoms.capitalized(head - 1) || atoms.is(head - 1, "the", "people"))
  );
}

/** "quarterly dividend", "weekly magazine" say what kind of thing it is; "daily" does say how often. */
function isAttribute(atoms: Atoms, head: number): boolean {
  if (atoms.is(head, "daily", "annually") || atoms.kind(head + 1) !== WORD) return false;
  return !atoms.is(
    head + 1,
    "in",
    "to",
    "and",
    "for",
    "at",
    "by",
    "on",
    "since",
    "through",
    "with",
    "from",
    "or",
    "as",
  );
}

/** "daily", "three times daily". */
function timesEach(atoms: Atoms, head: number, value: string): Piece {
  const times = timesBefore(atoms, head - 1);
  const form: SetForm = { kind: "set", value, ...(times && { freq: times.freq }) };
  return { from: times?.from ?? head, to: head + 1, type: "SET", form };
}

/** "once", "twice", "three times" that ends with the atom. */
function timesBefore(atoms: Atoms, last: number): { from: number; freq: string } | null {
  if (atoms.is(last, "once", "twice")) return { from: last, freq: atoms.is(last, "once") ? "1X" : "2X" };
  const times = atoms.is(last, "times") ? numberEndingAt(atoms, last - 1) : null;
  return times && { from: times.from, freq: `${times.value ?? "X"}X` };
}

function every(phrase: UnitPhrase): Piece | null {
  const quant = phrase.determiner;
  if (quant !== "every" && quant !== "each") return null;
  if (phrase.ordinal !== null && phrase.ordinal !== 2) return null;
  if (phrase.unit === "second" && !phrase.plural && quant === "every") return null;
  const other = phrase.deictic === "" && phrase.adjective === "other";
  const amount = phrase.amount?.value ?? (other || phrase.ordinal === 2 ? 2 : 1);
  const form: SetForm = { kind: "set", value: durationValue(phrase.unit, amount), quant: quant.toUpperCase() };
  return { from: phrase.from, to: phrase.to, type: "SET", form };
}

/** "per week", "30 a day", "9 million a year": how many each time; not "instructions per second", not "$5 a day". */
function isCounted(atoms: Atoms, phrase: UnitPhrase, before: number): boolean {
  if (atoms.is(before, "million", "billion", "trillion", "percent") || atoms.mark(before, "%")) return true;
  if (CLOCK_UNITS.has(phrase.unit)) return false;
  return phrase.determiner === "per" || (numberEndingAt(atoms, before) !== null && !atoms.is(before, "of"));
}

const CLOCK_UNITS: ReadonlySet<TimeUnit> = new Set<TimeUnit>(["second", "minute", "hour"]);

/** "twice a week", "three times a year", "once every month"; "per year" too. */
function rate(atoms: Atoms, phrase: UnitPhrase): Piece | null {
  if (phrase.plural || phrase.amount || phrase.deictic || !["a", "an", "per"].includes(phrase.determiner)) return null;
  const value = durationValue(phrase.unit, 1);
  const before = phrase.from - 1;
  if (isCounted(atoms, phrase, before))
    return { from: phrase.from, to: phrase.to, type: "SET", form: { kind: "set", value } };
  const times = timesBefore(atoms, before);
  return times && { from: times.from, to: phrase.to, type: "SET", form: { kind: "set", value, freq: times.freq } };
}
