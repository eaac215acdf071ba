// A month without a day: "October", "November 1995", "August last year", "last December", "early September", "mid-November".
// Names and words that look like months ("May said", "March on Washington", "April O'Neil") are refused.

import type { CalendarForm, TimexMod } from "../../../model";
import { type Atoms, BREAK, WORD } from "../atoms";
import type { Matcher } from "../matcher";
import { dateModifier, withinAfter, yearAfter, yearFields } from "../phrases";
import { MONTHS } from "../words/calendarWords";
import { dotIfAbbreviated } from "./monthDay";

export const month: Matcher = {
  name: "month",
  about: "A month, with or without its year; early, mid and late; last, this and next.",
  triggers: ["month"],
  match(atoms, head) {
    const number = MONTHS.get(atoms.lower(head));
    if (number === undefined || (atoms.glued(head) && atoms.hyphen(head - 1) && !afterEdge(atoms, head))) return null;
    const after = atoms.afterDot(head + 1);
    const year = yearAfter(atoms, after);
    if (year) return wrap(atoms, head, year.to, { kind: "calendar", month: number, ...yearFields(year) });
    const within = withinAfter(atoms, after, ["year"]);
    if (within) return wrap(atoms, head, within.to, { kind: "calendar", month: number, within: within.within });
    if (!standsAlone(atoms, head)) return null;
    const to = dotIfAbbreviated(atoms, head);
    const shared = sharedYear(atoms, to, number);
    if (shared) return wrap(atoms, head, to, { kind: "calendar", month: number, ...shared });
    return every(atoms, head, to, number) ?? picked(atoms, head, to, number);
  },
  examples: [
    "Talks will resume in ‹March|DATE 2022-03›.",
    "It began in ‹November 1995|DATE 1995-11›.",
    "They met in ‹August last year|DATE 2021-08›.",
    "It is open in ‹July|DATE 2021-07›, ‹August|DATE 2021-08› and ‹September|DATE 2021-09›.",
    "He was elected ‹last December|DATE 2021-12›.",
    "Results will come in ‹mid-November|DATE 2022-11 MID›.",
    "It rained in ‹early September 2020|DATE 2020-09 START›.",
    "Sales fell in ‹March|DATE 2021-03›-‹May|DATE 2021-05›, after they rose from ‹September|DATE 2020-09› to ‹March|DATE 2021-03›.",
    "Wheat for ‹July|DATE 2022-07› delivery fell.",
    "The lake freezes ‹every January|SET XXXX-01›.",
  ],
  counterExamples: [
    "May said that she may resign.",
    "The March on Washington changed history.",
    "April O'Neil and June Carter sang.",
    "They march in silence.",
    "August Wilson wrote plays.",
  ],
};

/** The year that stands only after the second of two months: "in April and June 1955". */
function sharedYear(atoms: Atoms, to: number, month: number): { year: number } | null {
  if (!atoms.hyphen(to) && !atoms.is(to, "to", "and", "through", "or", "until")) return null;
  const at = atoms.is(to + 1, "early", "late", "mid") ? to + 2 : to + 1;
  const other = MONTHS.get(atoms.lower(at));
  const year = other === undefined ? undefined : yearAfter(atoms, atoms.afterDot(at + 1))?.year;
  return year === undefined ? null : { year: other! < month ? year - 1 : year };
}

function afterEdge(atoms: Atoms, head: number): boolean {
  return (
    atoms.is(head - 2, "mid", "early", "late") ||
    MONTHS.has(atoms.lower(atoms.mark(head - 2, ".") ? head - 3 : head - 2))
  );
}

function wrap(atoms: Atoms, from: number, to: number, form: CalendarForm): ReturnType<Matcher["match"]> {
  const edge = dateModifier(atoms, from);
  return { from: edge.from, to, type: "DATE", form, mod: edge.mod };
}

function every(atoms: Atoms, head: number, to: number, number: number): ReturnType<Matcher["match"]> {
  if (!atoms.is(head - 1, "every", "each")) return null;
  const value = `XXXX-${number < 10 ? "0" : ""}${number}`;
  return { from: head - 1, to, type: "SET", form: { kind: "set", value, quant: atoms.lower(head - 1).toUpperCase() } };
}

