// Gives every line with words a kind: the model's three-way decision, made finer by what the line says and where it
// stands. Sidebars are settled before (findSidebars.ts); their lines keep the kind given there.

import type { BlockKind } from "../../model";
import type { LineDecision } from "./classifyLines";
import { isByline, isCaption, isContact, isDayStamp, isLegal, isShare, isStamp, readable } from "./linePatterns";
import type { LineTable } from "./measureLines";
import { M, MEASURES } from "./measures";

export interface LineKind {
  readonly kind: BlockKind;
  readonly boilerplate: boolean;
}

const HEADLINE_WORDS = 24;
const SUBHEADING_WORDS = 12;
/** A heading's value below which it names a page control, not a list of links (measureLines.ts). */
const CONTROLS = 5;

export function kindsOfLines(
  text: string,
  table: LineTable,
  decision: LineDecision,
  sidebarKinds: readonly (LineKind | null)[],
): LineKind[] {
  const kept = keptLines(text, table, decision, sidebarKinds);
  const firstKept = kept.indexOf(true);
  const lastKept = kept.lastIndexOf(true);
  return Array.from({ length: table.count }, (_, i) => {
    const line = readable(text, table.start[i]!, table.end[i]!);
    const place = { before: i <= firstKept || firstKept < 0, after: i > lastKept, early: isEarly(kept, i) };
    return (
      sidebarKinds[i] ?? (kept[i] ? articleKind(table, kept, i, line) : otherKind(table, decision, i, line, place))
    );
  });
}

/** Article text, by line. A list that a colon announces is the article's own, whatever the model thinks of its short lines. */
function keptLines(
  text: string,
  table: LineTable,
  decision: LineDecision,
  sidebarKinds: readonly (LineKind | null)[],
): boolean[] {
  const kept: boolean[] = [];
  for (let i = 0; i < table.count; i++) {
    if (sidebarKinds[i]) {
      kept.push(false);
      continue;
    }
    const announced = i > 0 && kept[i - 1]! && listed(table, i) && (endsInColon(table, i - 1) || listed(table, i - 1));
    const line = readable(text, table.start[i]!, table.end[i]!);
    const named = isContact(line) || isStamp(line) || isShare(line) || (isLegal(line) && wordsOf(table, i) < 30);
    kept.push(!named && (announced || decision.content[i]! > 0));
  }
  return kept;
}

/** Before the second line of article text. */
function isEarly(kept: readonly boolean[], line: number): boolean {
  let seen = 0;
  for (let i = 0; i < line && seen < 2; i++) if (kept[i]) seen++;
  return seen < 2;
}

function articleKind(table: LineTable, kept: readonly boolean[], i: number, line: string): LineKind {
  if (listed(table, i)) return own("bullet");
  const ending = table.measures[i * MEASURES + M.ending]!;
  const closed = ending === 1 || ending === 2 || ending === 5;
  const firstKept = kept.indexOf(true) === i;
  if (isByline(line)) return own("byline");
  if (wordsOf(table, i) <= SUBHEADING_WORDS && !closed && ending !== 3 && kept[i + 1] && !firstKept)
    return own("subheading");
  return own("body");
}

interface Place {
  readonly before: boolean;
  readonly after: boolean;
  readonly early: boolean;
}

function otherKind(table: LineTable, decision: LineDecision, i: number, line: string, place: Place): LineKind {
  if (isContact(line)) return page("contact");
  if (isShare(line)) return page("share");
  if (isDayStamp(line) && place.early) return own("dateline");
  if (isByline(line) && !place.after) return own("byline");
  if (isLegal(line)) return page("legal");
  const heading = table.measures[i * MEASURES + M.heading]!;
  if (heading > 0 && heading <= CONTROLS) return page(heading === 1 ? "share" : "navigation");
  if (decision.meta[i]! <= 0) return page("navigation");
  if (isStamp(line)) return own("dateline");
  if (isCaption(line)) return own("caption");
  if (place.before && wordsOf(table, i) <= HEADLINE_WORDS) return own("headline");
  return own(place.before ? "byline" : "caption");
}

function listed(table: LineTable, i: number): boolean {
  const base = i * MEASURES;
  return table.measures[base + M.bullet]! > 0 || table.measures[base + M.markerBefore]! > 0;
}

function endsInColon(table: LineTable, i: number): boolean {
  return table.measures[i * MEASURES + M.ending] === 3;
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
