// The timeline: keeps which events are shown, from where they are seen, and which is chosen; draws once a frame.

import { AXIS_HEIGHT, Chart, ROW_HEIGHT, type Scene } from "./chart";
import { html } from "./elements";
import { filterFor } from "./filter";
import { type InputActions, listen } from "./input";
import { type Bar, barExtent, barOf, layOut, mostOf, type Rows } from "./layout";
import { pngOf, svgText } from "./picture";
import type { FromPage, Scope, TimelineData } from "./protocol";
import { fitted, panned, type View, zoomed } from "./scale";
import { makeToolbar, type Toolbar } from "./toolbar";
import { Tooltip } from "./tooltip";

/** What outlives the page while it is hidden. */
export interface Kept {
  readonly filter: string;
  readonly view: View | null;
}

export interface Host {
  readonly tell: (message: FromPage) => void;
  readonly kept: Kept | undefined;
  readonly keep: (state: Kept) => void;
}

const NOTHING: TimelineData = { entities: [], events: [] };
/** Rows of a picture, at most: more is nothing to look at, and too large for a canvas. */
const MOST_ROWS = 400;

export class Timeline {
  private data = NOTHING;
  private filter: string;
  private view: View | null;
  /** Ordered by day. */
  private bars: readonly Bar[] = [];
  /** Place of each event among the bars. */
  private places = new Map<number, number>();
  private rows: Rows = [];
  private laidOutFor = 0;
  private top = 0;
  private selected: number | null = null;
  private drawing = false;
  private readonly chart = new Chart();
  private readonly tooltip: Tooltip;
  private readonly empty = html("p", { class: "empty", hidden: true });
  private readonly canvas = html(
    "main",
    { tabindex: 0, role: "listbox", "aria-label": "Events in order of time" },
    this.chart.root,
  );
  private readonly toolbar: Toolbar;

  constructor(private readonly host: Host) {
    this.filter = host.kept?.filter ?? "";
    this.view = host.kept?.view ?? null;
    this.tooltip = new Tooltip((event) => {
      host.tell({ type: "sentence", event });
    });
    const zoom = (factor: number, x: number | null = null) => {
      this.zoom(factor, x ?? this.width / 2);
    };
    const fit = () => {
      this.fit(this.bars);
    };
    this.toolbar = makeToolbar({
      ...{ zoom, fit },
      scope: (whole) => {
        this.view = null;
        host.tell({ type: "scope", whole });
      },
      filter: (text) => {
        this.filter = text;
        this.choose();
      },
      picture: (kind) => void this.picture(kind),
    });
    document.body.append(this.toolbar.root, this.canvas, this.empty, this.tooltip.root);
    this.listen(zoom, fit);
  }

  show(data: TimelineData, scope: Scope): void {
    this.data = data;
    this.chart.clear();
    this.tooltip.forget();
    this.selected = null;
    this.toolbar.offer(data, scope, this.filter);
    this.choose();
  }

  sentence(event: number, text: string): void {
    this.tooltip.sentence(event, text);
  }

  private get width(): number {
    return this.canvas.clientWidth;
  }

  private get height(): number {
    return this.canvas.clientHeight;
  }

  /** Takes the events that the filter lets through, and have a day. */
  private choose(): void {
    const matches = filterFor(this.filter, this.data);
    const wanted = [...this.data.events.keys()].filter((index) => matches(this.data.events[index]!));
    const bars = wanted.flatMap((index) => barOf(this.data.events[index]!, index) ?? []);
    this.bars = bars.sort((a, b) => a.first - b.first || a.last - b.last || a.event - b.event);
    this.places = new Map(this.bars.map(({ event }, place) => [event, place]));
    this.laidOutFor = 0;
    this.top = 0;
    if (this.selected !== null && !this.places.has(this.selected)) this.selected = null;
    this.say(wanted.length - bars.length);
    if (this.view === null || !this.inSight()) this.fit(mostOf(this.bars));
    this.draw();
  }

  private say(undated: number): void {
    const count = `${this.bars.length} ${this.bars.length === 1 ? "event" : "events"}`;
    this.toolbar.say(undated === 0 ? count : `${count}; ${undated} without a date`);
    this.empty.hidden = this.bars.length > 0;
    this.empty.textContent =
      this.data.events.length === 0
        ? "No events yet. Open a news article saved as a text file, or a folder of them."
        : "No event with a date matches the filter.";
  }

