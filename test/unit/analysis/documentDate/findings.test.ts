import assert from "node:assert/strict";
import { annotate } from "../../../../src/analysis/pipeline";
import { type Knowledge, loadKnowledge } from "../../../../src/knowledge/knowledge";
import type { Finding, Hints } from "../../../../src/model";

describe("findings about dates", () => {
  let knowledge: Knowledge;
  before(async () => {
    knowledge = await loadKnowledge();
  });
  const findingsOf = (text: string, hints: Hints = {}): Finding[] =>
    annotate(text, knowledge, hints).findings.filter(({ rule }) => rule.startsWith("date."));

  it("tell a weekday that does not fit its date", () => {
    const text =
      "Harbour News, Wednesday, February 23, 2022\nThe pier was opened on Tuesday, February 23, 2022, she said.";
    const [finding, ...others] = findingsOf(text);
    assert.equal(others.length, 0);
    assert.equal(finding!.rule, "date.weekday-mismatch");
    assert.equal(text.slice(finding!.start, finding!.end), "Tuesday, February 23, 2022");
    assert.match(finding!.message, /Wednesday, not a Tuesday/);
    assert.equal(finding!.startLine, 1);
  });

  it("do not blame a weekday whose year was only guessed", () => {
    assert.deepEqual(findingsOf("The pier was opened on Tuesday, May 5, she said.", { date: "2022-05-20" }), []);
  });

  it("tell a day that does not exist", () => {
    for (const day of ["February 30, 2022", "31 June 2021", "February 29, 2023"]) {
      const [finding] = findingsOf(`The pier will open on ${day}.`, { date: "2022-02-23" });
      assert.equal(finding?.rule, "date.impossible", day);
    }
    assert.deepEqual(findingsOf("It was open on February 29, 2024.", { date: "2024-03-23" }), []);
  });

  it("tell a stated date that contradicts the given one", () => {
    const text = "Pier to be built\nMay 3, 2013\nThe council agreed to build a pier.";
    assert.equal(findingsOf(text, { date: "2013-05-03" }).length, 0);
    assert.equal(findingsOf(text, { date: "2013-05" }).length, 0);
    const [finding] = findingsOf(text, { date: "2013-06-03" });
    assert.equal(finding?.rule, "date.contradicts-given");
    assert.match(finding.message, /May 3, 2013/);
  });

  it("tell that a document cannot be dated, where some date in it needs that", () => {
    const [finding] = findingsOf("The council met on Tuesday and agreed to build a pier.");
    assert.equal(finding?.rule, "date.undated");
    assert.deepEqual(findingsOf("The council agreed in 1998 to build a pier."), []);
    assert.deepEqual(findingsOf("The council met on Tuesday.", { date: "2022-02-23" }), []);
  });

  it("say nothing about a document that was inferred to within a year", () => {
    const text =
      "President Joe Biden spoke in Warsaw. He met Prime Minister Rishi Sunak and Prime Minister Fumio Kishida there. " +
      "They agreed in 2023 on a plan, and met again on Tuesday.";
    const document = annotate(text, knowledge);
    assert.equal(document.documentDate.basis, "inferred");
    assert.ok(document.documentDate.latest! <= "2024-07-05");
  });
});
