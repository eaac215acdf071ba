// Amounts in falling units are one length of time: "two hours and 15 minutes", "three years, two months and ten days". Not "two days and
// nights", nor what is vague, hyphenated or told from now ("the past two hours and 15 minutes" stays as it is read).

import type { DurationForm, TimeUnit } from "../../model";
import type { Atoms } from "./atoms";
import type { RuledPiece } from "./matcher";

/** In falling order, as ISO 8601 writes them. */
const UNITS: readonly TimeUnit[] = ["year", "month", "day", "hour", "minute", "second"];

export function joinAmounts(atoms: Atoms, first: RuledPiece, second: RuledPiece): RuledPiece | null {
  const [larger, smaller] = [first.form, second.form];
  if (larger.kind !== "duration" || smaller.kind !== "duration" || second.mod) return null;
  if (!isPlain(larger) || !isPlain(smaller) || !isJoint(atoms, first.to, second.from)) return null;
  const unit = UNITS.indexOf(smaller.unit);
  if (unit < 0 || !UNITS.includes(larger.unit) || UNITS.indexOf(lastUnit(larger)) >= unit) return null;
  if (atoms.hyphen(second.to - 2) || atoms.hyphen(first.to - 2)) return null;
  const written = smaller.value.slice(1);
  const clock = larger.value.includes("T") ? written.replace("T", "") : written;
  return { ...first, to: second.to, form: { ...larger, value: larger.value + clock } };
}

function isPlain({ value, amount, direction }: DurationForm): boolean {
  return amount !== null && Number.isInteger(amount) && direction === undefined && !value.includes("X");
}

/** The smallest unit that a value so far has: that of its last letter. */
function lastUnit({ value, unit }: DurationForm): TimeUnit {
  const last = value.at(-1)!;
  if (last === "D") return "day";
  if (last === "H") return "hour";
  if (last === "Y") return "year";
  return last === "S" ? "second" : value.includes("T") ? "minute" : unit === "year" ? "month" : unit;
}

/** Nothing, a comma, "and" or both between the two. */
function isJoint(atoms: Atoms, from: number, to: number): boolean {
  const comma = atoms.mark(from, ",") ? from + 1 : from;
  return (atoms.is(comma, "and") ? comma + 1 : comma) === to;
}
