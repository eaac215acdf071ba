// Times of day in words: "half past seven", "quarter to nine", "six in the morning", "ten past five".
// Without a part of the day the hour is taken as it is said, so that "half past seven" is 7:30. A bare "at six" is refused.

import type { ClockTime } from "../../../model";
import type { Atoms } from "../atoms";
import type { Matcher } from "../matcher";
import { CARDINALS } from "../words/numberWords";
import { meridiemAt, meridiemPhrase, to24 } from "../words/meridiem";

export const clockWords: Matcher = {
  name: "clockWords",
  about: "Times of day in words.",
  triggers: ["part", "unit", "vague"],
  match(atoms, head) {
    const time = pastOrTo(atoms, head) ?? hourOfPart(atoms, head);
    if (!time) return null;
    const clock: ClockTime = { hour: time.hour, minute: time.minute, second: null, zone: null };
    return { from: time.from, to: time.to, type: "TIME", form: { kind: "calendar", clock } };
  },
  examples: [
    "Doors open at ‹half past seven|TIME 2022-02-23T07:30›.",
    "She left at ‹quarter to nine in the evening|TIME 2022-02-23T20:45›.",
    "They rose at ‹six in the morning|TIME 2022-02-23T06:00›.",
    "The bus left at ‹ten past five on Tuesday|TIME 2022-02-22T05:10›.",
  ],
  counterExamples: [
    "Six in the town hall agreed.",
    "They walked past five houses.",
    "Half past that sum is lost.",
    "It fell from one to nine.",
  ],
};

interface Time {
  readonly from: number;
  readonly to: number;
  readonly hour: number;
  readonly minute: number;
}

/** "half past seven", "a quarter to nine", "twenty-five past ten"; the head is "past" or "to"… */
function pastOrTo(atoms: Atoms, head: number): Time | null {
  const past = atoms.is(head, "past");
  if (!past && !atoms.is(head, "quarter", "half")) return null;
  const at = past ? head : head + 1;
  if (!past && !atoms.is(at, "to", "past", "after")) return null;
  const hour = hourAt(atoms, at + 1);
  const minutes = minutesBefore(atoms, at);
  if (hour === null || minutes === null) return null;
  const half = meridiemAt(atoms, at + 2) ?? meridiemPhrase(atoms, at + 2);
  const twelfth = half ? to24(hour, half.pm) : hour;
  const early = atoms.is(at, "to");
  const full = (early ? twelfth - 1 : twelfth) + (twelfth === 0 && early ? 24 : 0);
  return { from: minutes.from, to: half?.to ?? at + 2, hour: full, minute: early ? 60 - minutes.count : minutes.count };
}

/** "at six in the morning", "around nine at night"; the head is the part of the day. */
function hourOfPart(atoms: Atoms, head: number): Time | null {
  const hour = head - (atoms.is(head, "night") ? 2 : 3);
  const half = meridiemPhrase(atoms, hour + 1);
  if (half?.to !== head + 1 || !atoms.is(hour - 1, "at", "by", "until", "around", "about", "before", "after"))
    return null;
  const value = hourAt(atoms, hour);
  return value === null ? null : { from: hour, to: half.to, hour: to24(value, half.pm), minute: 0 };
}

function hourAt(atoms: Atoms, i: number): number | null {
  const hour = CARDINALS.get(atoms.lower(i)) ?? (atoms.digits(i) <= 2 ? atoms.number(i) : NaN);
  return hour >= 1 && hour <= 12 ? hour : null;
}

/** "half", "a quarter", "ten", "twenty-five" minutes before "past" or "to". */
function minutesBefore(atoms: Atoms, at: number): { from: number; count: number } | null {
  if (atoms.is(at - 1, "half")) return atoms.is(at, "past") ? { from: at - 1, count: 30 } : null;
  if (atoms.is(at - 1, "quarter") && atoms.is(at - 2, "one")) return null;
  if (atoms.is(at - 1, "quarter")) return { from: atoms.is(at - 2, "a") ? at - 2 : at - 1, count: 15 };
  const ones = CARDINALS.get(atoms.lower(at - 1));
  if (ones !== 5 && ones !== 10 && ones !== 20) return null;
  const tens = atoms.hyphen(at - 2) ? at - 3 : at - 2;
  return ones === 5 && atoms.is(tens, "twenty") ? { from: tens, count: 25 } : { from: at - 1, count: ones };
}
