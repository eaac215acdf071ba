// Which verb a day belongs to, and which day a time of day belongs to, where something else stands nearer.

import assert from "node:assert/strict";
import { type Knowledge, loadKnowledge } from "../../../../src/knowledge/knowledge";
import { markDates, timexesOf, unmark } from "./markedDates";

describe("days and the verbs that govern them", () => {
  let knowledge: Knowledge;
  before(async () => {
    knowledge = await loadKnowledge();
  });
  /** All on a Wednesday, 23 February 2022. */
  const check = (marked: string): void => {
    const text = unmark(marked);
    assert.equal(markDates(text, timexesOf(text, knowledge, "2022-02-23")), marked);
  };

  it("asks the verb of the clause behind “that”, not the one that reports it", () => {
    check("Police say that on ‹Saturday|DATE 2022-02-19› he was standing at the pier.");
    check("She said that on ‹Saturday|DATE 2022-02-26› the pier will open.");
    check("Neighbours say on ‹Saturday|DATE 2022-02-19› he left the house.");
  });

  it("passes over a relative clause whose comma is closed", () => {
    check("They found a case that would hold a saw, and two blades, in a bin ‹Monday|DATE 2022-02-21›.");
    check("They leave for a fair that would open on ‹Monday|DATE 2022-02-28›.");
  });

  it("takes what was being done, and what could be perceived, for past", () => {
    check("Flights had resumed after being halted on ‹Sunday|DATE 2022-02-20›.");
    check("On ‹Tuesday|DATE 2022-02-22›, smoke could be seen from the bridge.");
    check("The flood, which struck on ‹Monday|DATE 2022-02-21›, was the first of its kind.");
  });

  it("gives a bare time of the past to the day under report, though a year was told since", () => {
    check(
      "The barn burned ‹Monday|DATE 2022-02-21›. It was built in ‹1935|DATE 1935›. The call came at ‹3:33 a.m.|TIME 2022-02-21T03:33›",
    );
  });

  it("gives a past day the year that its month was told with, where this year's is still to come", () => {
    check("He was killed in ‹June 2019|DATE 2019-06›. He was shot on ‹June 24|DATE 2019-06-24› at home.");
    check("He was killed in ‹June 2019|DATE 2019-06›. The trial will begin on ‹June 24|DATE 2022-06-24›.");
  });

  it("counts “the previous day” told twice from the same day", () => {
    check(
      "He fell on ‹Feb. 16|DATE 2022-02-16›. She had left ‹the previous day|DATE 2022-02-15›. Nobody forgot ‹the previous day|DATE 2022-02-15›.",
    );
  });

  it("takes “last” behind an auxiliary for the verb", () => {
    check("The appeal will last ‹five years|DURATION P5Y›; it could last ‹two weeks|DURATION P2W› more.");
    check("Sales fell in ‹the last five years|DURATION P5Y›.");
  });

  it("finds no dates in addresses", () => {
    check(
      "See www.today.com, http://example.com/news/05/nov/12.html or now@monday.com; write ‹today|DATE 2022-02-23›.",
    );
    check("It opened ‹Monday|DATE 2022-02-21›/‹Tuesday|DATE 2022-02-22› and in ‹2021|DATE 2021›.");
  });
});
