// Holidays by name: "Christmas Day", "Thanksgiving", "Easter Sunday", "Labor Day 2019", "New Year's Eve". Which day each is stands in
// knowledge/data/holidays.tsv; this file finds the names.

import { HOLIDAYS, type Holiday } from "../../../knowledge/holidays";
import type { CalendarForm } from "../../../model";
import { type Atoms, WORD } from "../atoms";
import type { Matcher } from "../matcher";
import { withinAfter, yearAfter, yearFields } from "../phrases";

const LONGEST_NAME = 6;

export const holiday: Matcher = {
  name: "holiday",
  about: "Holidays, fixed and movable.",
  triggers: ["holiday", "unit", "part", "weekday", "month"],
  match(atoms, head) {
    const found = holidayEndingAt(atoms, head);
    if (!found || isTitle(atoms, found.from)) return null;
    const pick = atoms.is(found.from - 1, "last")
      ? "last"
      : atoms.is(found.from - 1, "next")
        ? "next"
        : atoms.is(found.from - 1, "this")
          ? "this"
          : undefined;
    const year = yearAfter(atoms, head + 1);
    const within = year ? null : withinAfter(atoms, head + 1, ["year"]);
    const form: CalendarForm = {
      kind: "calendar",
      ...found.holiday.day,
      ...yearFields(year),
      ...(within && { within: within.within }),
      ...(pick && { pick }),
    };
    return { from: pick ? found.from - 1 : found.from, to: year?.to ?? within?.to ?? head + 1, type: "DATE", form };
  },
  examples: [
    "They were rescued on ‹Thanksgiving Day|DATE 2021-11-25›.",
    "Shops close on ‹Christmas Day 2021|DATE 2021-12-25›.",
    "The parade is on ‹St. Patrick's Day|DATE 2022-03-17›.",
    "He was crowned on ‹Easter Sunday 1949|DATE 1949-04-17›.",
  ],
  counterExamples: ["Doris Day sang.", "Christmas Island is far away.", "The radio played White Christmas again."],
};

/** "White Christmas", "Merry Christmas": another capital before it inside a sentence makes it the name of something else. */
function isTitle(atoms: Atoms, from: number): boolean {
  return atoms.capitalized(from - 1) && atoms.kind(from - 2) === WORD;
}

/** The heads that a holiday's name has: most months and weekdays end none. */
const LAST_WORDS: ReadonlySet<string> = new Set([...HOLIDAYS.keys()].map((name) => name.split(/[ ']/).at(-1)!));

/** The longest holiday name whose last word is the head. */
function holidayEndingAt(atoms: Atoms, head: number): { from: number; holiday: Holiday } | null {
  if (!LAST_WORDS.has(atoms.lower(head))) return null;
  if (!atoms.capitalized(head) || (atoms.capitalized(head + 1) && !atoms.is(head + 1, "day", "in"))) return null;
  let found: { from: number; holiday: Holiday } | null = null;
  let name = "";
  for (let words = 0, i = head; words < LONGEST_NAME && i >= 0; i--) {
    if (atoms.kind(i) === WORD) {
      const word = atoms.lower(i);
      name =
        word === "s" && atoms.mark(i - 1, "'’")
          ? `'s${name === "" ? "" : " "}${name}`
          : name.startsWith("'")
            ? `${word}${name}`
            : name === ""
              ? word
              : `${word} ${name}`;
      words++;
      const holiday = name.startsWith("'") ? undefined : HOLIDAYS.get(name);
      if (holiday) found = { from: i, holiday };
    } else if (!atoms.mark(i, "'’.")) break;
  }
  return found;
}
