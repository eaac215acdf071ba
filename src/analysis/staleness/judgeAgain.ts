// The verdicts on a document's sidebars once more, with what the rest of the corpus testifies. Apart from the pipeline,
// because what is known of a document alone must not depend on the others.

import type { Knowledge } from "../../knowledge/knowledge";
import { type AnnotatedDocument, compareSpans, type Witnesses } from "../../model";
import { judgeSidebars } from "./judgeSidebars";

export function judgeAgain(document: AnnotatedDocument, knowledge: Knowledge, witnesses: Witnesses): AnnotatedDocument {
  if (document.sidebars.length === 0) return document;
  const { sidebars, findings: stale } = judgeSidebars(document, knowledge, witnesses);
  const others = document.findings.filter(({ rule }) => !rule.startsWith("stale."));
  return { ...document, sidebars, findings: [...stale, ...others].sort(compareSpans) };
}
