import assert from "node:assert/strict";
import fc from "fast-check";
import { type Bar, barExtent, barOf, barsWithin, labelLeft, layOut, mostOf } from "../../../src/webview/layout";
import { filterFor } from "../../../src/webview/filter";
import type { TimelineEvent } from "../../../src/webview/protocol";

function event(label: string, earliest: string | null, latest = earliest, entities: number[] = []): TimelineEvent {
  const told = { modality: "asserted", negated: false, caveat: null, place: null };
  return { label, when: earliest, earliest, latest, lasts: false, ...told, entities, files: ["a.txt"] };
}

describe("the timeline's rows", () => {
  it("have no place for what has no day, and open ends for what has one", () => {
    assert.equal(barOf(event("x", null), 0), null);
    const bar = barOf(event("x", "2022-02-22", null), 3)!;
    assert.deepEqual([bar.event, bar.openStart, bar.openEnd], [3, false, true]);
  });

  it("are first shown without the few events far before and behind the others, if there are many", () => {
    const days = [
      "1932-01-01",
      ...Array.from({ length: 38 }, (_, i) => `2024-05-${i < 9 ? "01" : "20"}`),
      "2060-01-01",
    ];
    const all = days.map((day, i) => barOf(event("x", day), i)!);
    assert.deepEqual([...new Set(mostOf(all).map(({ event }) => days[event]))], ["2024-05-01", "2024-05-20"]);
    assert.equal(mostOf(all.slice(0, 5)).length, 5);
  });

  const bars = fc
    .array(
      fc.record({ first: fc.integer({ min: 0, max: 400 }), days: fc.integer({ min: 0, max: 90 }), label: fc.nat(30) }),
      {
        maxLength: 60,
      },
    )
    .map((list) => list.sort((a, b) => a.first - b.first))
    .map((list) =>
      list.map(({ first, days, label }, event): Bar => {
        return { event, first, last: first + days, openStart: false, openEnd: false, labelWidth: label * 6 };
      }),
    );
  const zoom = fc.constantFrom(0.02, 0.5, 3, 40);

  it("hold every event once, and no two that overlap, labels included", () => {
    fc.assert(
      fc.property(bars, zoom, (all, pixelsPerDay) => {
        const view = { start: 0, pixelsPerDay };
        const rows = layOut(all, pixelsPerDay);
        assert.equal(rows.flat().length, all.length);
        for (const row of rows)
          for (const [i, bar] of row.slice(1).entries()) {
            const before = row[i]!;
            const end = Math.max(barExtent(before, view).right, labelLeft(before, view) + before.labelWidth);
            assert.ok(end <= barExtent(bar, view).left);
          }
      }),
    );
  });

  it("give for a part of the picture just what reaches into it", () => {
    fc.assert(
      fc.property(bars, zoom, fc.integer({ min: 0, max: 400 }), (all, pixelsPerDay, start) => {
        const view = { start, pixelsPerDay };
        const rows = layOut(all, pixelsPerDay);
        const seen = new Set(barsWithin(rows, view, 300, 0, rows.length).map(([bar]) => bar.event));
        for (const bar of all) {
          const { left, right } = barExtent(bar, view);
          if (right > 0 && left < 300) assert.ok(seen.has(bar.event));
          if (left > 300) assert.ok(!seen.has(bar.event));
        }
      }),
    );
  });

  it("are made of ten thousand events while a frame lasts", () => {
    const many = Array.from({ length: 10_000 }, (_, i) => barOf(event(`Event ${i}`, "2022-02-22"), i)!);
    const before = process.cpuUsage(); // not the clock: other work on the machine would count
    layOut(many, 1);
    assert.ok(process.cpuUsage(before).user / 1000 < 500, "a frame on a fast machine, and patience for a slow one");
  });
});

describe("the timeline's filter", () => {
  const data = {
    entities: [
      { name: "Ada Lind", type: "person" },
      { name: "Adam Lindqvist", type: "person" },
    ],
    events: [event("Lind speaks", null, null, [0]), event("A visit to Oslo", null, null, [1]), event("Rain", null)],
  };
  const shown = (text: string) => data.events.filter(filterFor(text, data)).map(({ label }) => label);

  it("takes a whole name for that name alone, and a part for all that holds it", () => {
    assert.deepEqual(shown("ada lind"), ["Lind speaks"]);
    assert.deepEqual(shown("lind"), ["Lind speaks", "A visit to Oslo"]);
    assert.deepEqual(shown("oslo"), ["A visit to Oslo"]);
    assert.deepEqual(shown("  "), ["Lind speaks", "A visit to Oslo", "Rain"]);
    assert.deepEqual(shown("nobody"), []);
  });
});
