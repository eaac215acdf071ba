// An address such as ".../2013/06/story.html" at the document's head tells the month in which the page was made. A day in it would state the date.

import { dayNumber, parseDay } from "../../../model";
import { intervalOf } from "../../timexValue";
import { addressDates } from "../addressDate";
import { type ConstraintFinder, evidenceAt } from "./constraint";

/** @guess a page's own address stands on its first line */
const HEAD_LENGTH = 600;

export const addressMonth: ConstraintFinder = (document) => {
  const found = addressDates(document.source.text.slice(0, HEAD_LENGTH)).find(
    ({ start }) => document.source.lineAt(start) === 0,
  );
  const { earliest, latest } = found ? intervalOf(found.value) : { earliest: null, latest: null };
  const [from, to] = [parseDay(earliest ?? ""), parseDay(latest ?? "")];
  if (!found || !from || !to) return [];
  return [
    {
      days: [{ from: dayNumber(from), to: dayNumber(to) }],
      evidence: evidenceAt(document, found, "month in the page's address"),
    },
  ];
};
