// Gives every line with words a kind: the model's three-way decision, made finer by what the line says and where it
// stands. Sidebars are settled before (findSidebars.ts); their lines keep the kind given there.

import type { BlockKind } from "../../model";
import { announcedLines, mayBeText, SURELY_TEXT } from "./benefitOfDoubt";
import type { LineDecision } from "./lineDecision";
import { isByline, isCaption, isMenu, isNameAlone, isPlacedStamp, namesDay } from "./linePatterns";
import type { LineReadings } from "./lineReadings";
import type { LineTable } from "./measureLines";
import { HEADING, LIST_HEADING, M, MEASURES } from "./measures";

export interface LineKind {
  readonly kind: BlockKind;
  readonly boilerplate: boolean;
}

const HEADLINE_WORDS = 24;
const SUBHEADING_WORDS = 12;
/** Shorter lines under a headline are names of sections, or a headline in two lines. @guess */
const LEAD_WORDS = 6;
/** Headlines under which a name alone is an author's have as many words; fewer name a section. @guess */
const LEAST_TITLE = 4;
/** "Ho Chi Minh City" @guess */
const PLACE_WORDS = 4;
/** Sentences are no shorter. */
const STANDFIRST_WORDS = 8;
/** Unless the model is as sure as this that it is page. @guess */
const NO_STANDFIRST = -5;
const QUESTION = 2;

export function kindsOfLines(
  lines: LineReadings,
  table: LineTable,
  decision: LineDecision,
  sidebarKinds: readonly (LineKind | null)[],
): LineKind[] {
  const kept = keptLines(lines, table, decision, sidebarKinds);
  const first = kept.indexOf(true);
  const second = first < 0 ? -1 : kept.findIndex((text, i) => text && i > first && !tellsOfReport(lines.line(i)));
  const last = kept.lastIndexOf(true);
  const article: Article = { lines, table, decision, kept, first, second: second < 0 ? table.count : second, last };
  const kinds: LineKind[] = [];
  for (let i = 0; i < table.count; i++) {
    const kind = sidebarKinds[i] ?? (kept[i] ? articleKind(article, i) : otherKind(article, i));
    const doubtful = kind.kind === "headline" || (kind.kind === "caption" && !isCaption(lines.line(i)));
    if (doubtful && isAuthor(article, kinds, i)) kinds.push(own("byline"));
    else if (doubtful && isPlaceOfReport(table, kinds, i)) kinds.push(own("dateline"));
    else if (kind.kind === "headline" && leadsIn(table, kinds, i)) kinds.push(own("subheading"));
    else if (kind.kind === "navigation" && isStandfirst(article, kinds, i)) kinds.push(own("body"));
    else kinds.push(kind);
  }
  return kinds;
}

interface Article {
  readonly lines: LineReadings;
  readonly table: LineTable;
  readonly decision: LineDecision;
  /** Article text, by line. */
  readonly kept: readonly boolean[];
  /** Its first and last line, and the second that is neither author nor place and day. */
  readonly first: number;
  readonly second: number;
  readonly last: number;
}

function keptLines(
  lines: LineReadings,
  table: LineTable,
  decision: LineDecision,
  sidebarKinds: readonly (LineKind | null)[],
): boolean[] {
  const announced = announcedLines(table, decision);
  const kept: boolean[] = [];
  for (let i = 0; i < table.count; i++)
    kept.push(
      !sidebarKinds[i] &&
        (decision.content[i]! > SURELY_TEXT || !isNamed(lines, table, i)) &&
        (announced[i] === 1 || mayBeText(table, decision, i)),
    );
  return kept;
}

/** Its words alone say that the line is none of the text. */
function isNamed(lines: LineReadings, table: LineTable, i: number): boolean {
  if (table.measures[i * MEASURES + M.lead] === 2) return true;
  return lines.isContact(i) || lines.isStamp(i) || lines.isShare(i) || (wordsOf(table, i) < 30 && lines.isLegal(i));
}

function articleKind(article: Article, i: number): LineKind {
  const { lines, table, kept, first, second, last } = article;
  if (listed(table, i)) return own("bullet");
  if ((i <= second || i === last) && isByline(lines.line(i))) return own("byline");
  if (i <= second && isPlacedStamp(lines.line(i))) return own("dateline");
  if (i !== first) return own(isSubheading(table, kept, i) ? "subheading" : "body");
  if (isCaption(lines.line(i))) return own("caption");
  return own(isHeadline(article, i) ? "headline" : "body");
}

/** A short line between longer ones, without a full stop and not broken off in a sentence. */
function isSubheading(table: LineTable, kept: readonly boolean[], i: number): boolean {
  const words = wordsOf(table, i);
  if (!kept[i + 1] || words > SUBHEADING_WORDS || startsSmall(table, i + 1) || startsSmall(table, i)) return false;
  const ending = endingOf(table, i);
  if (ending === QUESTION) return wordsOf(table, i + 1) > 2 * words && table.measures[i * MEASURES + M.sentences] === 1;
  return ending === 0 && (!kept[i - 1] || endingOf(table, i - 1) !== 0 || blankBefore(table, i));
}

