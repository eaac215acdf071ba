// chrono-node as a peer: it gives instants, and says which of their parts were certain.

import { type Peer, type PeerTimex, dated, referenceOf, saidByWords, trimmed } from "./peer";

interface ChronoMoment {
  get(part: string): number | null;
  isCertain(part: string): boolean;
}

interface ChronoResult {
  readonly index: number;
  readonly text: string;
  readonly start: ChronoMoment;
  readonly end: ChronoMoment | null;
}

export function chronoPeer(load: NodeJS.Require): Peer {
  const chrono = load("chrono-node") as {
    parse(text: string, reference: { instant: Date; timezone: number }): ChronoResult[];
  };
  return (document) =>
    chrono
      .parse(document.text, { instant: referenceOf(document), timezone: 0 })
      .map((result) => toTimex(document.text, result));
}

function toTimex(whole: string, { index, text, start }: ChronoResult): PeerTimex {
  const span = trimmed(whole, index, index + text.length);
  const said = saidByWords(span.text);
  if (said) return { start: span.start, end: span.end, ...said };
  const day = { year: start.get("year")!, month: start.get("month")!, day: start.get("day")! };
  const two = (part: string): string => String(start.get(part) ?? 0).padStart(2, "0");
  const clock = start.isCertain("hour") ? `${two("hour")}:${two("minute")}` : null;
  return { start: span.start, end: span.end, ...dated(span.text, day, grainOf(start), clock) };
}

function grainOf(moment: ChronoMoment): "day" | "month" | "year" {
  if (moment.isCertain("day") || moment.isCertain("weekday")) return "day";
  if (moment.isCertain("month")) return "month";
  return moment.isCertain("year") ? "year" : "day";
}
