// When an event happens, by sentences whose answer a reader would give without thinking.

import assert from "node:assert/strict";
import { annotate } from "../../../../src/analysis/pipeline";
import { type Knowledge, loadKnowledge } from "../../../../src/knowledge/knowledge";
import { type EventTime, triggerStem } from "../../../../src/model";

const DATE = "2024-05-16"; // a Thursday
const LEAD = "The harbour of Bergen is a quiet place in these weeks, and people there like it very much.\n\n";

/** The sentence with its trigger between ‹ ›, and its days: first..last, or for what lasts begin..begin – end..end. */
const TIMES: Readonly<Record<string, string>> = {
  "Three people were ‹killed› in Lyon early on Monday, officials said.": "2024-05-13..2024-05-13",
  "Four people were ‹hurt› when a bus left the road on Monday, officials said.": "2024-05-13..2024-05-13",
  "Gunmen ‹attacked› a village, wounding two people on Tuesday.": "2024-05-14..2024-05-14",
  "In the past three months, rents have ‹doubled›.": "2024-02-16..2024-02-16 – 2024-05-16..2024-05-16",
  "Prices ‹fell› over the last two weeks.": "2024-05-02..2024-05-02 – 2024-05-16..2024-05-16",
  "She has ‹worked› in Oslo since March.": "2024-03-01..2024-03-31 – 2024-05-16..",
  "Sales ‹rose› in April.": "2024-04-01..2024-04-01 – 2024-04-30..2024-04-30",
  "The firm ‹opened› a shop in April.": "2024-04-01..2024-04-30",
  "The fair ‹took› place from Monday to Wednesday.": "2024-05-13..2024-05-13 – 2024-05-15..2024-05-15",
  "The gap ‹created› by the closure is wide.": "..2024-05-16",
  "The judges ‹met› for the April 9 hearing.": "2024-05-16..2024-05-16",
  "The judges met for the April 9 ‹hearing›.": "2024-04-09..2024-04-09",
  "Army units invaded the island on May 2. The ‹invasion› drew protests.": "2024-05-02..2024-05-02",
  "The ministers wrote about the ‹crisis›.": "..2024-05-16 – 2024-05-16..",
  "The slope could slide and ‹destroy› the village.": "2024-05-16..",
  "The driver was fined for ‹hitting› a fence.": "..2024-05-16",
  // A time that opens the sentence, with an aside behind it.
  "In 1991, when Per Moe led the party, Ada Lind ‹opened› the dam.": "1991-01-01..1991-12-31",
  "In 1991, when Per Moe ‹opposed› the dam, Ada Lind opened it.": "1991-01-01..1991-12-31",
  "In May 2019, after Ada Lind left, Per Moe ‹closed› the office.": "2019-05-01..2019-05-31",
  "On Monday, as rain ‹fell›, Per Moe left the town.": "2024-05-13..2024-05-13",
  "On Tuesday, while talks went on, the workers ‹walked› out.": "2024-05-14..2024-05-14",
  "In February a bomb hit the market. It ‹killed› 12 people.": "2024-02-01..2024-02-29",
  // What takes longer than a day does so within the time that is left for it.
  "The company will ‹rebuild› the pier.": "2024-05-16.. – 2024-05-16..",
  "The company will ‹open› the pier.": "2024-05-16..",
  "The island has ‹suffered› from drought.": "..2024-05-16 – ..2024-05-16",
  "Engineers ‹built› the dam in 1998.": "1998-01-01.. – ..1998-12-31",
  "The president ‹opened› the dam in 1998.": "1998-01-01..1998-12-31",
  "Shops ‹sold› 3,000 boats in April.": "2024-04-01..2024-04-01 – 2024-04-30..2024-04-30",
  "Exports fell in April. Imports ‹rose› 2 percent.": "2024-04-01..2024-04-01 – 2024-04-30..2024-04-30",
  "Exports fell in April. Shares ‹rose› 2 percent.": "2024-05-16..2024-05-16",
  "The council ordered a ‹blockade› on Monday.": "2024-05-13..2024-05-13 – 2024-05-16..",
  "Prices have been ‹falling› for weeks.": "..2024-05-16 – 2024-05-16..",
  "Crews searched for men ‹trapped› in the mine.": "..2024-05-16 – 2024-05-16..",
  // What seems or is seen, and what depends on an "if".
  "The plan ‹seems› to work.": "2024-05-16..2024-05-16",
  "The neighbours saw him ‹fall›.": "2024-05-16..2024-05-16",
  "The union said it would strike if the yard ‹dismissed› anyone.": "2024-05-16..",
  "The ship will, if the weather holds, ‹reach› Oslo.": "2024-05-16..",
  // Comparisons tell nothing of when; figures of one story are of one time.
  "The yen ‹weakened› to its lowest level since July.": "2024-05-16..2024-05-16",
  "Exports ‹rose› in April from a year earlier.": "2024-04-01..2024-04-01 – 2024-04-30..2024-04-30",
  "Moss ‹scored› twice as Gulls won on Tuesday.": "2024-05-14..2024-05-14",
  "Many ‹believe› in the plan.": "..2024-05-16 – 2024-05-16..",
  "The storm ‹continues› to rage.": "2024-05-16..2024-05-16",
  "The union ‹called› a strike for Friday.": "2024-05-16..2024-05-16",
  "The club ‹dropped› a player in April. Shares rose 2 percent.": "2024-04-01..2024-04-30",
  "Both ‹denied› wrongdoing.": "2024-05-16..2024-05-16",
  "The coast guard ‹suspended› a ferry on Tuesday as the storm neared.": "2024-05-14..2024-05-14",
  // Nouns for what is feared, wanted or planned.
  "The report warned of ‹attacks›.": "2024-05-16..",
  "The party wants a ‹referendum›.": "2024-05-16..",
  "Residents spoke of the danger of a ‹landslide›.": "2024-05-16.. – 2024-05-16..",
  "The army attacked Lund on Monday. The army ‹attacked› with mortars.": "2024-05-13..2024-05-13",
  "In the past 24 hours, the water has ‹risen› by a metre.": "2024-05-15..2024-05-15 – 2024-05-16..2024-05-16",
  // What the verb before makes of an infinitive, gerund or participle.
  "The man is thought to have ‹fired› a shot.": "..2024-05-16",
  "She regretted ‹calling› him a liar.": "..2024-05-16",
  "The boat was found ‹abandoned›.": "..2024-05-16",
  "The minister had to ‹resign›.": "2024-05-16..2024-05-16",
  "The bank will begin ‹selling› bonds on June 3.": "2024-06-03..2024-06-03",
  "The bank will ‹begin› selling bonds on June 3.": "2024-06-03..2024-06-03",
  // What a gerund after a preposition tells against its verb.
  "The firm was fined on Monday for ‹dumping› waste.": "..2024-05-13",
  "Moss won on Sunday by ‹beating› Lund.": "2024-05-12..2024-05-12",
  "Both states conferred on Tuesday on ‹closing› the strait.": "2024-05-16..",
  "The minister left on Tuesday without ‹naming› a successor.": "2024-05-14..2024-05-14",
  "The army will leave as soon as the bridge is ‹opened›.": "2024-05-16..",
  // Dates at the head of a sentence, without a comma.
  "Yesterday governor Ada Moss ‹toured› five towns.": "2024-05-15..2024-05-15",
  "Last month Japanese premier Ken Mori ‹opened› the dam.": "2024-04-01..2024-04-30",
  "Earlier this week police ‹arrested› two men.": "2024-05-13..2024-05-19",
  "Tomorrow Norwegian officials will ‹meet› fishermen.": "2024-05-17..2024-05-17",
  "The index stood near its record, ‹set› on Monday.": "2024-05-13..2024-05-13",
  "The date is ‹set› for Friday.": "2024-05-17..2024-05-17",
  // What people are warned of or guarded from.
  "The envoy warned both sides of ‹sanctions›.": "2024-05-16.. – 2024-05-16..",
  "Walls will guard the town against a ‹flood›.": "2024-05-16.. – 2024-05-16..",
  "Walls guard the town against an ‹attack›.": "2024-05-16..",
  // Until when: of what lasts, not of what is decided.
  "The lease ‹runs› through July.": "..2024-05-16 – 2024-07-01..2024-07-31",
  "The pier will ‹remain› closed until Friday.": "..2024-05-17 – 2024-05-17..2024-05-17",
  "She ‹led› the party until 2014.": "..2014-01-01 – 2014-01-01..2014-12-31",
  "The council ‹delayed› the vote until July.": "2024-05-16..2024-05-16",
  "The judge ‹adjourned› the trial until Friday.": "2024-05-16..2024-05-16",
  // The time of an occasion in its name, and of what people speak of.
  "Gulls ‹lost› in the 2022 final.": "2022-01-01..2022-12-31",
  "The Greens ‹won› Sunday’s election in Lund, results showed on Wednesday.": "2024-05-12..2024-05-12",
  "Members ‹backed› the plan in Tuesday’s vote.": "2024-05-14..2024-05-14",
  "In Tuesday’s ballot, members ‹backed› the plan.": "2024-05-14..2024-05-14",
  "The envoys ‹condemned› the launch of a missile on April 29.": "2024-05-16..2024-05-16",
  "Moss ‹blamed› a strike by pilots in February.": "2024-05-16..2024-05-16",
  "The envoys ‹condemned› the launch on Tuesday.": "2024-05-14..2024-05-14",
  // What stands in front belongs to the main verb, what stands before an opener to the verb before that.
  "On Monday a man who lives in Lyon ‹confessed›.": "2024-05-13..2024-05-13",
  "In 2010 a quake and the wave it caused ‹killed› 500 people.": "2010-01-01..2010-12-31",
  "Norse Air shut 12 shops, or half of them, on Monday after sales ‹fell›.": "..2024-05-13 – ..2024-05-13",
  "She will ‹rise› to the top when the list is published on Monday.": "2024-05-20..2024-05-20",
  "On Monday, Oslo shares fell.\n\nCopper ‹slid› 2 percent.": "2024-05-16..2024-05-16",
  "Gunmen robbed a bank on Monday.\n\nThey ‹fled› in a van.": "2024-05-13..2024-05-13",
  "The Dow fell last week.\n\nThe krone ‹weakened› against the euro.": "2024-05-16..2024-05-16",
  "Norse Air shares fell on Monday. The krone ‹weakened›.": "2024-05-13..2024-05-13",
  "Moss left on Monday.\n\nThe mayor called the vote a farce and ‹named› a deputy.": "2024-05-16..2024-05-16",
  "Members voted on Monday, three days after police ‹raided› the hall.": "2024-05-10..2024-05-10",
  // Forms that the tagger takes for others.
  "The clinic opened after a ferry with 70 aboard ‹capsized› on Monday.": "2024-05-13..2024-05-13",
  "Moss, who runs the league, ‹called› on its members to vote.": "2024-05-16..2024-05-16",
  "Prime Minister Ada Lind ‹cut› short a holiday on Monday.": "2024-05-13..2024-05-13",
  "Italy and Cyprus each ‹sent› a plane on Sunday.": "2024-05-12..2024-05-12",
  "The carrier plans to ‹ground› 14 jets.": "2024-05-16..",
  "She came from a set down to ‹beat› Ada Lind.": "2024-05-16..2024-05-16",
  // States and refusals.
  "The driver is ‹wanted› for theft.": "..2024-05-16 – 2024-05-16..",
  "The ministry has not ‹claimed› the money.": "..2024-05-16 – 2024-05-16..",
  "The ministry would not ‹comment› on the reports.": "2024-05-16..2024-05-16",
  "The mayor, ‹facing› a trial, left on Tuesday.": "..2024-05-16 – 2024-05-16..",
  "The shippers ‹cut› prices.": "2024-05-16..2024-05-16",
  // What happened before it is talked of, what came after, and days that belong to nouns.
  "The leaders condemned the ‹attack›.": "..2024-05-16",
  "Two men were charged on Monday in the ‹shooting›.": "..2024-05-13",
  "Two men died in the ‹attack› on Monday.": "2024-05-13..2024-05-13",
  "The council met on Monday. It then ‹sent› a letter to the mayor.": "2024-05-13..2024-05-16",
  "The party won the 1996 ‹campaign›.": "1996-01-01.. – ..1996-12-31",
  "The firm ‹sold› bonds due Oct. 15, 2031, to savers.": "2024-05-16..2024-05-16",
  "The council will ‹meet› a week from Friday.": "2024-05-16..",
  "The firm ‹built› ferries before 2010.": "..2010-01-01",
  "The talks ‹ended› shortly after midnight on Monday.": "2024-05-13..2024-05-13",
  "The firm ‹sold› 9,000 boats in the business year ended March 31.": "2023-04-01..2023-04-01 – 2024-03-31..2024-03-31",
  "Profit ‹fell› by half in the quarter ended March 31.": "2024-01-01..2024-01-01 – 2024-03-31..2024-03-31",
  "The ministers ‹met› in Oslo on Monday and in Bergen on Wednesday.":
    "2024-05-13..2024-05-13 – 2024-05-15..2024-05-15",
  "The mayor arrived on Monday, ‹according› to the police.": "2024-05-16..2024-05-16",
  "Brandt, who has served as deputy since 2019, will ‹present› the budget on June 12.": "2024-06-12..2024-06-12",
  "Brandt, who has ‹served› as deputy since 2019, will present the budget on June 12.":
    "2019-01-01..2019-12-31 – 2024-05-16..",
};