/** "last December", "this past May", "next June", "the coming March", or bare with an edge. */
function picked(atoms: Atoms, head: number, to: number, number: number): ReturnType<Matcher["match"]> {
  let from = head;
  let pick: CalendarForm["pick"];
  if (atoms.is(head - 1, "last", "past")) pick = "last";
  else if (atoms.is(head - 1, "next", "coming", "upcoming")) pick = "next";
  else if (atoms.is(head - 1, "this")) pick = "this";
  if (pick) from = head - 1;
  if (pick && atoms.is(head - 2, "this", "the") && !atoms.is(head - 1, "this")) from = head - 2;
  const edge: { from: number; mod: TimexMod | null } = dateModifier(atoms, from);
  const deadline = atoms.is(edge.from - 1, "by", "until", "till", "through");
  const rangeEnd = endOfRange(atoms, to);
  const form: CalendarForm = {
    kind: "calendar",
    month: number,
    ...(pick && { pick }),
    ...(deadline && { deadline }),
    ...(rangeEnd !== undefined && !pick && { rangeEnd }),
    ...(atoms.is(to, ...TRADED) && { traded: true as const }),
    ...(isAttributive(atoms, edge.from, to) && { attributive: true as const }),
  };
  return { from: edge.from, to, type: "DATE", form, mod: edge.mod };
}

/** The second month of "April-June", "from April to June". */
function endOfRange(atoms: Atoms, to: number): number | undefined {
  if (!atoms.hyphen(to) && !atoms.is(to, "to", "through", "until")) return undefined;
  return MONTHS.get(atoms.lower(to + 1));
}

/** What is traded for a month ahead: "crude for December delivery". */
const TRADED = ["delivery", "deliveries", "contract", "contracts", "futures", "settlement", "expiration"] as const;

/** "a June agreement", "its October results". */
function isAttributive(atoms: Atoms, from: number, to: number): boolean {
  if (!atoms.is(from - 1, "a", "an", "the", "its", "his", "her", "their", "this", "that")) return false;
  return atoms.kind(to) === WORD && !atoms.capitalized(to);
}

const SURE = new Set([
  "january",
  "february",
  "july",
  "september",
  "october",
  "november",
  "december",
  "sept",
  "nov",
  "oct",
  "aug",
  "feb",
]);

const TIME_PREPOSITIONS = new Set([
  "in", "since", "by", "until", "till", "before", "after", "during", "from", "through", "throughout", "last", "next", "this", "past", "early", "late", "mid",
  "of", "for", "to", "between", "and", "or", "every", "each", "coming", "previous", "than", "as", "a", "an", "into", "around", "about", "upcoming", "both",
]); // prettier-ignore

const DATE_PREPOSITIONS = new Set(["in", "since", "by", "until", "last", "next", "early", "late", "mid", "from"]);

/** "July, August and September": a month beside it in a list. */
function isListed(atoms: Atoms, head: number): boolean {
  if (!atoms.capitalized(head)) return false;
  const before = atoms.mark(head - 1, ",") && MONTHS.has(atoms.lower(head - 2));
  const after = atoms.is(head + 1, "and", "or") || atoms.mark(head + 1, ",") ? atoms.lower(head + 2) : "";
  return before && MONTHS.has(after);
}

/** Forenames and verbs need a sign that a month is meant: a preposition of time before, and no surname after. */
function standsAlone(atoms: Atoms, head: number): boolean {
  const name = atoms.lower(head);
  const before = atoms.lower(head - 1);
  const after = head + 1;
  if (
    atoms.glued(after) &&
    atoms.hyphen(after) &&
    atoms.kind(after + 1) === WORD &&
    !MONTHS.has(atoms.lower(after + 1))
  )
    return SURE.has(name);
  if (SURE.has(name)) return atoms.capitalized(head) || TIME_PREPOSITIONS.has(before);
  if (
    name === "jan" ||
    name === "mar" ||
    name === "dec" ||
    name === "apr" ||
    name === "jun" ||
    name === "jul" ||
    name === "sep"
  )
    return (
      atoms.mark(after, ".") ||
      (DATE_PREPOSITIONS.has(before) && !atoms.capitalized(after)) ||
      MONTHS.has(atoms.lower(head + 2))
    );
  if (isListed(atoms, head)) return true;
  if (atoms.capitalized(head - 1) && atoms.kind(head - 2) !== BREAK && !TIME_PREPOSITIONS.has(before)) return false;
  const surname = atoms.capitalized(after) && !atoms.mark(after, ".");
  if (TIME_PREPOSITIONS.has(before))
    return !(
      surname &&
      name !== "may" &&
      ["and", "or", "of", "for", "by", "to", "from", "than", "as"].includes(before)
    );
  if (atoms.hyphen(head - 1)) return true;
  return before === "the" && !atoms.is(after, "on", "of", "for", "to") && !surname;
}
