// Dates in addresses and file names: "…/2013/may/03/…", "…-20130504", "2013-03-11-story.txt". Hints of last resort, because some sites
// put the date of an archive or of a topic there.

import { isDay, pad } from "../../model";

export interface AddressDate {
  /** "2013-05-03" or "2012-08". */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const MONTH_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const ADDRESS = /https?:\/\/[^\s"'<>)\]]{4,500}/g;

// Years in which the web or a digital archive can have made an address: 1950–2049.
const DAY_PATH = /(?<!\d)(19[5-9]\d|20[0-4]\d)[-/_.](\d{1,2}|[a-z]{3,9})[-/_.](\d{1,2})(?!\d)/gi;
const COMPACT = /(?<!\d)(19[5-9]\d|20[0-4]\d)(\d\d)(\d\d)(?!\d)/g;
const MONTH_PATH = /(?<!\d)(19[5-9]\d|20[0-4]\d)[-/_](\d\d|[a-z]{3,9})[-/_]/gi;

/** The dates of all web addresses in a text, days before months within one address. */
export function addressDates(text: string): AddressDate[] {
  return [...text.matchAll(ADDRESS)].flatMap((address) => datesIn(address[0], address.index));
}

/** The dates of one address or file name. */
export function datesIn(name: string, offset = 0): AddressDate[] {
  const days = [...name.matchAll(DAY_PATH), ...name.matchAll(COMPACT)].flatMap((match) => {
    const [year, month, day] = [Number(match[1]), monthOf(match[2]!), Number(match[3])];
    return isDay(year, month, day) ? [at(match, `${year}-${pad(month)}-${pad(day)}`, offset)] : [];
  });
  if (days.length > 0) return days;
  return [...name.matchAll(MONTH_PATH)].flatMap((match) => {
    const month = monthOf(match[2]!);
    return month >= 1 && month <= 12 ? [at(match, `${match[1]!}-${pad(month)}`, offset)] : [];
  });
}

function monthOf(text: string): number {
  const named = MONTH_NAMES.indexOf(text.slice(0, 3).toLowerCase()) + 1;
  return named > 0 ? named : Number(text);
}

function at(match: RegExpExecArray, value: string, offset: number): AddressDate {
  const start = offset + match.index;
  return { value, start, end: start + match[0].length };
}
