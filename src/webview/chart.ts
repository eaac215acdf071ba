// Draws the axis and the events that are to be seen, and no others: ten thousand events are a few hundred elements.

import { setAttributes, svg } from "./elements";
import { type Bar, barExtent, barsWithin, labelLeft, type Rows } from "./layout";
import type { TimelineEvent } from "./protocol";
import { ticks, type View, xOf } from "./scale";

export const ROW_HEIGHT = 26;
export const AXIS_HEIGHT = 30;
const BAR_HEIGHT = 18;

/** What is drawn, and where it is seen from. */
export interface Scene {
  readonly events: readonly TimelineEvent[];
  readonly rows: Rows;
  readonly view: View;
  /** Pixels that the rows are scrolled down. */
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Index of the event that the keyboard is at, or null. */
  readonly selected: number | null;
  /** For screen readers: which of how many, from 1. */
  readonly position: (event: number) => { readonly at: number; readonly of: number };
}

export class Chart {
  readonly root: SVGSVGElement;
  private readonly axis = svg("g", { class: "axis", "aria-hidden": "true" });
  private readonly bars = svg("g", { role: "presentation" });
  private readonly drawn = new Map<number, SVGGElement>();

  constructor() {
    const clip = svg("clipPath", { id: "below-axis" }, svg("rect", { y: AXIS_HEIGHT, width: "100%", height: "100%" }));
    const clipped = svg("g", { "clip-path": "url(#below-axis)", role: "presentation" }, this.bars);
    this.root = svg("svg", { role: "presentation" }, svg("defs", {}, clip, hatch()), this.axis, clipped);
  }

  /** The event whose element holds `target`, or null. */
  eventAt(target: EventTarget | null): number | null {
    const group = target instanceof Element ? target.closest("g[data-event]") : null;
    return group ? Number(group.getAttribute("data-event")) : null;
  }

  draw(scene: Scene): void {
    setAttributes(this.root, { width: scene.width, height: scene.height });
    this.drawAxis(scene);
    const below = scene.height - AXIS_HEIGHT;
    const seen = barsWithin(
      scene.rows,
      scene.view,
      scene.width,
      Math.floor(scene.top / ROW_HEIGHT),
      Math.floor((scene.top + below) / ROW_HEIGHT),
    );
    const gone = new Set(this.drawn.keys());
    for (const [bar, row] of seen) {
      gone.delete(bar.event);
      this.drawBar(bar, row, scene);
    }
    for (const event of gone) {
      this.drawn.get(event)!.remove();
      this.drawn.delete(event);
    }
  }

  private drawAxis({ view, width, height }: Scene): void {
    const marks = ticks(view, width).map(({ day, label }) => {
      const x = xOf(day, view);
      const line = svg("line", { x1: x, x2: x, y1: AXIS_HEIGHT - 6, y2: height });
      return svg("g", { class: "tick" }, line, svg("text", { x: x + 4, y: AXIS_HEIGHT - 12 }, label));
    });
    this.axis.replaceChildren(...marks);
  }

  private drawBar(bar: Bar, row: number, scene: Scene): void {
    const event = scene.events[bar.event]!;
    const group = this.drawn.get(bar.event) ?? this.newBar(bar.event, event);
    const { left, right } = barExtent(bar, scene.view);
    const y = AXIS_HEIGHT + row * ROW_HEIGHT - scene.top + (ROW_HEIGHT - BAR_HEIGHT) / 2;
    const { at, of } = scene.position(bar.event);
    setAttributes(group, {
      "aria-posinset": at,
      "aria-setsize": of,
      "aria-selected": bar.event === scene.selected ? "true" : "false",
    });
    setAttributes(group.children[0]!, { x: left, y, width: right - left, height: BAR_HEIGHT, rx: 3 });
    setAttributes(group.children[1]!, { x: labelLeft(bar, scene.view), y: y + BAR_HEIGHT / 2 + 4 });
  }

  private newBar(index: number, event: TimelineEvent): SVGGElement {
    const group = svg(
      "g",
      {
        id: `event-${index}`,
        class: classOf(event),
        role: "option",
        "data-event": index,
        "aria-label": [event.label, event.when, event.caveat, event.place].filter((part) => part !== null).join(", "),
      },
      svg("rect"),
      svg("text", {}, event.label),
    );
    this.drawn.set(index, group);
    this.bars.append(group);
    return group;
  }

  /** Other events than before: nothing drawn counts any more. */
  clear(): void {
    this.drawn.clear();
    this.bars.replaceChildren();
  }
}

/** Hatched where the day is not certain, outlined where it is not yet so, struck out where it is not so. */
function classOf({ earliest, latest, lasts, modality, negated }: TimelineEvent): string {
  const certain = lasts || (earliest !== null && earliest === latest);
  const isSo = modality === "asserted" || modality === "reported";
  return ["event", certain ? "certain" : "uncertain", isSo ? "told" : "outlined", negated ? "denied" : ""]
    .join(" ")
    .trim();
}

function hatch(): SVGPatternElement {
  const line = svg("path", { d: "M-2 2l4-4M0 8l8-8M6 10l4-4" });
  return svg("pattern", { id: "hatch", width: 8, height: 8, patternUnits: "userSpaceOnUse" }, line);
}
