// From what the engine knows to what is written down: an annotated document as its native record.
// Key order is fixed here, so that the same document gives the same bytes.

import type { AnnotatedDocument, Evidence, Span } from "../model";
import type { DocumentRecord } from "./record";
import { RECORD_SCHEMA } from "./record";
import { textSha256 } from "./textSha256";

export interface RecordHead {
  readonly id: string;
  readonly engine: { readonly version: string; readonly knowledge: string };
  /** What came with the document and goes on with it. */
  readonly path?: string;
  readonly meta?: unknown;
}

export function toRecord(document: AnnotatedDocument, head: RecordHead): DocumentRecord {
  const { documentDate } = document;
  return {
    schema: RECORD_SCHEMA,
    id: head.id,
    ok: true,
    engine: { version: head.engine.version, knowledge: head.engine.knowledge },
    textSha256: textSha256(document.source.text),
    offsetUnit: "utf-16",
    documentDate: {
      value: documentDate.value,
      earliest: documentDate.earliest,
      latest: documentDate.latest,
      basis: documentDate.basis,
      span: documentDate.span && bare(documentDate.span),
      evidence: documentDate.evidence.map(evidenceRecord),
    },
    blocks: document.blocks.map(({ start, end, startLine, endLine, kind, boilerplate }) => {
      return { start, end, startLine, endLine, kind, boilerplate };
    }),
    timexes: document.timexes.map(timexRecord),
    ...whoRecords(document),
    events: document.events.map(eventRecord),
    ...findingRecords(document),
    sentences: document.sentences.map(bare),
    ...(head.path === undefined ? {} : { path: head.path }),
    ...(head.meta === undefined ? {} : { meta: head.meta }),
  };
}

function bare({ start, end }: Span): Span {
  return { start, end };
}

function evidenceRecord({ start, end, line, text, why }: Evidence): Evidence {
  return { start, end, line, text, why };
}

function timexRecord(timex: AnnotatedDocument["timexes"][number]): DocumentRecord["timexes"][number] {
  const { id, start, end, text, type, value, mod, earliest, latest, anchor, rule, reason } = timex;
  return {
    ...{ id, start, end, text, type, value, mod, earliest, latest, anchor, rule },
    ...(timex.quant === undefined ? {} : { quant: timex.quant }),
    ...(timex.freq === undefined ? {} : { freq: timex.freq }),
    ...(timex.beginPoint === undefined ? {} : { beginPoint: timex.beginPoint }),
    ...(timex.endPoint === undefined ? {} : { endPoint: timex.endPoint }),
    reason,
  };
}

function whoRecords(document: AnnotatedDocument): Pick<DocumentRecord, "mentions" | "entities"> {
  const mentions = document.mentions.map(({ id, start, end, text, type, subtype, kind, entity, rule }) => {
    return { id, start, end, text, type, ...(subtype === undefined ? {} : { subtype }), kind, entity, rule };
  });
  const entities = document.entities.map(({ id, name, type, subtype, aliases, roles, links }) => ({
    ...{ id, name, type, ...(subtype === undefined ? {} : { subtype }), aliases: [...aliases] },
    roles: roles.map(({ title, of, start, end, status, asOf }) => ({ title, of, start, end, status, asOf })),
    links: links.map(({ target, why }) => ({ target, why })),
  }));
  return { mentions, entities };
}

function eventRecord(event: AnnotatedDocument["events"][number]): DocumentRecord["events"][number] {
  const { id, start, end, text, lemma, label, time, place, modality, negated, main } = event;
  return {
    ...{ id, start, end, text, lemma, label },
    participants: event.participants.map(({ role, mention, entity }) => ({ role, mention, entity })),
    time: { timex: time.timex, earliest: time.earliest, latest: time.latest, reason: time.reason },
    ...{ place, modality, negated, main },
    clause: bare(event.clause),
  };
}

function findingRecords(document: AnnotatedDocument): Pick<DocumentRecord, "findings" | "sidebars"> {
  const findings = document.findings.map(({ rule, severity, start, end, startLine, endLine, message, evidence }) => {
    return { rule, severity, start, end, startLine, endLine, message, evidence: evidence.map(evidenceRecord) };
  });
  const sidebars = document.sidebars.map(({ start, end, startLine, endLine, heading, stale, direction, ...rest }) => ({
    ...{ start, end, startLine, endLine, heading, stale, direction },
    ...{ earliest: rest.earliest, latest: rest.latest, evidence: rest.evidence.map(evidenceRecord) },
    headingSpan: rest.headingSpan && bare(rest.headingSpan),
    items: rest.items.map(bare),
  }));
  return { findings, sidebars };
}
