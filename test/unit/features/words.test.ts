import assert from "node:assert/strict";
import { timexWords } from "../../../src/features/timexWords";
import { caveat, interval, roleName, weekday } from "../../../src/features/words";

describe("wordings", () => {
  it("names the day of the week, and none for a day that does not exist", () => {
    assert.equal(weekday("2024-02-29"), "Thu");
    assert.equal(weekday("2023-02-29"), null);
    assert.equal(weekday("0099-01-01"), "Thu");
    assert.equal(weekday("2024-02"), null);
  });

  it("writes an interval as short as it can be said", () => {
    const written = [
      ["2024-03-04", "2024-03-04", "2024-03-04"],
      ["2024-02-01", "2024-02-29", "2024-02"],
      ["2024-01-01", "2024-12-31", "2024"],
      ["2024-02-01", "2024-03-31", "2024-02-01 – 2024-03-31"],
      ["2024-02-01", null, "from 2024-02-01"],
      [null, "2024-02-01", "until 2024-02-01"],
      [null, null, null],
    ] as const;
    for (const [earliest, latest, expected] of written) assert.equal(interval({ earliest, latest }), expected);
  });

  it("reads TIMEX3 values out", () => {
    const read = (value: string, mod: "APPROX" | "MORE_THAN" | null = null) => timexWords({ value, mod });
    assert.equal(read("2022-02-22", "APPROX"), "about Tue 2022-02-22");
    assert.equal(read("P1D"), "1 day (P1D)");
    assert.equal(read("PT36H", "MORE_THAN"), "more than 36 hours (PT36H)");
    assert.equal(read("P2CE"), "2 centuries (P2CE)");
    assert.equal(read("PXM"), "some months (PXM)");
    assert.equal(read("P1Y6M"), "P1Y6M");
    assert.equal(read("PAST_REF"), "some time in the past (PAST_REF)");
    assert.equal(read("2024-W11"), "2024-W11");
    assert.equal(read("2024-05-02TNI"), "Thu 2024-05-02, night");
    assert.equal(read("2024-05-02T19:00"), "Thu 2024-05-02T19:00");
    assert.equal(read("2024-SU", "APPROX"), "about summer of 2024");
    assert.equal(read("2024-Q3"), "third quarter of 2024");
    assert.equal(read("2024-05"), "2024-05");
  });

  it("says what kind of holder somebody is", () => {
    const role = { title: "mayor", of: "Bergen" };
    assert.equal(roleName({ ...role, status: "current" }), "mayor of Bergen");
    assert.equal(roleName({ ...role, status: "former" }), "former mayor of Bergen");
    assert.equal(roleName({ ...role, of: null, status: "elect" }), "mayor-elect");
  });

  it("says how sure the text is only where it is not plainly told", () => {
    assert.equal(caveat({ modality: "asserted", negated: false }), null);
    assert.equal(caveat({ modality: "planned", negated: false }), "planned");
    assert.equal(caveat({ modality: "required", negated: true }), "required, denied");
  });
});
