// brat standoff (https://brat.nlplab.org/standoff.html): the text, and beside it lines of annotations in code points.
// For brat itself; INCEpTION counts UTF-16 code units and refuses N lines, so it would be a format of its own.
// Rules that brat's reader has and its manual does not: no note or attribute may point at an event's trigger, and a
// line ends at everything that Python takes for the end of a line.

import type { Span } from "../model";
import { BRAT_CONFIGURATION, OWN_CONFIGURATION } from "./bratConfiguration";
import type { AnnotationFormat, ExistingFile, ExportDocument, Loss } from "./format";
import { type OffsetTable, offsetTable } from "./offsets";
import type { DocumentRecord } from "./record";
import { textSha256 } from "./textSha256";

export const brat: AnnotationFormat = {
  id: "brat",
  label: "brat standoff",
  about: "a folder for the brat annotation server: .txt and .ann a document, annotation.conf, visual.conf",
  extension: ".ann",
  mediaType: "text/plain; charset=utf-8",
  unit: "code-point",
  write: (document) => ({
    files: [
      { name: ".txt", content: document.source.text },
      { name: ".ann", content: annotations(document) },
    ],
    losses: lossesOf(document.record),
  }),
  companions: BRAT_CONFIGURATION,
  shared: null,
  isOwn,
  readLine: null,
};

/** What Python's str.splitlines takes for a line's end, and the tab, which separates brat's fields. */
const BREAK = /[\t\n\v\f\r\x1C-\x1E\x85\u2028\u2029]+/g; // eslint-disable-line no-control-regex

/** Collects lines; hands out T1, T2 …, E1 … in the order of asking. */
class AnnFile {
  readonly lines: string[] = [];
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly text: string,
    private readonly codePoints: OffsetTable,
  ) {}

  add(prefix: string, rest: string): string {
    const number = (this.counts.get(prefix) ?? 0) + 1;
    this.counts.set(prefix, number);
    const id = `${prefix}${number}`;
    this.lines.push(`${id}\t${rest}`);
    return id;
  }

  /** A T line, or null for a span without a visible character. */
  addSpan(type: string, span: Span): string | null {
    const fragments = this.fragments(span);
    if (fragments.length === 0) return null;
    const place = fragments.map(({ start, end }) => {
      return `${this.codePoints.fromUtf16(start)} ${this.codePoints.fromUtf16(end)}`;
    });
    const words = fragments.map(({ start, end }) => this.text.slice(start, end));
    return this.add("T", `${type} ${place.join(";")}\t${words.join(" ")}`);
  }

  note(target: string, text: string): void {
    this.add("#", `AnnotatorNotes ${target}\t${text.replace(BREAK, " ")}`);
  }

  private fragments({ start, end }: Span): Span[] {
    const found: Span[] = [];
    let from = start;
    const cut = (to: number): void => {
      if (this.text.slice(from, to).trim() !== "") found.push({ start: from, end: to });
    };
    for (const match of this.text.slice(start, end).matchAll(BREAK)) {
      cut(start + match.index);
      from = start + match.index + match[0].length;
    }
    cut(end);
    return found;
  }
}

function annotations({ record, source }: ExportDocument): string {
  const file = new AnnFile(source.text, offsetTable(source.text, "code-point"));
  const ids = new Map<string, string>();
  addTimexes(file, record, ids);
  addMentions(file, record, ids);
  addEvents(file, record, ids);
  return sign(file.lines, source.text, [...ids.values()][0]);
}

function addTimexes(file: AnnFile, { timexes }: DocumentRecord, ids: Map<string, string>): void {
  for (const timex of timexes) {
    const id = file.addSpan(timex.type, timex);
    if (id === null) continue;
    ids.set(timex.id, id);
    file.note(id, timex.value);
    if (timex.mod !== null) file.add("A", `Mod ${id} ${timex.mod}`);
  }
}

