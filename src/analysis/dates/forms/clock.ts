// Clock times: "10 p.m.", "5:03pm", "22:07 GMT", "16:22 JST", "noon", "midnight", "8 o'clock", "0900 hours", "7:15 a.m. local time".

import type { ClockTime } from "../../../model";
import { type Atoms, WORD } from "../atoms";
import type { Matcher } from "../matcher";
import { MONTHS, WEEKDAYS } from "../words/calendarWords";
import { meridiemAt, meridiemPhrase, to24 } from "../words/meridiem";
import { CARDINALS } from "../words/numberWords";
import { zoneAt } from "../words/zones";

export const clock: Matcher = {
  name: "clock",
  about: "Times of day by the clock, with their zone.",
  triggers: ["number", "part"],
  match(atoms, head) {
    const time = namedTime(atoms, head) ?? oClock(atoms, head) ?? digitTime(atoms, head);
    if (!time) return null;
    const zone = zoneAt(atoms, time.to);
    const clock: ClockTime = { ...time.clock, zone: zone?.offset ?? null };
    return { from: time.from, to: zone?.to ?? time.to, type: "TIME", form: { kind: "calendar", clock } };
  },
  examples: [
    "It began at ‹10 p.m.|TIME 2022-02-23T22:00› and ended at ‹midnight|TIME 2022-02-23T24:00›.",
    "The train left at ‹16:22 JST|TIME 2022-02-23T16:22›.",
    "Lunch will be at ‹noon Thursday|TIME 2022-02-24T12:00›.",
    "Open ‹10am|TIME 2022-02-23T10:00›-‹6pm|TIME 2022-02-23T18:00›; the train left at ‹2100 hours|TIME 2022-02-23T21:00›.",
    "Doors open at ‹5:03pm|TIME 2022-02-23T17:03›.",
    "It struck at ‹1353|TIME 2022-02-21T13:53› (‹1023 GMT|TIME 2022-02-21T10:23›) on ‹Monday|DATE 2022-02-21›.",
    "It broke at ‹3 p.m.|TIME 2022-02-21T15:00› (‹1900 GMT|TIME 2022-02-21T19:00›) on ‹Monday|DATE 2022-02-21›.",
  ],
  counterExamples: ["They danced in Midnight Magic.", "Psalm 23:4 was read.", "They won 3-1 and I am glad."],
};

interface Time {
  readonly from: number;
  readonly to: number;
  readonly clock: Omit<ClockTime, "zone">;
}

function namedTime(atoms: Atoms, head: number): Time | null {
  const noon =
    atoms.is(head, "noon", "noontime") ||
    (atoms.is(head, "midday") && atoms.is(head - 1, "at", "by", "until", "around"));
  if (!noon && !atoms.is(head, "midnight")) return null;
  if ((atoms.hyphen(head + 1) && atoms.glued(head + 1)) || isPartOfName(atoms, head)) return null;
  const twelve = atoms.digits(head - 1) === 2 && atoms.number(head - 1) === 12 ? head - 1 : head;
  return { from: twelve, to: head + 1, clock: { hour: noon ? 12 : 24, minute: 0, second: null } };
}

/** "Midnight Magic": a capital behind a small letter, and a capital that is no day after it. */
function isPartOfName(atoms: Atoms, head: number): boolean {
  if (!atoms.capitalized(head) || !atoms.capitalized(head + 1) || atoms.capitalized(head - 1)) return false;
  const next = atoms.lower(head + 1);
  return !WEEKDAYS.has(next) && !MONTHS.has(next) && zoneAt(atoms, head + 1) === null;
}

/** "8 o'clock", "eight o'clock in the evening". */
function oClock(atoms: Atoms, head: number): Time | null {
  if (!atoms.is(head, "clock") || !atoms.mark(head - 1, "'’") || !atoms.is(head - 2, "o")) return null;
  const hour = CARDINALS.get(atoms.lower(head - 3)) ?? atoms.number(head - 3);
  if (!(hour >= 1 && hour <= 24)) return null;
  const half = meridiemPhrase(atoms, head + 1);
  return {
    from: head - 3,
    to: half?.to ?? head + 1,
    clock: { hour: half ? to24(hour, half.pm) : hour, minute: 0, second: null },
  };
}

