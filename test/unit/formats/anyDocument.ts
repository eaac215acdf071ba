// Records over odd texts with spans anywhere, for property tests of writers: also such as no analysis would make.

import fc from "fast-check";
import type { ExportDocument } from "../../../src/formats/format";
import { pairWithText } from "../../../src/formats/pairWithText";
import type { DocumentRecord } from "../../../src/formats/record";
import { textSha256 } from "../../../src/formats/textSha256";
import { oddText } from "./oddText";

const places = fc.array(fc.tuple(fc.nat(), fc.nat(20)), { maxLength: 8 });

export const anyDocument: fc.Arbitrary<ExportDocument> = fc
  .record({ text: oddText, timexes: places, mentions: places, events: places })
  .map(({ text, timexes, mentions, events }) => {
    const spans = (chosen: readonly (readonly [number, number])[]) =>
      chosen
        .map(([from, length]) => {
          const start = outside(text, from % (text.length + 1));
          const end = outside(text, Math.min(text.length, start + length));
          return { start, end, text: text.slice(start, end) };
        })
        .sort((a, b) => a.start - b.start || b.end - a.end);
    const pairing = pairWithText(recordOf(text, spans(timexes), spans(mentions), spans(events)), text);
    if ("problems" in pairing) throw new Error(pairing.problems.join("\n"));
    return pairing.document;
  });

/** Spans never cut a surrogate pair: code points have no place inside one. */
function outside(text: string, offset: number): number {
  return offset > 0 && text.codePointAt(offset - 1)! > 0xffff ? offset - 1 : offset;
}

interface Words {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function recordOf(
  text: string,
  timexes: readonly Words[],
  mentions: readonly Words[],
  events: readonly Words[],
): DocumentRecord {
  const unknown = { earliest: null, latest: null };
  return {
    schema: "glossator/1",
    id: "odd.txt",
    ok: true,
    engine: { version: "0", knowledge: "" },
    textSha256: textSha256(text),
    offsetUnit: "utf-16",
    documentDate: { value: null, ...unknown, basis: "none", span: null, evidence: [] },
    blocks: [{ start: 0, end: text.length, startLine: 0, endLine: 0, kind: "body", boilerplate: false }],
    timexes: timexes.map((words, i) => {
      const what = { type: "DATE" as const, value: "PAST_REF", mod: "START" as const, ...unknown };
      return { id: `t${i + 1}`, ...words, ...what, anchor: null, rule: "any", reason: "" };
    }),
    mentions: mentions.map((words, i) => {
      return { id: `m${i + 1}`, ...words, type: "PER", kind: "name", entity: `e${(i % 3) + 1}`, rule: "any" };
    }),
    entities: ["e1", "e2", "e3"].map((id) => {
      return {
        id,
        name: `=${id}\r\n${text}`,
        type: "PER",
        aliases: [],
        roles: [],
        links: [{ target: "wikidata:Q1", why: "" }],
      };
    }),
    events: events.map((words, i) => ({
      ...{ id: `v${i + 1}`, ...words, lemma: "be", label: `\t${text}`, modality: "planned", negated: true, main: true },
      participants: mentions.map((_, m) => ({ role: "agent" as const, mention: `m${m + 1}`, entity: "e1" })),
      time: { timex: timexes.length > 0 ? "t1" : null, ...unknown, reason: "" },
      place: mentions.length > 0 ? "m1" : null,
      clause: { start: words.start, end: words.end },
    })),
    findings: [],
    sidebars: [],
    sentences: [],
  };
}
