// Settles which order an ambiguous "11/09/2010" has: by the document's address, by its other digit dates, by its other dates, by the
// country of its address; the American order where nothing speaks.

import { dayNumber, pad, parseDay, type TimexCandidate } from "../../model";
import type { Layers } from "../layers";
import { showsDayFirst } from "../dayFirst";
import { addressDates } from "./addressDate";

type Document = Pick<Layers, "source" | "timexCandidates">;

/** The stamp's value in the order that the document speaks for. */
export function orderOf(candidate: TimexCandidate, document: Document): string {
  const form = candidate.form;
  if (form.kind !== "calendar" || !form.otherReading) return expandYear(candidate.underspecified);
  const american = expandYear(candidate.underspecified);
  const european = american.replace(
    /^(....)-\d\d-\d\d/,
    `$1-${pad(form.otherReading.month)}-${pad(form.otherReading.day)}`,
  );
  return isEuropean(american, european, document) ? european : american;
}

/** "05/02/07": a web page's two-digit year lies in this century up to 2068, as POSIX reads it. */
function expandYear(value: string): string {
  const short = /^XX(\d\d)/.exec(value)?.[1];
  return short === undefined ? value : `${Number(short) <= 68 ? "20" : "19"}${value.slice(2)}`;
}

const EUROPEAN_ADDRESS =
  /\.(?:co\.uk|org\.uk|com\.au|co\.nz|co\.in|ie|in|za|eu|de|fr|it|es|nl|be|gr|pt|se|no|dk|fi|ru|br|sg|my|hk)(?=[/\s?#]|$)/;

function isEuropean(american: string, european: string, document: Document): boolean {
  const head = document.source.text.slice(0, 300);
  for (const { value } of addressDates(head)) {
    if (american.startsWith(value)) return false;
    if (european.startsWith(value)) return true;
  }
  const byDigits = showsDayFirst(document.timexCandidates);
  if (byDigits !== null) return byDigits;
  const nearest = nearestOther(american, european, document);
  return nearest ?? EUROPEAN_ADDRESS.test(head);
}

/** The reading that a written-out date of the document agrees with to within three days, if only one does. */
function nearestOther(american: string, european: string, { timexCandidates }: Document): boolean | null {
  const [first, second] = [parseDay(american), parseDay(european)];
  if (!first || !second) return null;
  let [toAmerican, toEuropean] = [Infinity, Infinity];
  for (const { rule, underspecified } of timexCandidates) {
    const other = rule === "numericDate" ? null : parseDay(underspecified);
    if (!other) continue;
    toAmerican = Math.min(toAmerican, Math.abs(dayNumber(other) - dayNumber(first)));
    toEuropean = Math.min(toEuropean, Math.abs(dayNumber(other) - dayNumber(second)));
  }
  if (Math.min(toAmerican, toEuropean) > 3 || toAmerican === toEuropean) return null;
  return toEuropean < toAmerican;
}
