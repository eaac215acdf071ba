// Every form's own examples and counter-examples; whoever adds a form adds its tests with it.

import assert from "node:assert/strict";
import { FORMS } from "../../../../src/analysis/dates/forms";
import { type Knowledge, loadKnowledge } from "../../../../src/knowledge/knowledge";
import { markDates, timexesOf, unmark } from "./markedDates";

describe("forms of time expressions", () => {
  let knowledge: Knowledge;
  before(async () => {
    knowledge = await loadKnowledge();
  });

  for (const form of FORMS) {
    describe(form.name, () => {
      for (const example of form.examples)
        it(`reads: ${example}`, () => {
          const text = unmark(example);
          assert.equal(markDates(text, timexesOf(text, knowledge)), example);
        });
      for (const text of form.counterExamples)
        it(`refuses: ${text}`, () => {
          assert.equal(markDates(text, timexesOf(text, knowledge)), text);
        });
    });
  }

  it("have examples and counter-examples, and names of their own", () => {
    assert.equal(new Set(FORMS.map(({ name }) => name)).size, FORMS.length);
    for (const { name, examples, counterExamples } of FORMS)
      assert.ok(examples.length > 0 && counterExamples.length > 0, name);
  });
});
