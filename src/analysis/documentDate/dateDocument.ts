// When was this written? Stated in the text, given from outside, told by its address, inferred, or unknown; never the machine's clock.

import type { Knowledge } from "../../knowledge/knowledge";
import type { DocumentDate, Evidence, Hints } from "../../model";
import type { Layers } from "../layers";
import { intervalOf, isTimexValue } from "../timexValue";
import { type AddressDate, addressDates, datesIn } from "./addressDate";
import { completeStamp } from "./completeStamp";
import { inferDate } from "./inferDate";
import { chooseStamp, findStamps, type Stamp } from "./stamps";

type Document = Pick<
  Layers,
  "source" | "blocks" | "tokens" | "sentences" | "timexCandidates" | "mentions" | "entities"
>;

export function dateDocument(document: Document, knowledge: Pick<Knowledge, "offices">, hints: Hints): DocumentDate {
  const stamps = findStamps(document);
  const stated = chooseStamp(stamps.complete);
  if (stated) return fromStamp(stated, stated.value);
  const given = fromGiven(hints.date);
  const address = fromAddress(document, hints.path);
  const known = given ?? address;
  const partial = stamps.partial[0];
  if (!partial) return known ?? inferDate(document, knowledge.offices);
  return completeStamp(document, partial, known ?? inferDate(document, knowledge.offices));
}

function fromStamp(stamp: Stamp, value: string): DocumentDate {
  const { start, end } = stamp.candidate;
  return { value, basis: "stated", span: { start, end }, evidence: [stamp.evidence], ...intervalOf(value) };
}

/** A hint is an ISO day, month, year or date-time; anything else is as good as none. */
export function fromGiven(date: string | undefined): DocumentDate | null {
  const value = date
    ?.trim()
    .replace(/^(\d{4}-\d\d-\d\d)[ T].*$/, (all, day: string) =>
      isTimexValue(all.replace(" ", "T")) ? all.replace(" ", "T") : day,
    );
  if (!value || !/^\d{4}(?:-\d\d){0,2}(?:$|T)/.test(value) || !isTimexValue(value)) return null;
  const interval = intervalOf(value);
  return interval.earliest === null ? null : { value, basis: "given", span: null, evidence: [], ...interval };
}

/** "2013-05-03"; a month alone only narrows (constraints/addressMonth.ts). */
const DAY_LENGTH = 10;

/** @guess an article's own address stands at its head */
const HEAD_LENGTH = 600;

function fromAddress({ source }: Document, path: string | undefined): DocumentDate | null {
  const inText = addressDates(source.text.slice(0, HEAD_LENGTH)).find(
    ({ start, value }) => value.length === DAY_LENGTH && source.lineAt(start) === 0,
  );
  if (inText) return fromAddressDate(inText, source.lineAt(inText.start), source.slice(inText));
  const inPath = path === undefined ? undefined : datesIn(path.split(/[\\/]/).slice(-6).join("/"))[0];
  return inPath ? { value: inPath.value, basis: "given", span: null, evidence: [], ...intervalOf(inPath.value) } : null;
}

function fromAddressDate({ value, start, end }: AddressDate, line: number, text: string): DocumentDate {
  const evidence: Evidence = { start, end, line, text, why: "date in the page's address" };
  return { value, basis: "stated", span: { start, end }, evidence: [evidence], ...intervalOf(value) };
}
