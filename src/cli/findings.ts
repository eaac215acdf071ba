// A document's findings with their places as people and SARIF count them: what workers hand to `glossator check`.
// Not an annotation format of its own, but written like one, so that a worker needs to know nothing of `check`.

import { sidebarDigest } from "../annotations/keptSidebars";
import type { AnnotationFormat, ExportDocument } from "../formats/format";
import type { Severity, SourceText, Span } from "../model";

/** 1-based lines and columns, columns in UTF-16 code units; the end is exclusive. */
export interface Place extends Span {
  readonly lineNumber: number;
  readonly column: number;
  readonly endLineNumber: number;
  readonly endColumn: number;
}

export interface PlacedEvidence extends Place {
  readonly text: string;
  readonly why: string;
}

export interface PlacedFinding extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly evidence: readonly PlacedEvidence[];
  /** Of a stale sidebar: what a row of glossator.kept.tsv calls it. */
  readonly sidebar?: string;
}

export const FINDINGS: AnnotationFormat = {
  id: "findings",
  label: "Findings",
  about: "for `glossator check`",
  extension: ".json",
  mediaType: "application/json",
  unit: "utf-16",
  write: () => ({ files: [], losses: [] }),
  companions: [],
  shared: { open: "", separator: "", close: "", piece: (document) => ({ content: findings(document), losses: [] }) },
  isOwn: () => false,
  readLine: null,
};

function findings({ record, source }: ExportDocument): string {
  const placed = record.findings.map(({ rule, severity, message, start, end, evidence }): PlacedFinding => {
    const stale = rule.startsWith("stale.") ? record.sidebars.find((sidebar) => sidebar.start === start) : undefined;
    return {
      ...placeOf({ start, end }, source),
      ...{ rule, severity, message },
      evidence: evidence.map((item) => ({ ...placeOf(item, source), text: item.text, why: item.why })),
      ...(stale && { sidebar: sidebarDigest(source, stale) }),
    };
  });
  return JSON.stringify(placed);
}

function placeOf({ start, end }: Span, source: SourceText): Place {
  const from = source.positionAt(start);
  const to = source.positionAt(end);
  return {
    ...{ start, end, lineNumber: from.line + 1, column: from.character + 1 },
    ...{ endLineNumber: to.line + 1, endColumn: to.character + 1 },
  };
}
