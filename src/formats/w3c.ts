// W3C Web Annotation (https://www.w3.org/TR/annotation-model/): one AnnotationCollection a document, its one page inside.
// Each annotation has a TextQuoteSelector and a TextPositionSelector, in code points, and the digest of the text it was made on.

import type { AnnotationFormat, ExportDocument, Loss } from "./format";
import { offsetTable } from "./offsets";
import { type Quote, quoteSelectors } from "./quoteSelectors";
import type { DocumentRecord } from "./record";

const CONTEXT = "http://www.w3.org/ns/anno.jsonld";
/** Every file opens with it: by this Glossator knows its own files. */
const GENERATOR = { type: "Software", name: "Glossator" };
const HEAD = `{\n"@context": ${JSON.stringify(CONTEXT)},\n"generator": ${JSON.stringify(GENERATOR)},\n`;
const ARRAY = "[\n";

export const w3c: AnnotationFormat = {
  id: "w3c",
  label: "W3C Web Annotation (JSON-LD)",
  about: "Recogito and other annotation tools for the web, RDF tools",
  extension: ".jsonld",
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  unit: "code-point",
  write: (document) => ({
    files: [{ name: ".jsonld", content: `${collection(document)}\n` }],
    losses: lossesOf(document.record),
  }),
  companions: [],
  shared: {
    open: ARRAY,
    separator: ",\n",
    close: "\n]\n",
    piece: (document) => ({ content: collection(document), losses: lossesOf(document.record) }),
  },
  isOwn: (file) => file.head() === "" || [HEAD, ARRAY + HEAD].some((head) => file.head().startsWith(head)),
  readLine: null,
};

interface Body {
  readonly type: "TextualBody" | "SpecificResource";
  readonly purpose: string;
  readonly value?: string;
  readonly source?: string;
}

interface Annotation extends Quote {
  readonly id: string;
  readonly motivation: string;
  readonly body: readonly Body[];
}

function collection({ record, source }: ExportDocument): string {
  const id = uuidOf(record.textSha256);
  const digest = namedInformation(record.textSha256);
  // A file's path is no IRI that others could follow; the digest names the text wherever it lies.
  const target = /^[a-z][a-z\d+.-]+:\/\/\S+$/i.test(record.path ?? record.id) ? (record.path ?? record.id) : digest;
  const annotations = annotationsOf(record);
  const selectors = quoteSelectors(source.text, offsetTable(source.text, "code-point"), annotations);
  const items = annotations.map((annotation, i) => ({
    id: `${id}#${annotation.id}`,
    type: "Annotation",
    motivation: annotation.motivation,
    body: annotation.body,
    target: { source: target, selector: selectors[i]!, state: { type: "TimeState", cached: digest } },
  }));
  return written(id, record.id, items);
}

/** One annotation a line, so that files stay small and differences readable. */
function written(id: string, label: string, items: readonly object[]): string {
  const page = `${id}#page`;
  const lines = items.map((item) => JSON.stringify(item)).join(",\n");
  const first = JSON.stringify({ id: page, type: "AnnotationPage", partOf: id, startIndex: 0 }).slice(0, -1);
  const whole = { id, type: "AnnotationCollection", label, total: items.length };
  const fields = Object.entries(whole).map(([key, value]) => `"${key}": ${JSON.stringify(value)},\n`);
  return `${HEAD}${fields.join("")}"first": ${first},"items":[\n${lines}\n]},\n"last": ${JSON.stringify(page)}\n}`;
}

function annotationsOf(record: DocumentRecord): Annotation[] {
  const entities = new Map(record.entities.map((entity) => [entity.id, entity]));
  const mentions = record.mentions.map(({ id, start, end, type, subtype, entity }) => {
    const known = entities.get(entity);
    const body = [tag(type), ...(subtype === undefined ? [] : [tag(subtype)])];
    if (known) body.push(textual("identifying", known.name), ...known.links.flatMap(linked));
    return { id, start, end, motivation: "identifying", body };
  });
  const timexes = record.timexes.map(({ id, start, end, type, value }) => {
    return { id, start, end, motivation: "tagging", body: [tag(type), textual("identifying", value)] };
  });
  const events = record.events.map(({ id, start, end, label }) => {
    return { id, start, end, motivation: "describing", body: [tag("EVENT"), textual("describing", label)] };
  });
  const findings = record.findings.map(({ rule, start, end, message }, i) => {
    const body = [tag(rule), textual("commenting", message)];
    return { id: `f${i + 1}`, start, end, motivation: "commenting", body };
  });
  const all = [...mentions, ...timexes, ...events, ...findings].filter(({ start, end }) => start < end);
  return all.sort((a, b) => a.start - b.start || b.end - a.end);
}

function tag(value: string): Body {
  return textual("tagging", value);
}

function textual(purpose: string, value: string): Body {
  return { type: "TextualBody", purpose, value };
}

function linked({ target }: { readonly target: string }): Body[] {
  const item = /^wikidata:(Q\d+)$/.exec(target)?.[1];
  if (item === undefined) return [];
  return [{ type: "SpecificResource", purpose: "linking", source: `http://www.wikidata.org/entity/${item}` }];
}

function lossesOf(record: DocumentRecord): Loss[] {
  return [
    { what: "blocks", count: record.blocks.length },
    { what: "sidebars (their findings are kept)", count: record.sidebars.length },
    { what: "participants, times and places of events", count: record.events.length },
    { what: "roles of entities", count: record.entities.reduce((sum, { roles }) => sum + roles.length, 0) },
  ].filter(({ count }) => count > 0);
}

/** An identifier that follows from the text alone: a UUID of version 8 (RFC 9562) with the digest's first bits. */
function uuidOf(sha256: string): string {
  const part = (start: number, length: number): string => sha256.slice(start, start + length);
  return `urn:uuid:${part(0, 8)}-${part(8, 4)}-8${part(12, 3)}-a${part(15, 3)}-${part(18, 12)}`;
}

const BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The digest as a name for the text itself: ni:///sha-256;… (RFC 6920). */
function namedInformation(sha256: string): string {
  let encoded = "";
  for (let i = 0; i < sha256.length; i += 3) {
    const bits = parseInt(sha256.slice(i, i + 3).padEnd(3, "0"), 16);
    encoded += BASE64URL.charAt(bits >> 6) + BASE64URL.charAt(bits & 63);
  }
  return `ni:///sha-256;${encoded.slice(0, 43)}`;
}
