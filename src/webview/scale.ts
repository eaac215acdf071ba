// Days and pixels: where a day lies on the screen, and which days, months or years the axis names. No document, no
// clock: everything follows from the view.

/** What of time is to be seen: the day at the left edge, and how wide a day is. */
export interface View {
  /** Days since 1970-01-01; a fraction where the edge lies within a day. */
  readonly start: number;
  readonly pixelsPerDay: number;
}

export interface Tick {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly label: string;
}

const DAY_MS = 86_400_000;
/** A day as wide as a hand, and ten thousand years on a screen. */
const WIDEST_DAY = 400;
const NARROWEST_DAY = 0.0003;

/** @param iso "2022-02-23" */
export function dayNumber(iso: string): number {
  return civil(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10)));
}

/** @param month from 0; may lie outside 0 … 11 */
function civil(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return Math.round(date.getTime() / DAY_MS);
}

/** "2022-02-23" */
export function isoDay(day: number): string {
  return new Date(Math.floor(day) * DAY_MS).toISOString().split("T", 1)[0]!;
}

export function xOf(day: number, view: View): number {
  return (day - view.start) * view.pixelsPerDay;
}

/** Zooms by `factor`; the day under `x` stays where it is. */
export function zoomed(view: View, factor: number, x: number): View {
  const pixelsPerDay = Math.min(WIDEST_DAY, Math.max(NARROWEST_DAY, view.pixelsPerDay * factor));
  return { pixelsPerDay, start: view.start + x / view.pixelsPerDay - x / pixelsPerDay };
}

export function panned(view: View, pixels: number): View {
  return { ...view, start: view.start + pixels / view.pixelsPerDay };
}

/** All of first … last (days) in `width` pixels, with room for the last ones’ labels. */
export function fitted(first: number, last: number, width: number): View {
  const days = Math.max(1, last - first + 1);
  const pixelsPerDay = Math.min(WIDEST_DAY / 4, Math.max(NARROWEST_DAY, (width * 0.7) / days));
  return { pixelsPerDay, start: first - (width * 0.06) / pixelsPerDay };
}

/** Pixels between two names on the axis, at least. */
const SPACING = 90;

const STEPS: readonly { readonly days: number; readonly unit: "day" | "month" | "year"; readonly count: number }[] = [
  { days: 1, unit: "day", count: 1 },
  { days: 7, unit: "day", count: 7 },
  { days: 28, unit: "month", count: 1 },
  { days: 90, unit: "month", count: 3 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map((count) => ({
    days: 365 * count,
    unit: "year" as const,
    count,
  })),
];

/** The names on the axis, from the left edge to the right. */
export function ticks(view: View, width: number): Tick[] {
  const step = STEPS.find(({ days }) => days * view.pixelsPerDay >= SPACING) ?? STEPS.at(-1)!;
  const end = view.start + width / view.pixelsPerDay;
  const found: Tick[] = [];
  let day = firstTick(view.start, step);
  while (day <= end) {
    found.push({ day, label: name(day, step.unit) });
    day = next(day, step);
  }
  return found;
}

type Step = (typeof STEPS)[number];

/** Weeks begin on Mondays: 1970-01-05 was one. */
const A_MONDAY = 4;

function firstTick(start: number, { unit, count }: Step): number {
  if (unit === "day") return Math.floor((start - A_MONDAY) / count) * count + A_MONDAY;
  const date = new Date(Math.floor(start) * DAY_MS);
  if (unit === "month") return civil(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / count) * count, 1);
  return civil(Math.floor(date.getUTCFullYear() / count) * count, 0, 1);
}

function next(day: number, { unit, count }: Step): number {
  if (unit === "day") return day + count;
  const date = new Date(day * DAY_MS);
  return unit === "month"
    ? civil(date.getUTCFullYear(), date.getUTCMonth() + count, 1)
    : civil(date.getUTCFullYear() + count, 0, 1);
}

function name(day: number, unit: Step["unit"]): string {
  const iso = isoDay(day);
  return unit === "day" ? iso : iso.replace(unit === "month" ? /-\d\d$/ : /-\d\d-\d\d$/, "");
}
