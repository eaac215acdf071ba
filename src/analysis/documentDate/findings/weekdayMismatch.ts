// "Tuesday, February 23, 2022" was a Wednesday. Only where the text itself gives weekday, day and year, or where the resolved year is
// the document's own: a year that Glossator guessed proves nothing.

import { dayNumber, parseDay, WEEKDAY_NAMES, weekdayOf } from "../../../model";
import { type DateRule, linesOf } from "./rule";

export const weekdayMismatch: DateRule = ({ source, timexCandidates, timexes }) =>
  timexCandidates.flatMap((candidate, i) => {
    const form = candidate.form;
    if (form.kind !== "calendar" || form.weekday === undefined || form.day === undefined || form.year === undefined)
      return [];
    const day = parseDay(timexes[i]?.value ?? "");
    if (!day) return [];
    const actual = weekdayOf(dayNumber(day));
    if (actual === form.weekday) return [];
    const { start, end, text } = candidate;
    const lines = linesOf(source, candidate);
    const right = WEEKDAY_NAMES[actual - 1]!;
    const message = `“${text}”: that day was a ${right}, not a ${WEEKDAY_NAMES[form.weekday - 1]!}.`;
    const evidence = [{ start, end, line: lines.startLine, text, why: `the calendar has a ${right} here` }];
    return [{ rule: "date.weekday-mismatch", severity: "warning" as const, start, end, ...lines, message, evidence }];
  });
