// Says of each sidebar whether it is from another time than the article, and why. Each kind of evidence is a rule
// (rules/); this file gives them the list's words and turns their verdict into sidebars and findings. Never decides by a
// bare name, a bare year or a count of hours, and not at all where the article's date is unknown.

import type { Knowledge } from "../../knowledge/knowledge";
import type { Evidence, Finding, Sidebar, SidebarRegion, SourceText, Span } from "../../model";
import type { Layers } from "../layers";
import { describeStale } from "./describeStale";
import { STALE_RULES } from "./rules";
import type { SidebarText } from "./staleRule";
import { wordsOf } from "./words";
import { weighEvidence, type WeighedEvidence } from "./weighEvidence";

export interface StalenessLayer {
  readonly sidebars: readonly Sidebar[];
  readonly findings: readonly Finding[];
}

const FIGURE = /\d/;
/** An item's words beyond this are not read. */
const MAX_ITEM = 400;

export function judgeSidebars(
  { source, sidebars, documentDate }: Pick<Layers, "source" | "sidebars" | "documentDate">,
  knowledge: Pick<Knowledge, "offices" | "countries" | "newNames" | "headings">,
): StalenessLayer {
  const article = { earliest: documentDate.earliest, latest: documentDate.latest };
  const judged: Sidebar[] = [];
  const findings: Finding[] = [];
  for (const region of sidebars) {
    const text = readRegion(source, region, knowledge, article);
    const found = STALE_RULES.flatMap((rule) =>
      rule.find(text, knowledge).map((evidence): WeighedEvidence => ({ ...evidence, rule })),
    );
    const verdict = weighEvidence(found, article);
    const evidence = verdict.evidence.map((one) => toEvidence(source, one, one.why));
    const { stale, direction, earliest, latest } = verdict;
    judged.push({ ...region, stale, direction, earliest, latest, evidence });
    if (stale === true) findings.push(describeStale(region, verdict, evidence, article));
  }
  return { sidebars: judged, findings };
}

function readRegion(
  source: SourceText,
  region: SidebarRegion,
  { headings }: Pick<Knowledge, "headings">,
  article: SidebarText["article"],
): SidebarText {
  const headingClass = region.heading === null ? null : headings.classOf(region.heading);
  const items = region.items.map(({ start, end }) => {
    const text = source.text.slice(start, Math.min(end, start + MAX_ITEM));
    return { start, end, text, words: wordsOf(text, start), figures: FIGURE.test(text) };
  });
  return { heading: region.heading, headingClass, items, article };
}

function toEvidence(source: SourceText, span: Span, why: string): Evidence {
  const { start, end } = span;
  return { start, end, line: source.lineAt(start), text: source.slice({ start, end }), why };
}
