// Dates in digits, year last: "03/04/2024", "23.02.2022", "5/5/2010", "05/02/07".
// Where both orders are possible the American one is given (the form says what the other would be); a document that
// elsewhere shows its order settles it.

import { isDay, type CalendarForm } from "../../../model";
import type { Atoms } from "../atoms";
import type { Matcher, Piece } from "../matcher";

export const numericDate: Matcher = {
  name: "numericDate",
  about: "Digits with the year last; ambiguous orders keep both readings.",
  triggers: ["number"],
  match(atoms, head) {
    const separator = atoms.raw(head + 1);
    if (separator !== "/" && separator !== "." && separator !== "-") return null;
    if (separator === "/" && atoms.digits(head + 2) === 4) return monthOfYear(atoms, head);
    if (separator === "/" && isNineEleven(atoms, head))
      return { from: head, to: head + 3, type: "DATE", form: NINE_ELEVEN };
    if (atoms.raw(head + 3) !== separator || !isTight(atoms, head)) return null;
    if (atoms.glued(head) && atoms.mark(head - 1, "/.-$:")) return null;
    if (atoms.glued(head + 5) && atoms.mark(head + 5, "/-") && atoms.digits(head + 6) > 0) return null;
    const [first, second] = [
      atoms.digits(head) <= 2 ? atoms.number(head) : NaN,
      atoms.digits(head + 2) <= 2 ? atoms.number(head + 2) : NaN,
    ];
    const length = atoms.digits(head + 4);
    const year = atoms.number(head + 4);
    if (Number.isNaN(first) || Number.isNaN(second)) return null;
    if (length === 4 ? year < 1000 || year > 2199 : length !== 2 || separator !== "/") return null;
    const form = read(first, second, length === 4 ? { year } : { shortYear: year }, separator);
    return form && { from: head, to: head + 5, type: "DATE", form };
  },
  examples: [
    "Due ‹12/31/2022|DATE 2022-12-31› at the latest.",
    "Stand: ‹23.02.2022|DATE 2022-02-23›",
    "The pass runs until ‹12/2022|DATE 2022-12›.",
    "Posted ‹01/30/22|DATE 2022-01-30› by staff.",
    "Security rules changed after ‹9/11|DATE 2001-09-11›.",
  ],
  counterExamples: [
    "Version 1.2.3 is out.",
    "Order 12/2019 was signed.",
    "Open 24/7 all the same.",
    "Just 9/11 of them came.",
  ],
};

const NINE_ELEVEN: CalendarForm = { kind: "calendar", year: 2001, month: 9, day: 11 };

/** "after 9/11", "the 9/11 attacks", which name one day; "9/11 of them" is a fraction. */
function isNineEleven(atoms: Atoms, head: number): boolean {
  if (atoms.raw(head) !== "9" || atoms.raw(head + 2) !== "11" || !atoms.glued(head + 1) || !atoms.glued(head + 2))
    return false;
  if (atoms.glued(head + 3) && atoms.mark(head + 3, "/")) return false;
  return (
    atoms.is(head - 1, "after", "since", "before", "post", "pre", "until", "like") ||
    (atoms.hyphen(head - 1) && atoms.is(head - 2, "post", "pre")) ||
    atoms.is(
      head + 3,
      "attack",
      "attacks",
      "hijackers",
      "commission",
      "terrorist",
      "terrorists",
      "terror",
      "victims",
      "families",
      "memorial",
      "anniversary",
    )
  );
}

/** "in 12/2019": only where a word of time stands before, because orders and files are numbered so. */
function monthOfYear(atoms: Atoms, head: number): Piece | null {
  const month = atoms.digits(head) <= 2 ? atoms.number(head) : NaN;
  const year = atoms.number(head + 2);
  if (!(month >= 1 && month <= 12) || year < 1900 || year > 2099 || !atoms.glued(head + 1) || !atoms.glued(head + 2))
    return null;
  if (atoms.glued(head) || (atoms.glued(head + 3) && atoms.mark(head + 3, "/-"))) return null;
  if (!atoms.is(head - 1, "in", "since", "until", "till", "by", "from", "through", "before", "after")) return null;
  return { from: head, to: head + 3, type: "DATE", form: { kind: "calendar", year, month } };
}

function isTight(atoms: Atoms, head: number): boolean {
  return atoms.glued(head + 1) && atoms.glued(head + 2) && atoms.glued(head + 3) && atoms.glued(head + 4);
}

/** Full stops are European (day first); slashes and hyphens American unless that is impossible. */
function read(
  first: number,
  second: number,
  years: { year?: number; shortYear?: number },
  separator: string,
): CalendarForm | null {
  const year = years.year ?? 2000;
  const american = isDay(year, first, second);
  const european = isDay(year, second, first);
  if (separator !== "." && american) {
    const other = european && first !== second ? { otherReading: { month: second, day: first } } : {};
    return { kind: "calendar", ...years, month: first, day: second, ...other };
  }
  if (european) return { kind: "calendar", ...years, month: second, day: first };
  if (american) return { kind: "calendar", ...years, month: first, day: second };
  const month = first <= 12 ? first : second;
  const day = first <= 12 ? second : first;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? { kind: "calendar", ...years, month, day, impossible: true }
    : null;
}
