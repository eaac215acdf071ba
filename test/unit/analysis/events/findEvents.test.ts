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
  "A hearing on the dam is set for 20 May.": ["A hearing on the dam is set | planned | 2024-05-20..2024-05-20"],
  "Lawyers for the bank said on Tuesday that they would appeal to the high court.": [
    "Lawyers for the bank would appeal to the high court | planned | 2024-05-16..",
  ],
  "Norway “firmly opposes” official contact with the rebels, the ministry said.": [
    "Norway opposes official contact with the rebels | reported | 2024-05-16..2024-05-16",
  ],
  "Chief of Staff Maria Lund would lead the team, the ministry said on Wednesday.": [
    "Chief of Staff Maria Lund would lead the team | planned | 2024-05-16..",
  ],
  "Their summit in Oslo broke down in February over fishing rights.": [
    "Their summit in Oslo broke down over fishing rights | asserted | 2024-02-01..2024-02-29",
  ],
  "Divers, including two soldiers, pulled nine sailors from the water on Monday.": [
    "Divers pulled nine sailors from the water | asserted | 2024-05-13..2024-05-13",
  ],
  "The frigate intercepted the remaining three boats on Monday.": [
    "The frigate intercepted the remaining three boats | asserted | 2024-05-13..2024-05-13",
  ],
  "The brewer’s shares, which had risen 12 percent since August, fell 4 percent on Tuesday.": [
    "The brewer’s shares fell 4 percent | asserted | 2024-05-14..2024-05-14",
  ],
  "Prosecutors questioned Aksel Lund on Monday over allegations that ballots were burned.": [
    "Prosecutors questioned Aksel Lund over allegations | asserted | 2024-05-13..2024-05-13",
  ],
  "Lena Moe doubled the lead on Monday four minutes after the break, and Ada Lind left.": [
    "Lena Moe doubled the lead | asserted | 2024-05-13..2024-05-13",
    "Ada Lind left | asserted | 2024-05-13..2024-05-13",
  ],
  "The search will resume at dawn on Friday.": ["The search to resume | planned | 2024-05-17..2024-05-17"],
  "Maria Lund did not answer when asked on Monday whether she had met Aksel Moe.": [],
  "Published: May 16, 2024\n\nNorway closed two ports on Monday.": [
    "Norway closed two ports | asserted | 2024-05-13..2024-05-13",
  ],
  "“It was an honor,” Lena Okafor told reporters.": [],
  "Wilhelmina Featherstone and Alexander Thynne-Stubborough agreed to restart fisheries talks. Featherstone and Thynne-Stubborough left.":
    [
      "Featherstone and Thynne-Stubborough agreed to restart fisheries talks | asserted | 2024-05-16..2024-05-16",
      "Featherstone and Thynne-Stubborough left | asserted | 2024-05-16..2024-05-16",
    ],
  "OSLO, May 15 (Fjord Wire) - Norway closed two ports on Monday.": [
    "Norway closed two ports | asserted | 2024-05-13..2024-05-13",
  ],
  "Toyota Motor said it would build a plant in Ohio.": [
    "Toyota Motor would build a plant in Ohio | planned | 2024-05-16..",
  ],
  "The leaders of Chile, Peru and Bolivia signed a treaty on Monday.": [
    "The leaders of Chile, Peru and Bolivia signed a treaty | asserted | 2024-05-13..2024-05-13",
  ],
  "The bank’s chairman, Per Moe, resigned on Monday.": ["Per Moe resigned | asserted | 2024-05-13..2024-05-13"],
  "In 2019, a flood at a mine in Chile killed nine men.": [
    "a flood at a mine in Chile killed nine men | asserted | 2019-01-01..2019-12-31",
  ],
  "“The ship is safe,” said Per Moe, who owns it. He will sell it on Friday.": [
    "Per Moe to sell it | planned | 2024-05-17..2024-05-17",
  ],
  "Per Moe, who led the party from 2007 to 2014, joined a rival on Monday.": [
    "Per Moe led the party | asserted | 2007-01-01..2014-12-31",
    "Per Moe joined a rival | asserted | 2024-05-13..2024-05-13",
  ],
  "Per Moe, 58, who served as mayor from 2007 to 2014, was arrested on Monday.": [
    "Per Moe served as mayor | asserted | 2007-01-01..2014-12-31",
    "Per Moe was arrested | asserted | 2024-05-13..2024-05-13",
  ],
  "A barge carrying salt from Peru sank on Monday.": ["A barge sank | asserted | 2024-05-13..2024-05-13"],
  "In 2012 teachers stopped work for a week.": ["teachers stopped work for a week | asserted | 2012-01-01..2012-12-31"],
  "Crowds cheered in Lima on Monday when the ban was lifted.": [
    "Crowds cheered in Lima | asserted | 2024-05-13..2024-05-13",
    "the ban was lifted | asserted | 2024-05-13..2024-05-13",
  ],
  "The union’s head, Per Moe, said the members would strike on Friday.": [
    "the members would strike | planned | 2024-05-17..2024-05-17",
  ],
  "The agency said it would inspect the dam in June.": [
    "The agency would inspect the dam | planned | 2024-06-01..2024-06-30",
  ],
  "Moe to sell shipyard in Bergen\n\nPer Moe said on Monday he would sell his shipyard.": [
    "Per Moe would sell his shipyard | planned | 2024-05-16..",
  ],
  "Lima court frees miner\n\nA court in Lima freed a miner on Monday.": [
    "A court in Lima freed a miner | asserted | 2024-05-13..2024-05-13",
  ],
  "Per Moe was dismissed on Monday, Lena Lind said, but joined a rival on Tuesday.": [
    "Per Moe was dismissed | reported | 2024-05-13..2024-05-13",
    "Per Moe joined a rival | reported | 2024-05-14..2024-05-14",
  ],
  "“He robbed the bank on Monday,” Per Moe said.": [],
  "Lind left Lima on Monday. The 40-year-old Norwegian never returned.": [
    "Lind left Lima | asserted | 2024-05-13..2024-05-13",
    "The 40-year-old Norwegian never returned | asserted | 2024-05-13..2024-05-13",
  ],
  "The former mayor is to stand trial on Oct. 4.": [
    "The former mayor is to stand trial | planned | 2024-10-04..2024-10-04",
  ],
  "The carmaker announced last week that it would recall 40,000 cars.": [
    "The carmaker would recall 40,000 cars | planned | 2024-05-16..",
  ],
  "The minister had to resign on Tuesday.": ["The minister had to resign | asserted | 2024-05-14..2024-05-14"],
  "The envoys on Monday met with Vice Minister of Land, Infrastructure, Transport and Tourism Kenji Sato.": [
    "The envoys met with Vice Minister | asserted | 2024-05-13..2024-05-13",
  ],
  "The plant made 9,000 cars in the quarter ended March 31.": [
    "The plant made 9,000 cars | asserted | 2024-01-01..2024-03-31",
  ],
  "Court clears Per Moe\n\nA court in Lima acquitted Per Moe on Monday.": [
    "A court in Lima acquitted Per Moe | asserted | 2024-05-13..2024-05-13",
  ],
  // Who "it" is, and "the carrier".
  "Norse Air fell 3 percent on Tuesday. It withdrew its forecast last month.": [
    "Norse Air fell 3 percent | asserted | 2024-05-14..2024-05-14",
    "Norse Air withdrew its forecast | asserted | 2024-04-01..2024-04-30",
  ],
  "Norse Air fell 3 percent on Tuesday. The carrier will close its hub on Friday.": [
    "Norse Air fell 3 percent | asserted | 2024-05-14..2024-05-14",
    "Norse Air to close its hub | planned | 2024-05-17..2024-05-17",
  ],
  "The ferry was on its way to Bergen when it overturned on Monday.": [
    "The ferry overturned | asserted | 2024-05-13..2024-05-13",
  ],
  "Norse Air fell 3 percent on Tuesday. It rained on Monday.": [
    "Norse Air fell 3 percent | asserted | 2024-05-14..2024-05-14",
    "It rained | asserted | 2024-05-13..2024-05-13",
  ],
  "Italy and Cyprus each sent a plane on Sunday.": [
    "Italy and Cyprus sent a plane | asserted | 2024-05-12..2024-05-12",
  ],
  "Last year’s champion, Per Moe of Norway, dropped out on Monday.": [
    "Per Moe dropped out | asserted | 2024-05-13..2024-05-13",
  ],
  "Finance Minister Per Moe will present the budget on Friday.": [
    "Per Moe to present the budget | planned | 2024-05-17..2024-05-17",
  ],
  "The volcano erupted on Monday, sending ash 1.5km into the sky.": [
    "The volcano erupted | asserted | 2024-05-13..2024-05-13",
  ],
  "Oslo ruled out working with the rebels on Monday.": [
    "Oslo ruled out working with the rebels | asserted | 2024-05-13..2024-05-13",
  ],
  "Oslo delayed the vote on Monday after the league sold tickets.": [
    "Oslo delayed the vote | asserted | 2024-05-13..2024-05-13",
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

  for (const text of ["No further details were given on Monday.", "Neither side signed on Monday.", "Lind never left."])
    it(`denies ${JSON.stringify(text)}`, () => {
      const { events } = annotate(text + REST, knowledge, { date: DATE });
      const told = events.find(({ start }) => start < text.length)!;
      assert.ok(told.negated);
      assert.match(told.label, /^(?:No|Neither|Lind never) /);
    });

  it("takes the person named between commas for the subject", () => {
    const text = "The mayor’s wife, Lena Okafor, was acquitted on Monday.";
    const { events, entities } = annotate(text + REST, knowledge, { date: DATE });
    const told = events.find(({ lemma }) => lemma === "acquit")!;
    const patient = told.participants.find(({ role }) => role === "patient")?.entity;
    assert.equal(entities.find(({ id }) => id === patient)?.name, "Lena Okafor");
  });

  it("gives the reason of a time once, however many sentences go on from it", () => {
    const text = "The bridge fell on Monday. The river rose. The mill stopped. The road sank.";
    const { events } = annotate(text + REST, knowledge, { date: DATE });
    for (const { time } of events) assert.ok(time.reason.split("goes on from").length <= 2, time.reason);
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
