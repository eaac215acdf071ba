// The project's own short news texts: names, who is who, roles. The floors are a little below today's figures,
// so that a change that costs quality is seen and one that moves a single name is not.

import assert from "node:assert/strict";
import { annotate } from "../../../../src/analysis/pipeline";
import { type Knowledge, loadKnowledge } from "../../../../src/knowledge/knowledge";
import { type GoldText, readGoldTexts } from "../../../../src/training/names/goldTexts";
import { rolesFound } from "../../../../src/training/names/roleScore";

/** F1 of spans and types, of one type or of all. */
function namesFound(gold: readonly GoldText[], type: string | null, knowledge: Knowledge): number {
  let right = 0;
  let all = 0;
  for (const { text, entities } of gold) {
    const wanted = entities.filter((name) => type === null || name.type === type);
    const found = annotate(text, knowledge).mentions.filter((name) => type === null || name.type === type);
    const keys = new Set(wanted.map(({ start, end, type: kind }) => `${start} ${end} ${kind}`));
    right += found.filter(({ start, end, type: kind }) => keys.has(`${start} ${end} ${kind}`)).length;
    all += wanted.length + found.length;
  }
  return (2 * right) / all;
}

describe("names in the gold texts", () => {
  const gold = readGoldTexts("test/gold/names");
  let knowledge: Knowledge;
  before(async () => {
    knowledge = await loadKnowledge();
  });

  it("has thirty texts", () => {
    assert.ok(gold.length >= 30);
  });

  for (const [label, type, floor] of [
    ["all names", null, 0.94],
    ["persons", "PER", 0.95],
  ] as const)
    it(`finds ${label} with F1 of at least ${floor}`, () => {
      const f1 = namesFound(gold, type, knowledge);
      assert.ok(f1 >= floor, `F1 ${(100 * f1).toFixed(1)}`);
    });

  // The largest and the newest sets have floors of their own, so that no other set hides what they lose.
  for (const [set, names, roles] of [
    ["seventhSet", 0.94, 0.88],
    ["eighthSet", 0.92, 0.83],
    ["ninthSet", 0.94, 0.92],
    ["tenthSet", 0.92, 0.8],
    ["eleventhSet", 0.94, 0.85],
    ["twelfthSet", 0.9, 0.88],
    ["thirteenthSet", 0.94, 0.84],
    ["fourteenthSet", 0.92, 0.78],
  ] as const)
    it(`finds names and roles of the ${set}`, () => {
      const own = gold.filter((text) => text.set === set);
      const f1 = namesFound(own, null, knowledge);
      assert.ok(f1 >= names, `F1 ${(100 * f1).toFixed(1)}`);
      const { right, all, missed } = rolesFound(own, (text) => annotate(text, knowledge));
      assert.ok(right >= all * roles, missed.join("\n"));
    });

  it("reads at least 85 % of the roles with their owner", () => {
    const { right, all, missed } = rolesFound(gold, (text) => annotate(text, knowledge));
    assert.ok(right >= all * 0.85, missed.join("\n"));
  });

  it("states in the model's header what trained it, under which licences", () => {
    const { header } = knowledge.names.model;
    const sets = header["sets"] as readonly { name: string; licence: string }[];
    assert.ok(sets.length >= 5);
    for (const { licence } of sets) assert.match(licence, /^(?:CC BY 4\.0|CC0-1\.0|MIT)$/);
    assert.match(String(header["data"]), /^[0-9a-f]{64}$/);
  });
});
