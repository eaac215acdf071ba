// Who is who in the project's own groups of texts, mentions given. The floors lie below today's figures, so that a change
// that costs quality is seen and one that moves a single name is not.

import assert from "node:assert/strict";
import { type Knowledge, loadKnowledge } from "../../../../src/knowledge/knowledge";
import { clustersBy, conllF1 } from "../../../../src/training/coreference/conll";
import { OWN_GOLD, readOwnCoreference } from "../../../../src/training/coreference/goldCoreference";
import { givenMentions, linkMentions, whoIsWho } from "../../../../src/training/coreference/whoIsWho";

describe("who is who in the gold texts", () => {
  const gold = readOwnCoreference(OWN_GOLD);
  let knowledge: Knowledge;
  before(async () => {
    knowledge = await loadKnowledge();
  });

  it("has ten groups of three texts", () => {
    assert.equal(gold.length, 30);
    assert.equal(new Set(gold.map(({ id }) => id.split("-")[0])).size, 10);
  });

  for (const set of ["halfOne", "halfTwo"])
    it(`agrees with ${set}`, () => {
      const texts = gold.filter((text) => text.set === set);
      const { within, across } = whoIsWho(linkMentions(texts, knowledge, givenMentions));
      assert.ok(within >= 0.96, `within texts ${within}`);
      assert.ok(across >= 0.92, `across texts ${across}`);
    });
});

describe("conllF1", () => {
  const gold = [["a", "b", "c"], ["d"]];

  it("is 1 for the gold itself", () => {
    assert.equal(conllF1([{ gold, system: gold }]), 1);
  });

  it("is the mean of links, mentions and entities, worked out by hand", () => {
    // Links: 1 of 2 found, 1 of 1 right: 2/3. Mentions: recall (2/3 + 2/3 + 1/3 + 1) / 4 = 2/3, precision 1: 4/5.
    // Entities: 2·2/5 + 1 = 1.8 of 2 and of 3: 0.72.
    const system = [["a", "b"], ["c"], ["d"]];
    assert.ok(Math.abs(conllF1([{ gold, system }]) - (2 / 3 + 4 / 5 + 0.72) / 3) < 1e-12);
  });

  it("makes clusters in the order of their first mention", () => {
    const made = clustersBy(
      ["b1", "a1", "b2"],
      (mention) => mention.charAt(0),
      (mention) => mention,
    );
    assert.deepEqual(made, [["b1", "b2"], ["a1"]]);
  });
});
