// Documents made to be slow or to mislead: each is judged within a second of processor time, and rightly. The machine may
// have other work, so a slow round is tried again.

import assert from "node:assert/strict";
import { annotate } from "../../../../src/analysis/pipeline";
import { type Knowledge, loadKnowledge } from "../../../../src/knowledge/knowledge";
import type { AnnotatedDocument } from "../../../../src/model";

const STORY =
  "STORVIK, May 5, 2017 — The council voted on Friday to repair the old bridge, which has been closed for a year.\n";
const SECOND_MS = 1000;
const MOST_ROUNDS = 6;

interface Adversary {
  readonly text: string;
  readonly stale: readonly (boolean | null)[];
}

const many = (count: number, item: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => item(i)).join("");

const ADVERSARIES: Readonly<Record<string, Adversary>> = {
  "5,000 bullets with an office-holder each": {
    text: `${STORY}Most Read\n${many(5000, (i) => `- Prime Minister Takaichi opens school ${i}\n`)}`,
    stale: [true],
  },
  "5,000 bullets that are no evidence": {
    text: `${STORY}Most Read\n${many(5000, (i) => `- 2 hours ago: what ${i} towns plan by 2060\n`)}`,
    stale: [null],
  },
  "one word of 1 MB": { text: "a".repeat(1 << 20), stale: [] },
  "a heading and one link of 1 MB": {
    text: `${STORY}Most Read\n- ${"lamp ".repeat(200_000)}\n`,
    stale: [],
  },
  "right to left, with marks of direction": {
    text: `${STORY}Most Read\n${many(300, () => "- \u202Eשלום עולם\u202C Prime Minister \u200FTakaichi\u200F\n")}`,
    stale: [true],
  },
  "zero-width characters within words": {
    text: `${STORY}Most Read\n${many(300, () => "- Prime\u200B Mini\u200Dster Taka\u00ADichi\u2060 visits\u200B\n")}`,
    stale: [true],
  },
};

describe("adversarial documents", function () {
  this.timeout(60_000);
  let knowledge: Knowledge;
  before(async () => {
    knowledge = await loadKnowledge();
    annotate(STORY, knowledge);
  });

  for (const [name, { text, stale }] of Object.entries(ADVERSARIES))
    it(name, () => {
      let best = Infinity;
      let document: AnnotatedDocument | null = null;
      for (let round = 0; round < MOST_ROUNDS && best >= SECOND_MS; round++) {
        const before = process.cpuUsage();
        document = annotate(text, knowledge);
        const { user, system } = process.cpuUsage(before); // not the clock: other work on the machine would count
        best = Math.min(best, (user + system) / 1000);
      }
      const verdicts = document!.sidebars.map((sidebar) => sidebar.stale);
      if (stale.length > 0) assert.deepEqual(verdicts, stale);
      assert.ok(best < SECOND_MS, `${best.toFixed(0)} ms`);
    });
});
