import assert from "node:assert/strict";
import fc from "fast-check";
import { LONGEST_LABEL } from "../../../../src/analysis/events/label";
import { annotate } from "../../../../src/analysis/pipeline";
import { type Knowledge, loadKnowledge } from "../../../../src/knowledge/knowledge";
import { covers } from "../../../../src/model";

const DATE = "2024-05-16"; // a Thursday

/** What makes a single sentence the beginning of an article. */
const REST =
  "\n\nThe weather has been mild for the season, and the harbour is a quiet place in these weeks, as people there like it. " +
  "It is an old town with narrow lanes, and there are many small shops in it, most of them very old as well.\n";

/** A text, and what its outline says: label, modality, days. */
const OUTLINES: Readonly<Record<string, readonly string[]>> = {
  "Finnish President Alexander Stubb will visit Estonia on June 3, his office said on Thursday.": [
    "Alexander Stubb to visit Estonia | planned | 2024-06-03..2024-06-03",
  ],
  "The ministers of France and Spain agreed on Wednesday to establish a joint patrol.": [
    "The ministers of France and Spain agreed to establish a joint patrol | asserted | 2024-05-15..2024-05-15",
  ],
  "Norway refused to sign the treaty on Monday.": [
    "Norway refused to sign the treaty | asserted | 2024-05-13..2024-05-13",
  ],
  "Chile is expected to hold talks with Peru on Friday.": [
    "Chile expected to hold talks with Peru | planned | 2024-05-17..2024-05-17",
  ],
};

describe("findEvents", () => {
  let knowledge: Knowledge;
  before(async function () {
    this.timeout(30_000); // compromise takes its time on a busy machine
    knowledge = await loadKnowledge();
  });

  for (const [text, outline] of Object.entries(OUTLINES))
    it(`tells ${JSON.stringify(text)}`, () => {
      const { events } = annotate(text + REST, knowledge, { date: DATE });
      const lines = events
        .filter(({ main, start }) => main && start < text.length)
        .map(({ label, modality, time }) => `${label} | ${modality} | ${time.earliest ?? ""}..${time.latest ?? ""}`);
      assert.deepEqual(lines, outline);
    });

  it("says nothing of the page around the article", () => {
    const text = "MOST READ\n- Mayor Visits Oslo\n- Storm Hits Bergen\n";
    const { events, blocks } = annotate(text, knowledge, { date: DATE });
    for (const { start } of events)
      assert.ok(!blocks.find((block) => block.start <= start && start < block.end)!.boilerplate);
  });

  it("gives every text labels of its own words, short, with triggers inside clauses", function () {
    this.timeout(60_000);
    const word = fc.constantFrom(
      ...'Kim|Seoul|said|that|he|will|not|visit|the|talks|of|with|and|,|.|"|’s|agreed|to|hold|was|forced|who|which|when|because|on|Monday|by|if|is|expected|forcing|said,|—|(|)|after|six days|meeting|\n|Comprehensive and Progressive Agreement for Trans-Pacific Partnership|supercalifragilisticexpialidociousness'.split(
        "|",
      ),
    );
    const texts = fc.oneof(
      fc.array(word, { maxLength: 60 }).map((words) => words.join(" ")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const event of annotate(text, knowledge, { date: DATE }).events) {
          assert.equal(text.slice(event.start, event.end), event.text);
          assert.ok(covers(event.clause, event), "the trigger stands in its clause");
          assert.ok(event.clause.start >= 0 && event.clause.end <= text.length);
          assert.ok(event.label.length > 0 && event.label.length <= LONGEST_LABEL, event.label);
          for (const part of event.label.split(" ")) assert.ok(part === "to" || text.includes(part), part);
          const { earliest, latest } = event.time;
          assert.ok(earliest === null || latest === null || earliest <= latest, `${earliest}..${latest}`);
        }
      }),
      { numRuns: 300 },
    );
  });
});
