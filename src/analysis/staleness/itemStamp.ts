// Reads the date that an item carries beside its headline: alone on its line, before it or after it. Dates within a
// headline are part of the story, and a date without a year is no date here.

import { formatDay, isDay, type Span } from "../../model";
import type { SidebarItem } from "./staleRule";

export interface StampedDay extends Span {
  /** ISO days; the same unless the words leave open which ("03/04/2024"). */
  readonly earliest: string;
  readonly latest: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const FORMS = [
  String.raw`(?<year>\d{4})[-./](?<monthNumber>\d{1,2})[-./](?<day>\d{1,2})\.?`,
  String.raw`(?<year>\d{4})年(?<monthNumber>\d{1,2})月(?<day>\d{1,2})日`,
  String.raw`${MONTH} (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})`,
  String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (?<year>\d{4})`,
  String.raw`(?<first>\d{1,2})[/.](?<second>\d{1,2})[/.](?<year>\d{4})`,
];
const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?`;
const CLOCK = String.raw`(?:[,T]? ?(?:at )?\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?)?`;
const LABEL = String.raw`(?:(?:published|updated|posted|last updated)(?: on)?:? )?`;
/** At the item's start, followed by nothing or the headline; at its end, after a separator or the headline. */
const AT_START = FORMS.map(
  (form) => new RegExp(String.raw`^${LABEL}\(?${WEEKDAY}(?<stamp>${form})${CLOCK}\)?(?:$|[\s|:·•,–—-])`, "i"),
);
const AT_END = FORMS.map(
  (form) =>
    new RegExp(String.raw`(?<before>[^\s]{0,30})\s{0,3}[(|·•–—-]?\s?${WEEKDAY}(?<stamp>${form})${CLOCK}\)?$`, "i"),
);
/** Words before a date that make it part of the sentence. */
const PREPOSITION = /^(?:on|by|until|till|from|since|before|after|to|in|of|for|through|and|or|around|the)$/i;
/** Every form has a year and a day near it, figures parted by a sign or a month; most items need not be tried with each. */
const DAY_AND_YEAR = /\d{4}\D{1,2}\d|\d\D{1,16}\d{4}/;
const PARTS_OF_DATE = /\d[-./年]\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
/** Longer ends of an item are not looked at. */
const TAIL = 80;

export function readStamp(item: SidebarItem): StampedDay | null {
  if (!item.figures || !DAY_AND_YEAR.test(item.text) || !PARTS_OF_DATE.test(item.text)) return null;
  for (const form of AT_START) {
    const match = form.exec(item.text.slice(0, TAIL));
    if (match) return toStamp(match, item.start);
  }
  const tail = Math.max(0, item.text.length - TAIL);
  for (const form of AT_END) {
    const match = form.exec(item.text.slice(tail));
    if (match && !PREPOSITION.test(match.groups?.["before"] ?? "")) return toStamp(match, item.start + tail);
  }
  return null;
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
    ? MONTHS.indexOf(groups["month"].slice(0, 3).toLowerCase()) + 1
    : Number(groups["monthNumber"]);
  const day = toDay(year, month, Number(groups["day"]));
  return day === null ? [] : [day];
}

function toDay(year: number, month: number, day: number): string | null {
  return year >= 1000 && isDay(year, month, day) ? formatDay({ year, month, day }) : null;
}
