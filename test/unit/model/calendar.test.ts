import assert from "node:assert/strict";
import fc from "fast-check";
import {
  addMonths, civilDay, dayNumber, daysInMonth, easterSunday, formatDay, isDay, isoWeekOf, mondayOfWeek, padYear, parseDay, weekdayOf,
} from "../../../src/model"; // prettier-ignore

const anyDay = fc.integer({ min: -700_000, max: 200_000 });

describe("calendar", () => {
  it("counts days as the proleptic Gregorian calendar of JavaScript does", () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const date = new Date(number * 86_400_000);
        const day = civilDay(number);
        assert.deepEqual(day, { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
        assert.equal(dayNumber(day), number);
        assert.equal(weekdayOf(number), date.getUTCDay() || 7);
      }),
    );
  });

  it("puts every day into the ISO week that begins on its Monday", () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const monday = mondayOfWeek(isoWeekOf(number));
        assert.ok(monday <= number && number < monday + 7);
        assert.equal(weekdayOf(monday), 1);
      }),
    );
  });

  it("knows the weeks at the turn of a year", () => {
    assert.deepEqual(isoWeekOf(dayNumber({ year: 2021, month: 1, day: 3 })), { year: 2020, week: 53 });
    assert.deepEqual(isoWeekOf(dayNumber({ year: 2024, month: 12, day: 30 })), { year: 2025, week: 1 });
  });

  it("cuts a day to the month's length when months are added", () => {
    assert.deepEqual(addMonths({ year: 2023, month: 1, day: 31 }, 1), { year: 2023, month: 2, day: 28 });
    assert.deepEqual(addMonths({ year: 2023, month: 1, day: 31 }, -2), { year: 2022, month: 11, day: 30 });
  });

  it("finds Easter", () => {
    const easter = {
      1949: "1949-04-17",
      2000: "2000-04-23",
      2008: "2008-03-23",
      2011: "2011-04-24",
      2024: "2024-03-31",
    };
    for (const [year, day] of Object.entries(easter))
      assert.equal(formatDay(civilDay(easterSunday(Number(year)))), day);
  });

  it("refuses days that no calendar has", () => {
    assert.equal(isDay(2023, 2, 29), false);
    assert.equal(isDay(2024, 2, 29), true);
    assert.equal(isDay(2024, 13, 1), false);
    assert.equal(daysInMonth(1900, 2), 28);
    assert.equal(parseDay("2022-02-30"), null);
    assert.deepEqual(parseDay("2022-02-23T16:22"), { year: 2022, month: 2, day: 23 });
  });

  it("writes years before Christ as TIMEX3 does", () => {
    assert.equal(padYear(79), "0079");
    assert.equal(padYear(-480), "BC0480");
  });
});
