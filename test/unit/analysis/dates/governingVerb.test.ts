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

  it("takes for past what nobody announces, where it is named by its day", () => {
    check("The army vowed to answer an attack ‹Friday|DATE 2022-02-18›.");
    check("Nobody will forget the fire on ‹Friday|DATE 2022-02-18›.");
    check("The court will hear of the ‹March 9|DATE 2021-03-09› shooting.");
    check("She has not been seen since ‹March 9|DATE 2021-03-09›.");
    check("They will march on ‹March 9|DATE 2022-03-09›.");
  });

  it("takes the nearest day for what something goes ahead of", () => {
    check("She has built a lead ahead of ‹Friday|DATE 2022-02-25›'s election.");
    check("Shares had risen ahead of ‹Tuesday|DATE 2022-02-22›'s report.");
  });

  it("reads a list of what is to come", () => {
    check("‹Friday|DATE 2022-02-25›: The bank reports its results.");
    check("‹Friday|DATE 2022-02-18›: The bank reported its results.");
  });

  it("counts nothing past from the document's day into what follows it", () => {
    check("In ‹the early 2010s|DATE 201 START› it ended the draft. ‹Seven years later|DATE XXXX› it made a turn.");
  });

  it("takes “following” without an article for a preposition, a half of something for no date, nought for no length", () => {
    check("It was a rebound following ‹two quarters|DURATION P2Q› of loss.");
    check("They found that half of the houses had zero-hours workers.");
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
