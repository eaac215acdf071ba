// The hover of a time expression: the value, how it came about, and against which anchor, so that a reader can
// check it. What could not be resolved says so.

import { type AnnotatedDocument, overlaps, type Timex } from "../model";
import type { Surroundings } from "./surroundings";
import { lineLink } from "./links";
import { literalText } from "./literalText";
import { count, interval, weekday } from "./words";

const MOD_WORDS: Readonly<Record<NonNullable<Timex["mod"]>, string>> = {
  BEFORE: "before",
  AFTER: "after",
  ON_OR_BEFORE: "on or before",
  ON_OR_AFTER: "on or after",
  LESS_THAN: "less than",
  MORE_THAN: "more than",
  EQUAL_OR_LESS: "at most",
  EQUAL_OR_MORE: "at least",
  START: "beginning of",
  MID: "middle of",
  END: "end of",
  APPROX: "about",
};

const TYPE_WORDS = { DATE: "date", TIME: "time", DURATION: "duration", SET: "repeated" } as const;

export function dateHover(document: AnnotatedDocument, timex: Timex, around: Surroundings): string[] {
  const isStamp = document.documentDate.span !== null && overlaps(document.documentDate.span, timex);
  return [
    `**${literalText(valueWords(timex))}** · ${isStamp ? "the document’s date" : TYPE_WORDS[timex.type]}`,
    ...meaning(timex),
    ...(timex.reason === "" ? [] : [literalText(timex.reason)]),
    ...anchor(document, timex, around.uri, isStamp),
    ...eventsThen(document, timex),
  ];
}

/** "about Tue 2022-02-22", "P2D". */
function valueWords({ value, mod }: Timex): string {
  const day = weekday(value.slice(0, 10));
  return [mod === null ? null : MOD_WORDS[mod], day, value].filter((part) => part !== null).join(" ");
}

/** The calendar days that it covers, where the value does not say it already. */
function meaning(timex: Timex): string[] {
  const days = interval(timex);
  return days === null || timex.value.startsWith(days) ? [] : [`Days: ${days}`];
}

function anchor(document: AnnotatedDocument, timex: Timex, uri: string, isStamp: boolean): string[] {
  const { source, documentDate, timexes } = document;
  if (isStamp || timex.anchor === null) return [];
  if (timex.anchor === "unresolved") return ["Not resolved: the text gives nothing to count from"];
  if (timex.anchor !== "documentDate") {
    const other = timexes.find(({ id }) => id === timex.anchor);
    if (!other) return [];
    const where = lineLink(uri, source.lineAt(other.start), `line ${source.lineAt(other.start) + 1}`);
    return [`Counted from “${literalText(other.text, 60)}” (${literalText(other.value)}) in ${where}`];
  }
  const value = literalText(documentDate.value ?? "unknown");
  const first = documentDate.evidence[0];
  if (documentDate.basis === "given" || !first)
    return [`Counted from the document’s date ${value} (${documentDate.basis})`];
  const where = lineLink(uri, first.line, `line ${first.line + 1}`);
  return [`Counted from the document’s date ${value}, ${documentDate.basis} in ${where}: ${literalText(first.why)}`];
}

function eventsThen({ events }: AnnotatedDocument, { id }: Timex): string[] {
  const then = events.filter(({ time, main }) => main && time.timex === id);
  if (then.length === 0) return [];
  const rest = then.length > 1 ? ` and ${count(then.length - 1, "more event")}` : "";
  return [`Then: ${literalText(then[0]!.label, 90)}${rest}`];
}
