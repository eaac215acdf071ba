// The peers of the dates stage behind one shape: chrono-node, compromise-dates, Microsoft's recognizers. They are no dependency of the
// project: `npm run evaluate -- dates --install-peers` puts pinned versions into out/peers, and what is not there is left out of the table.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

export interface PeerTimex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

export interface PeerDocument {
  readonly text: string;
  readonly dct: string | null;
}

export type Peer = (document: PeerDocument) => readonly PeerTimex[];

const PACKAGES = {
  "chrono-node": "2.10.3",
  "compromise-dates": "3.9.0",
  compromise: "14.17.0",
  "@microsoft/recognizers-text-date-time": "1.3.2",
} as const;

const FOLDER = path.resolve("out/peers");

export function installPeers(): void {
  mkdirSync(FOLDER, { recursive: true });
  if (!existsSync(path.join(FOLDER, "package.json")))
    writeFileSync(path.join(FOLDER, "package.json"), '{"private":true}\n');
  const wanted = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--save-exact", ...wanted], {
    cwd: FOLDER,
    stdio: "inherit",
  });
}

/** The peers that are installed, with name and version. */
export function installedPeers(): [string, Peer][] {
  const adapters: [keyof typeof PACKAGES, (load: NodeJS.Require) => Peer][] = [
    ["chrono-node", chronoPeer],
    ["compromise-dates", compromisePeer],
    ["@microsoft/recognizers-text-date-time", microsoftPeer],
  ];
  return adapters.flatMap(([name, adapt]): [string, Peer][] => {
    if (!existsSync(path.join(FOLDER, "node_modules", name))) return [];
    return [
      [
        `${name.split("/").at(-1)!.slice(0, 14)} ${PACKAGES[name]}`,
        surviving(adapt(createRequire(path.join(FOLDER, "package.json")))),
      ],
    ];
  });
}

/** A peer that throws on a document has found nothing in it: compromise-dates does on some of TimeBank. */
function surviving(peer: Peer): Peer {
  return (document) => {
    try {
      return peer(document);
    } catch {
      return [];
    }
  };
}

function referenceOf({ dct }: PeerDocument): Date {
  return new Date(`${(dct ?? "2000-01-01").slice(0, 10)}T12:00:00Z`);
}

interface ChronoResult {
  readonly index: number;
  readonly text: string;
  readonly start: { get(part: string): number | null; isCertain(part: string): boolean };
}

/** chrono gives points in time: a day, with the hour if one was said. */
function chronoPeer(load: NodeJS.Require): Peer {
  const chrono = load("chrono-node") as {
    parse(text: string, reference: { instant: Date; timezone: number }): ChronoResult[];
  };
  return (document) =>
    chrono.parse(document.text, { instant: referenceOf(document), timezone: 0 }).map(({ index, text, start }) => {
      const two = (part: string): string => String(start.get(part) ?? 0).padStart(2, "0");
      const year = String(start.get("year")).padStart(4, "0");
      const timed = start.isCertain("hour");
      const month = `${year}-${two("month")}`;
      const value =
        start.isCertain("day") || start.isCertain("weekday") || !start.isCertain("month")
          ? `${month}-${two("day")}`
          : month;
      const full = timed ? `${value}T${two("hour")}:${two("minute")}` : value;
      return { start: index, end: index + text.length, type: timed ? "TIME" : "DATE", value: full };
    });
}

interface CompromiseDates {
  json(options: { offset: true }): {
    text: string;
    offset: { start: number; length: number };
    dates?: { start: string | null; end: string | null };
  }[];
}

/** compromise-dates gives an interval; the coarsest ISO value that it fills is taken. */
function compromisePeer(load: NodeJS.Require): Peer {
  type Nlp = ((text: string) => { dates(context: { today: string; timezone: string }): CompromiseDates }) & {
    plugin(plugin: unknown): void;
  };
  const nlp = load("compromise") as Nlp;
  nlp.plugin(load("compromise-dates"));
  return (document) => {
    const today = (document.dct ?? "2000-01-01").slice(0, 10);
    return nlp(document.text)
      .dates({ today, timezone: "UTC" })
      .json({ offset: true })
      .flatMap(({ offset, dates }) => {
        const { start, end } = { start: dates?.start?.slice(0, 10), end: dates?.end?.slice(0, 10) };
        if (!start || !end) return [];
        return [{ start: offset.start, end: offset.start + offset.length, type: "DATE", value: coarsest(start, end) }];
      });
  };
}

function coarsest(start: string, end: string): string {
  if (start.endsWith("-01-01") && end === `${start.slice(0, 4)}-12-31`) return start.slice(0, 4);
  if (start.endsWith("-01") && end.slice(0, 7) === start.slice(0, 7) && Number(end.slice(8)) >= 28)
    return start.slice(0, 7);
  return start;
}

interface MicrosoftResult {
  readonly start: number;
  readonly end: number;
  readonly typeName: string;
  readonly resolution?: { values?: { timex?: string; value?: string }[] };
}

/** The recognizers give a timex, open where the words are ("XXXX-01-05"), and the past and future readings: the past one is taken. */
function microsoftPeer(load: NodeJS.Require): Peer {
  const { recognizeDateTime } = load("@microsoft/recognizers-text-date-time") as {
    recognizeDateTime: (text: string, culture: string, options: number, reference: Date) => MicrosoftResult[];
  };
  const types: Readonly<Record<string, string>> = {
    duration: "DURATION",
    set: "SET",
    time: "TIME",
    datetime: "TIME",
    timerange: "TIME",
    datetimerange: "TIME",
  };
  return (document) =>
    recognizeDateTime(document.text, "en-us", 0, referenceOf(document)).map(({ start, end, typeName, resolution }) => {
      const first = resolution?.values?.[0];
      const timex = first?.timex ?? "";
      const open = timex.includes("X") && /^\d{4}-\d\d-\d\d/.test(first?.value ?? "");
      return {
        start,
        end: end + 1,
        type: types[typeName.split(".").at(-1) ?? ""] ?? "DATE",
        value: open ? first!.value!.replace(" ", "T") : timex,
      };
    });
}
