// The whole way of a document, from its text to everything that is known of it. Read this file first.
// Each stage is one pure function that takes the layers it names and adds one; nothing flows back.

import type { Knowledge } from "../knowledge/knowledge";
import { type AnnotatedDocument, compareSpans, type Hints, SourceText } from "../model";
import { findBlocks } from "./blocks/findBlocks";
import { recognizeDates } from "./dates/recognizeDates";
import { resolveDates } from "./dates/resolveDates";
import { checkDates } from "./documentDate/checkDates";
import { dateDocument } from "./documentDate/dateDocument";
import { dateRoles } from "./entities/dateRoles";
import { linkEntities } from "./entities/linkEntities";
import { findEvents } from "./events/findEvents";
import { findNames } from "./names/findNames";
import { judgeSidebars } from "./staleness/judgeSidebars";
import { tokenize } from "./tokens/tokenize";

/** A function of its arguments alone: no clock, no locale, no file system. Any string gives a document. */
export function annotate(text: string, knowledge: Knowledge, hints: Hints = {}): AnnotatedDocument {
  const source = new SourceText(text);

  // What is article, what is page; then words and sentences.
  const { blocks, sidebars: regions } = findBlocks(source, knowledge);
  const { tokens, sentences } = tokenize(source, blocks, knowledge);
  const words = { source, blocks, tokens, sentences };

  // Dates as written, then names and who they are.
  const timexCandidates = recognizeDates(words, knowledge);
  const names = findNames({ source, blocks, tokens, sentences, timexCandidates }, knowledge);
  const { mentions, entities: undated } = linkEntities(words, names, knowledge);

  // When was it written? Then every date, and every role, has its day.
  const told = { source, blocks, tokens, sentences, timexCandidates, mentions, entities: undated };
  const documentDate = dateDocument(told, knowledge, hints);
  const timexes = resolveDates({ source, blocks, tokens, sentences, timexCandidates, documentDate });
  const entities = dateRoles(undated, documentDate);

  // What happens, and what does not belong.
  const dated = { source, blocks, tokens, sentences, mentions, entities, documentDate, timexes };
  const events = findEvents(dated, knowledge);
  const { sidebars, findings: stale } = judgeSidebars({ source, sidebars: regions, documentDate, entities }, knowledge);
  const findings = [...stale, ...checkDates({ ...dated, timexCandidates }, hints)].sort(compareSpans);

  return { ...dated, events, findings, sidebars };
}
