// Web and mail addresses hold words that look like dates ("www.today.com", "/05/nov/1266.html") and say nothing of any day.
// The dates that sites put into their addresses are read elsewhere (documentDate/addressDate.ts).

import type { Span } from "../../model";

/** Marks that join the parts of an address. */
const JOINTS = "/.-_=?&@#+";

/** Addresses that are longer are cut here. @guess */
const LONGEST = 400;

/** True if the expression is a part of an address: joined to something, within a run without white space that has the shape of one. */
export function isInAddress(text: string, { start, end }: Span): boolean {
  if (!isJoint(text, start - 1) && !isJoint(text, end)) return false;
  let from = start;
  while (from > 0 && start - from < LONGEST && !isSpace(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < LONGEST && !isSpace(text.charCodeAt(to))) to++;
  return ADDRESS.test(text.slice(from, to));
}

function isJoint(text: string, at: number): boolean {
  return at >= 0 && at < text.length && JOINTS.includes(text.charAt(at));
}

function isSpace(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0x2028 || unit === 0x2029 || unit === 0x3000;
}

/** A scheme, "www.", an at-sign between names, or a host with a path or a usual ending. */
const ADDRESS =
  /:\/\/|\bwww\.|[a-z\d]@[a-z\d]|[a-z\d]\.(?:com|org|net|edu|gov|info|biz|co|ac|tv|io|news)(?:\.[a-z]{2})?(?:[^a-z\d.-]|$)/i;
