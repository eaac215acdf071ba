// Finds lists of links as units: a heading that the lexicon knows ("Most read") with what stands under it, a section's
// name ("World") over nothing but links, or a run of links without a heading that the model takes for page. Decides where a sidebar ends; the model
// need not agree with what is in it, because a ranking under its heading is one, however much its headlines read like the
// article, unless it is sure of them all.

import { announcedLines, mayBeText, SURELY_TEXT } from "./benefitOfDoubt";
import type { LineDecision } from "./lineDecision";
import type { LineList } from "./lineList";
import type { LineReadings } from "./lineReadings";
import type { LineTable } from "./measureLines";
import { LIST_HEADING, M, MEASURES } from "./measures";

export interface SidebarLines {
  /** Index of the heading among the measured lines, or null. */
  readonly heading: number | null;
  /** Indices of the items' lines. */
  readonly items: readonly number[];
  /** Where heading and items stand if all are on the one line of `items`. */
  readonly onLine?: LineList;
}

/** Links are headlines: longer lines without a bullet are teasers or text. @guess */
const LINK_WORDS = 25;
/** Shorter ones are names of sections, not headlines. @guess */
const NAVIGATION_WORDS = 3;
/** So many links in a row make a list without a heading. @guess */
const BARE_RUN = 3;
/** Links with which the page ends are a list, unless the model is as sure as this that they are text. @guess odds of 20 to 1 */
const LAST_ON_PAGE = 3;
/** And so many one under the name of a section. @guess */
const SECTION_RUN = 2;
/** Longer runs of short lines under a name that nobody knows are tables and addresses. @guess */
const MOST_UNDER_NAME = 12;

export function findSidebars(lines: LineReadings, table: LineTable, decision: LineDecision): SidebarLines[] {
  const found: SidebarLines[] = [];
  const announced = announcedLines(table, decision);
  let i = 0;
  while (i < table.count) {
    const sidebar = isListHeading(lines, table, decision, i)
      ? readItems(lines, table, decision, i)
      : (onOneLine(lines, decision, i) ??
        underSection(lines, table, decision, i) ??
        underName(lines, table, decision, i, found.at(-1)?.items.at(-1) === i - 1) ??
        bareRun(lines, table, decision, announced, i));
    if (sidebar) {
      found.push(sidebar);
      i = sidebar.items.at(-1)! + 1;
    } else i++;
  }
  return found;
}

function isListHeading(lines: LineReadings, table: LineTable, decision: LineDecision, i: number): boolean {
  const base = i * MEASURES;
  const ending = table.measures[base + M.ending]!;
  if (table.measures[base + M.heading]! < LIST_HEADING || ending === 1 || ending === 5) return false;
  if (table.measures[base + M.bullet]! > 0) return false;
  // Words that also open paragraphs ("Related") need the model's word, unless a list follows at once.
  return (
    decision.content[i]! <= 0 ||
    (i + 1 < table.count && (isMarked(table, i + 1) || decision.content[i + 1]! <= 0 || isLink(lines, table, i + 1)))
  );
}

/** The lines under a heading, up to the next heading, paragraph or other part of the page; null if there are none. */
function readItems(
  lines: LineReadings,
  table: LineTable,
  decision: LineDecision,
  heading: number,
): SidebarLines | null {
  const items: number[] = [];
  let marked = 0;
  let teasers = 0;
  for (let i = heading + 1; i < table.count; i++) {
    if (isListHeading(lines, table, decision, i) || endsList(lines, table, i)) break;
    if (underSection(lines, table, decision, i) || onOneLine(lines, decision, i)) break;
    if (marked > 0 && partsLists(lines, table, decision, i)) break;
    if (isMarked(table, i)) marked++;
    else if (!lines.isStamp(i)) {
      const teaser = !isLink(lines, table, i);
      // Teasers begin under the first link; a sentence under several links, with which the page ends, is the article’s last.
      const last = i + 1 === table.count;
      if (teaser && teasers === 0 && items.length > 1 && last) break;
      if (!continuesList(lines, table, decision, i, items.length, marked)) break;
      if (teaser) teasers++;
    }
    items.push(i);
  }
  const sum = items.reduce((total, i) => total + decision.content[i]!, 0);
  return items.length > 0 && sum <= SURELY_TEXT * items.length ? { heading, items } : null; // else references, say
}

/** A line without a bullet: still of the list, if it looks like a link and the list is one of lines without bullets. */
function continuesList(
  lines: LineReadings,
  table: LineTable,
  decision: LineDecision,
  i: number,
  items: number,
  marked: number,
): boolean {
  if (!isLink(lines, table, i)) return decision.content[i]! <= 0 && items > 0 && marked === 0 && !isParagraph(table, i);
  if (marked > 0) return decision.content[i]! <= 0 && !blankBefore(table, i);
  return decision.content[i]! <= 0 || !followedByText(table, i);
}

function onOneLine(lines: LineReadings, decision: LineDecision, i: number): SidebarLines | null {
  const onLine = decision.content[i]! <= SURELY_TEXT ? lines.listOn(i) : null;
  return onLine && { heading: null, items: [i], onLine };
}

/**
 * A section's name with the links under it, up to the next heading or the end: whatever follows them on the page, it is no
 * text. The name is also a label or a subheading, so a single link or a sentence makes it none.
 */
