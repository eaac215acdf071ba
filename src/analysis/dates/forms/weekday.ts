// A weekday: "Tuesday", "last Friday", "Saturday night", "Tuesday of last week", "this coming Sunday", "every Monday", "Mondays".
// Newspapers and other names made of weekdays ("Sunday Times", "Black Friday") are refused or left to their own form.

import type { CalendarForm, Daypart, TimexMod } from "../../../model";
import type { Atoms } from "../atoms";
import { WORD } from "../atoms";
import type { Matcher, Piece } from "../matcher";
import { withinAfter } from "../phrases";
import { DAYPARTS, MONTHS, WEEKDAYS } from "../words/calendarWords";

export const weekday: Matcher = {
  name: "weekday",
  about: "A day of the week, with its part of the day; last, this, next; of last week; every.",
  triggers: ["weekday"],
  match(atoms, head) {
    const day = WEEKDAYS.get(atoms.lower(head));
    if (day === undefined || (!atoms.capitalized(head) && atoms.raw(head).length < 6)) return null;
    const to = abbreviationEnd(atoms, head);
    if (to === null || isName(atoms, head)) return null;
    return repeated(atoms, head, to, day) ?? single(atoms, head, to, day);
  },
  examples: [
    "He said ‹Tuesday|DATE 2022-02-22› that it works.",
    "The board meets ‹next Monday|DATE 2022-02-28›.",
    "They arrived ‹Saturday night|TIME 2022-02-19TNI›.",
    "It opened on ‹Tuesday of last week|DATE 2022-02-15›.",
    "The market is open ‹every Friday|SET XXXX-WXX-5›.",
    "The shop is closed on ‹Sundays|SET XXXX-WXX-7›.",
    "She left ‹early Thursday|DATE 2022-02-17 START›.",
    "The fair will run from ‹Friday|DATE 2022-02-25› to ‹Monday|DATE 2022-02-28›.",
  ],
  counterExamples: [
    "The Sunday Times reported it.",
    "The sun rose and they sat down.",
    "Ruby Tuesday opened a restaurant.",
  ],
};

const FULL_NAME = 6;

/** "Tues." and "Thurs." stand alone; "Sat", "Sun", "Mon" need a full stop or a date beside them (then another form matches). */
function abbreviationEnd(atoms: Atoms, head: number): number | null {
  if (atoms.raw(head).length >= FULL_NAME) return head + 1;
  const dotted = atoms.afterDot(head + 1);
  if (dotted > head + 1) return dotted;
  return atoms.is(head, "tues", "thurs", "weds") || atoms.is(head - 1, "on", "last", "next", "this", "every")
    ? head + 1
    : null;
}

const NAME_AFTER = new Set([
  "times",
  "telegraph",
  "mirror",
  "mail",
  "express",
  "post",
  "herald",
  "independent",
  "world",
  "sun",
  "star",
  "people",
  "school",
  "mass",
  "observer",
  "night",
]);

/** "The Sunday Times", "Ruby Tuesday", "Good Friday" (a holiday), "Robinson Crusoe's Friday" remain names. */
function isName(atoms: Atoms, head: number): boolean {
  if (atoms.is(head - 1, "good", "black", "ash", "easter", "palm", "super", "cyber", "bloody", "ruby", "holy", "whit"))
    return atoms.capitalized(head - 1);
  return atoms.capitalized(head + 1) && NAME_AFTER.has(atoms.lower(head + 1));
}

function repeated(atoms: Atoms, head: number, to: number, day: number): Piece | null {
  const value = `XXXX-WXX-${day}`;
  const part = DAYPARTS.get(atoms.lower(to));
  const end = part ? to + 1 : to;
  const full = part ? `${value}T${part}` : value;
  if (atoms.is(head - 1, "every", "each"))
    return {
      from: head - 1,
      to: end,
      type: "SET",
      form: { kind: "set", value: full, quant: atoms.lower(head - 1).toUpperCase() },
    };
  if (atoms.lower(head).endsWith("days"))
    return { from: head, to: end, type: "SET", form: { kind: "set", value: full } };
  return part && atoms.lower(to).endsWith("s")
    ? { from: head, to: end, type: "SET", form: { kind: "set", value: full } }
    : null;
}

function single(atoms: Atoms, head: number, to: number, day: number): Piece {
  const { from: start, pick, fromStory } = pickBefore(atoms, head);
  let from = start;
  let mod: TimexMod | null = null;
  if (!pick && atoms.is(from - 1, "early", "late") && !MONTHS.has(atoms.lower(from - 2))) {
    mod = atoms.is(from - 1, "early") ? "START" : "END";
    from--;
  } else if (!pick && atoms.is(from - 1, "mid")) {
    mod = "MID";
    from--;
  }
  const part = partAfter(atoms, to);
  const within = part ? null : withinAfter(atoms, to, ["week"]);
  const form: CalendarForm = {
    kind: "calendar",
    weekday: day,
    ...(pick && { pick }),
    ...(fromStory && { fromStory }),
    ...(part && { part: part.part }),
    ...(within && { within: within.within }),
  };
  return { from, to: part?.to ?? within?.to ?? to, type: part ? "TIME" : "DATE", form, mod };
}

/** "last Friday", "this coming Sunday", "the previous Monday", "the following Tuesday". */
function pickBefore(atoms: Atoms, head: number): { from: number; pick?: "last" | "this" | "next"; fromStory?: true } {
  const word = atoms.lower(head - 1);
  const before = atoms.is(head - 2, "this", "the") ? head - 2 : head - 1;
  if (word === "last" || word === "past") return { from: before, pick: "last" };
  if (word === "previous" || word === "preceding") return { from: before, pick: "last", fromStory: true };
  if (word === "following") return { from: before, pick: "next", fromStory: true };
  if (word === "next") return { from: atoms.is(head - 2, "the") ? head - 2 : head - 1, pick: "next" };
  if (word === "coming" || word === "upcoming") return { from: before, pick: "next" };
  if (word === "this") return { from: head - 1, pick: "this" };
  return endsRange(atoms, head) ? { from: head, pick: "next", fromStory: true } : { from: head };
}

/** "Monday to Friday", "Mon.-Fri.": counted from its first day. */
function endsRange(atoms: Atoms, head: number): boolean {
  if (!atoms.hyphen(head - 1) && !atoms.is(head - 1, "to", "through", "until", "till")) return false;
  const first = atoms.mark(head - 2, ".") ? head - 3 : head - 2;
  return atoms.capitalized(first) && WEEKDAYS.has(atoms.lower(first));
}

/** "Friday night", "Monday early morning", "Saturday's evening" is not one. */
export function partAfter(atoms: Atoms, i: number): { to: number; part: Daypart } | null {
  const at = atoms.is(i, "early", "late", "mid") ? i + 1 : i;
  if (atoms.kind(at) !== WORD || atoms.lower(at) === "overnight") return null;
  const part = DAYPARTS.get(atoms.lower(at));
  return part ? { to: at + 1, part } : null;
}
