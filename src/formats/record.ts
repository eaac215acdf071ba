// The native record `glossator/1`: what is known of one document, or why nothing is, as one JSON object.
// One definition gives the types, the check of what is read, and the JSON Schema that ships with the package.
// Fields may be added; none is renamed or dropped while the schema's name stays "glossator/1".

import * as v from "valibot";
import { BLOCK_KINDS } from "../model";

export const RECORD_SCHEMA = "glossator/1";

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: offset, end: offset };
const lines = { startLine: offset, endLine: offset };
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const interval = { earliest: v.nullable(day), latest: v.nullable(day) };

const evidence = v.pipe(
  v.object({ ...span, line: offset, text: v.string(), why: v.string() }),
  v.description("A place in the text with the reason why it counts."),
);

const documentDate = v.object({
  value: v.pipe(v.nullable(v.string()), v.description("TIMEX3 value as precise as it is known, or null.")),
  ...interval,
  basis: v.picklist(["stated", "given", "inferred", "none"]),
  span: v.nullable(v.object(span)),
  evidence: v.array(evidence),
});

const block = v.object({ ...span, ...lines, kind: v.picklist(BLOCK_KINDS), boilerplate: v.boolean() });

export const TIMEX_MODS = [
  "BEFORE",
  "AFTER",
  "ON_OR_BEFORE",
  "ON_OR_AFTER",
  "LESS_THAN",
  "MORE_THAN",
  "EQUAL_OR_LESS",
  "EQUAL_OR_MORE",
  "START",
  "MID",
  "END",
  "APPROX",
] as const;

const timex = v.object({
  id: v.string(),
  ...span,
  text: v.string(),
  type: v.picklist(["DATE", "TIME", "DURATION", "SET"]),
  value: v.pipe(v.string(), v.description("TimeML 1.2.1 TIMEX3 value.")),
  mod: v.nullable(v.picklist(TIMEX_MODS)),
  ...interval,
  anchor: v.pipe(
    v.nullable(v.string()),
    v.description('What it was resolved against: "documentDate", another timex\'s id, "unresolved", or null.'),
  ),
  rule: v.string(),
  quant: v.optional(v.string()),
  freq: v.optional(v.string()),
  beginPoint: v.optional(v.string()),
  endPoint: v.optional(v.string()),
  reason: v.string(),
});

const entityType = v.picklist(["PER", "ORG", "LOC", "MISC"]);
const subtype = v.optional(v.string());

const mention = v.object({
  id: v.string(),
  ...span,
  text: v.string(),
  type: entityType,
  subtype,
  kind: v.picklist(["name", "nominal", "pronoun"]),
  entity: v.string(),
  rule: v.string(),
});

const role = v.object({
  title: v.string(),
  of: v.nullable(v.string()),
  ...span,
  status: v.picklist(["current", "former", "then", "acting", "elect"]),
  asOf: v.nullable(day),
});

const entity = v.object({
  id: v.string(),
  name: v.string(),
  type: entityType,
  subtype,
  aliases: v.array(v.string()),
  roles: v.array(role),
  links: v.array(v.object({ target: v.string(), why: v.string() })),
});

export const MODALITIES = ["asserted", "planned", "possible", "reported", "required"] as const;

const event = v.object({
  id: v.string(),
  ...span,
  text: v.string(),
  lemma: v.string(),
  label: v.string(),
  participants: v.array(
    v.object({
      role: v.picklist(["agent", "patient", "recipient", "location", "source"]),
      mention: v.string(),
      entity: v.string(),
    }),
  ),
  time: v.object({ timex: v.nullable(v.string()), ...interval, reason: v.string() }),
  place: v.nullable(v.string()),
  modality: v.picklist(MODALITIES),
  negated: v.boolean(),
  main: v.boolean(),
  clause: v.object(span),
});

const finding = v.object({
  rule: v.string(),
  severity: v.picklist(["error", "warning", "information", "hint"]),
  ...span,
  ...lines,
  message: v.string(),
  evidence: v.array(evidence),
});

const sidebar = v.object({
  ...span,
  ...lines,
  heading: v.nullable(v.string()),
  stale: v.pipe(v.nullable(v.boolean()), v.description("null: cannot be told.")),
  direction: v.nullable(v.picklist(["later", "earlier"])),
  ...interval,
  evidence: v.array(evidence),
  headingSpan: v.nullable(v.object(span)),
  items: v.array(v.object(span)),
});

function listOf<const Item extends v.GenericSchema>(item: Item, description: string) {
  return v.pipe(v.array(item), v.description(description));
}

/** What the caller gave with the document; handed on as it came. */
const carried = { path: v.optional(v.string()), meta: v.optional(v.unknown()) };

export const documentRecord = v.pipe(
  v.object({
    schema: v.literal(RECORD_SCHEMA),
    id: v.string(),
    ok: v.literal(true),
    engine: v.object({
      version: v.string(),
      knowledge: v.pipe(v.string(), v.description("Fingerprint of the tables and models that were used.")),
    }),
    textSha256: v.pipe(
      v.string(),
      v.regex(/^[0-9a-f]{64}$/),
      v.description("SHA-256 of the text as UTF-8, a byte order mark included."),
    ),
    offsetUnit: v.literal("utf-16"),
    documentDate: v.pipe(documentDate, v.description("When it was written: stated, given by the caller, or inferred.")),
    blocks: listOf(
      block,
      "Runs of lines, in order; every line belongs to exactly one. Boilerplate is not the article.",
    ),
    timexes: listOf(timex, "Time expressions with what they mean."),
    mentions: listOf(mention, "Places where somebody or something is named; `entity` says who."),
    entities: listOf(entity, "Who and what is mentioned, with the roles that the text gives them."),
    events: listOf(event, "What happens; start and end are the trigger's. `main` is what a reader would list."),
    findings: listOf(finding, "What is wrong: rules are dotted and permanent names."),
    sidebars: listOf(sidebar, "Lists from the page around the article, each with its verdict."),
    sentences: listOf(v.object(span), "Where sentences begin and end."),
    ...carried,
  }),
  v.description(
    "What is known of one document. Offsets are UTF-16 code units, half-open; lines are 0-based, inclusive.",
  ),
);

export const ERROR_CODES = [
  "bad-json",
  "no-text",
  "invalid-utf8",
  "too-large",
  "timeout",
  "unreadable",
  "internal",
] as const;

export const errorRecord = v.pipe(
  v.object({
    schema: v.literal(RECORD_SCHEMA),
    id: v.pipe(v.nullable(v.string()), v.description("null where the input could not be read far enough to know it.")),
    ok: v.literal(false),
    error: v.object({ code: v.picklist(ERROR_CODES), message: v.string() }),
    ...carried,
  }),
  v.description("Stands in the place of a document that could not be annotated."),
);

export const anyRecord = v.variant("ok", [documentRecord, errorRecord]);

export type DocumentRecord = v.InferOutput<typeof documentRecord>;
export type ErrorRecord = v.InferOutput<typeof errorRecord>;
export type ErrorCode = (typeof ERROR_CODES)[number];
export type AnyRecord = DocumentRecord | ErrorRecord;