function underSection(
  lines: LineReadings,
  table: LineTable,
  decision: LineDecision,
  heading: number,
): SidebarLines | null {
  if (heading + 1 >= table.count || table.measures[(heading + 1) * MEASURES + M.words]! <= NAVIGATION_WORDS)
    return null;
  if (!lines.isSection(heading)) return null;
  const items: number[] = [];
  let links = 0;
  let sum = 0;
  let i = heading + 1;
  for (; i < table.count; i++) {
    if (isListHeading(lines, table, decision, i) || endsList(lines, table, i) || lines.isSection(i)) break;
    if (partsLists(lines, table, decision, i)) break;
    const stamp = lines.isStamp(i);
    const words = table.measures[i * MEASURES + M.words]!;
    if (!stamp && (words <= 1 || !isLink(lines, table, i) || decision.meta[i]! > 0)) return null;
    if (!stamp) links++;
    sum += decision.content[i]!;
    items.push(i);
  }
  const most = i === table.count ? LAST_ON_PAGE : SURELY_TEXT;
  return links >= SECTION_RUN && sum <= most * items.length ? { heading, items } : null;
}

/**
 * The same under a name that nobody knows ("Polska", "Calcio"): right behind a sentence, with nothing but links up to the
 * page's end or another list; or between two lists with bullets, where one link is enough.
 */
function underName(
  lines: LineReadings,
  table: LineTable,
  decision: LineDecision,
  name: number,
  afterList: boolean,
): SidebarLines | null {
  const between = afterList && partsLists(lines, table, decision, name);
  if (!between && !(name > 0 && endsSentence(table, name - 1) && mayBeName(lines, table, decision, name))) return null;
  const items: number[] = [];
  let sum = 0;
  let i = name + 1;
  for (; i < table.count; i++) {
    if (isListHeading(lines, table, decision, i) || endsList(lines, table, i) || lines.isSection(i)) break;
    const words = table.measures[i * MEASURES + M.words]!;
    if (
      items.length === MOST_UNDER_NAME ||
      words < NAVIGATION_WORDS ||
      !isLink(lines, table, i) ||
      decision.meta[i]! > 0
    )
      return null;
    sum += decision.content[i]!;
    items.push(i);
  }
  return items.length >= (between ? 1 : SECTION_RUN) && sum <= SURELY_TEXT * items.length
    ? { heading: name, items }
    : null;
}

/** A line without bullet before one with it, behind others with bullets. */
function partsLists(lines: LineReadings, table: LineTable, decision: LineDecision, i: number): boolean {
  if (i === 0 || i + 1 >= table.count || isMarked(table, i) || !isMarked(table, i - 1) || !isMarked(table, i + 1))
    return false;
  return mayBeName(lines, table, decision, i);
}

function mayBeName(lines: LineReadings, table: LineTable, decision: LineDecision, i: number): boolean {
  const base = i * MEASURES;
  const { measures } = table;
  if (measures[base + M.words]! > NAVIGATION_WORDS || measures[base + M.ending] !== 0) return false;
  if (measures[base + M.heading]! > 0 || measures[base + M.digits]! > 0 || measures[base + M.startsSmall]! > 0)
    return false;
  return measures[base + M.bullet] === 0 && decision.meta[i]! <= 0 && !lines.isStamp(i);
}

function endsSentence(table: LineTable, i: number): boolean {
  const ending = table.measures[i * MEASURES + M.ending]!;
  return ending === 1 || ending === 2;
}

/** Headline-like: short and not a sentence with its full stop. */
function isLink(lines: LineReadings, table: LineTable, i: number): boolean {
  const base = i * MEASURES;
  const words = table.measures[base + M.words]!;
  const open = words <= LINK_WORDS && (table.measures[base + M.ending] !== 1 || lines.endsAbbreviated(i));
  return open || lines.isStamp(i);
}

/** Several sentences, as teasers seldom have. */
function isParagraph(table: LineTable, i: number): boolean {
  return table.measures[i * MEASURES + M.sentences]! >= 2;
}

/** A short line between paragraphs is a subheading, not a link. */
function followedByText(table: LineTable, i: number): boolean {
  if (i + 1 >= table.count) return false;
  const base = (i + 1) * MEASURES;
  return table.measures[base + M.words]! > LINK_WORDS && table.measures[base + M.ending] === 1;
}

/** A run of links; lines at its ends that may be text are none of it. */
function bareRun(
  lines: LineReadings,
  table: LineTable,
  decision: LineDecision,
  announced: Uint8Array,
  start: number,
): SidebarLines | null {
  if (mayBeText(table, decision, start)) return null;
  const items: number[] = [];
  let links = 0;
  for (let i = start; i < table.count && decision.content[i]! <= 0 && announced[i] === 0; i++) {
    if (isListHeading(lines, table, decision, i) || endsList(lines, table, i)) break;
    const words = table.measures[i * MEASURES + M.words]!;
    const stamp = lines.isStamp(i);
    if (!stamp && (words <= NAVIGATION_WORDS || decision.meta[i]! > 0 || !isLink(lines, table, i))) break;
    if (stamp && items.length === 0) break;
    if (!stamp) links++;
    items.push(i);
  }
  while (items.length > 0 && mayBeText(table, decision, items.at(-1)!)) {
    if (!lines.isStamp(items.pop()!)) links--;
  }
  return links >= BARE_RUN ? { heading: null, items } : null;
}

function endsList(lines: LineReadings, table: LineTable, i: number): boolean {
  const heading = table.measures[i * MEASURES + M.heading]!;
  if (heading > 0 && heading < LIST_HEADING) return true;
  return lines.isContact(i) || lines.isLegal(i) || lines.isShare(i);
}

function isMarked(table: LineTable, i: number): boolean {
  const base = i * MEASURES;
  return table.measures[base + M.bullet]! > 0 || table.measures[base + M.markerBefore]! > 0;
}

function blankBefore(table: LineTable, i: number): boolean {
  return table.measures[i * MEASURES + M.blankBefore]! > 0;
}
