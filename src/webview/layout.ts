// Which row each event gets, so that no two overlap with their labels; and which of them are to be seen in a part of
// the picture. Costs n log n for n events, and for what is seen only what is seen.

import { dayNumber, type View, xOf } from "./scale";
import type { TimelineEvent } from "./protocol";

/** An event on the axis. Days since 1970-01-01. */
export interface Bar {
  /** Index of its event. */
  readonly event: number;
  readonly first: number;
  readonly last: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Pixels that its label takes. */
  readonly labelWidth: number;
}

/** Pixels of a bar that has no end, and of one of a single day far out. */
export const OPEN_WIDTH = 36;
export const NARROWEST = 7;
const LETTER_WIDTH = 6.6;
/** Between one event and the next in its row. */
const GAP = 14;

/** Null for an event of which no day is known. */
export function barOf(event: TimelineEvent, index: number): Bar | null {
  const known = event.earliest ?? event.latest;
  if (known === null) return null;
  return {
    event: index,
    first: dayNumber(event.earliest ?? known),
    last: dayNumber(event.latest ?? known),
    openStart: event.earliest === null,
    openEnd: event.latest === null,
    labelWidth: event.label.length * LETTER_WIDTH,
  };
}

/** Of a folder's events one in twenty is history or a far plan; shown at first they would leave the news a stripe. @guess */
const ASIDE = 0.05;

/** Without the first and the last few, where there are many. Bars must come ordered by first day. */
export function mostOf(bars: readonly Bar[]): readonly Bar[] {
  const aside = Math.floor(bars.length * ASIDE);
  return bars.slice(aside, bars.length - aside);
}

export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** The bar alone, in pixels of the view. */
export function barExtent({ first, last, openStart, openEnd }: Bar, view: View): Extent {
  const left = xOf(first, view);
  const right = Math.max(left + NARROWEST, xOf(last + 1, view));
  return { left: openStart ? left - OPEN_WIDTH : left, right: openEnd ? right + OPEN_WIDTH : right };
}

/** Each row's bars from left to right. */
export type Rows = readonly (readonly Bar[])[];

/** Bars must come ordered by first day. */
export function layOut(bars: readonly Bar[], pixelsPerDay: number): Rows {
  const view = { start: 0, pixelsPerDay };
  const rows: Bar[][] = [];
  const free = new EndQueue();
  for (const bar of bars) {
    const { left } = barExtent(bar, view);
    const reused = free.takeUpTo(left);
    const row = reused ?? rows.push([]) - 1;
    rows[row]!.push(bar);
    free.add(rightOf(bar, view) + GAP, row);
  }
  return rows;
}

const LABEL_GAP = 5;

/** Where the label begins: in the bar, always in sight, or after it where it is too short. */
export function labelLeft(bar: Bar, view: View): number {
  const { left, right } = barExtent(bar, view);
  const inside = right - left >= bar.labelWidth + 2 * LABEL_GAP;
  return inside ? Math.max(left, Math.min(0, right - bar.labelWidth - 2 * LABEL_GAP)) + LABEL_GAP : right + LABEL_GAP;
}

/** With its label. */
function rightOf(bar: Bar, view: View): number {
  return Math.max(barExtent(bar, view).right, labelLeft(bar, view) + bar.labelWidth);
}

/** The bars of rows firstRow … lastRow that reach into the view's `width` pixels. */
export function barsWithin(rows: Rows, view: View, width: number, firstRow: number, lastRow: number): [Bar, number][] {
  const found: [Bar, number][] = [];
  for (let row = Math.max(0, firstRow); row <= Math.min(lastRow, rows.length - 1); row++) {
    const bars = rows[row]!;
    let at = firstReaching(bars, view);
    for (; at < bars.length && barExtent(bars[at]!, view).left <= width; at++) found.push([bars[at]!, row]);
  }
  return found;
}

/** Index of the first bar of a row that ends right of the left edge. */
function firstReaching(bars: readonly Bar[], view: View): number {
  let low = 0;
  let high = bars.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rightOf(bars[middle]!, view) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rows by where they end, the leftmost first (a binary heap). */
class EndQueue {
  private readonly heap: { readonly end: number; readonly row: number }[] = [];

  add(end: number, row: number): void {
    let at = this.heap.push({ end, row }) - 1;
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      if (this.heap[parent]!.end <= end) break;
      [this.heap[parent], this.heap[at]] = [this.heap[at]!, this.heap[parent]!];
      at = parent;
    }
  }

  /** Takes out the row that ends first if it ends at or before `end`; else null. */
  takeUpTo(end: number): number | null {
    const first = this.heap[0];
    if (!first || first.end > end) return null;
    const last = this.heap.pop()!;
    if (this.heap.length > 0) {
      this.heap[0] = last;
      this.sink();
    }
    return first.row;
  }

  private sink(): void {
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let least = at;
      for (const child of [left, right])
        if (child < this.heap.length && this.heap[child]!.end < this.heap[least]!.end) least = child;
      if (least === at) return;
      [this.heap[least], this.heap[at]] = [this.heap[at]!, this.heap[least]!];
      at = least;
    }
  }
}
