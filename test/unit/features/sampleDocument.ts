// Annotated documents made by hand, so that features are tested by what they are given, not by what the stages find.
// Words are annotated where they first stand, or from a given word on: `name("Ruiz", "e1", { after: "said" })`.

import {
  type AnnotatedDocument,
  type Block,
  type BlockKind,
  compareSpans,
  type DocumentDate,
  type DocumentEvent,
  type Entity,
  type Finding,
  type Mention,
  type Role,
  type Sidebar,
  SourceText,
  type Span,
  type Timex,
} from "../../../src/model";

export class SampleDocument {
  readonly source: SourceText;
  private readonly kinds = new Map<number, { kind: BlockKind; boilerplate: boolean }>();
  private readonly mentions: Mention[] = [];
  private readonly entities = new Map<string, Entity>();
  private readonly timexes: Timex[] = [];
  private readonly events: DocumentEvent[] = [];
  private readonly sidebars: Sidebar[] = [];
  private readonly findings: Finding[] = [];
  private date: DocumentDate = {
    value: null,
    basis: "none",
    span: null,
    evidence: [],
    earliest: null,
    latest: null,
  };

  constructor(text: string) {
    this.source = new SourceText(text);
  }

  /** Where the words stand. @throws Error if they do not */
  find(words: string, after = ""): Span {
    const from = after === "" ? 0 : this.find(after).end;
    const start = this.source.text.indexOf(words, from);
    if (start < 0) throw new Error(`no “${words}” after “${after}”`);
    return { start, end: start + words.length };
  }

  entity(id: string, name: string, more: Partial<Entity> = {}): this {
    this.entities.set(id, { id, name, type: "PER", aliases: [], roles: [], links: [], ...more });
    return this;
  }

  role(words: string, title: string, of: string | null, asOf: string | null = null): Role {
    return { ...this.find(words), title, of, status: "current", asOf };
  }

  name(words: string, entity: string, { after = "" } = {}): this {
    const { type } = this.entities.get(entity)!;
    const id = `m${this.mentions.length + 1}`;
    this.mentions.push({ ...this.find(words, after), id, text: words, type, kind: "name", rule: "test", entity });
    return this;
  }

  timex(words: string, value: string, more: Partial<Timex> = {}): this {
    const day = value.slice(0, 10);
    this.timexes.push({
      ...this.find(words),
      ...{ id: `t${this.timexes.length + 1}`, text: words, type: "DATE", value, mod: null, anchor: null },
      ...{ rule: "test", reason: "", earliest: day, latest: day },
      ...more,
    });
    return this;
  }

  dated(value: string, words: string | null, more: Partial<DocumentDate> = {}): this {
    const day = value.slice(0, 10);
    const span = words === null ? null : this.find(words);
    const evidence = span ? [{ ...span, line: this.source.lineAt(span.start), text: words!, why: "dateline" }] : [];
    this.date = { value, basis: "stated", span, evidence, earliest: day, latest: day, ...more };
    return this;
  }

  event(words: string, label: string, day: string | null, more: Partial<DocumentEvent> = {}): this {
    const span = this.find(words);
    const line = this.source.lineSpan(this.source.lineAt(span.start));
    this.events.push({
      ...span,
      ...{ id: `v${this.events.length + 1}`, text: words, lemma: words, label, clause: line, participants: [] },
      ...{ time: { earliest: day, latest: day, timex: null, reason: "said so" }, place: null },
      ...{ modality: "asserted", negated: false, main: true },
      ...more,
    });
    return this;
  }

  /** Lines (0-based, inclusive) of one kind. */
  lines(startLine: number, endLine: number, kind: BlockKind, boilerplate = false): this {
    for (let line = startLine; line <= endLine; line++) this.kinds.set(line, { kind, boilerplate });
    return this;
  }

  sidebar(startLine: number, endLine: number, stale: boolean | null): this {
    const headingSpan = this.source.lineSpan(startLine);
    const span = { start: headingSpan.start, end: this.source.lineSpan(endLine).end };
    this.lines(startLine, startLine, "sidebar-heading", true).lines(startLine + 1, endLine, "sidebar-item", true);
    const lines = { startLine, endLine };
    const items = Array.from({ length: endLine - startLine }, (_, i) => this.source.lineSpan(startLine + 1 + i));
    const proof = { ...items[0]!, line: startLine + 1, text: this.source.slice(items[0]!), why: "named later" };
    const evidence = stale === true ? [proof] : [];
    this.sidebars.push({
      ...{ ...span, ...lines, headingSpan, items, stale, evidence },
      heading: this.source.slice(headingSpan),
      ...{ direction: stale === true ? "later" : null, earliest: null, latest: null },
    });
    if (stale === true)
      this.findings.push({
        ...{ ...span, ...lines, evidence, rule: "stale.later-office-holder", severity: "warning" },
        message: "This sidebar is later than the article.",
      });
    return this;
  }

  finding(words: string, rule: string, message: string): this {
    const span = this.find(words);
    const line = this.source.lineAt(span.start);
    this.findings.push({ ...span, rule, severity: "warning", startLine: line, endLine: line, message, evidence: [] });
    return this;
  }

  build(): AnnotatedDocument {
    const blocks = Array.from({ length: this.source.lineCount }, (_, line): Block => {
      const span = this.source.lineSpan(line);
      const empty = this.source.slice(span).trim() === "";
      const { kind, boilerplate } = this.kinds.get(line) ?? { kind: empty ? "blank" : "body", boilerplate: false };
      return { ...span, startLine: line, endLine: line, kind, boilerplate };
    });
    return {
      ...{ source: this.source, documentDate: this.date, blocks, tokens: [], sentences: [] },
      ...{ timexes: sorted(this.timexes), mentions: sorted(this.mentions), entities: [...this.entities.values()] },
      ...{ events: sorted(this.events), findings: sorted(this.findings), sidebars: this.sidebars },
    };
  }
}

function sorted<T extends Span>(spans: readonly T[]): T[] {
  return [...spans].sort(compareSpans);
}
