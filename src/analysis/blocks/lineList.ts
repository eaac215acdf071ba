// A list of links that a page's text has on one line: "MOST READ • King opens canal • Why swifts scream". Needs a heading
// of the lexicon, a sign between it and the rest, and the same sign again; the article's own sentences have no such heading.
// Lists behind text on the same line are left alone, for a line is of one kind.

import { type HeadingClass, type HeadingLexicon, LIST_CLASSES } from "../../knowledge/headings";
import type { Span } from "../../model";

export interface LineList {
  readonly heading: Span;
  readonly items: readonly Span[];
}

/** The sign behind the heading stands within so many code units. @guess longer than all observed headings */
const LONGEST_HEADING = 60;
/** Longer items are text. @guess */
const LONGEST_ITEM = 200;
const FEWEST_ITEMS = 2;
const FIRST_SIGN = /:? (?:[-–—•·|▪►»]|1[.)]|1(?= \p{Lu})) |: /u;
const SIGN = / [-–—•·|▪►»] /;
const LISTS: ReadonlySet<HeadingClass | null> = new Set<HeadingClass>(LIST_CLASSES);

/** The list that text[start, end), a whole line, is; or null. */
export function readLineList(text: string, start: number, end: number, headings: HeadingLexicon): LineList | null {
  const opening = text.slice(start, Math.min(end, start + LONGEST_HEADING));
  const sign = FIRST_SIGN.exec(opening);
  if (!sign || !LISTS.has(headings.classOf(opening.slice(0, sign.index)))) return null;
  const heading = { start, end: start + sign.index };
  const from = heading.end + sign[0].length;
  const figure = /1[.)]?/.exec(sign[0])?.[0];
  const items = figure ? numbered(text, from, end, figure.charAt(1)) : parted(text, from, end, sign[0]);
  return items && items.length >= FEWEST_ITEMS ? { heading, items } : null;
}

/** The items behind the first sign; behind a colon alone, whichever sign comes first parts them. */
function parted(text: string, from: number, end: number, sign: string): Span[] | null {
  const own = sign.replace(":", "");
  const between = own.trim() === "" ? SIGN.exec(text.slice(from, Math.min(end, from + LONGEST_ITEM)))?.[0] : own;
  return between === undefined ? null : split(text, from, end, () => between);
}

function numbered(text: string, from: number, end: number, point: string): Span[] | null {
  return split(text, from, end, (count) => ` ${count + 1}${point} `);
}

function split(text: string, from: number, end: number, signAfter: (count: number) => string): Span[] | null {
  const items: Span[] = [];
  for (let at = from; at < end;) {
    const sign = signAfter(items.length + 1);
    const next = text.slice(at, Math.min(end, at + LONGEST_ITEM + sign.length)).indexOf(sign);
    const itemEnd = next < 0 ? end : at + next;
    if (itemEnd - at > LONGEST_ITEM) return null;
    if (itemEnd > at) items.push({ start: at, end: itemEnd });
    at = itemEnd + sign.length;
  }
  return items;
}
