// What the corpus remembers of a document once its text is let go: date, who is mentioned where, what happens.
// A summary is a function of the annotated document alone; it carries places, never passages of the article.

import {
  type AnnotatedDocument,
  type DocumentDate,
  type DocumentEvent,
  covers,
  type EntityLink,
  type EntitySubtype,
  type EntityType,
  headlineKey,
  type LinePosition,
  type Modality,
  type Role,
  type Span,
} from "../model";

/** One place where an entity is named. `start`/`end` in UTF-16 code units, `from`/`to` the same as editors count. */
export interface SummaryMention {
  readonly start: number;
  readonly end: number;
  readonly from: LinePosition;
  readonly to: LinePosition;
}

export interface SummaryRole extends Pick<Role, "title" | "of" | "status" | "asOf"> {
  /** 0-based line of the words that say so. */
  readonly line: number;
}

export interface SummaryEntity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly subtype?: EntitySubtype;
  readonly aliases: readonly string[];
  readonly roles: readonly SummaryRole[];
  readonly links: readonly EntityLink[];
  readonly nameKey?: string;
  readonly country?: string | null;
  /** Between which years somebody was born whose age is told. */
  readonly born?: { readonly earliest: number; readonly latest: number };
  /** In text order. */
  readonly mentions: readonly SummaryMention[];
  /** False where no mention spells the name out: "Takaichi" alone, named in full by what is known of her office. */
  readonly spelledOut: boolean;
}

export interface SummaryEvent {
  readonly id: string;
  readonly label: string;
  /** Of the trigger. */
  readonly lemma: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** It fills the interval; otherwise it lies somewhere within. */
  readonly lasts: boolean;
  /** Ids of the entities that take part. */
  readonly entities: readonly string[];
  readonly place: string | null;
  readonly from: LinePosition;
  readonly to: LinePosition;
  /** The sentence that tells it. */
  readonly sentence: { readonly from: LinePosition; readonly to: LinePosition };
  readonly modality: Modality;
  readonly negated: boolean;
}

export interface DocumentSummary {
  /** The document's URI, or any other name that is its own. */
  readonly id: string;
  readonly date: { readonly value: string | null; readonly earliest: string | null; readonly latest: string | null };
  readonly entities: readonly SummaryEntity[];
  /** The main events only, in text order. */
  readonly events: readonly SummaryEvent[];
  /** How many there are, stale or not. */
  readonly sidebars: number;
  /** Key of its headline, if it has one that is its own. */
  readonly headline: string | null;
}

export function summarize(id: string, document: AnnotatedDocument): DocumentSummary {
  const { value, earliest, latest } = document.documentDate;
  return {
    ...{ id, date: { value, earliest, latest } },
    entities: summarizeEntities(document),
    events: mainEvents(document),
    sidebars: document.sidebars.length,
    headline: headlineOf(document),
  };
}

function headlineOf({ source, blocks }: AnnotatedDocument): string | null {
  const headline = blocks.find(({ kind }) => kind === "headline");
  return headline ? headlineKey(source.slice(headline)) : null;
}

function summarizeEntities(document: AnnotatedDocument): SummaryEntity[] {
  const { source, entities, mentions, sidebars } = document;
  const births = birthYears(document);
  const places = new Map<string, SummaryMention[]>();
  const spelledOut = new Set<string>();
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  for (const { start, end, entity, text } of mentions) {
    const place = { start, end, from: source.positionAt(start), to: source.positionAt(end) };
    const known = places.get(entity);
    if (known) known.push(place);
    else places.set(entity, [place]);
    if (names.get(entity) === text) spelledOut.add(entity);
  }
  return entities.map(({ id, name, type, subtype, aliases, roles, links, nameKey, country }) => ({
    id,
    name,
    type,
    ...(subtype && { subtype }),
    aliases,
    roles: roles.map((role) => ({
      ...{ title: role.title, of: role.of, status: role.status, asOf: claimedAt(role, sidebars) },
      line: source.lineAt(role.start),
    })),
    links,
    ...(nameKey !== undefined && { nameKey }),
    ...(country !== undefined && { country }),
    ...(births.has(id) && { born: births.get(id)! }),
    mentions: places.get(id) ?? [],
    spelledOut: spelledOut.has(id),
  }));
}

/** "Ichiro Kurosawa, 74, said": by the document's date; in sidebars nobody has an age. */
function birthYears({ source, mentions, sidebars, documentDate }: AnnotatedDocument) {
  const births = new Map<string, NonNullable<SummaryEntity["born"]>>();
  const { earliest, latest } = documentDate;
  if (earliest === null || latest === null) return births;
  for (const { type, end, entity, start } of mentions) {
    if (type !== "PER" || births.has(entity)) continue;
    const age = AGE.exec(source.text.slice(end, end + LONGEST_AGE))?.[1];
    if (age === undefined || sidebars.some((sidebar) => covers(sidebar, { start, end }))) continue;
    const [first, last] = [Number(earliest.slice(0, 4)), Number(latest.slice(0, 4))];
    births.set(entity, { earliest: first - Number(age) - 1, latest: last - Number(age) });
  }
  return births;
}

const AGE = /^(?:, (?:aged )?| \()(\d\d?)[,.;)]/;
const LONGEST_AGE = 12;

/** The day for which the text claims a role; none for what stands in a sidebar that may be of another time. */
export function claimedAt(role: Role, sidebars: AnnotatedDocument["sidebars"]): string | null {
  return sidebars.some((sidebar) => sidebar.stale !== false && covers(sidebar, role)) ? null : role.asOf;
}

const NO_DAY = { earliest: null, latest: null };

/** News of a document of which only a bound is known ("written in or after 1932"): on a line of time it would stand there. */
function hasBoundOnly({ time }: DocumentEvent, { earliest, latest }: DocumentDate): boolean {
  const bound = (earliest === null) !== (latest === null);
  return bound && time.timex === null && time.earliest === earliest && time.latest === latest;
}

function mainEvents({ source, events, mentions, sentences, documentDate }: AnnotatedDocument): SummaryEvent[] {
  const texts = new Map(mentions.map(({ id, text }) => [id, text]));
  let at = 0;
  const sentenceOf = (event: Span): Span => {
    while (at < sentences.length && sentences[at]!.end <= event.start) at++;
    return sentences[at] ?? event;
  };
  const place = ({ start, end }: Span) => ({ from: source.positionAt(start), to: source.positionAt(end) });
  return events
    .filter(({ main }) => main)
    .map((event) => ({
      ...{ id: event.id, label: event.label, lemma: event.lemma, modality: event.modality, negated: event.negated },
      ...(hasBoundOnly(event, documentDate) ? NO_DAY : { earliest: event.time.earliest, latest: event.time.latest }),
      lasts: event.time.lasting !== undefined,
      entities: [...new Set(event.participants.map(({ entity }) => entity))],
      place: event.place === null ? null : (texts.get(event.place) ?? null),
      ...place(event),
      sentence: place(sentenceOf(event)),
    }));
}
