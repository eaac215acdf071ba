import assert from "node:assert/strict";
import fc from "fast-check";
import { annotate } from "../../../../src/analysis/pipeline";
import { type Knowledge, loadKnowledge } from "../../../../src/knowledge/knowledge";

/** Names in the text as marked: "‹Lee|PER› met". */
const MARKED = [
  "‹SEOUL|LOC› (‹Jiji Press|ORG›) — ‹South Korean|MISC› Prime Minister ‹Han Duck-min|PER› spoke.",
  "‹Japan|LOC›’s Foreign Minister ‹Haruto Miyake|PER› met then ‹Italian|MISC› Prime Minister ‹Aldo Brighi|PER›.",
  "‹China|LOC›-‹Japan|LOC› tensions rose over the ‹Japan|LOC›-led pact.",
  "‹Oh Da-hyun|PER›, director of the ‹National Security Office|ORG›, arrived. Later ‹Oh|PER› left for ‹Paris|LOC›.",
  "The ‹Comprehensive and Progressive Agreement for Trans-Pacific Partnership|MISC› grew; the ‹CPTPP|MISC› has members.",
  "They visited ‹Horinji Temple|LOC› and the ‹Obira coal mine|LOC› in ‹Gifu Prefecture|LOC›.",
  "The ‹Moriyama|PER› Cabinet fell.",
  "The ferry ‹KM Sinar Tujuh|MISC› sank; the destroyer ‹USS Alma Reyes|MISC› searched.",
  "‹Sutrisnawati|PER›, 34, who lost her boat, waited.",
  "‹Da-Hyun Oh|PER› daoh@example.com",
  "The ‹Bank of Japan|ORG› and the ‹Ministry of Economy, Trade and Industry|ORG› agreed.",
  "The ‹South Korean Foreign Ministry|ORG› said so.",
  "‹China|LOC› Would Act in ‹Taiwan|LOC› Crisis, Diplomat Allegedly Says in Online Post",
  "‹Japan|LOC› Prime Minister ‹Morizono|PER› Vows to End Deflation",
  "‹Japan|LOC› Prime Minister Faces Questions on Budget",
  "‹Greek|MISC› Prime Minister Calls Strike Irresponsible",
  "Authorities said the road was closed.",
  "Witnesses said two cars collided.",
  "“Neighbors said nothing,” the officer wrote.",
  "The house in ‹Palmer|LOC› burned down, firefighters said.",
  "The fire at the mill in ‹Ryanggang|LOC› and on ‹Minamitorishima|LOC› was put out.",
  "The plant near ‹Warren|LOC›, ‹Mich.|LOC›, has closed.",
  "She moved to ‹Ystad|LOC›, ‹Sweden|LOC›, last year.",
  "The judges met in ‹The Hague|LOC› on Monday.",
  "The tax rose because VAT on school fees did, GPs and teachers said.",
  "The fire killed 136 ‹Korean|MISC› and 47 ‹Japanese|MISC› miners.",
  "He lost the ‹2010 Swedish general election|MISC› in ‹Stockholm|LOC›.",
  "See Minutes.pdf and Agenda.doc for more.",
];

describe("names", () => {
  let knowledge: Knowledge;
  before(async () => {
    knowledge = await loadKnowledge();
  });

  for (const marked of MARKED)
    it(`finds ${marked}`, () => {
      const text = marked.replace(/‹|\|[A-Z]+›/gu, "");
      assert.equal(mark(text, knowledge), marked);
    });

  it("keeps titles and possessives out of persons", () => {
    const { mentions } = annotate("President Lee Jae-sung’s aide met Mr. Kwon's son and Dr. Anna Berg.", knowledge);
    const persons = mentions.filter(({ type }) => type === "PER").map(({ text }) => text);
    assert.deepEqual(persons, ["Lee Jae-sung", "Kwon", "Anna Berg"]);
  });

  it("gives true, ordered, separate spans for any text", function () {
    this.timeout(20_000);
    const piece = fc.oneof(
      fc.constantFrom(
        "Prime Minister ",
        "Lee ",
        "Jae-myung",
        "’s ",
        "Bank of ",
        "Japan",
        "-",
        "SEOUL (",
        ") — ",
        ".\n",
        "the ",
      ),
      fc.string({ maxLength: 8 }),
      fc.string({ unit: "binary", maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        let end = 0;
        for (const mention of annotate(text, knowledge).mentions) {
          assert.equal(text.slice(mention.start, mention.end), mention.text);
          assert.ok(mention.start >= end && mention.end > mention.start);
          end = mention.end;
        }
      }),
      { numRuns: 50 },
    );
  });
});

function mark(text: string, knowledge: Knowledge): string {
  let marked = "";
  let at = 0;
  for (const { start, end, type } of annotate(text, knowledge).mentions) {
    marked += `${text.slice(at, start)}‹${text.slice(start, end)}|${type}›`;
    at = end;
  }
  return marked + text.slice(at);
}
