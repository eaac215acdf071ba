// Findings as the editor's problems. A stale sidebar is one warning at its first line, where it does not scribble over
// the whole list, and one hint over all of it that carries the fading; hints do not show among the problems.

import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type DiagnosticRelatedInformation,
} from "vscode-languageserver-types";
import { NONE_KEPT } from "../annotations/keptSidebars";
import { type AnnotatedDocument, type Finding, overlaps, type Severity, type Sidebar, type SourceText } from "../model";
import { oneLine } from "./literalText";
import { toRange } from "./range";
import { verdict } from "./sidebarHover";
import { staleSidebars } from "./staleSidebars";

/** @source VS Code shows at most 1,000 diagnostics a file (extHostDiagnostics, _maxDiagnosticsPerFile) */
export const MAX_DIAGNOSTICS = 1000;

export const SOURCE = "glossator";

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function diagnostics(document: AnnotatedDocument, uri: string, kept = NONE_KEPT): Diagnostic[] {
  const { source } = document;
  const stale = staleSidebars(document, kept);
  const findings = document.findings.filter(
    (finding) => !isStale(finding) || stale.some((sidebar) => overlaps(finding, sidebar)),
  );
  const all = [
    ...findings.map((finding) => problem(source, finding, uri)),
    ...stale.map((sidebar) => faded(source, sidebar, findings)),
  ];
  if (all.length <= MAX_DIAGNOSTICS) return all;
  const shown = all.slice(0, MAX_DIAGNOSTICS - 1);
  const rest = all.length - shown.length;
  const range = shown.at(-1)!.range;
  return [
    ...shown,
    { range, severity: 3, source: SOURCE, code: "glossator.more", message: `${rest} more are not shown.` },
  ];
}

/** True for findings about a whole sidebar. */
function isStale({ rule }: Finding): boolean {
  return rule.startsWith("stale.");
}

function problem(source: SourceText, finding: Finding, uri: string): Diagnostic {
  const related = finding.evidence.map(({ start, end, why, text }): DiagnosticRelatedInformation => {
    return { location: { uri, range: toRange(source, { start, end }) }, message: oneLine(`“${text}”: ${why}`) };
  });
  const firstLine = source.lineSpan(source.lineAt(finding.start));
  const span = isStale(finding) ? { start: finding.start, end: Math.min(finding.end, firstLine.end) } : finding;
  return {
    range: toRange(source, span),
    severity: SEVERITIES[finding.severity],
    source: SOURCE,
    code: finding.rule,
    message: finding.message,
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

function faded(source: SourceText, sidebar: Sidebar, findings: readonly Finding[]): Diagnostic {
  const finding = findings.find((each) => isStale(each) && overlaps(each, sidebar));
  return {
    range: toRange(source, sidebar),
    severity: DiagnosticSeverity.Hint,
    source: SOURCE,
    ...(finding && { code: finding.rule }),
    message: `${verdict(sidebar)}.`,
    tags: [DiagnosticTag.Unnecessary],
  };
}
