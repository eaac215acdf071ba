// Parts of a day without its name: "this morning", "last night", "the evening", "overnight", "the night of July 4" (both parts).

import type { Daypart, ShiftForm, TimexMod } from "../../../model";
import { type Atoms, NUMBER, WORD } from "../atoms";
import type { Matcher, Piece } from "../matcher";
import { DAYPARTS, MONTHS, WEEKDAYS } from "../words/calendarWords";

export const partOfDay: Matcher = {
  name: "partOfDay",
  about: "This morning, last night, the evening, overnight.",
  triggers: ["part", "unit"],
  match(atoms, head) {
    if (atoms.is(head, "hours")) return smallHours(atoms, head);
    const part = DAYPARTS.get(atoms.lower(head));
    if (!part || atoms.hyphen(head + 1)) return null;
    if (atoms.is(head, "overnight")) return overnight(atoms, head);
    if (atoms.lower(head).endsWith("s") && !atoms.is(head, "overnights")) return null;
    const shift = shiftBefore(atoms, head);
    if (shift) {
      const edge = edgeBefore(atoms, shift.from);
      const form: ShiftForm = { kind: "shift", unit: "day", amount: shift.amount, from: shift.origin, part };
      return { from: edge.from, to: head + 1, type: "TIME", form, mod: edge.mod };
    }
    if (atoms.is(head - 1, "every", "each")) {
      const value = `XXXX-XX-XXT${part}`;
      return {
        from: head - 1,
        to: head + 1,
        type: "SET",
        form: { kind: "set", value, quant: atoms.lower(head - 1).toUpperCase() },
      };
    }
    return definite(atoms, head, part);
  },
  examples: [
    "They landed at ‹dawn|TIME 2022-02-23TMO› and will leave at ‹dusk on Friday|TIME 2022-02-25TEV›.",
    "It started ‹this morning|TIME 2022-02-23TMO›.",
    "The house burned down ‹last night|TIME 2022-02-22TNI›.",
    "He will speak ‹later this afternoon|TIME 2022-02-23TAF END›.",
    "They met in ‹the evening|TIME 2022-02-23TEV›.",
    "The boat sank in ‹the early hours of Sunday|TIME 2022-02-20TMO START›.",
    "Police raided the flat in ‹the small hours of Feb. 21|TIME 2022-02-21TMO START›.",
    "The bridge fell in ‹the early morning hours of May 3, 2019|TIME 2019-05-03TMO START›.",
  ],
  counterExamples: [
    "She wore a night-blue evening gown.",
    "He works nights.",
    "In the early hours of the search they found nothing.",
  ],
};

function shiftBefore(atoms: Atoms, head: number): { from: number; amount: number; origin: ShiftForm["from"] } | null {
  const word = atoms.lower(head - 1);
  if (word === "this") return { from: head - 1, amount: 0, origin: "document" };
  if (word === "last") return { from: head - 1, amount: -1, origin: "document" };
  if (word === "that" && !atoms.is(head, "dawn", "dusk")) return { from: head - 1, amount: 0, origin: "discourse" };
  const the = atoms.is(head - 2, "the") ? head - 2 : head - 1;
  if (word === "previous") return { from: the, amount: -1, origin: "discourse" };
  if (word === "following" || (word === "next" && !atoms.is(head, "dawn")))
    return { from: the, amount: 1, origin: "discourse" };
  return word === "same" ? { from: the, amount: 0, origin: "discourse" } : null;
}

function edgeBefore(atoms: Atoms, from: number): { from: number; mod: TimexMod | null } {
  const word = atoms.lower(from - 1);
  if (word === "early" || word === "earlier") return { from: from - 1, mod: "START" };
  if (word === "late" || word === "later") return { from: from - 1, mod: "END" };
  return { from, mod: null };
}

function overnight(atoms: Atoms, head: number): Piece | null {
  // Nothing counts from it: "the previous Friday" is not before last night.
  const form: ShiftForm = { kind: "shift", unit: "day", amount: -1, from: "document", part: "NI", definite: true };
  return atoms.hyphen(head - 1) ? null : { from: head, to: head + 1, type: "TIME", form };
}

const BEFORE_PART = new Set(["in", "during", "on", "by", "until", "throughout", "of", "through"]);

/** What may follow: not the noun of "the night shift". */
const AFTER_PART = new Set([
  "of", "and", "to", "when", "before", "after", "in", "at", "on", "he", "she", "they", "it", "the", "as", "for", "with",
]); // prettier-ignore

/** "in the morning", "the evening": a part of the day just spoken of; not "the night shift". */
function definite(atoms: Atoms, head: number, part: Daypart): Piece | null {
  const dated = ofDate(atoms, head, part);
  if (dated || !atoms.is(head - 1, "the")) return dated ?? atLight(atoms, head, part);
  if (!BEFORE_PART.has(atoms.lower(head - 2))) return null;
  return atoms.kind(head + 1) === WORD && !AFTER_PART.has(atoms.lower(head + 1)) ? null : wholeDay(head, part);
}

const AT_LIGHT = ["after", "around", "at", "before", "by", "since", "until"] as const;

/** "at dawn", "before dusk": without an article. */
function atLight(atoms: Atoms, head: number, part: Daypart): Piece | null {
  if (!atoms.is(head, "dawn", "dusk") || atoms.capitalized(head) || !atoms.is(head - 1, ...AT_LIGHT)) return null;
  return { ...wholeDay(head, part), from: head };
}

/** "the night", of the story's day unless the next expression names it. */
function wholeDay(head: number, part: Daypart): Piece {
  const form: ShiftForm = { kind: "shift", unit: "day", amount: 0, from: "discourse", part };
  return { from: head - 1, to: head + 1, type: "TIME", form };
}

/** "the morning of Sept. 11", "the early morning hours of 30 April"; the date itself joins it later. */
function ofDate(atoms: Atoms, head: number, part: Daypart): Piece | null {
  const edge = edgeBefore(atoms, head);
  const to = atoms.is(head + 1, "hours") ? head + 2 : head + 1;
  if (!atoms.is(edge.from - 1, "the") || !atoms.is(to, "of") || !isDateStart(atoms, to + 1)) return null;
  return { ...wholeDay(head, part), from: edge.from - 1, to, mod: edge.mod };
}

/** "the early hours of Sunday", "the small hours of May 3" */
function smallHours(atoms: Atoms, head: number): Piece | null {
  if (!atoms.is(head - 1, "early", "small", "wee") || !atoms.is(head - 2, "the") || !atoms.is(head + 1, "of"))
    return null;
  if (!isDateStart(atoms, head + 2)) return null;
  return { ...wholeDay(head, "MO"), from: head - 2, to: head + 1, mod: "START" };
}

/** A day follows: "the night of 8 February", "the morning of Sept. 11", "the evening of Friday". */
function isDateStart(atoms: Atoms, i: number): boolean {
  if (atoms.is(i, "the")) return atoms.kind(i + 1) === NUMBER && atoms.is(i + 2, "st", "nd", "rd", "th");
  return atoms.kind(i) === NUMBER || MONTHS.has(atoms.lower(i)) || WEEKDAYS.has(atoms.lower(i));
}
