// What decides between readings: tense, discourse, the kind of text, page furniture, an interval as document date.

import assert from "node:assert/strict";
import { annotate } from "../../../../src/analysis/pipeline";
import { type Knowledge, loadKnowledge } from "../../../../src/knowledge/knowledge";
import { HOSTILE_TEXTS } from "../hostileTexts";
import { markDates, timexesIn, timexesOf, unmark } from "./markedDates";

describe("resolution of dates", () => {
  let knowledge: Knowledge;
  before(async () => {
    knowledge = await loadKnowledge();
  });
  const check = (marked: string, date: string | null): void => {
    const text = unmark(marked);
    assert.equal(markDates(text, timexesOf(text, knowledge, date)), marked);
  };

  it("gives a reason in one line", () => {
    const [timex] = timexesOf("He said Tuesday that it works.", knowledge, "2022-02-23");
    assert.equal(
      timex!.reason,
      "Tuesday → 2022-02-22: last such day up to document date Wed 2022-02-23, because the verb is past",
    );
    assert.equal(timex!.anchor, "documentDate");
    assert.deepEqual([timex!.earliest, timex!.latest], ["2022-02-22", "2022-02-22"]);
  });

  it("counts hours from a time of day just told", () => {
    const text = "The ship left at 10:15 p.m. on Tuesday. Three hours later it sank.";
    assert.equal(timexesOf(text, knowledge, "2022-02-23")[1]!.value, "2022-02-23T01:15");
  });

  it("takes what opens with a weekday for a report, however much of the past it tells", () => {
    const lead =
      "A court on ‹Wednesday|DATE 2024-03-27› jailed a broker, whom it found guilty on ‹March 13|DATE 2024-03-13›. ";
    const past =
      "He was fired in ‹July 2019|DATE 2019-07›, charged in ‹May 2020|DATE 2020-05› and tried in ‹June 2022|DATE 2022-06›.";
    check(lead + past, "2024-03-27");
    const tomb =
      "Diggers found a tomb (‹221 B.C.|DATE BC0221›-‹206 B.C.|DATE BC0206›), they said ‹Monday|DATE 2025-03-31›. ";
    check(`${tomb}The dig began in ‹August|DATE 2024-08› and ended in ‹February|DATE 2025-02›.`, "2025-03-31");
  });

  it("takes what could not be done for past, what one has until a day for ahead", () => {
    check("The mayor could not be reached ‹Saturday|DATE 2022-02-19›.", "2022-02-23");
    check("Neither she nor her deputy could be found ‹Friday|DATE 2022-02-18›.", "2022-02-23");
    check("She was unavailable for comment ‹Sunday|DATE 2022-02-20›.", "2022-02-23");
    check("The vote could be held ‹Saturday|DATE 2022-02-26›.", "2022-02-23");
    check("The council has until ‹Saturday|DATE 2022-02-26› to agree.", "2022-02-23");
    check("The council has agreed ‹Saturday|DATE 2022-02-19›.", "2022-02-23");
  });

  it("takes the nearest day for what was planned and then something came of it", () => {
    check("The march planned for ‹Monday|DATE 2022-02-21› was cancelled.", "2022-02-23");
    check("The march planned for ‹Thursday|DATE 2022-02-24› was cancelled.", "2022-02-23");
    check("A march planned for ‹Monday|DATE 2022-02-28› will begin at the pier.", "2022-02-23");
  });

  it("lets goods be sold ahead and a nomination take effect ahead", () => {
    check("Wheat for ‹September|DATE 2022-09› delivery fell.", "2022-02-23");
    check("He was named to the board, effective ‹Jan. 1|DATE 2023-01-01›.", "2022-11-02");
  });

  it("counts the previous weekday from a day that was told, not from last night", () => {
    check(
      "Trade was thin ‹overnight|TIME 2022-02-20TNI›; prices fell 4% from ‹the previous Friday|DATE 2022-02-18›.",
      "2022-02-21",
    );
  });

  it("takes that quarter for the one under report, another one if it was told last", () => {
    check(
      "Profit rose in ‹the third quarter|DATE 2021-Q3›. On ‹Nov. 9|DATE 2021-11-09› she left. Sales in ‹that quarter|DATE 2021-Q3› fell.",
      "2022-02-23",
    );
  });

  it("reads on where a comma follows an abbreviation that no table knows", () => {
    check("In ‹January|DATE 2021-01›, a fire in Bree, Xyl., killed two.", "2021-11-23");
  });

  it("says against what it counted", () => {
    const [first, second] = timexesOf("It broke on May 5, 2010; two days later she left.", knowledge, "2022-02-23");
    assert.equal(first!.anchor, null);
    assert.equal(second!.anchor, "t1");
  });

  it("follows the thread of a history, not the document's date", () => {
    check(
      "In ‹June 1812|DATE 1812-06› the army crossed the river. By ‹September|DATE 1812-09› it stood before the city. It left on ‹October 19|DATE 1812-10-19›. " +
        "The retreat ended in ‹December|DATE 1812-12›. In ‹January|DATE 1813-01› the king fled. Peace came in ‹May 1814|DATE 1814-05›. The treaty of ‹November 1815|DATE 1815-11› held.",
      "2009-12-19",
    );
  });

  it("keeps both readings of an ambiguous day, and says so", () => {
    const [timex] = timexesOf("Posted 03/04/2024 by staff.", knowledge);
    assert.equal(timex!.value, "2024-03-04");
    assert.equal(timex!.reason, "03/04/2024 → 2024-03-04: month first; day first it is 2024-04-03");
    const [first, second] = timexesOf("Built 23/02/2019, closed 03/04/2024.", knowledge);
    assert.deepEqual([first!.value, second!.value], ["2019-02-23", "2024-04-03"]);
    assert.match(second!.reason, /day first, as this document writes it; month first it is 2024-03-04$/);
  });

  it("names the ends of a length of time", () => {
    const [year, march] = timexesOf("It lost money in the year ended March 31.", knowledge);
    assert.deepEqual([year!.value, year!.endPoint], ["P1Y", march!.id]);
    assert.match(year!.reason, /; ends with March 31$/);
    const [weeks, from, to] = timexesOf("She rested for two weeks from May 2 to May 16.", knowledge);
    assert.deepEqual([weeks!.beginPoint, weeks!.endPoint], [from!.id, to!.id]);
    const [days] = timexesOf("It took three days. On May 2 it was over.", knowledge);
    assert.deepEqual([days!.beginPoint, days!.endPoint], [undefined, undefined]);
  });

  it("says when it counts from an inferred date", () => {
    const text = "It closed last year.";
    const dated = { basis: "inferred", value: "2021", earliest: "2021-01-01", latest: "2021-12-31" } as const;
    assert.equal(
      timexesIn(text, knowledge, { ...dated, span: null, evidence: [] })[0]!.reason,
      "last year → 2020: counted from inferred date 2021-01-01 to 2021-12-31",
    );
  });

  it("follows a tale of years before Christ", () => {
    check(
      "The war began in ‹218 BC|DATE BC0218›. In ‹the spring of 217 BC|DATE BC0217-SP› the army crossed the marshes. In ‹June|DATE BC0217-06› it won at the lake; " +
        "on ‹the same day|DATE BC0217-06-XX› the consul fell. ‹The following year|DATE BC0216› the tide turned. ‹The next decade|DATE BC020› brought peace, in ‹201 BC|DATE BC0201›.",
      "2009-12-19",
    );
  });

  it("never counts a tale from the document's day, nor moves it to a plan", () => {
    check(
      "On ‹3 March 1975|DATE 1975-03-03› the siege began. The city would be kept for a landing planned in ‹1976|DATE 1976›. It fell on ‹11 March|DATE 1975-03-11›. " +
        "‹A few days later|DATE FUTURE_REF› the port fell too. The garrison had left ‹weeks earlier|DATE PAST_REF›. The peace of ‹May 1977|DATE 1977-05› held until ‹June 1980|DATE 1980-06›.",
      "2009-12-19",
    );
  });

  it("resolves what all days of an interval agree on, and nothing else", () => {
    check("The dam broke ‹last year|DATE 2021›, in ‹May|DATE XXXX-05›, on a ‹Tuesday|DATE XXXX-WXX-2›.", "2022");
  });

  it("leaves everything open without a date", () => {
    check("The dam broke on ‹Tuesday|DATE XXXX-WXX-2›, on ‹May 5|DATE XXXX-05-05› and in ‹1998|DATE 1998›.", null);
  });

  it("never counts dates in sidebars from the article's date", () => {
    const text =
      "Pier to be built\nMay 3, 2013\nThe council of the harbour town agreed on Tuesday to build a new pier for the ferries.\n\nMOST READ\n- Mayor resigned Friday\n- Bakery opens in June\n- Fire in 2019 was arson\n";
    const document = annotate(text, knowledge);
    for (const timex of document.timexes) {
      const block = document.blocks.find(({ start, end }) => start <= timex.start && timex.start < end)!;
      if (!block.boilerplate || timex.value === "2019") continue;
      assert.equal(timex.anchor, "unresolved", timex.reason);
      assert.deepEqual([timex.earliest, timex.latest], [null, null]);
    }
  });

  for (const kind of ["digits", "commas", "months in a row", "weekdays in a row", "years in a row", "numbers in words"])
    it(`takes time in proportion to the text: ${kind}`, function () {
      this.timeout(120_000);
      const fill = HOSTILE_TEXTS[kind]!;
      const time = (length: number): number => {
        const start = process.cpuUsage();
        timexesOf(fill(length), knowledge);
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      };
      time(20_000);
      // Digits and commas cost little; a million of them is what a broken export looks like.
      const length = kind === "digits" || kind === "commas" ? 1_000_000 : 120_000;
      const [short, long] = [Math.min(time(length / 8), time(length / 8)), time(length)];
      assert.ok(long < 24 * Math.max(short, 10), `${short} ms for ${length / 8}, ${long} ms for ${length} code units`);
    });
});
