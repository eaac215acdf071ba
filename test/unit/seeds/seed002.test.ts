// What a reader of seed 002 must find, written from the article itself.

import assert from "node:assert/strict";
import { openSeed, type Seed } from "./seed";

describe("seed 002: Lee to visit Nara", () => {
  let seed: Seed;
  before(async () => (seed = await openSeed("002")));

  it("states no date; the year is inferred with evidence", () => {
    const { basis, earliest, latest, evidence } = seed.document.documentDate;
    assert.equal(basis, "inferred");
    assert.equal(earliest?.slice(0, 4), "2026");
    assert.equal(latest?.slice(0, 4), "2026");
    assert.ok(["Takaichi", "Ishiba"].every((name) => evidence.some(({ why }) => why.includes(name))), JSON.stringify(evidence));
  });

  it("gives the days their year", () => {
    const values = (words: string) => seed.timexes(words).map(({ value }) => value);
    assert.deepEqual(new Set(values("Jan. 13")), new Set(["2026-01-13"]));
    assert.ok(seed.document.timexes.some(({ value }) => value === "2026-01-14"));
    assert.ok(seed.document.timexes.some(({ value, text }) => value === "2026-01-09" && text === "Jan. 9"));
    assert.deepEqual(values("August last year"), ["2025-08"]);
    assert.deepEqual(values("1942"), ["1942"]);
    assert.deepEqual(values("2018"), ["2018"]);
  });

  it("knows the people and what they are", () => {
    assert.deepEqual(seed.rolesOf("Lee Jae-myung").slice(0, 1), ["President of South Korea (current)"]);
    assert.deepEqual(seed.rolesOf("Sanae Takaichi"), ["Prime Minister of Japan (current)"]);
    assert.deepEqual(seed.rolesOf("Wi Seong-rak"), ["director of National Security Office (current)"]);
    assert.match(seed.rolesOf("Shigeru Ishiba").join(), /^Prime Minister of .* \(then\)$/);
    assert.deepEqual(seed.rolesOf("Giorgia Meloni"), ["Prime Minister of Italy (current)"]);
    assert.ok(seed.mentionsOf("Lee Jae-myung").includes("Lee"));
    assert.ok(seed.mentionsOf("Wi Seong-rak").includes("Wi"));
    assert.ok(seed.mentionsOf("Sanae Takaichi").includes("Takaichi"));
  });

  it("joins an initialism with its long form", () => {
    const long = "Comprehensive and Progressive Agreement for Trans-Pacific Partnership";
    assert.deepEqual(seed.mentionsOf(long), [long, long, "CPTPP"]);
  });

  it("finds the places", () => {
    for (const [name, type] of [
      ["Nara Prefecture", "LOC"],
      ["Horyu-ji Temple", "LOC"],
      ["Josei coal mine", "LOC"],
      ["South Korea", "LOC"],
      ["Japan", "LOC"],
      ["China", "LOC"],
    ] as const)
      assert.equal(seed.entity(name).type, type, name);
    const house = seed.document.mentions.find(({ text }) => text === "Blue House");
    assert.ok(house && ["ORG", "LOC"].includes(house.type));
  });

  it("takes the e-mail line for a contact line and finds nothing to complain of", () => {
    assert.deepEqual([seed.blockOf("newjin@").kind, seed.blockOf("newjin@").boilerplate], ["contact", true]);
    assert.deepEqual(seed.document.sidebars, []);
    assert.deepEqual(seed.document.findings, []);
  });

  it("tells the planned visit as planned, on its days, by its people", () => {
    const visits = seed.document.events.filter(({ lemma, main }) => lemma === "visit" && main);
    const lee = seed.entity("Lee Jae-myung").id;
    const planned = visits.find(({ participants }) => participants.some(({ role, entity }) => role === "agent" && entity === lee));
    assert.ok(planned);
    assert.equal(planned.modality, "planned");
    assert.equal(planned.time.earliest, "2026-01-13");
    const meloni = seed.entity("Giorgia Meloni").id;
    const italian = visits.find(({ participants }) => participants.some(({ role, entity }) => role === "agent" && entity === meloni));
    assert.ok(italian);
    assert.deepEqual([italian.time.earliest, italian.time.latest], ["2026-01-17", "2026-01-19"]);
  });
});
