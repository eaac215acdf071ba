// Dates in digits, year first: "2022-02-23", "2022/02/23", "2022.02.23", "2022年2月23日", "2022년 2월 23일", with a time after "T".

import { isDay, type CalendarForm } from "../../../model";
import type { Atoms } from "../atoms";
import type { Matcher } from "../matcher";

export const isoDate: Matcher = {
  name: "isoDate",
  about: "Digits with the year first, as ISO 8601 and East Asia write them.",
  triggers: ["number"],
  match(atoms, head) {
    const year = atoms.digits(head) === 4 ? atoms.number(head) : NaN;
    if (!(year >= 1000 && year <= 2199) || goesOnBefore(atoms, head)) return null;
    const month = field(atoms, head + 1, "-/.\u2013年년");
    if (month === null) return null;
    const day = field(atoms, head + 3, "-/.\u2013月월");
    if (day === null || !sameMark(atoms, head)) return null;
    if (atoms.glued(head + 5) && atoms.mark(head + 5, "-/") && atoms.digits(head + 6) > 0) return null;
    const form: CalendarForm = { kind: "calendar", year, month, day };
    if (month < 1 || month > 12 || day < 1 || day > 31) return null;
    const to = atoms.is(head + 5, "日", "일") ? head + 6 : head + 5;
    return { from: head, to, type: "DATE", form: isDay(year, month, day) ? form : { ...form, impossible: true } };
  },
  examples: [
    "Filed on ‹2022-02-23|DATE 2022-02-23› in Geneva.",
    "Input ‹2022.02.20|DATE 2022-02-20›",
    "Updated ‹2021/12/31|DATE 2021-12-31› by staff.",
    "Published:‹2021-12-30|DATE 2021-12-30›",
    "Photo taken ‹2024年4月1日|DATE 2024-04-01›, printed ‹2024년 4월 2일|DATE 2024-04-02›.",
  ],
  counterExamples: ["Part number 2022-99-12 failed.", "It is listed under 10:2022-03-04."],
};

/** "7-2022-…", "10:2022-…"; but not "Updated:2022-…". */
function goesOnBefore(atoms: Atoms, head: number): boolean {
  if (!atoms.glued(head)) return false;
  return (
    atoms.mark(head - 1, "-/.") || (atoms.mark(head - 1, ":") && atoms.glued(head - 1) && atoms.digits(head - 2) > 0)
  );
}

/** One or two digits glued to a separator; Korean sets a blank behind its own. */
function field(atoms: Atoms, i: number, marks: string): number | null {
  const separator = atoms.mark(i, marks) || (atoms.raw(i).length === 1 && marks.includes(atoms.raw(i)));
  if (!separator || !atoms.glued(i) || !(atoms.glued(i + 1) || atoms.is(i, "년", "월"))) return null;
  const length = atoms.digits(i + 1);
  return length === 1 || length === 2 ? atoms.number(i + 1) : null;
}

function sameMark(atoms: Atoms, head: number): boolean {
  return atoms.raw(head + 1) === atoms.raw(head + 3) || atoms.is(head + 1, "年", "년");
}
