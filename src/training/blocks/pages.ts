// The labelled pages as the engine sees them: measured lines with a label each.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { measureLines, type LineTable } from "../../analysis/blocks/measureLines";
import { loadHeadings } from "../../knowledge/headings";
import { SourceText } from "../../model";

export interface LabelledLine {
  readonly text: string;
  readonly label: "content" | "meta" | "boilerplate";
  /** "marker", "punct", "tiny", "dup", "caption", "byline" … */
  readonly sub?: string;
}

export interface LabelledPage {
  readonly id: string;
  readonly url?: string;
  readonly variant: "full" | "sloppy";
  readonly gold?: string;
  readonly lines: readonly LabelledLine[];
}

export interface MeasuredPage {
  readonly page: LabelledPage;
  readonly table: LineTable;
  /** By measured line: 0 content, 1 meta, 2 boilerplate. */
  readonly labels: Uint8Array;
  /** 0 for lines whose label nobody can learn from. */
  readonly weights: Float32Array;
}

export const LABELS = ["content", "meta", "boilerplate"] as const;

export function readPages(file: string): { pages: LabelledPage[]; sha256: string } {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const pages = text.split("\n").filter(Boolean);
  return {
    pages: pages.map((line) => JSON.parse(line) as LabelledPage),
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
}

/** Pages of one site look alike, so none of them may judge what was learnt from another. */
export function siteOf({ id, url }: LabelledPage): string {
  const host = /^https?:\/\/(?:www\.)?([^/]+)/.exec(url ?? "")?.[1];
  return host ?? id.replace(/_\d.*$/, "");
}

/** From collections of news sites' pages. */
export function isNews({ id }: LabelledPage): boolean {
  return /^(?:fundus|n4k)/.test(id);
}

/** The page's lines as one text; line ends inside a line, which some pages have, become spaces. */
export function pageText(page: LabelledPage): string {
  return page.lines.map((line) => line.text.replace(/[\r\n]/g, " ")).join("\n");
}

export function measurePage(page: LabelledPage): MeasuredPage {
  const table = measureLines(new SourceText(pageText(page)), loadHeadings());
  const labels = new Uint8Array(table.count);
  const weights = new Float32Array(table.count);
  for (let i = 0; i < table.count; i++) {
    const { label, sub } = page.lines[table.line[i]!]!;
    labels[i] = LABELS.indexOf(label);
    weights[i] = sub === "punct" || sub === "marker" ? 0 : sub === "tiny" || sub === "mixed" ? 0.3 : 1;
  }
  return { page, table, labels, weights };
}
