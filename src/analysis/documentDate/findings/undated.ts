// Nothing says when the document was written, not even to within a year. Reported only where some date of it waits for that: a text
// without relative dates needs none.

import { dayNumber, type DocumentDate, parseDay } from "../../../model";
import { type DateRule, linesOf } from "./rule";

/** An inferred interval of a year at most is an answer. */
const A_YEAR = 366;

export const undated: DateRule = ({ source, timexes, documentDate, blocks }) => {
  if (isDated(documentDate)) return [];
  const article = (offset: number): boolean =>
    !(blocks.find(({ start, end }) => start <= offset && offset < end)?.boilerplate ?? false);
  const waiting = timexes.find(({ anchor, start }) => anchor === "unresolved" && article(start));
  if (!waiting) return [];
  const { start, end, text } = waiting;
  const lines = linesOf(source, waiting);
  const contradiction = documentDate.basis === "none" && documentDate.evidence.length > 0;
  const message = contradiction
    ? `This document cannot be dated, because what it says contradicts itself: ${documentDate.evidence.map((item) => `“${item.text}” (${item.why})`).join("; ")}.`
    : `This document has no date, so “${text}” cannot be told${intervalText(documentDate)}. Give it one, in its first line or with --date, to date everything in it.`;
  const own = { start, end, line: lines.startLine, text, why: "needs the document's date" };
  return [
    {
      rule: "date.undated",
      severity: "information",
      start,
      end,
      ...lines,
      message,
      evidence: [...documentDate.evidence, own],
    },
  ];
};

function isDated({ earliest, latest }: DocumentDate): boolean {
  const [from, to] = [parseDay(earliest ?? ""), parseDay(latest ?? "")];
  return from !== null && to !== null && dayNumber(to) - dayNumber(from) <= A_YEAR;
}

function intervalText({ earliest, latest }: DocumentDate): string {
  if (earliest !== null && latest !== null) return ` (it was written between ${earliest} and ${latest})`;
  if (earliest !== null) return ` (it was written on or after ${earliest})`;
  return latest === null ? "" : ` (it was written on or before ${latest})`;
}
