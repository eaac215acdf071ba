// February 30, June 31, 29 February of a common year: days that no calendar has.

import { daysInMonth } from "../../../model";
import { type DateRule, linesOf } from "./rule";

export const impossibleDay: DateRule = ({ source, timexCandidates }) =>
  timexCandidates.flatMap((candidate) => {
    const form = candidate.form;
    if (form.kind !== "calendar" || !form.impossible || form.month === undefined) return [];
    const { start, end, text } = candidate;
    const lines = linesOf(source, candidate);
    const length = form.month >= 1 && form.month <= 12 ? daysInMonth(form.year ?? 2000, form.month) : 0;
    const why = length === 0 ? "there is no such month" : `that month has ${length} days`;
    const evidence = [{ start, end, line: lines.startLine, text, why }];
    const message = `“${text}” is no day of the calendar: ${why}.`;
    return [{ rule: "date.impossible", severity: "warning" as const, start, end, ...lines, message, evidence }];
  });
