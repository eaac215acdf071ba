// How `glossator check` tells its findings: for people, for scripts, for code scanning (SARIF 2.1.0).
// Reports are written piece by piece, so a corpus of any size fits.

import path from "node:path";
import { pathToFileURL } from "node:url";
import { VERSION } from "./exit";
import type { PlacedEvidence, PlacedFinding } from "./findings";
import { textDigest } from "../model";
import { printable } from "./printable";
import { RULE_TEXTS } from "./ruleTexts";

export interface Report {
  /** The text for one document's findings; `id` is its path with "/". */
  add(id: string, findings: readonly PlacedFinding[]): string;
  /** What closes the report. */
  end(): string;
}

export const REPORTS: Readonly<Record<string, () => Report>> = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
};

function textReport(): Report {
  const line = (id: string, place: PlacedFinding | PlacedEvidence, rest: string): string =>
    printable(`${id}:${place.lineNumber}:${place.column}: ${rest}`);
  return {
    add: (id, findings) =>
      findings
        .flatMap((finding) => [
          line(id, finding, `${finding.severity}: ${finding.message} [${finding.rule}]`),
          ...finding.evidence.map((item) => `    ${line(id, item, `“${item.text}”: ${item.why}`)}`),
        ])
        .map((text) => `${text}\n`)
        .join(""),
    end: () => "",
  };
}

/** An array with one object a finding. */
function jsonReport(): Report {
  let separator = "[\n";
  return {
    add: (id, findings) => {
      let text = "";
      for (const finding of findings) {
        text += `${separator}${JSON.stringify({ id, ...finding })}`;
        separator = ",\n";
      }
      return text;
    },
    end: () => (separator === "[\n" ? "[]\n" : "\n]\n"),
  };
}

/** More places of evidence than these are not shown. @source GitHub's documentation: 100 of at most 1,000 locations a result */
const RELATED = 100;

const LEVELS = { error: "error", warning: "warning", information: "note", hint: "note" } as const;

/**
 * One run; its rules are the same whatever was found, and every result has the fingerprint by which code scanning knows
 * it again when lines move.
 * @source https://docs.oasis-open.org/sarif/sarif/v2.1.0/ and what GitHub's documentation says that code scanning requires
 */
function sarifReport(): Report {
  const rules = RULE_TEXTS.map(({ id, short, full, help }) => ({
    ...{ id, shortDescription: { text: short }, fullDescription: { text: full }, help: { text: help } },
  }));
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const tool = { driver: { name: "Glossator", semanticVersion: VERSION, rules } };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0" };
  const run = { columnKind: "utf16CodeUnits", tool };
  const open = `${JSON.stringify(log).slice(0, -1)},"runs":[${JSON.stringify(run).slice(0, -1)},"results":[\n`;
  let separator = open;
  const result = (id: string, finding: PlacedFinding, hash: string) => ({
    ruleId: finding.rule,
    ...(indexOf.has(finding.rule) && { ruleIndex: indexOf.get(finding.rule) }),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [location(id, finding)],
    partialFingerprints: { primaryLocationLineHash: hash },
    relatedLocations: finding.evidence.slice(0, RELATED).map((item, i) => ({
      id: i + 1,
      ...location(id, item),
      message: { text: `“${item.text}”: ${item.why}` },
    })),
  });
  return {
    add: (id, findings) => {
      let text = "";
      const seen = new Map<string, number>();
      for (const finding of findings) {
        const digest = digestOf(finding);
        const count = (seen.get(digest) ?? 0) + 1; // the same list twice in one file is two results
        seen.set(digest, count);
        text += separator + JSON.stringify(result(id, finding, `${digest}:${count}`));
        separator = ",\n";
      }
      return text;
    },
    end: () => `${separator === open ? open : ""}\n]}]}\n`,
  };
}

/** What is found, not where. */
function digestOf({ rule, sidebar, evidence }: PlacedFinding): string {
  return textDigest([rule, sidebar ?? "", ...evidence.map(({ text }) => text)].join("\n"));
}

/**
 * A path as a reference relative to the working folder, which code scanning takes for the checkout, if it lies inside it;
 * otherwise an absolute address. In a relative one no part of a name is taken for a fragment, a query or, before a colon,
 * a scheme.
 */
function toUri(id: string): string {
  const inside = path.isAbsolute(id) ? path.relative(process.cwd(), id) : id;
  if (path.isAbsolute(inside) || (inside !== id && inside.startsWith(".."))) return pathToFileURL(id).href;
  const relative = inside.split(path.sep).join("/");
  return encodeURI(relative).replaceAll("#", "%23").replaceAll("?", "%3F").replaceAll(":", "%3A");
}

function location(id: string, place: Omit<PlacedEvidence, "text" | "why">) {
  return {
    physicalLocation: {
      artifactLocation: { uri: toUri(id) },
      region: {
        startLine: place.lineNumber,
        startColumn: place.column,
        endLine: place.endLineNumber,
        endColumn: place.endColumn,
        charOffset: place.start,
        charLength: place.end - place.start,
      },
    },
  };
}
