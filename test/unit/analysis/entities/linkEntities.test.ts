import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { SIEVES } from "../../../../src/analysis/entities/sieves/sieves";
import { annotate } from "../../../../src/analysis/pipeline";
import { type Knowledge, loadKnowledge } from "../../../../src/knowledge/knowledge";
import type { AnnotatedDocument, Entity } from "../../../../src/model";

describe("entities", () => {
  let knowledge: Knowledge;
  before(async () => {
    knowledge = await loadKnowledge();
  });

  for (const sieve of SIEVES)
    for (const { text, same = [], apart = [] } of sieve.examples) {
      it(`${sieve.name}: ${text}`, () => {
        const document = annotate(text, knowledge);
        for (const [one, other] of same) assert.equal(entityId(document, one), entityId(document, other));
        for (const [one, other] of apart) assert.notEqual(entityId(document, one), entityId(document, other));
      });
    }

  for (const [one, other] of [
    ["Adviser Wi Seong-rak came.", "Adviser Wi Sung-lac came."],
    ["Minister Yoshimasa Hayashi came.", "Minister Hayashi Yoshimasa came."],
    ["Reporter Kyu-Jin Shin wrote.", "Reporter Shin Gyu-jin wrote."],
    ["Leader Kim Jong Un came.", "Leader Kim Jong-un came."],
  ] as const)
    it(`gives one key to the names in: ${one} ${other}`, () => {
      const keys = [one, other].map((text) => annotate(text, knowledge).entities[0]?.nameKey);
      assert.ok(keys[0]);
      assert.equal(keys[0], keys[1]);
    });

  it("never links a bare surname, and shows all who fit a role", () => {
    const bare = annotate("Takaichi said so.", knowledge).entities[0];
    assert.deepEqual([bare?.name, bare?.links], ["Takaichi", []]);
    const ambiguous = annotate("U.S. President Bush said so.", knowledge).entities.find(({ type }) => type === "PER");
    assert.equal(ambiguous?.name, "Bush");
    assert.equal(ambiguous.links.length, 2);
  });

  it("tells who is who in the seeds", () => {
    const first = annotate(seed("000"), knowledge);
    assert.deepEqual(roleOf(first, "Kim"), ["Kim Boo-kyum", "Prime Minister", "South Korea"]);
    assert.deepEqual(roleOf(first, "Hayashi"), ["Yoshimasa Hayashi", "Foreign Minister", "Japan"]);
    assert.deepEqual(roleOf(first, "Audrey Azoulay"), ["Audrey Azoulay", "Director-General", "UNESCO"]);
    const { name, links } = entityNamed(first, "Takaichi");
    assert.equal(name, "Sanae Takaichi");
    assert.match(links[0]!.why, /^same surname and office: Sanae Takaichi, Prime Minister of Japan from 2025-10-21/);
    const second = annotate(seed("002"), knowledge);
    assert.deepEqual(roleOf(second, "Lee"), ["Lee Jae-myung", "President", "South Korea"]);
    assert.deepEqual(roleOf(second, "Takaichi"), ["Sanae Takaichi", "Prime Minister", "Japan"]);
    assert.deepEqual(roleOf(second, "Wi"), ["Wi Seong-rak", "director", "National Security Office"]);
    assert.equal(entityId(second, "CPTPP"), entityId(second, entityNamed(second, "CPTPP").name));
    assert.notEqual(entityId(second, "Japan"), entityId(second, "Japanese"));
  });
});

function seed(number: string): string {
  const names: Readonly<Record<string, string>> = {
    "000": "000_a34edde2954d03d0.txt",
    "002": "002_0e984e258e9f7d05.txt",
  };
  return readFileSync(path.resolve("seeds", names[number]!), "utf8");
}

function entityNamed(document: AnnotatedDocument, text: string): Entity {
  const mention = document.mentions.find((candidate) => candidate.text === text);
  assert.ok(mention, `no mention ${text}`);
  return document.entities.find(({ id }) => id === mention.entity)!;
}

/** Of the last mention with this text, because that is the hard one. */
function entityId(document: AnnotatedDocument, text: string): string {
  const mention = document.mentions.findLast((candidate) => candidate.text === text);
  assert.ok(mention, `no mention ${text}`);
  return mention.entity;
}

function roleOf(document: AnnotatedDocument, text: string): readonly (string | null)[] {
  const { name, roles } = entityNamed(document, text);
  return [name, roles[0]?.title ?? null, roles[0]?.of ?? null];
}
