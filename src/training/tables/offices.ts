// Makes src/knowledge/data/offices.tsv from the source rows and from what a reviewer knows better.
// npm run train -- offices: reads DIR/facts/offices.jsonl beside the corpora and officeReview.tsv here.
// Ships an office only if it is national (or of a body or city that news name) and its holders were looked through;
// fails where two people hold one office at the same time, so that a contradiction never reaches the table.

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import officeTitles from "../../knowledge/data/officeTitles.tsv";
import { findOverlaps } from "../../knowledge/offices";
import { parseTable } from "../../knowledge/tsv";
import type { TrainingContext } from "../trainingContext";
import review from "./officeReview.tsv";

interface SourceRow {
  readonly name: string;
  readonly office: string;
  readonly country: string;
  readonly start: string;
  readonly end: string | null;
  readonly asOf?: string;
  readonly wikidata?: string;
  readonly source: string;
}

interface Row {
  name: string;
  title: string;
  of: string;
  office: string;
  country: string;
  start: string;
  end: string | null;
  asOf: string | null;
  wikidata: string | null;
  source: string;
}

/** Offices whose source rows mix several offices or acting holders so that nobody looked through them. */
const NOT_REVIEWED = new Set([
  "Canada/monarch",
  "New Zealand/Monarch",
  "Hungary/Deputy Prime Minister",
  "India/Minister of Foreign Affairs", // the rows are foreign secretaries, civil servants
  "Iran/Vice President",
  "Israel/Deputy Prime Minister",
  "Poland/Deputy Prime Minister",
  "Russia/Deputy Prime Minister",
  "Sweden/Deputy Prime Minister of Sweden",
  "Turkey/Deputy Prime Minister",
  "Ukraine/Deputy Prime Minister",
  "Vietnam/Deputy Prime Minister",
]);

/** Whose office it is, where the source names a country but the office is a body's. */
const BODIES: Readonly<Record<string, string>> = {
  "General Secretary of the Chinese Communist Party": "Chinese Communist Party",
  "President of Sveriges Riksbank": "Riksbank",
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function buildOffices({ facts, root }: TrainingContext): void {
  const titles = new Map(parseTable(officeTitles).rows.map((row) => [row.get("wording"), row.get("title")]));
  const lines = readFileSync(path.join(facts, "offices.jsonl"), "utf8").split("\n").filter(Boolean);
  const rows = lines.map((line) => toRow(JSON.parse(line) as SourceRow, titles)).filter((row) => row !== null);
  const otherNames = applyReview(rows, titles);
  const shipped = dropRepeated(rows.filter((row) => row.of !== "" && DAY.test(row.start) && isDayOrOpen(row.end)));
  const overlaps = findOverlaps(shipped);
  if (overlaps.length > 0) throw new Error(`contradictions:\n${overlaps.join("\n")}`);
  shipped.sort((a, b) => compare(a.of, b.of) || compare(a.title, b.title) || compare(a.start, b.start));
  writeFileSync(path.join(root, "src/knowledge/data/offices.tsv"), format(shipped, otherNames));
  console.log(`${lines.length} source rows, ${shipped.length} shipped`);
}

function toRow(source: SourceRow, titles: ReadonlyMap<string, string>): Row | null {
  if (NOT_REVIEWED.has(`${source.country}/${source.office}`)) return null;
  const office = titleAndBody(source.office, source.country, titles);
  if (!office) return null;
  const name = source.name.split(",")[0]!; // "John Reid, Baron Reid of Cardowan"
  const origin = source.source === "wikidata" ? "wikidata" : "typed";
  return {
    ...office,
    name: name.replace(/ of (?:Saudi Arabia|Spain|Sweden)$/, ""),
    office: source.office,
    country: source.country,
    start: source.start,
    end: source.end,
    asOf: source.end === null ? (source.asOf ?? null) : null,
    wikidata: source.wikidata ?? null,
    source: origin,
  };
}

function titleAndBody(office: string, country: string, titles: ReadonlyMap<string, string>) {
  const province = /^Premier of (?:the )?(?<name>.+)$/.exec(office)?.groups?.["name"];
  if (province && (country === "Australia" || country === "Canada")) return { title: "Premier", of: province };
  const title = titles.get(office.toLowerCase());
  return title ? { title, of: BODIES[office] ?? country } : null;
}

/** Applies the reviewer's lines in order; returns other names by name. @throws Error if a line fits no row */
function applyReview(rows: Row[], titles: ReadonlyMap<string, string>): Map<string, string> {
  const table = parseTable(review);
  const asOf = table.headers.get("as-of") ?? null;
  const otherNames = new Map<string, string>();
  for (const line of table.rows) {
    const [action, name, office, country] = ["action", "name", "office", "country"].map((key) => line.get(key)) as [
      string,
      string,
      string,
      string,
    ];
    const [start, value] = [line.get("start"), line.get("end")];
    if (action === "also") {
      otherNames.set(name, office);
      continue;
    }
    if (action === "add") {
      const place = titleAndBody(office, country, titles);
      if (!place) throw new Error(`officeReview.tsv:${line.lineNumber}: unknown title ${office}`);
      const open = value === "";
      const end = open ? null : value;
      const wikidata = rows.find((row) => row.name === name)?.wikidata ?? null;
      rows.push({
        ...place,
        name,
        office,
        country,
        start,
        end,
        asOf: open ? asOf : null,
        wikidata,
        source: "reviewed",
      });
      continue;
    }
    const plain = name.split(",")[0]!.replace(/ of (?:Saudi Arabia|Spain|Sweden)$/, "");
    const found = rows.findIndex(
      (row) => row.name === plain && row.office === office && row.country === country && row.start === start,
    );
    if (found < 0) throw new Error(`officeReview.tsv:${line.lineNumber}: no such row`);
    const row = rows[found]!;
    if (action === "drop") rows.splice(found, 1);
    else if (action === "start") Object.assign(row, { start: value, source: "reviewed" });
    else if (action === "still") Object.assign(row, { asOf, source: "reviewed" });
    else if (action === "end") Object.assign(row, { end: value, asOf: null, source: "reviewed" });
    else throw new Error(`officeReview.tsv:${line.lineNumber}: unknown action ${action}`);
  }
  return otherNames;
}

/** The source has some terms twice; the later, typed row has the newer end. */
function dropRepeated(rows: readonly Row[]): Row[] {
  const byKey = new Map<string, Row>();
  for (const row of rows) {
    const key = `${row.name}\t${row.title}\t${row.of}\t${row.start}`;
    const before = byKey.get(key);
    if ((before?.end ?? null) === null) byKey.set(key, row);
  }
  return [...byKey.values()];
}

function isDayOrOpen(end: string | null): boolean {
  return end === null || DAY.test(end);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function format(rows: readonly Row[], otherNames: ReadonlyMap<string, string>): string {
  const head = [
    "# what: who held which office when; generated by npm run train -- offices, correct officeReview.tsv instead",
    "# source: Wikidata (exports of July 2022) for rows marked wikidata; typed and reviewed rows were written for Glossator",
    "# licence: CC0-1.0",
    "# as-of: 2025-12-31",
    "name\talso\ttitle\tof\tstart\tend\tas-of\twikidata\tsource",
  ];
  const body = rows.map((row) =>
    [
      row.name,
      otherNames.get(row.name) ?? "",
      row.title,
      row.of,
      row.start,
      row.end ?? "",
      row.asOf ?? "",
      row.wikidata ?? "",
      row.source,
    ].join("\t"),
  );
  return [...head, ...body, ""].join("\n");
}
