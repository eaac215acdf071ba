import assert from "node:assert/strict";
import fc from "fast-check";
import { dayNumber, fitted, isoDay, ticks, xOf, zoomed } from "../../../src/webview/scale";

describe("the timeline's scale", () => {
  it("knows each day's number, old years included", () => {
    assert.equal(dayNumber("1970-01-01"), 0);
    assert.equal(dayNumber("2024-03-01") - dayNumber("2024-02-28"), 2);
    for (const day of ["0050-06-07", "1066-10-14", "2022-02-22"]) assert.equal(isoDay(dayNumber(day)), day);
  });

  it("keeps the day under the mouse where it is while zooming", () => {
    const view = { start: 19000.25, pixelsPerDay: 3 };
    const under = view.start + 250 / view.pixelsPerDay;
    for (const factor of [0.2, 0.9, 1.5, 4]) {
      const { start, pixelsPerDay } = zoomed(view, factor, 250);
      assert.ok(Math.abs(start + 250 / pixelsPerDay - under) < 1e-6);
    }
  });

  it("fits what there is, a single day too", () => {
    for (const [first, last] of [
      [100, 100],
      [0, 36_500],
    ] as const) {
      const view = fitted(first, last, 1000);
      assert.ok(xOf(first, view) >= 0 && xOf(last + 1, view) <= 1000);
    }
  });

  it("names days, months or years by how much room there is", () => {
    const start = dayNumber("2022-02-14");
    const labels = (pixelsPerDay: number) => ticks({ start, pixelsPerDay }, 600).map(({ label }) => label);
    assert.deepEqual(labels(120).slice(0, 2), ["2022-02-14", "2022-02-15"]);
    assert.deepEqual(labels(20).slice(0, 2), ["2022-02-14", "2022-02-21"]);
    assert.deepEqual(labels(4).slice(0, 2), ["2022-02", "2022-03"]);
    assert.deepEqual(labels(0.3).slice(0, 2), ["2022", "2023"]);
  });

  it("never names so many that they run into each other, nor none", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.0003, max: 400, noNaN: true }),
        fc.integer({ min: -30_000, max: 60_000 }),
        (p, start) => {
          const view = { start, pixelsPerDay: p };
          const xs = ticks(view, 1200).map(({ day }) => xOf(day, view));
          assert.ok(xs.length >= 1 && xs.length <= 1200 / 75 + 2, `${xs.length} at ${p}`);
        },
      ),
    );
  });
});
