// What an outline says of constructions that news English is full of, each in several forms.

import assert from "node:assert/strict";
import { annotate } from "../../../../src/analysis/pipeline";
import { type Knowledge, loadKnowledge } from "../../../../src/knowledge/knowledge";

const DATE = "2024-05-16"; // a Thursday

/** What makes a single sentence the beginning of an article. */
const REST =
  "\n\nThe weather has been mild for the season, and the harbour is a quiet place in these weeks, as people there like it. " +
  "It is an old town with narrow lanes, and there are many small shops in it, most of them very old as well.\n";

/** A text, and the labels of its outline. */
type Outlines = Readonly<Record<string, readonly string[]>>;

const CONSTRUCTIONS: Readonly<Record<string, Outlines>> = {
  "steps over what is set off between subject and verb": {
    "Ada Moe, 12-3 with two draws, floored Lena Lind on Monday.": ["Ada Moe floored Lena Lind"],
    "Ada Moe (12-3, 9 KO) beat Lena Lind on Monday.": ["Ada Moe beat Lena Lind"],
    "Per Moe, facing rebels and foreign troops, fled to Lima on Monday.": ["Per Moe fled to Lima"],
    "Norse Air, the country’s largest carrier and market leader, dropped 20 routes on Monday.": [
      "Norse Air dropped 20 routes",
    ],
    "Per Moe, Ada Lind and Lena Berg, all of Oslo, won medals on Monday.": [
      "Per Moe, Ada Lind and Lena Berg won medals",
    ],
    "Norse Air, a carrier in Bergen, successfully completed the flight on Monday.": ["Norse Air completed the flight"],
  },
  "tells participles that say which men from what was done": {
    "The men arrested in Bergen appeared in court on Monday.": ["The men appeared in court"],
    "Many fans interviewed on Sunday by police left the city on Monday.": ["Many fans left the city"],
    "Officials said prices in Chile fell 3 percent in April.": ["prices in Chile fell 3 percent"],
    "The troops moved to Bergen and seized the port on Monday.": [
      "The troops moved to Bergen",
      "The troops seized the port",
    ],
  },
  "tells what befalls those without a name, without a date": {
    "The mood is calm. A bomb exploded outside the court.": ["A bomb exploded outside the court"],
    "The mood is calm. The ferry sank off the coast.": ["The ferry sank off the coast"],
    "The mood is calm. The death toll rose to 31 after more bodies were found.": ["The death toll rose to 31"],
    "The mood is calm. The attackers fled on motorcycles.": ["The attackers fled on motorcycles"],
    "The mood is calm. The jury heard two days of speeches.": ["The jury heard two days of speeches"],
    "The mood is calm. Such moves take time.": [],
    "The mood is calm. The quake was felt in Lima.": ["The quake was felt in Lima"],
    "The mood is calm. Two blasts were heard near the port.": ["Two blasts were heard near the port"],
    "The mood is calm. The vote comes a day after three workers died in an attack as protests turned violent.": [
      "three workers died in an attack",
    ],
  },
  "says who did it where an address or a speaker stands between": {
    "Per Moe, of High Street, Bergen, denied arson on Monday.": ["Per Moe denied arson"],
    "Ada Lind, 34, of Elm Road, Leeds, appeared in court on Monday.": ["Ada Lind appeared in court"],
    "Per Moe, aged 24 and from Bergen, was charged on Monday.": ["Per Moe was charged"],
    "Per Moe, aged 24, was charged on Monday.": ["Per Moe was charged"],
    "Flights to and from the island were resumed on Monday.": ["Flights were resumed"],
    "Ada Lind was shot on Monday, said Per Moe of the police. She was taken to Bergen.": [
      "Ada Lind was shot",
      "Ada Lind was taken to Bergen",
    ],
    "Jon Berg was hurt on Monday, a spokesman, Per Moe, said. He was moved to Oslo.": [
      "Jon Berg was hurt",
      "Jon Berg was moved to Oslo",
    ],
  },
  "knows plurals and gerunds from verbs": {
    "Fire crews attended the scene on Monday.": ["Fire crews attended the scene"],
    "Per Moe lost the heavyweight belts he holds on Monday.": ["Per Moe lost the heavyweight belts"],
    "Lima reversed its messaging around the vote on Monday.": ["Lima reversed its messaging around the vote"],
    "Norse Air sent up supplies to the station on Monday.": ["Norse Air sent up supplies to the station"],
    "Oslo dismissed a newly elected council on Monday.": ["Oslo dismissed a newly elected council"],
  },
  "knows what somebody plans from plans": {
    "The council in Bergen plans to run longer trains on Friday.": ["The council in Bergen plans to run longer trains"],
    "Talks broke down on Monday.": ["Talks broke down"],
    "Per Moe, who cut short a trip to Chile, will visit Bergen on Friday.": [
      "Per Moe cut short a trip to Chile",
      "Per Moe to visit Bergen",
    ],
  },
  "takes words that say how many for a subject": {
    "Ada Moe fired at police officers on Monday but none were hit.": [
      "Ada Moe fired at police officers",
      "none were hit",
    ],
    "Most of the workers fled to Bergen on Monday.": ["Most of the workers fled to Bergen"],
    "Many were taken to Bergen on Monday.": ["Many were taken to Bergen"],
    "More than a dozen sailors were hurt on Monday.": ["More than a dozen sailors were hurt"],
    "Three of them left Oslo on Monday.": ["Three of them left Oslo"],
  },
  "finds the clause behind “that” past those who are told": {
    "Ada Lind confirmed to Oslo Radio on Monday that Per Moe has left the party.": ["Per Moe has left the party"],
    "Ada Lind told reporters that Norse Air sold two ships on Monday.": ["Norse Air sold two ships"],
    "The ministry said in a statement that Chile closed two ports on Monday.": ["Chile closed two ports"],
  },
  "gives a name to whom an apposition says more of": {
    "Oslo mourns Lena Moe Lind, a painter who died on Monday.": ["Oslo mourns Lena Moe Lind", "Lena Moe Lind died"],
    "Oslo mourns Lena Moe Lind, 61, a painter who died on Monday.": ["Oslo mourns Lena Moe Lind", "Lena Moe Lind died"],
  },
  "knows who “he” and “she” are": {
    "Ada Lind was dismissed on Monday. An hour later she returned to the plant, Lt. Per Moe said.": [
      "Ada Lind was dismissed",
      "Ada Lind returned to the plant",
    ],
    "Ada Lind was dismissed on Monday. Sheriff Per Moe said she left the plant on Tuesday.": [
      "Ada Lind was dismissed",
      "Ada Lind left the plant",
    ],
    "Per Moe said on Monday that he had sold his ships.": ["Per Moe had sold his ships"],
    "Mrs. Lind met Mr. Moe on Monday. She left Oslo on Tuesday.": ["Lind met Mr. Moe", "Lind left Oslo"],
  },
  "tells what officials say that happened to nobody who is named": {
    "The lawyer said on Thursday the actress checked into a clinic.": ["the actress checked into a clinic"],
    "Police said that a third victim died on the way to the hospital.": [
      "a third victim died on the way to the hospital",
    ],
    "Half of the roof has collapsed, fire crews said.": ["Half of the roof has collapsed"],
  },
  "tells what happens to nobody who is named": {
    "Lima closed two ports on Monday. It was a hard blow. The captain then fled into a shop.": [
      "Lima closed two ports",
      "The captain fled into a shop",
    ],
    "Lima closed two ports on Monday. It was a hard blow. Crews responded to the blaze in a warehouse.": [
      "Lima closed two ports",
      "Crews responded to the blaze in a warehouse",
    ],
    "The captain, who had a long record of arrests in Chile, was charged with murder on Monday.": [
      "The captain was charged with murder",
    ],
    "A sailor who was the subject of a search after leaving the ship was caught on Monday.": ["A sailor was caught"],
    "The Norwegian government announced Sunday deep cuts in spending.": [
      "The Norwegian government announced deep cuts in spending",
    ],
  },
  "leaves out what is no event of the story": {
    "Lima closed two ports on Monday. Per Moe could not be reached for comment.": ["Lima closed two ports"],
    "Lima closed two ports on Monday. Ada Lind in Oslo contributed to this report.": ["Lima closed two ports"],
    "Lima closed two ports.\n\nLima closed two ports.": ["Lima closed two ports"],
  },
  "cuts a label only where it is complete": {
    "Per Moe urged residents on Monday to avoid flooded areas and immediately report dangerous landslides to the fire service.":
      ["Per Moe urged residents to avoid flooded areas"],
    "Per Moe criticized Lena Lind’s “change of stance” on Monday.": [
      "Per Moe criticized Lena Lind’s “change of stance”",
    ],
    "Per Moe criticized the “very serious” leaks on Monday.": ["Per Moe criticized the “very serious” leaks"],
    "Oslo unveiled its “Best of the Bench” on Monday.": ["Oslo unveiled its “Best of the Bench”"],
    "Chile committed to reducing tariffs on Monday.": ["Chile committed to reducing tariffs"],
    "Per Moe avoided jail on Monday by entering a clinic.": ["Per Moe avoided jail by entering a clinic"],
    "The news sent shares of Norse Air plunging on Monday.": ["The news sent shares of Norse Air plunging"],
    "Per Moe pulled up to the hotel on Monday but the porter refused him a room.": [
      "Per Moe pulled up to the hotel",
      "the porter refused him a room",
    ],
    "Norse Air cut fares on Monday because the price of oil, steel and copper fell.": ["Norse Air cut fares"],
    "The order came days after Chile left the pact on Monday.": ["The order came", "Chile left the pact"],
    "The quake shook Bergen island, three villages, two of the long bridges over the Norwegian Sea and half of the whole coast on Monday.":
      ["The quake shook Bergen island"],
  },
};

/** A sentence, and modality and polarity of its first main event. */
const STATUS: Readonly<Record<string, string>> = {
  "The sailors were able to leave the ship on Monday.": "asserted",
  "The sailors were unable to leave the ship on Monday.": "asserted, not so",
  "The minister was quick to reject the plan on Monday.": "asserted",
  "The villages had been badly hit on Monday.": "asserted",
};

describe("constructions of news English", () => {
  let knowledge: Knowledge;
  before(async function () {
    this.timeout(30_000);
    knowledge = await loadKnowledge();
  });

  const outlineOf = (text: string) =>
    annotate(text + REST, knowledge, { date: DATE }).events.filter(({ main, start }) => main && start < text.length);

  for (const [name, outlines] of Object.entries(CONSTRUCTIONS))
    describe(name, () => {
      for (const [text, labels] of Object.entries(outlines))
        it(JSON.stringify(text), () => {
          assert.deepEqual(
            outlineOf(text).map(({ label }) => label),
            labels,
          );
        });
    });

  for (const [text, status] of Object.entries(STATUS))
    it(`says ${status} of ${JSON.stringify(text)}`, () => {
      const told = outlineOf(text).at(-1)!;
      assert.equal(told.modality + (told.negated ? ", not so" : ""), status);
    });
});