/** The first line of the text, without a full stop, before a longer one. */
function isHeadline({ lines, table, decision, second }: Article, i: number): boolean {
  if (!isTitleLike(table, i) || startsSmall(table, i + 1)) return false;
  if (second >= table.count || wordsOf(table, second) <= wordsOf(table, i)) return false;
  return i === 0 || decision.meta[i]! > 0 || isDayStamp(lines, i + 1) || tellsOfReport(lines.line(i + 1));
}

/** Who reports, or from where and when. */
function tellsOfReport(line: string): boolean {
  return isByline(line) || isPlacedStamp(line);
}

function isTitleLike(table: LineTable, i: number): boolean {
  const ending = endingOf(table, i);
  return wordsOf(table, i) >= 2 && wordsOf(table, i) <= HEADLINE_WORDS && (ending === 0 || ending === QUESTION);
}

function otherKind({ lines, table, decision, first, second, last }: Article, i: number): LineKind {
  const before = first < 0 || i <= first;
  if (lines.isContact(i)) return page("contact");
  if (lines.isShare(i)) return page("share");
  if (i <= second && (isDayStamp(lines, i) || isPlacedStamp(lines.line(i)))) return own("dateline");
  if (i <= last + 1 && isByline(lines.line(i))) return own("byline");
  if (lines.isLegal(i)) return page("legal");
  if (isMenu(lines.line(i))) return page("navigation");
  const heading = table.measures[i * MEASURES + M.heading]!;
  if (heading > 0 && heading < LIST_HEADING) return page(heading === HEADING.share ? "share" : "navigation");
  if (i === 0 && isTitleLike(table, i) && isDayStamp(lines, 1)) return own("headline");
  if (decision.meta[i]! <= 0) return page("navigation");
  if (lines.isStamp(i)) return own("dateline");
  if (isCaption(lines.line(i))) return own("caption");
  if (before && wordsOf(table, i) <= HEADLINE_WORDS) return own("headline");
  return own(before ? "byline" : "caption");
}

/** Right under the headline: the sentence that sums the article up, which looks like a link to another page. */
function isStandfirst({ table, decision }: Article, kinds: readonly LineKind[], i: number): boolean {
  return (
    kinds[i - 1]?.kind === "headline" && wordsOf(table, i) >= STANDFIRST_WORDS && decision.content[i]! > NO_STANDFIRST
  );
}

/** Under the headline and beside a stamp, a name alone: whose article it is. */
function isAuthor({ lines, table }: Article, kinds: readonly LineKind[], i: number): boolean {
  if (!isNameAlone(lines.line(i))) return false;
  if (i === 0 || (!lines.isStamp(i - 1) && (i + 1 >= table.count || !lines.isStamp(i + 1)))) return false;
  return kinds.some(({ kind }, line) => kind === "headline" && wordsOf(table, line) >= LEAST_TITLE);
}

/** "Nairobi" right under the author's name: from where it is told. */
function isPlaceOfReport(table: LineTable, kinds: readonly LineKind[], i: number): boolean {
  return kinds[i - 1]?.kind === "byline" && wordsOf(table, i) <= PLACE_WORDS && endingOf(table, i) === 0;
}

/** After the headline: the sentence that leads from it into the text, not a second headline. */
function leadsIn(table: LineTable, kinds: readonly LineKind[], i: number): boolean {
  const headline = kinds.findLastIndex(({ kind }) => kind === "headline");
  if (headline < 0 || table.whole[headline] === table.whole[i]) return false;
  const between = kinds.slice(headline + 1);
  return wordsOf(table, i) >= LEAD_WORDS && between.every(({ boilerplate }) => !boilerplate);
}

/** A stamp that names a day, as datelines do. */
function isDayStamp(lines: LineReadings, i: number): boolean {
  return lines.isStamp(i) && namesDay(lines.line(i));
}

function listed(table: LineTable, i: number): boolean {
  const base = i * MEASURES;
  return table.measures[base + M.bullet]! > 0 || table.measures[base + M.markerBefore]! > 0;
}

/** As in measures.ts: 1 full stop, 2 question or exclamation mark, 3 colon … */
function endingOf(table: LineTable, i: number): number {
  return table.measures[i * MEASURES + M.ending]!;
}

function startsSmall(table: LineTable, i: number): boolean {
  return i < table.count && table.measures[i * MEASURES + M.startsSmall] === 1;
}

function blankBefore(table: LineTable, i: number): boolean {
  return table.measures[i * MEASURES + M.blankBefore] === 1;
}

function wordsOf(table: LineTable, i: number): number {
  return table.measures[i * MEASURES + M.words]!;
}

function own(kind: BlockKind): LineKind {
  return { kind, boilerplate: false };
}

function page(kind: BlockKind): LineKind {
  return { kind, boilerplate: true };
}