  private inSight(): boolean {
    const { view, width } = this;
    if (!view) return false;
    return this.bars.some((bar) => {
      const { left, right } = barExtent(bar, view);
      return right > 0 && left < width;
    });
  }

  private fit(bars: readonly Bar[]): void {
    const last = bars.reduce((latest, bar) => Math.max(latest, bar.last), -Infinity);
    this.view = bars.length === 0 ? fitted(0, 0, this.width) : fitted(bars[0]!.first, last, this.width);
    this.draw();
  }

  private zoom(factor: number, x: number): void {
    if (this.view) this.view = zoomed(this.view, factor, x);
    this.draw();
  }

  private move(right: number, down: number): void {
    if (this.view) this.view = panned(this.view, right);
    this.top += down;
    this.draw();
  }

  private draw(): void {
    if (this.drawing) return;
    this.drawing = true;
    requestAnimationFrame(() => {
      this.drawing = false;
      this.drawNow(this.height);
      this.host.keep({ filter: this.filter, view: this.view });
    });
  }

  private drawNow(height: number): void {
    const { view } = this;
    if (!view) return;
    if (this.laidOutFor !== view.pixelsPerDay) {
      this.rows = layOut(this.bars, view.pixelsPerDay);
      this.laidOutFor = view.pixelsPerDay;
    }
    const hidden = this.rows.length * ROW_HEIGHT - (height - AXIS_HEIGHT);
    this.top = Math.max(0, Math.min(this.top, hidden));
    const scene: Scene = {
      ...{ events: this.data.events, rows: this.rows, view, top: this.top },
      ...{ width: this.width, height, selected: this.selected },
      position: (event) => ({ at: (this.places.get(event) ?? 0) + 1, of: this.bars.length }),
    };
    this.chart.draw(scene);
    if (this.selected === null) this.canvas.removeAttribute("aria-activedescendant");
    else this.canvas.setAttribute("aria-activedescendant", `event-${this.selected}`);
  }

  /** Chooses the event at a place among the bars, brings it into sight, and tells of it. */
  private select(place: number): void {
    const bar = this.bars[Math.max(0, Math.min(place, this.bars.length - 1))];
    if (!bar || !this.view) return;
    this.selected = bar.event;
    const { left } = barExtent(bar, this.view);
    if (left < 0 || left > this.width * 0.9) this.view = panned(this.view, left - this.width * 0.3);
    const row = this.rows.findIndex((bars) => bars.includes(bar));
    const y = row * ROW_HEIGHT - this.top;
    if (y < 0 || y > this.height - AXIS_HEIGHT - ROW_HEIGHT) this.top = row * ROW_HEIGHT - this.height / 3;
    this.drawNow(this.height);
    const group = document.getElementById(`event-${bar.event}`);
    const box = group?.firstElementChild?.getBoundingClientRect();
    if (box) this.tooltip.show(bar.event, this.data, Math.max(0, box.left), box.top);
  }

  private async picture(kind: "svg" | "png"): Promise<void> {
    const top = this.top;
    this.top = 0;
    const height = AXIS_HEIGHT + Math.max(4, Math.min(this.rows.length, MOST_ROWS)) * ROW_HEIGHT;
    this.drawNow(height);
    const svg = svgText(this.chart.root);
    this.top = top;
    this.draw();
    const content = kind === "svg" ? svg : await pngOf(svg, this.width, height);
    this.host.tell({ type: "picture", kind, content });
  }

  private open(event: number | null): void {
    if (event !== null) this.host.tell({ type: "open", event });
  }

  private listen(zoom: InputActions["zoom"], fit: () => void): void {
    listen(this.canvas, {
      ...{ zoom, fit },
      move: (right, down) => {
        this.move(right, down);
      },
      step: (places) => {
        const now = this.selected === null ? -1 : (this.places.get(this.selected) ?? -1);
        this.select(now + places);
      },
      open: () => {
        this.open(this.selected);
      },
      click: (target) => {
        this.selected = this.chart.eventAt(target);
        this.open(this.selected);
        this.draw();
      },
      hover: (target, x, y) => {
        const event = this.chart.eventAt(target);
        if (event === null) this.tooltip.hide();
        else this.tooltip.show(event, this.data, x, y);
      },
      leave: () => {
        this.tooltip.hide();
      },
    });
    new ResizeObserver(() => {
      this.draw();
    }).observe(this.canvas);
  }
}