function addMentions(file: AnnFile, { mentions, entities }: DocumentRecord, ids: Map<string, string>): void {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const latest = new Map<string, string>();
  for (const mention of mentions) {
    const id = file.addSpan(mention.type, mention);
    if (id === null) continue;
    ids.set(mention.id, id);
    const entity = byId.get(mention.entity);
    if (mention.subtype !== undefined) file.add("A", `Subtype ${id} ${mention.subtype}`);
    const before = latest.get(mention.entity);
    if (before !== undefined) file.add("R", `Coreference Arg1:${id} Arg2:${before}`);
    latest.set(mention.entity, id);
    for (const { target } of entity?.links ?? []) {
      const item = /^wikidata:(Q\d+)$/.exec(target)?.[1];
      if (item !== undefined) file.add("N", `Reference ${id} Wikidata:${item}\t${entity!.name.replace(BREAK, " ")}`);
    }
    if (entity && entity.name !== mention.text) file.note(id, entity.name);
  }
}

function addEvents(file: AnnFile, { events }: DocumentRecord, ids: ReadonlyMap<string, string>): void {
  for (const event of events) {
    const trigger = file.addSpan("Event", event);
    if (trigger === null) continue;
    const roles = [
      ...event.participants.map(({ role, mention }) => [capitalised(role), ids.get(mention)] as const),
      ["Time", event.time.timex === null ? undefined : ids.get(event.time.timex)] as const,
      ["Place", event.place === null ? undefined : ids.get(event.place)] as const,
    ];
    const id = file.add("E", [`Event:${trigger}`, ...argumentsOf(roles)].join(" "));
    file.add("A", `Modality ${id} ${event.modality}`);
    if (event.negated) file.add("A", `Negated ${id}`);
    if (event.main) file.add("A", `Main ${id}`);
    file.note(id, event.label);
  }
}

/** "Agent:T1", and for a role that is taken "Agent2:T4". */
function argumentsOf(roles: readonly (readonly [role: string, target: string | undefined])[]): string[] {
  const counts = new Map<string, number>();
  const found: string[] = [];
  for (const [role, target] of roles) {
    if (target === undefined) continue;
    const number = (counts.get(role) ?? 0) + 1;
    counts.set(role, number);
    found.push(`${role}${number === 1 ? "" : number}:${target}`);
  }
  return found;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const SIGNATURE = /^#\d+\tAnnotatorNotes \S+\tWritten by Glossator; checksums ([0-9a-f]{16}) and ([0-9a-f]{16})\n$/;

/**
 * A last line by which Glossator knows what it wrote, so that whoever corrects annotations in brat never loses the
 * corrections to a second export. It is a note on the first annotation, because brat has no other place for it.
 */
function sign(lines: readonly string[], text: string, first: string | undefined): string {
  const body = lines.map((line) => `${line}\n`).join("");
  if (body === "") return body;
  const number = lines.filter((line) => line.startsWith("#")).length + 1;
  const checksums = `${checksum(body)} and ${checksum(text)}`;
  return `${body}#${number}\tAnnotatorNotes ${first ?? "E1"}\tWritten by Glossator; checksums ${checksums}\n`;
}

function checksum(content: string): string {
  return textSha256(content).slice(0, 16);
}

/** Annotations that are empty or have their signature untouched, the text that they are of, our own configuration. */
function isOwn(file: ExistingFile, beside: readonly ExistingFile[]): boolean {
  if (file.name.endsWith(".conf")) return file.head().startsWith(OWN_CONFIGURATION);
  const ann = beside.find(({ name }) => name.endsWith(".ann"))?.content() ?? "";
  const end = ann.lastIndexOf("\n", ann.length - 2) + 1;
  const [, ofLines, ofText] = SIGNATURE.exec(ann.slice(end)) ?? [];
  if (file.name.endsWith(".ann")) return ann === "" || ofLines === checksum(ann.slice(0, end));
  return ofText === checksum(file.content());
}

function lossesOf(record: DocumentRecord): Loss[] {
  return [
    { what: "blocks", count: record.blocks.length },
    { what: "roles of entities", count: record.entities.reduce((sum, { roles }) => sum + roles.length, 0) },
    { what: "findings", count: record.findings.length },
    { what: "sidebars", count: record.sidebars.length },
  ].filter(({ count }) => count > 0);
}
