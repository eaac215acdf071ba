// A time of day and the day beside it are one expression: "10 p.m. Wednesday", "Thursday at noon", "22:07 GMT, 7 July 2012",
// "the night of July 4". What stands between decides: nothing, a comma, "on", "at", "of". Amounts of time join too (joinAmounts.ts).

import type { TimexForm } from "../../model";
import type { Atoms } from "./atoms";
import { joinAmounts } from "./joinAmounts";
import type { Piece, RuledPiece } from "./matcher";

export function joinTimes(atoms: Atoms, pieces: readonly RuledPiece[]): RuledPiece[] {
  const joined: RuledPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const both = last ? (joinAmounts(atoms, last, piece) ?? joinDay(atoms, last, piece)) : null;
    if (both) joined[joined.length - 1] = both;
    else joined.push(piece);
  }
  return joined.map((piece, i) => (isClock(piece.form) ? withDayBeyond(atoms, joined, i) : piece));
}

function joinDay(atoms: Atoms, last: RuledPiece, piece: RuledPiece): RuledPiece | null {
  return mayJoin(last, piece) && touches(atoms, last, piece) ? join(atoms, last, piece) : null;
}

/** "3 p.m. (1900 GMT) on Monday": both times are of the day that follows, though each is an expression of its own. */
function withDayBeyond(atoms: Atoms, pieces: readonly RuledPiece[], i: number): RuledPiece {
  const [own, next, last] = [pieces[i]!, pieces[i + 1], pieces[i + 2]];
  if (!next) return own;
  const opens = between(atoms, own, next) === "(" && isClock(next.form);
  const day = opens ? last : next;
  if (!day || !CLOSINGS.has(between(atoms, opens ? next : own, day) ?? "")) return own;
  const form = isClock(own.form) ? combine(own.form, day) : null;
  return form ? { ...own, form } : own;
}

const CLOSINGS = new Set([") on", ")"]);

/** True if one of the two is a time that lacks its day. */
function mayJoin(first: Piece, second: Piece): boolean {
  return isClock(first.form) || isClock(second.form) || (first.form.kind === "shift" && first.form.part !== undefined);
}

/** True if only a connector stands between the two. */
function touches(atoms: Atoms, first: Piece, second: Piece): boolean {
  return CONNECTORS.has(between(atoms, first, second) ?? "none");
}

/** The atoms between the two, at most three; null where there are more. */
function between(atoms: Atoms, first: Piece, second: Piece): string | null {
  const gap = second.from - first.to;
  if (gap < 0 || gap > 3) return null;
  const words: string[] = [];
  for (let i = first.to; i < second.from; i++) words.push(atoms.lower(i) || "\n");
  return words.join(" ");
}

const CONNECTORS = new Set([
  "",
  ",",
  "on",
  "at",
  ", at",
  ", on",
  "of",
  "|",
  "-",
  "–",
  "@",
  "(",
  ", |",
  "· ",
  "·",
  "•",
  "/",
]);

function join(atoms: Atoms, first: RuledPiece, second: RuledPiece): RuledPiece | null {
  const { from } = first;
  const isLocal = atoms.is(second.to, "local") && atoms.is(second.to + 1, "time"); // "10 p.m. Sunday local time"
  const to = isLocal && isClock(first.form) ? second.to + 2 : second.to;
  const mod = first.mod ?? second.mod ?? null;
  const isLight = atoms.is(first.from, "dawn", "dusk") && (second.from === first.to || atoms.is(first.to, "on"));
  if (first.form.kind === "shift" && first.form.part && (isLight || atoms.is(first.to, "of"))) {
    const form = hasDay(second.form) && second.form.kind === "calendar" && !second.form.clock ? second.form : null;
    return form && { from, to, type: "TIME", form: { ...form, part: first.form.part }, mod, rule: second.rule };
  }
  const form = isClock(first.form)
    ? combine(first.form, second)
    : isClock(second.form)
      ? combine(second.form, first)
      : null;
  if (!form) return null;
  const deadline = form.kind === "calendar" && atoms.is(from - 1, "until", "till", "by");
  return { from, to, type: "TIME", form: deadline ? { ...form, deadline } : form, mod, rule: dayRule(first, second) };
}

function dayRule(first: RuledPiece, second: RuledPiece): string {
  return isClock(first.form) ? second.rule : first.rule;
}

/** A bare time: by the clock, without a day. */
function isClock(form: TimexForm): form is TimexForm & { kind: "calendar" } {
  return form.kind === "calendar" && form.clock !== undefined && !hasDay(form);
}

function hasDay(form: TimexForm): boolean {
  if (form.kind === "shift") return form.unit === "day" && form.amount !== null;
  return (
    form.kind === "calendar" && (form.day !== undefined || form.weekday !== undefined || form.movable !== undefined)
  );
}

function combine(clock: TimexForm & { kind: "calendar" }, day: Piece): TimexForm | null {
  const form = day.form;
  if (
    !hasDay(form) ||
    day.type === "SET" ||
    (form.kind !== "calendar" && form.kind !== "shift") ||
    form.clock ||
    !clock.clock
  )
    return null;
  const { part, ...rest } = form;
  // "tonight at 8" is 20:00.
  const late = (part === "EV" || part === "NI" || part === "AF") && clock.clock.hour < 12 && clock.clock.hour > 0;
  return { ...rest, clock: late ? { ...clock.clock, hour: clock.clock.hour + 12 } : clock.clock };
}