describe("the time of an event", () => {
  let knowledge: Knowledge;
  before(async function () {
    this.timeout(30_000);
    knowledge = await loadKnowledge();
  });

  for (const [marked, days] of Object.entries(TIMES))
    it(`is ${days} in ${JSON.stringify(marked)}`, () => {
      const start = LEAD.length + marked.indexOf("‹");
      const { events } = annotate(LEAD + marked.replace(/[‹›]/g, ""), knowledge, { date: DATE });
      const event = events.find((each) => each.start === start);
      assert.ok(event, events.map(({ text }) => text).join(", "));
      assert.equal(inWords(event.time), days, event.time.reason);
    });

  it("is never that of the dateline before it", () => {
    for (const dateline of ["HANVEN, May 16, 2024 (Coast Wire) —", "Hanven, May 16, 2024 (Coast Wire) --"]) {
      const { events } = annotate(`${dateline} Minister Petra Lind resigned on Monday.`, knowledge);
      assert.deepEqual(
        events.map(({ text, time }) => [text, inWords(time)]),
        [["resigned", "2024-05-13..2024-05-13"]],
      );
    }
  });

  it("is found again by what a verb and its noun share", () => {
    const pairs = "invade invasion, resign resignation, arrive arrival, meet meeting, agree agreement, close closure";
    for (const pair of pairs.split(", ")) {
      const [verb, noun] = pair.split(" ");
      assert.equal(triggerStem(verb!), triggerStem(noun!), pair);
    }
    assert.notEqual(triggerStem("protest"), triggerStem("protect"));
    assert.notEqual(triggerStem("sign"), triggerStem("sink"));
  });
});

function inWords(time: EventTime): string {
  const { lasting } = time;
  return lasting ? `${days(lasting.begin)} – ${days(lasting.end)}` : days(time);
}

function days({ earliest, latest }: Pick<EventTime, "earliest" | "latest">): string {
  return `${earliest ?? ""}..${latest ?? ""}`;
}
