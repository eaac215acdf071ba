// Which tellings are of one event, and which are not.

import assert from "node:assert/strict";
import fc from "fast-check";
import { annotate } from "../../../src/analysis/pipeline";
import { CorpusIndex } from "../../../src/corpus/corpusIndex";
import {
  type DocumentSummary,
  summarize,
  type SummaryEntity,
  type SummaryEvent,
} from "../../../src/corpus/documentSummary";
import { loadKnowledge } from "../../../src/knowledge/knowledge";
import { toldEvents } from "../../../src/corpus/toldEvents";

const AT = { line: 0, character: 0 };

interface Sketch {
  readonly lemma: string;
  readonly who: readonly string[];
  /** "2024-05-13", or "2024-05-01/2024-05-31", or "" for no time. */
  readonly days: string;
  readonly negated?: boolean;
}

function event(sketch: Sketch, line: number, names: readonly string[]): SummaryEvent {
  const [earliest = "", latest = earliest] = sketch.days.split("/");
  const from = { line, character: 0 };
  return {
    id: `v${line}`,
    label: `${sketch.who.join(" and ")} ${sketch.lemma}`,
    lemma: sketch.lemma,
    earliest: earliest || null,
    latest: latest || null,
    lasts: false,
    entities: sketch.who.map((name) => `e${names.indexOf(name)}`),
    place: null,
    from,
    to: from,
    sentence: { from, to: from },
    modality: "asserted",
    negated: sketch.negated ?? false,
  };
}

function summary(id: string, ...sketches: Sketch[]): DocumentSummary {
  const names = [...new Set(sketches.flatMap(({ who }) => who))];
  const mentions = [{ start: 0, end: 1, from: AT, to: AT }];
  const entities = names.map((name, i): SummaryEntity => ({
    ...{ id: `e${i}`, name, type: "PER", aliases: [], roles: [], links: [], mentions, spelledOut: true },
  }));
  return {
    ...{ id, date: { value: null, earliest: null, latest: null }, entities, sidebars: 0, headline: null },
    events: sketches.map((sketch, line) => event(sketch, line, names)),
  };
}

/** "2024-05-13 resign: a b" for each event. */
function told(documents: readonly DocumentSummary[], of: string | null = null): string[] {
  const corpus = new CorpusIndex();
  for (const document of documents) corpus.set(document);
  return toldEvents(corpus, of).map(({ best, sources }) => {
    const days = [...new Set([best.event.earliest ?? "", best.event.latest ?? ""])].join("/");
    return `${days} ${best.event.lemma}: ${sources.map(({ document }) => document.id).join(" ")}`;
  });
}

const ADA = "Ada Lind";
const BO = "Bo Karlsen";

