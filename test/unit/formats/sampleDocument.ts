// One annotated document made by hand, with everything that formats trip over: a byte order mark, CRLF, an emoji before
// and inside names, quotes and commas, a name over a line break, a formula.

import { type AnnotatedDocument, type Block, type Mention, SourceText, type Span } from "../../../src/model";

export const SAMPLE_TEXT =
  "\uFEFF09:15 GMT, March 3, 2025\r\n" +
  "OSLO (Fjord Wire) — 👩🏻‍🚒 Fire Chief Ingrid Åse\u0301n said Monday that the “Nordlys, Ltd.” plant will reopen.\r\n" +
  "=SUM(1) was what Ingrid\r\nÅse\u0301n wrote.\n" +
  "MOST READ\n" +
  "- Mayor Holm opens 2031 games\n";

const source = new SourceText(SAMPLE_TEXT);

/** The span of the nth (0-based) occurrence of `words`. */
function at(words: string, nth = 0): Span & { text: string } {
  let start = SAMPLE_TEXT.indexOf(words);
  for (let i = 0; i < nth; i++) start = SAMPLE_TEXT.indexOf(words, start + 1);
  if (start < 0) throw new Error(`no ${words}`);
  return { start, end: start + words.length, text: words };
}

function span(words: string): Span {
  const { start, end } = at(words);
  return { start, end };
}

function block(line: number, kind: Block["kind"], boilerplate = false): Block {
  return { ...source.lineSpan(line), startLine: line, endLine: line, kind, boilerplate };
}

function mention(id: string, entity: string, words: string, type: Mention["type"], nth = 0): Mention {
  return { id, entity, ...at(words, nth), type, kind: "name", rule: "tagger" };
}

const holm = { ...at("Mayor Holm"), line: 5, why: "mayor from 2030-01-01" };
const day = (value: string) => ({ earliest: value, latest: value });

export const SAMPLE: AnnotatedDocument = {
  source,
  documentDate: {
    value: "2025-03-03T09:15Z",
    ...day("2025-03-03"),
    basis: "stated",
    span: span("09:15 GMT, March 3, 2025"),
    evidence: [{ ...at("09:15 GMT, March 3, 2025"), line: 0, why: "dateline" }],
  },
  blocks: [
    block(0, "dateline"),
    block(1, "body"),
    block(2, "body"),
    block(3, "body"),
    block(4, "sidebar-heading", true),
    block(5, "sidebar-item", true),
    block(6, "blank"),
  ],
  tokens: [],
  sentences: [
    { ...source.lineSpan(1), block: 1, firstToken: 0, endToken: 0 },
    { start: source.startOfLine(2), end: source.lineSpan(3).end, block: 2, firstToken: 0, endToken: 0 },
  ],
  timexes: [
    {
      id: "t1",
      ...at("09:15 GMT, March 3, 2025"),
      type: "TIME",
      value: "2025-03-03T09:15Z",
      mod: null,
      ...day("2025-03-03"),
      anchor: null,
      rule: "stamp",
      reason: "the page's own stamp",
    },
    {
      id: "t2",
      ...at("Monday"),
      type: "DATE",
      value: "2025-03-03",
      mod: null,
      ...day("2025-03-03"),
      anchor: "documentDate",
      rule: "weekday",
      reason: "the Monday of the document's date",
    },
  ],
  mentions: [
    mention("m1", "e1", "Fjord Wire", "ORG"),
    mention("m2", "e2", "Ingrid Åse\u0301n", "PER"),
    mention("m3", "e3", "Nordlys, Ltd.", "ORG"),
    mention("m4", "e2", "Ingrid\r\nÅse\u0301n", "PER"),
    { ...mention("m5", "e4", "Holm", "PER"), subtype: "GPE" },
  ],
  entities: [
    { id: "e1", name: "Fjord Wire", type: "ORG", subtype: "AGENCY", aliases: [], roles: [], links: [] },
    {
      id: "e2",
      name: "Ingrid Åse\u0301n",
      type: "PER",
      aliases: [],
      roles: [{ title: "Fire Chief", of: "Oslo", ...span("Fire Chief"), status: "current", asOf: "2025-03-03" }],
      links: [{ target: "wikidata:Q1", why: "made up" }],
    },
    { id: "e3", name: "Nordlys, Ltd.", type: "ORG", aliases: ["Nordlys"], roles: [], links: [] },
    { id: "e4", name: "Holm", type: "PER", aliases: [], roles: [], links: [] },
  ],
  events: [
    {
      id: "v1",
      ...at("said"),
      lemma: "say",
      label: "Ingrid Åse\u0301n said the plant will reopen",
      clause: { start: at("Fire Chief").start, end: at("reopen").end },
      participants: [
        { role: "agent", mention: "m2", entity: "e2" },
        { role: "agent", mention: "m1", entity: "e1" },
      ],
      time: { timex: "t2", ...day("2025-03-03"), reason: "said Monday" },
      place: null,
      modality: "asserted",
      negated: false,
      main: true,
    },
    {
      id: "v2",
      ...at("reopen"),
      lemma: "reopen",
      label: "plant will reopen",
      clause: span("plant will reopen"),
      participants: [{ role: "patient", mention: "m3", entity: "e3" }],
      time: { timex: null, earliest: "2025-03-03", latest: null, reason: "after the document's date" },
      place: "m3",
      modality: "planned",
      negated: true,
      main: false,
    },
  ],
  findings: [
    {
      rule: "stale.later-office-holder",
      severity: "warning",
      start: source.startOfLine(4),
      end: source.lineSpan(5).end,
      startLine: 4,
      endLine: 5,
      message: 'Sidebar "MOST READ" is from later.',
      evidence: [holm],
    },
  ],
  sidebars: [
    {
      start: source.startOfLine(4),
      end: source.lineSpan(5).end,
      startLine: 4,
      endLine: 5,
      heading: "MOST READ",
      headingSpan: span("MOST READ"),
      items: [span("Mayor Holm opens 2031 games")],
      stale: true,
      direction: "later",
      earliest: "2030-01-01",
      latest: null,
      evidence: [holm],
    },
  ],
};
