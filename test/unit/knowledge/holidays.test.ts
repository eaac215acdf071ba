import assert from "node:assert/strict";
import { HOLIDAYS, parseHolidayRule } from "../../../src/knowledge/holidays";
import holidaysTsv from "../../../src/knowledge/data/holidays.tsv";
import { parseTable } from "../../../src/knowledge/tsv";

describe("the table of holidays", () => {
  it("holds no row that cannot be read and no name twice", () => {
    const { rows, problems } = parseTable(holidaysTsv);
    assert.deepEqual(problems, []);
    for (const row of rows) assert.notEqual(parseHolidayRule(row.get("rule")), null, row.get("name"));
    assert.equal(HOLIDAYS.size, rows.length);
  });

  it("reads fixed days, nth weekdays and days around Easter, and nothing else", () => {
    assert.deepEqual(parseHolidayRule("12-25"), { month: 12, day: 25 });
    assert.deepEqual(parseHolidayRule("11-4-4+1"), { movable: { month: 11, weekday: 4, nth: 4, plusDays: 1 } });
    assert.deepEqual(parseHolidayRule("05-1--1"), { movable: { month: 5, weekday: 1, nth: -1, plusDays: 0 } });
    assert.deepEqual(parseHolidayRule("easter-2"), { movable: { easter: -2 } });
    for (const rule of ["", "25-12-2020", "easter", "11-8-1"]) assert.equal(parseHolidayRule(rule), null, rule);
  });
});