function digitTime(atoms: Atoms, head: number): Time | null {
  const hour = atoms.digits(head) <= 2 ? atoms.number(head) : NaN;
  if (!(hour >= 0 && hour <= 24)) return militaryTime(atoms, head);
  if (atoms.glued(head) && atoms.mark(head - 1, ":.,/-$£€") && !endsHours(atoms, head)) return null;
  const minutes = minutesAfter(atoms, head + 1);
  const to = minutes?.to ?? head + 1;
  const half = meridiemAt(atoms, to) ?? meridiemPhrase(atoms, to);
  if (half) {
    if (hour === 0 && half.pm) return null;
    const to24Hour = hour > 12 ? hour : to24(hour, half.pm);
    return {
      from: head,
      to: half.to,
      clock: { hour: to24Hour, minute: minutes?.minute ?? 0, second: minutes?.second ?? null },
    };
  }
  if (!minutes || !isColonTime(atoms, head, minutes)) return null;
  return { from: head, to, clock: { hour, minute: minutes.minute, second: minutes.second } };
}

/** "10am-6pm": the second time of a range. */
function endsHours(atoms: Atoms, head: number): boolean {
  return atoms.hyphen(head - 1) && atoms.is(head - 2, "am", "pm", "m") && atoms.glued(head - 1);
}

/** Without a.m. or p.m. only a colon time counts, and not where it is a verse, a score or a lap: two-digit hour, "at" or a zone. */
function isColonTime(atoms: Atoms, head: number, minutes: { to: number; colon: boolean }): boolean {
  if (!minutes.colon) return zoneAt(atoms, minutes.to)?.abbreviated === true;
  const cue = atoms.is(
    head - 1,
    "at",
    "by",
    "until",
    "from",
    "before",
    "after",
    "around",
    "about",
    "since",
    "till",
    "to",
  );
  const date = atoms.kind(head - 1) !== 1 || atoms.kind(minutes.to) !== 1;
  return (
    zoneAt(atoms, minutes.to) !== null ||
    cue ||
    (atoms.digits(head) === 2 && date) ||
    atoms.is(minutes.to, "hrs", "hours", "uhr", "local", "h")
  );
}

function minutesAfter(
  atoms: Atoms,
  i: number,
): { to: number; minute: number; second: number | null; colon: boolean } | null {
  const colon = atoms.mark(i, ":");
  if (!colon && !atoms.mark(i, ".")) return null;
  if (!atoms.glued(i) || !atoms.glued(i + 1) || atoms.digits(i + 1) !== 2 || atoms.number(i + 1) > 59) return null;
  const minute = atoms.number(i + 1);
  const more =
    colon && atoms.mark(i + 2, ":") && atoms.glued(i + 2) && atoms.digits(i + 3) === 2 && atoms.number(i + 3) <= 59;
  if (more) return { to: i + 4, minute, second: atoms.number(i + 3), colon };
  return { to: i + 2, minute, second: null, colon };
}

/** "0900 hours", "at 2100 hours"; "2100 hours of work" are a length. */
function isHoursOfClock(atoms: Atoms, head: number): boolean {
  return (
    atoms.raw(head).startsWith("0") || (atoms.is(head - 1, "at", "by", "until", "from") && !atoms.is(head + 2, "of"))
  );
}

/** "at 1353 (1023 GMT)": the time elsewhere in brackets. */
function hasOtherZone(atoms: Atoms, i: number): boolean {
  return atoms.mark(i, "(") && atoms.digits(i + 1) === 4 && zoneAt(atoms, i + 2)?.abbreviated === true;
}

/** "1100 GMT", "0900 hours". */
function militaryTime(atoms: Atoms, head: number): Time | null {
  if (atoms.digits(head) !== 4 || (atoms.glued(head) && atoms.mark(head - 1, "-./:"))) return null;
  const zone = atoms.kind(head + 1) === WORD ? zoneAt(atoms, head + 1) : null;
  if (
    !zone?.abbreviated &&
    !(atoms.is(head + 1, "hours", "hrs") && isHoursOfClock(atoms, head)) &&
    !atoms.is(head + 1, "local") &&
    !hasOtherZone(atoms, head + 1)
  )
    return null;
  const [hour, minute] = [Math.floor(atoms.number(head) / 100), atoms.number(head) % 100];
  if (hour > 24 || minute > 59) return null;
  const to = atoms.is(head + 1, "hours", "hrs") ? head + 2 : head + 1;
  return { from: head, to, clock: { hour, minute, second: null } };
}
