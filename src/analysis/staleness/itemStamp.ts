// Reads the date that an item carries beside its headline: alone on its line, before it or after it. Dates within a
// headline are part of the story, and a date without a year is no date here.

import { formatDay, isDay, type Span } from "../../model";
import { MARK } from "./keyWords";
import { MONTH_BY_NAME } from "./monthNames";
import type { SidebarItem } from "./staleRule";

export interface StampedDay extends Span {
  /** ISO days; the same unless the words leave open which ("03/04/2024"). */
  readonly earliest: string;
  readonly latest: string;
}

const MONTH = String.raw`(?<month>\p{L}{3,12})\.?`;
const FORMS = [
  String.raw`(?<year>\d{4})[-./](?<monthNumber>\d{1,2})[-./](?<day>\d{1,2})\.?`,
  String.raw`(?<year>\d{4})[년年.] ?(?<monthNumber>\d{1,2})[월月.] ?(?<day>\d{1,2})[일日.]?`,
  String.raw`${MONTH} (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})`,
  String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|[.º])?[ -](?:de |di )?${MONTH},?[ -](?:de |del )?(?<year>\d{4})`,
  String.raw`(?<first>\d{1,2})[/.](?<second>\d{1,2})[/.](?<year>\d{4})`,
];
const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?`;
const CLOCK = String.raw`(?:[,T]? ?(?:at )?\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?)?`;
const LABEL = String.raw`(?:(?:published|updated|posted|added|modified|last updated|last modified|first published|date)(?: on| at)?:? )?`;
/** At the item's start, followed by nothing or the headline; at its end, after a separator or the headline. */
const AT_START = FORMS.map(
  (form) => new RegExp(String.raw`^${LABEL}\(?${WEEKDAY}(?<stamp>${form})${CLOCK}\)?(?:$|[\s|:·•,–—-])`, "iu"),
);
const AT_END = FORMS.map(
  (form) =>
    new RegExp(String.raw`(?<before>[^\s]{0,30})\s{0,3}[(|·•–—-]?\s?${WEEKDAY}(?<stamp>${form})${CLOCK}\)?$`, "iu"),
);
/** Words before a date that make it part of the sentence. */
const PREPOSITION = /^(?:on|by|until|till|from|since|before|after|to|in|of|for|through|and|or|around|the)$/i;
/** Every form has a year and a day near it, figures parted by a sign or a month; most items need not be tried with each. */
const DAY_AND_YEAR = /\d{4}\D{1,2}\d|\d\D{1,20}\d{4}/;
/** "November 2025", and nothing else, as magazines have it. */
const MONTH_ALONE = new RegExp(String.raw`^${MONTH},? (?<year>\d{4})$`, "iu");
const LONGEST_MONTH = 20;
/** Longer ends of an item are not looked at. */
const TAIL = 80;

export function readStamp(item: SidebarItem): StampedDay | null {
  if ((item.marks & MARK.year) === 0) return null;
  if (!DAY_AND_YEAR.test(item.text)) return readMonth(item);
  if ((item.marks & MARK.month) === 0 && !hasFiguresParted(item.text)) return null;
  for (const form of AT_START) {
    const match = form.exec(item.text.slice(0, TAIL));
    const stamp = match && toStamp(match, item.start);
    if (stamp) return stamp;
  }
  const tail = Math.max(0, item.text.length - TAIL);
  for (const form of AT_END) {
    const match = form.exec(item.text.slice(tail));
    if (!match || PREPOSITION.test(match.groups?.["before"] ?? "") || endsRange(match)) continue;
    const stamp = toStamp(match, item.start + tail);
    if (stamp) return stamp;
  }
  return null;
}

/** "Nov. 27, 2025 – Jan. 17, 2026", "16-19 March 2026": from when to when something is held. */
function endsRange({ 0: whole, groups }: RegExpExecArray): boolean {
  const { before, stamp } = groups!;
  const between = whole.slice(before!.length, whole.indexOf(stamp!, before!.length)).trim();
  return /^[–—-]$/.test(between) && /(?:^|\D)(?:(?:19|20)\d\d|\d{1,2})$/.test(before!);
}

const PARTING = "-./년年";

/** "2025.11.20", "20. 11. 2025": a date without the name of a month has figures with a sign between, and perhaps a space. */
function hasFiguresParted(text: string): boolean {
  for (let i = 1; i + 1 < text.length; i++) {
    if (!isFigure(text, i - 1) || !PARTING.includes(text.charAt(i))) continue;
    if (isFigure(text, i + 1) || (text.charAt(i + 1).trim() === "" && isFigure(text, i + 2))) return true;
  }
  return false;
}

function isFigure(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

function readMonth({ text, start }: SidebarItem): StampedDay | null {
  if (text.length > LONGEST_MONTH) return null;
  const groups = MONTH_ALONE.exec(text)?.groups;
  if (!groups) return null;
  const [year, month] = [Number(groups["year"]), MONTH_BY_NAME.get(groups["month"]!.toLowerCase()) ?? 0];
  const latest = [31, 30, 29, 28].map((day) => toDay(year, month, day)).find((day) => day !== null);
  const earliest = toDay(year, month, 1);
  return earliest === null || !latest ? null : { start, end: start + text.length, earliest, latest };
}

function toStamp(match: RegExpExecArray, offset: number): StampedDay | null {
  const groups = match.groups ?? {};
  const days = daysOf(groups);
  if (days.length === 0) return null;
  const start = offset + match.index + match[0].indexOf(groups["stamp"]!);
  return { start, end: start + groups["stamp"]!.length, earliest: days[0]!, latest: days.at(-1)! };
}

/** The days that the figures may mean, in order. */
function daysOf(groups: Readonly<Record<string, string | undefined>>): string[] {
  const year = Number(groups["year"]);
  if (groups["first"] !== undefined) {
    const [a, b] = [Number(groups["first"]), Number(groups["second"])];
    return [toDay(year, a, b), toDay(year, b, a)].filter((day) => day !== null).sort();
  }
  const month = groups["month"]
    ? (MONTH_BY_NAME.get(groups["month"].toLowerCase()) ?? 0)
    : Number(groups["monthNumber"]);
  const day = toDay(year, month, Number(groups["day"]));
  return day === null ? [] : [day];
}

function toDay(year: number, month: number, day: number): string | null {
  return year >= 1000 && isDay(year, month, day) ? formatDay({ year, month, day }) : null;
}
