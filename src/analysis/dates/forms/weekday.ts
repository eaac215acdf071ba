// A weekday: "Tuesday", "last Friday", "Saturday night", "Tuesday of last week", "this coming Sunday", "every Monday", "Mondays".
// Newspapers and other names made of weekdays ("Sunday Times", "Black Friday") are refused or left to their own form.

import type { CalendarForm, Daypart, TimexMod } from "../../../model";
import type { Atoms } from "../atoms";
import { WORD } from "../atoms";
import type { Matcher, Piece } from "../matcher";
import { withinAfter } from "../phrases";
import { DAYPARTS, MONTHS, WEEKDAYS } from "../words/calendarWords";
import { followsUnplanned } from "../words/unplanned";

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
    "They train ‹every Tuesday|SET XXXX-WXX-2› and ‹Friday|SET XXXX-WXX-5›.",
    "The market opens ‹every other Sunday|SET P2W› and ‹every second Friday|SET P2W›.",
    "The board meets on ‹the first Monday of each month|SET P1M›.",
    "The shop is closed on ‹Sundays|SET XXXX-WXX-7›.",
    "It burned ‹the Friday before last|DATE 2022-02-11›.",
    "She left ‹early Thursday|DATE 2022-02-17 START›.",
    "The fair will run from ‹Friday|DATE 2022-02-25› to ‹Monday|DATE 2022-02-28›.",
    "They will meet on ‹Wednesday|DATE 2022-02-23› and ‹Thursday|DATE 2022-02-24›.",
    "They will appeal ‹Friday|DATE 2022-02-18›'s ruling before ‹Friday|DATE 2022-02-25›'s vote.",
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
  if (atoms.is(head - 1, "other", "second") && atoms.is(head - 2, "every"))
    return { from: head - 2, to: end, type: "SET", form: { kind: "set", value: "P2W", quant: "EVERY OTHER" } };
  const monthly = ofEachMonth(atoms, head, end);
  if (monthly) return monthly;
  if (atoms.is(head - 1, "every", "each"))
    return {
      from: head - 1,
      to: end,
      type: "SET",
      form: { kind: "set", value: full, quant: atoms.lower(head - 1).toUpperCase() },
    };
  if (listsEvery(atoms, head))
    return { from: head, to: end, type: "SET", form: { kind: "set", value: full, quant: "EVERY" } };
  if (atoms.lower(head).endsWith("days"))
    return { from: head, to: end, type: "SET", form: { kind: "set", value: full } };
  return part && atoms.lower(to).endsWith("s")
    ? { from: head, to: end, type: "SET", form: { kind: "set", value: full } }
    : null;
}

/** "the first Monday of each month", "the last Friday of every quarter" */
function ofEachMonth(atoms: Atoms, head: number, end: number): Piece | null {
  if (!atoms.is(end, "of") || !atoms.is(end + 1, "each", "every") || !atoms.is(head - 1, ...NTH)) return null;
  const value = { month: "P1M", quarter: "P1Q", year: "P1Y" }[atoms.lower(end + 2)];
  if (value === undefined) return null;
  const from = atoms.is(head - 2, "the") ? head - 2 : head - 1;
  const quant = atoms.lower(end + 1).toUpperCase();
  return { from, to: end + 3, type: "SET", form: { kind: "set", value, quant } };
}

const NTH = ["first", "second", "third", "fourth", "last"] as const;

/** "every Tuesday and Thursday", "each Monday, Wednesday and Friday": the later days too. */
function listsEvery(atoms: Atoms, head: number): boolean {
  let at = head;
  for (let days = 0; days < 7; days++) {
    const comma = atoms.mark(at - 1, ",") || atoms.mark(at - 2, ",");
    if (!comma && !atoms.is(at - 1, "and", "or")) return false;
    at = atoms.is(at - 1, "and", "or") ? at - 2 : at - 1;
    if (atoms.mark(at, ",")) at--;
    if (!WEEKDAYS.has(atoms.lower(at))) return false;
    if (atoms.is(at - 1, "every", "each")) return true;
  }
  return false;
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
    ...(!pick && isKnown(atoms, from, part?.to ?? to) && { attributive: true as const }),
    ...(!pick && isRunUp(atoms, from) && { nearest: true as const }),
  };
  const beforeLast = !pick && !part && atoms.is(to, "before") && atoms.is(to + 1, "last");
  if (beforeLast) {
    const start = atoms.is(from - 1, "the") ? from - 1 : from;
    return { from: start, to: to + 2, type: "DATE", form: { ...form, pick: "last", again: true } };
  }
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