describe("toldEvents", () => {
  it("joins a verb and its noun on the same day with somebody in common", () => {
    const documents = [
      summary("a", { lemma: "resign", who: [ADA], days: "2024-05-13" }),
      summary("b", { lemma: "resignation", who: [ADA, BO], days: "2024-05-13" }),
    ];
    assert.deepEqual(told(documents), ["2024-05-13 resign: a b"]);
  });

  it("gives no day to the news of a document of which only a bound is known", async () => {
    const text = "A fire destroyed a mill in Bergen, police said. The mill was built in 1932.";
    const [fire, built] = summarize("a", annotate(text, await loadKnowledge())).events;
    assert.deepEqual([fire?.lemma, fire?.earliest, fire?.latest], ["destroy", null, null]);
    assert.deepEqual([built?.lemma, built?.earliest, built?.latest], ["build", "1932-01-01", "1932-12-31"]);
  });

  it("keeps apart what differs in day, in who, in what, or in whether it is so", () => {
    const documents = [
      summary("a", { lemma: "resign", who: [ADA], days: "2024-05-13" }),
      summary("b", { lemma: "resign", who: [ADA], days: "2024-05-14" }),
      summary("c", { lemma: "resign", who: [BO], days: "2024-05-13" }),
      summary("d", { lemma: "marry", who: [ADA], days: "2024-05-13" }),
      summary("e", { lemma: "resign", who: [ADA], days: "2024-05-13", negated: true }),
    ];
    assert.equal(told(documents).length, 5);
  });

  it("joins a month with the one day in it that is told, and shows the day", () => {
    const documents = [
      summary("a", { lemma: "resign", who: [ADA], days: "2024-05-01/2024-05-31" }),
      summary("b", { lemma: "resign", who: [ADA], days: "2024-05-13" }),
    ];
    assert.deepEqual(told(documents), ["2024-05-13 resign: a b"]);
  });

  it("leaves a month alone in which two days are told", () => {
    const documents = [
      summary("a", { lemma: "speak", who: [ADA], days: "2024-05-01/2024-05-31" }),
      summary("b", { lemma: "speak", who: [ADA], days: "2024-05-13" }),
      summary("c", { lemma: "speak", who: [ADA], days: "2024-05-20" }),
    ];
    assert.equal(told(documents).length, 3);
  });

  it("joins nothing of which the time is not known", () => {
    const documents = [
      summary("a", { lemma: "resign", who: [ADA], days: "" }),
      summary("b", { lemma: "resign", who: [ADA], days: "" }),
    ];
    assert.equal(told(documents).length, 2);
  });

  it("orders by day, what has none at the end, and can keep to what one document tells", () => {
    const documents = [
      summary("a", { lemma: "fall", who: [BO], days: "" }, { lemma: "rise", who: [BO], days: "2024-05-14" }),
      summary("b", { lemma: "run", who: [ADA], days: "2024-05-13" }, { lemma: "rise", who: [BO], days: "2024-05-14" }),
    ];
    assert.deepEqual(told(documents), ["2024-05-13 run: b", "2024-05-14 rise: a b", " fall: a"]);
    assert.deepEqual(told(documents, "a"), ["2024-05-14 rise: a b", " fall: a"]);
  });

  it("tells every event once, whatever the order of the documents", () => {
    const sketch = fc.record({
      lemma: fc.constantFrom("resign", "meet", "visit"),
      who: fc.uniqueArray(fc.constantFrom(ADA, BO, "Cy Moe"), { maxLength: 3 }),
      days: fc.constantFrom("", "2024-05-13", "2024-05-14", "2024-05-01/2024-05-31", "2024-01-01/2024-12-31"),
    });
    fc.assert(
      fc.property(fc.array(fc.array(sketch, { maxLength: 5 }), { maxLength: 5 }), (lists) => {
        const documents = lists.map((list, i) => summary(`d${i}`, ...list));
        const lines = told(documents);
        const sources = lines.flatMap((line) => line.split(": ")[1]!.split(" "));
        assert.equal(sources.length, lists.flat().length);
        assert.deepEqual(told([...documents].reverse()), lines);
      }),
    );
  });

  it("costs no more per event in a large corpus than in a small one", function () {
    this.timeout(60_000);
    const corpus = (n: number) =>
      Array.from({ length: n }, (_, i) =>
        summary(`d${i}`, { lemma: "meet", who: [ADA, BO], days: i % 3 === 0 ? "2024-05-01/2024-05-31" : "2024-05-13" }),
      );
    /** Milliseconds of processor time, the best of three: the machine may be busy with other things. */
    const time = (documents: readonly DocumentSummary[]) => {
      const runs = [1, 2, 3].map(() => {
        const before = process.cpuUsage();
        told(documents);
        return process.cpuUsage(before).user / 1000;
      });
      return Math.min(...runs);
    };
    const [small, large] = [time(corpus(1000)), time(corpus(16_000))];
    assert.ok(large < 64 * Math.max(5, small), `16 times the events, ${large} ms against ${small} ms`);
  });
});
