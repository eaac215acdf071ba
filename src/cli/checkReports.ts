// How `glossator check` tells its findings: for people, for scripts, for code scanning (SARIF 2.1.0).
// Reports are written piece by piece, so a corpus of any size fits.

import { VERSION } from "./exit";
import type { PlacedEvidence, PlacedFinding } from "./findings";
import { printable } from "./printable";

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

const LEVELS = { error: "error", warning: "warning", information: "note", hint: "note" } as const;

/** @source https://docs.oasis-open.org/sarif/sarif/v2.1.0/ and what GitHub code scanning takes */
function sarifReport(): Report {
  const rules = new Map<string, number>();
  let separator =
    '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[\n';
  const result = (id: string, { rule, severity, message, evidence, ...place }: PlacedFinding) => {
    if (!rules.has(rule)) rules.set(rule, rules.size);
    return {
      ruleId: rule,
      ruleIndex: rules.get(rule),
      level: LEVELS[severity],
      message: { text: message },
      locations: [location(id, place)],
      relatedLocations: evidence.map((item, i) => ({
        id: i + 1,
        ...location(id, item),
        message: { text: `“${item.text}”: ${item.why}` },
      })),
    };
  };
  return {
    add: (id, findings) => {
      let text = "";
      for (const finding of findings) {
        text += separator + JSON.stringify(result(id, finding));
        separator = ",\n";
      }
      return text;
    },
    end: () => {
      const described = [...rules.keys()].map((id) => ({
        id,
        shortDescription: { text: id.replaceAll(/[.-]/g, " ") },
      }));
      const driver = { name: "Glossator", version: VERSION, rules: described };
      const open = separator === ",\n" ? "" : separator;
      return `${open}\n],"tool":${JSON.stringify({ driver })}}]}\n`;
    },
  };
}

function location(id: string, place: Omit<PlacedEvidence, "text" | "why">) {
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(id).replaceAll("#", "%23").replaceAll("?", "%3F") },
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
