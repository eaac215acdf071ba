// The names of what is measured of a line, as columns of one row, and of the values of its heading.

import type { HeadingClass } from "../../knowledge/headings";

export const M = {
  /** Words, code units of words, the longest word. */
  words: 0,
  letters: 1,
  longest: 2,
  /** Shares of the words: with a capital first, in capitals alone, grammatical ("the", "of"). */
  capitalised: 3,
  shouted: 4,
  grammatical: 5,
  digits: 6,
  commas: 7,
  /** Full stops, question and exclamation marks that end a word. */
  sentences: 8,
  quotes: 9,
  brackets: 10,
  separators: 11,
  /** A capital after a small letter inside a word: "FacebookTwitter". */
  joins: 12,
  symbols: 13,
  /** What the line ends with: 1 full stop, 2 question or exclamation mark, 3 colon, 4 ellipsis, 5 comma, 0 else. */
  ending: 14,
  startsSmall: 15,
  startsQuoted: 16,
  startsDigit: 17,
  /** 1 a bullet, 2 a number with a point or bracket before the words. */
  bullet: 18,
  at: 19,
  address: 20,
  copyright: 21,
  blankBefore: 22,
  markerBefore: 23,
  heading: 24,
  dashes: 25,
  colons: 26,
  /** Before other words: 2 "READ MORE:", which makes them a link in the midst of the text, 1 "WATCH |", which may. */
  lead: 27,
} as const;

export const MEASURES = 28;

/** Values of M.heading, ordered so that thresholds part page controls from headings of lists; 0 for no heading. */
export const HEADING = {
  share: 1,
  subscribe: 2,
  comments: 3,
  footer: 4,
  tags: 5,
  /** "Advertisement": stands in the midst of the article and is no control of the page. */
  interruption: 6,
  sponsored: 7,
  "more-from": 8,
  latest: 9,
  related: 10,
  recommended: 11,
  trending: 12,
  "most-read": 13,
} as const satisfies Readonly<Record<HeadingClass, number>>;

/** From here on a heading's value names a list of links. */
export const LIST_HEADING = HEADING.sponsored;