/** "Monday to Friday", "Mon.-Fri.", "Monday and Tuesday": counted from its first day; in a list only if that is at most four days before. */
function endsRange(atoms: Atoms, head: number): boolean {
  const joint = atoms.is(head - 1, "early", "late") ? head - 2 : head - 1;
  const listed = atoms.is(joint, "and", "or");
  if (!listed && !atoms.hyphen(joint) && !atoms.is(joint, "to", "through", "until", "till")) return false;
  const first = atoms.mark(joint - 1, ".") ? joint - 2 : joint - 1;
  const day = atoms.capitalized(first) ? WEEKDAYS.get(atoms.lower(first)) : undefined;
  if (day === undefined) return false;
  const ahead = (WEEKDAYS.get(atoms.lower(head))! - day + 7) % 7;
  return !listed || (ahead > 0 && ahead <= LONGEST_STEP);
}

/** Days between two of a list: "Monday and Friday" follow each other, in "Friday and Thursday" the second is as near as the first. @guess */
const LONGEST_STEP = 4;

/** What is done on a day that is announced; a ruling or an attack is spoken of only after it. */
const SCHEDULED = new Set([
  "meeting", "meetings", "game", "games", "match", "matches", "final", "race", "vote", "votes", "voting", "election", "elections", "hearing", "hearings", "summit", "talks", "session",
  "debate", "ceremony", "funeral", "concert", "show", "trial", "deadline", "referendum", "rally", "march", "conference", "launch", "visit", "auction", "draw", "runoff", "poll", "polls",
  "parade", "protest", "protests", "event", "opening", "service", "flight", "trip", "fight", "test", "tests", "ballot", "primary", "caucuses", "inauguration", "speech", "address", "wedding", "kickoff",
]); // prettier-ignore

/** Words after which even a ruling's day is when something is to happen: "will speak at Monday's briefing". */
const AT_THE_TIME = ["at", "in", "during", "for", "on", "by", "before", "of", "until"] as const;

/** "appeal Wednesday's ruling", "an attack Friday": the day of something that is known, and so past whatever the verb says. */
function isKnown(atoms: Atoms, from: number, to: number): boolean {
  if (followsUnplanned(atoms, from)) return true;
  if (!atoms.mark(to, "'’") || !atoms.is(to + 1, "s") || !atoms.glued(to)) return false;
  if (atoms.is(from - 1, ...AT_THE_TIME)) return false;
  for (let i = to + 2; i < to + 2 + NOUN_REACH; i++) if (SCHEDULED.has(atoms.lower(i))) return false;
  return true;
}

/** "ahead of Friday's election": tomorrow's rather than last week's, whatever the verb says. */
function isRunUp(atoms: Atoms, from: number): boolean {
  return atoms.is(from - 1, "of")
    ? atoms.is(from - 2, "ahead", "advance")
    : atoms.is(from - 1, "to") && atoms.is(from - 2, "up");
}

/** "Thursday's second round meeting". @guess */
const NOUN_REACH = 4;

/** "Friday night", "Monday early morning", "Saturday's evening" is not one. */
export function partAfter(atoms: Atoms, i: number): { to: number; part: Daypart } | null {
  const at = atoms.is(i, "early", "late", "mid") ? i + 1 : i;
  if (atoms.kind(at) !== WORD || atoms.lower(at) === "overnight") return null;
  const part = DAYPARTS.get(atoms.lower(at));
  return part ? { to: at + 1, part } : null;
}
