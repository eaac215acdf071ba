// The project's own gold: sentences by type of expression, with floors. A floor is the share found today, rounded down; whoever makes
// it better raises it, and nothing may fall below.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Knowledge, loadKnowledge } from "../../../../src/knowledge/knowledge";
import { readMarks, timexesOf, unmark } from "./markedDates";

const FOLDER = path.resolve("test/gold/dates");

/** Per type: the least share of gold expressions found with exact span, type, value and mod, and of found ones that are gold. */
const FLOORS: Readonly<Record<string, { recall: number; precision: number }>> = {
  DATE: { recall: 0.97, precision: 0.97 },
  TIME: { recall: 0.97, precision: 0.97 },
  DURATION: { recall: 0.97, precision: 0.97 },
  SET: { recall: 0.97, precision: 0.97 },
};

interface Tally {
  gold: number;
  found: number;
  right: number;
  readonly misses: string[];
}

describe("gold sentences of time expressions", () => {
  let knowledge: Knowledge;
  before(async () => {
    knowledge = await loadKnowledge();
  });

  const sentences = readdirSync(FOLDER).flatMap((file) => readSentences(path.join(FOLDER, file)));

  it("are at least 300", () => {
    assert.ok(sentences.length >= 300, String(sentences.length));
  });

  for (const [type, floor] of Object.entries(FLOORS))
    it(`${type}: recall ≥ ${floor.recall}, precision ≥ ${floor.precision}`, () => {
      const tally = score(type, sentences, knowledge);
      const figures = `recall ${tally.right}/${tally.gold}, precision ${tally.right}/${tally.found}`;
      assert.ok(tally.right >= floor.recall * tally.gold, `${figures}\n${tally.misses.join("\n")}`);
      assert.ok(tally.right >= floor.precision * tally.found, `${figures}\n${tally.misses.join("\n")}`);
    });
});

interface Sentence {
  readonly marked: string;
  readonly date: string;
}

function readSentences(file: string): Sentence[] {
  let date = "";
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line) => {
      if (line.startsWith("@ ")) date = line.slice(2).trim();
      return line === "" || line.startsWith("#") || line.startsWith("@") ? [] : [{ marked: line, date }];
    });
}

function score(type: string, sentences: readonly Sentence[], knowledge: Knowledge): Tally {
  const tally: Tally = { gold: 0, found: 0, right: 0, misses: [] };
  for (const { marked, date } of sentences) {
    const gold = readMarks(marked).filter((mark) => mark.type === type);
    const found = timexesOf(unmark(marked), knowledge, date)
      .filter((timex) => timex.type === type)
      .map(({ start, end, value, mod }) => ({ start, end, type, value, mod }));
    const right = found.filter((timex) => gold.some((mark) => JSON.stringify(mark) === JSON.stringify(timex)));
    tally.gold += gold.length;
    tally.found += found.length;
    tally.right += right.length;
    if (right.length < Math.max(gold.length, found.length))
      tally.misses.push(
        `${marked}\n    found ${found.map(({ start, end, value, mod }) => `${unmark(marked).slice(start, end)} ${value} ${mod ?? ""}`).join(" | ")}`,
      );
  }
  return tally;
}
