// "The 50th anniversary of the 1969 landing", "in 1989, 30 years ago": a year and the distance from it give the year of writing. Not
// with "nearly" or "about"; an anniversary still ahead may be next year's.

import { dayNumber, type TimexCandidate } from "../../../model";
import type { DayRange } from "../daySet";
import { TenseReader } from "../../tenseReader";
import { type Constraint, type ConstraintFinder, evidenceAt, isArticle, type UndatedDocument } from "./constraint";

export const anniversaries: ConstraintFinder = (document) => {
  const tenses = new TenseReader(document);
  return document.timexCandidates.flatMap((candidate, i): Constraint[] => {
    const year = yearOf(candidate);
    if (year === null || !isArticle(document, candidate.start)) return [];
    const ago = yearsAgoBeside(document, i);
    if (ago !== null) return [constraintOf(document, candidate, year + ago, `${ago} years before the writing`)];
    const count = anniversaryBefore(document, candidate);
    if (count === null) return [];
    const ahead = tenses.at(candidate.start, candidate.end) === "future" ? 1 : 0;
    return [constraintOf(document, candidate, year + count, `its anniversary no. ${count} is told`, ahead)];
  });
};

function yearOf({ form, mod }: TimexCandidate): number | null {
  return form.kind === "calendar" && form.year !== undefined && !form.beforeChrist && !form.fiscal && mod === null
    ? form.year
    : null;
}

/** "1989, 30 years ago", "30 years ago, in 1989": the distance, if nothing else stands between the two. */
function yearsAgoBeside({ source, timexCandidates }: UndatedDocument, i: number): number | null {
  const own = timexCandidates[i]!;
  for (const other of [timexCandidates[i - 1], timexCandidates[i + 1]]) {
    if (other?.form.kind !== "shift" || other.mod !== null) continue;
    const { unit, amount, from } = other.form;
    if (unit !== "year" || from !== "document" || amount === null || !Number.isInteger(amount) || amount > -2) continue;
    const [left, right] = own.start < other.start ? [own, other] : [other, own];
    if (/^,?(?: (?:in|on|back in))? ?$/.test(source.text.slice(left.end, right.start))) return -amount;
  }
  return null;
}

const ANNIVERSARY =
  /\b(?:(\d{1,3})(?:st|nd|rd|th)|(ten|twentie|thirtie|fortie|fiftie|sixtie|seventie|eightie|ninetie|hundred)th) anniversary of (?:the |its |their |his |her )?$/i;
const TENTHS = ["ten", "twentie", "thirtie", "fortie", "fiftie", "sixtie", "seventie", "eightie", "ninetie", "hundred"];

/** Code units that "the seventieth anniversary of their " can take. */
const REACH = 50;

/** The year belongs to what is remembered; "its 100th anniversary in 2001" says when it is remembered. */
function anniversaryBefore({ source }: UndatedDocument, { start }: TimexCandidate): number | null {
  const found = ANNIVERSARY.exec(source.text.slice(Math.max(0, start - REACH), start));
  if (!found) return null;
  return found[1] === undefined ? (TENTHS.indexOf(found[2]!.toLowerCase()) + 1) * 10 : Number(found[1]);
}

function constraintOf(
  document: UndatedDocument,
  candidate: TimexCandidate,
  year: number,
  why: string,
  yearsAhead = 0,
): Constraint {
  const days: DayRange = {
    from: dayNumber({ year: year - yearsAhead, month: 1, day: 1 }),
    to: dayNumber({ year, month: 12, day: 31 }),
  };
  return { days: [days], evidence: evidenceAt(document, candidate, `${why}: written in ${year}`) };
}
