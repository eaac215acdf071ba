// The hover of a time expression: the value, how it came about, and against which anchor, so that a reader can
// check it. What could not be resolved says so.

import { type AnnotatedDocument, covers, overlaps, type Timex } from "../model";
import type { Surroundings } from "./surroundings";
import { lineLink } from "./links";
import { literalText } from "./literalText";
import { timexWords } from "./timexWords";
import { count, interval } from "./words";

const TYPE_WORDS = { DATE: "date", TIME: "time", DURATION: "duration", SET: "repeated" } as const;

export function dateHover(document: AnnotatedDocument, timex: Timex, around: Surroundings): string[] {
  const isStamp = document.documentDate.span !== null && overlaps(document.documentDate.span, timex);
  const type = isStamp ? "the document’s date" : TYPE_WORDS[timex.type];
  if (timex.anchor === "unresolved" && timex.earliest === null) {
    // Its value has only placeholders for what is not known; they are for programs.
    const title = `**${literalText(timex.text, 60)}** · ${type}`;
    return [title, ...(timex.reason === "" ? [UNRESOLVED] : why(timex)), ...eventsThen(document, timex)];
  }
  return [
    `**${literalText(timexWords(timex))}** · ${type}`,
    ...meaning(timex),
    ...why(timex),
    ...anchor(document, timex, around.uri, isStamp),
    ...doubt(document, timex),
    ...eventsThen(document, timex),
  ];
}

const UNRESOLVED = "Not resolved: the text gives nothing to count from";

/** Without the words and their value, which the title says. */
function why({ text, value, reason }: Timex): string[] {
  const told = `${text} → ${value}: `;
  const rest = reason.startsWith(told) ? reason.slice(told.length) : reason;
  return rest === "" ? [] : [literalText(rest.charAt(0).toUpperCase() + rest.slice(1))];
}

/** The calendar days that it covers, where the value does not say it already. */
function meaning(timex: Timex): string[] {
  const days = interval(timex);
  return days === null || timex.value.startsWith(days) ? [] : [`Days: ${days}`];
}

function anchor(document: AnnotatedDocument, timex: Timex, uri: string, isStamp: boolean): string[] {
  const { source, documentDate, timexes } = document;
  if (isStamp || timex.anchor === null) return [];
  if (timex.anchor === "unresolved") return [UNRESOLVED];
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
  const more =
    documentDate.evidence.length > 1 ? ` (and ${count(documentDate.evidence.length - 1, "more reason")})` : "";
  const date = SAYS_DATE.test(timex.reason) ? "The document’s date is" : `Counted from the document’s date ${value},`;
  return [`${date} ${documentDate.basis} in ${where}: ${literalText(first.why)}${more}`];
}

/** Reasons that name the day already. */
const SAYS_DATE = /\b(?:document|inferred) date\b/;

/** A sidebar of another time counts its days from another day. */
function doubt({ sidebars }: AnnotatedDocument, timex: Timex): string[] {
  const elsewhere = sidebars.some((sidebar) => sidebar.stale === true && covers(sidebar, timex));
  return elsewhere && timex.anchor !== null ? ["Doubtful: it stands in a sidebar from another time"] : [];
}

function eventsThen({ events }: AnnotatedDocument, { id }: Timex): string[] {
  const then = events.filter(({ time, main }) => main && time.timex === id);
  if (then.length === 0) return [];
  const rest = then.length > 1 ? ` and ${count(then.length - 1, "more event")}` : "";
  return [`Then: ${literalText(then[0]!.label, 90)}${rest}`];
}
