// Says of each sidebar whether it is from another time than the article, and why. Each kind of evidence is a rule
// (rules/); this file gives them the list's words and turns their verdict into sidebars and findings. Never decides by a
// bare name, a bare year or a count of hours, and not at all where the article's date is unknown.

import {
  type DayInterval,
  type Entity,
  type Evidence,
  type Finding,
  NO_WITNESSES,
  type OfficeClaim,
  overlaps,
  type Sidebar,
  type SidebarRegion,
  type SourceText,
  type Span,
  type Witnesses,
} from "../../model";
import type { Layers } from "../layers";
import { describeStale } from "./describeStale";
import { MARK } from "./keyWords";
import { STALE_RULES } from "./rules";
import type { SidebarItem, SidebarText, StaleKnowledge } from "./staleRule";
import { wordReaderOf } from "./words";
import { type Verdict, weighEvidence, type WeighedEvidence } from "./weighEvidence";

export interface StalenessLayer {
  readonly sidebars: readonly Sidebar[];
  readonly findings: readonly Finding[];
}

/** Lists of old stories: that they are old shows nothing. */
const ARCHIVE =
  /\b(?:archives?|vault|flashbacks?|throwback|on this day|this (?:day|week|month) in|years ago|looking back|look back|retro|nostalgia|histor(?:y|ical)|remember when|time machine|from our files|classics?|anniversar(?:y|ies)|obituar(?:y|ies))\b/i;
/** An item's words beyond this are not read. */
const MAX_ITEM = 400;

export function judgeSidebars(
  { source, sidebars, documentDate, entities }: Pick<Layers, "source" | "sidebars" | "documentDate" | "entities">,
  knowledge: StaleKnowledge,
  corpus: Witnesses = NO_WITNESSES,
): StalenessLayer {
  if (sidebars.length === 0) return { sidebars: [], findings: [] };
  const article = { earliest: documentDate.earliest, latest: documentDate.latest };
  let own: readonly OfficeClaim[] | null = null;
  const claims = () => (own ??= ownClaims(entities, sidebars, article));
  const witnesses: Witnesses = {
    holders: (of) => [...claims().filter((claim) => claim.of === of), ...corpus.holders(of)],
    get knowHolders() {
      return corpus.knowHolders || claims().length > 0;
    },
    published: (headline) => corpus.published(headline),
  };
  const judged: Sidebar[] = [];
  const findings: Finding[] = [];
  for (const region of sidebars) {
    const text: SidebarText = readRegion(source, region, knowledge, article, witnesses);
    const found: WeighedEvidence[] = [];
    const marks = marksOf(text.items);
    for (const rule of STALE_RULES) {
      if ((rule.needs & marks) === 0) continue;
      for (const { start, end, periods, why, apart } of rule.find(text, knowledge))
        found.push(apart ? { start, end, periods, why, apart, rule } : { start, end, periods, why, rule });
    }
    const verdict = weighEvidence(found, article, region.heading !== null && ARCHIVE.test(region.heading));
    const evidence = verdict.evidence.map((one) => toEvidence(source, one, one.why));
    judged.push(toSidebar(region, verdict, evidence));
    if (verdict.stale === true) findings.push(describeStale(region, verdict, evidence, article));
  }
  return { sidebars: judged, findings };
}

function toSidebar(region: SidebarRegion, verdict: Verdict, evidence: readonly Evidence[]): Sidebar {
  const { start, end, startLine, endLine, heading, headingSpan, items } = region;
  const { stale, direction, earliest, latest } = verdict;
  return { start, end, startLine, endLine, heading, headingSpan, items, stale, direction, earliest, latest, evidence };
}

/** Whom the article itself, outside of its sidebars, calls by an office of its day. */
function ownClaims(entities: readonly Entity[], sidebars: readonly SidebarRegion[], day: DayInterval): OfficeClaim[] {
  const { earliest, latest } = day;
  if (earliest === null || latest === null) return [];
  const claims: OfficeClaim[] = [];
  for (const { name, type, roles } of entities) {
    if (type !== "PER") continue;
    const own = claims.length;
    for (const role of roles) {
      const { title, of, status } = role;
      if (of === null || status !== "current" || isTold(claims, own, title, of)) continue;
      if (sidebars.some((sidebar) => overlaps(sidebar, role))) continue;
      claims.push({ title, of, name, earliest, latest, document: null });
    }
  }
  return claims;
}

/** Already of the same person, whose claims begin there. */
function isTold(claims: readonly OfficeClaim[], from: number, title: string, of: string): boolean {
  for (let i = from; i < claims.length; i++) if (claims[i]!.title === title && claims[i]!.of === of) return true;
  return false;
}

function readRegion(
  source: SourceText,
  { heading, items: spans }: SidebarRegion,
  knowledge: StaleKnowledge,
  article: DayInterval,
  witnesses: Witnesses,
): SidebarText {
  const reader = wordReaderOf(knowledge);
  const items: SidebarItem[] = [];
  for (const { start: first, end } of spans) {
    const start = first + gluedRank(source.text, first);
    const textEnd = Math.min(end, start + MAX_ITEM);
    const text = source.text.slice(start, textEnd);
    const words = reader.wordsOf(source.text, start, textEnd);
    let marks = MARK.any;
    for (const { sense } of words) marks |= sense.marks;
    items.push({ start, end, text, words, marks, offices: null, newNames: null });
  }
  return { heading, items, article, witnesses };
}

function marksOf(items: readonly SidebarItem[]): number {
  let marks = 0;
  for (const item of items) marks |= item.marks;
  return marks;
}

/** "1Prime Minister": ranks whose markup is lost stand at the headline; so many figures. */
function gluedRank(text: string, start: number): number {
  const unit = text.charCodeAt(start);
  if (unit < 0x30 || unit > 0x39) return 0;
  return GLUED_RANK.exec(text.slice(start, start + 4))?.[0].length ?? 0;
}

const GLUED_RANK = /^\d{1,2}(?=\p{Lu}\p{Ll})/u;

function toEvidence(source: SourceText, span: Span, why: string): Evidence {
  const { start, end } = span;
  return { start, end, line: source.lineAt(start), text: source.slice({ start, end }), why };
}
