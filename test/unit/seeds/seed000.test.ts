// What a reader of seed 000 must find, written from the article itself.

import assert from "node:assert/strict";
import { openSeed, type Seed } from "./seed";

describe("seed 000: Kim hopes to improve relations", () => {
  let seed: Seed;
  before(async () => (seed = await openSeed("000")));

  it("is dated by its first line, to the minute and with its zone", () => {
    const { value, basis, span, earliest, latest } = seed.document.documentDate;
    assert.deepEqual(
      { value, basis, earliest, latest },
      { value: "2022-02-23T16:22+09:00", basis: "stated", earliest: "2022-02-23", latest: "2022-02-23" },
    );
    assert.deepEqual(span, { start: 0, end: 28 });
  });

  it("takes both Tuesdays for the day before", () => {
    assert.deepEqual(seed.timexes("Tuesday").map(({ value, anchor }) => [value, anchor]), [
      ["2022-02-22", "documentDate"],
      ["2022-02-22", "documentDate"],
    ]);
  });

  it("knows the people and whose minister each is", () => {
    assert.deepEqual(seed.rolesOf("Kim Boo-kyum"), ["Prime Minister of South Korea (current)"]);
    assert.deepEqual(seed.rolesOf("Yoshimasa Hayashi"), ["Foreign Minister of Japan (current)"]);
    assert.deepEqual(seed.rolesOf("Fumio Kishida"), ["Prime Minister of Japan (current)"]);
    assert.deepEqual(seed.rolesOf("Chung Eui-yong"), ["Foreign Minister of South Korea (current)"]);
    assert.deepEqual(seed.rolesOf("Audrey Azoulay"), ["Director-General of UNESCO (current)"]);
  });

  it("resolves the surname alone to the person", () => {
    assert.deepEqual(seed.mentionsOf("Kim Boo-kyum"), ["Kim Boo-kyum", "Kim", "Kim", "Kim"]);
    assert.deepEqual(seed.mentionsOf("Yoshimasa Hayashi"), ["Yoshimasa Hayashi", "Hayashi", "Hayashi", "Hayashi", "Hayashi"]);
    assert.deepEqual(seed.mentionsOf("Fumio Kishida"), ["Fumio Kishida", "Kishida"]);
  });

  it("tells organisations, places and the war apart", () => {
    const types = (name: string) => seed.entity(name).type;
    assert.equal(types("Jiji Press"), "ORG");
    assert.equal(types("UNESCO"), "ORG");
    assert.equal(types("Paris"), "LOC");
    assert.equal(types("Niigata Prefecture"), "LOC");
    assert.equal(types("Korean Peninsula"), "LOC");
    assert.equal(types("World War II"), "MISC");
    const mine = seed.document.mentions.find(({ text }) => text.startsWith("Sado"));
    assert.deepEqual([mine?.text, mine?.type], ["Sado gold mine", "LOC"]);
  });

  it("reads the dateline's city", () => {
    const city = seed.document.mentions[0];
    assert.deepEqual([city?.text, city?.type], ["SEOUL", "LOC"]);
  });

  it("tells the article from the page", () => {
    assert.deepEqual([seed.blockOf("16:22").kind, seed.blockOf("16:22").boilerplate], ["dateline", false]);
    assert.deepEqual([seed.blockOf("Concern on").kind, seed.blockOf("Concern on").boilerplate], ["subheading", false]);
    assert.equal(seed.blockOf("Seoul opposes").kind, "body");
    assert.equal(seed.blockOf('"Politics"').kind, "sidebar-heading");
    assert.deepEqual([seed.blockOf("Takaichi Cabinet").kind, seed.blockOf("Takaichi Cabinet").boilerplate], ["sidebar-item", true]);
    assert.deepEqual(seed.document.sidebars.map(({ heading, items }) => [heading, items.length]), [
      ['"Politics" POPULAR ARTICLE', 5],
      ["JN ACCESS RANKING", 5],
    ]);
  });

  it("proves both sidebars to be later, by the office-holder and never by a forecast year", () => {
    const evidenceOf = (heading: string) => {
      const { stale, direction, evidence } = seed.sidebar(heading);
      assert.deepEqual([stale, direction], [true, "later"]);
      return evidence.map(({ text, line }) => ({ text, words: lineText(seed, line) }));
    };
    const politics = evidenceOf('"Politics" POPULAR ARTICLE');
    assert.ok(politics.some(({ text }) => text.includes("Takaichi Cabinet")), JSON.stringify(politics));
    const ranking = evidenceOf("JN ACCESS RANKING");
    assert.ok(ranking.some(({ text }) => text.includes("Prime Minister Takaichi")), JSON.stringify(ranking));
    for (const { words } of [...politics, ...ranking]) assert.doesNotMatch(words, /2040/);
  });

  it("reports two findings, one a sidebar, in words that say since when", () => {
    assert.deepEqual(seed.document.findings.map(({ rule, severity }) => [rule, severity]), [
      ["stale.later-office-holder", "warning"],
      ["stale.later-office-holder", "warning"],
    ]);
    for (const { message } of seed.document.findings) assert.match(message, /2025-10-21.*2022-02-23/);
  });

  it("knows who Takaichi in the sidebar is, from the office", () => {
    const takaichi = seed.entity("Sanae Takaichi");
    assert.ok(takaichi.links.length > 0);
    assert.ok(seed.mentionsOf("Sanae Takaichi").every((text) => text === "Takaichi"));
  });

  it("tells the story's events, and who, and when", () => {
    const main = seed.document.events.filter((event) => event.main);
    assert.ok(main.length >= 4 && main.length <= 12, `${main.length} main events`);
    const concern = main.find(({ label }) => label.includes("concern"));
    const agent = concern?.participants.find(({ role }) => role === "agent");
    assert.equal(agent?.entity, seed.entity("Chung Eui-yong").id);
    assert.equal(concern?.time.earliest, "2022-02-22");
    for (const { start } of seed.document.events) assert.ok(start < seed.document.sidebars[0]!.start, "no event comes from a sidebar");
  });
});

function lineText(seed: Seed, line: number): string {
  return seed.document.source.slice(seed.document.source.lineSpan(line));
}
