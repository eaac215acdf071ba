// The project's own news texts with their main events, as a person listed them (test/gold/events/news.jsonl).
// The bounds lie a little below what is reached, so that a change for the worse turns red.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { type AnnotatedDocument, type DocumentEvent, parseDay } from "../../../../src/model";
import { intervalOf } from "../../../../src/analysis/timexValue";
import { annotate } from "../../../../src/analysis/pipeline";
import { type Knowledge, loadKnowledge } from "../../../../src/knowledge/knowledge";

interface GoldEvent {
  readonly trigger: string;
  /** A name in the agent's or, in the passive, the patient's words; "" where nobody is named. */
  readonly agent: string;
  /** TIMEX3 value of the day, month or year; "" where the text does not say. */
  readonly day: string;
  readonly modality: string;
}

interface GoldText {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly main: readonly GoldEvent[];
}

describe("events of the gold texts", () => {
  let knowledge: Knowledge;
  let texts: readonly GoldText[];
  before(async function () {
    this.timeout(30_000);
    knowledge = await loadKnowledge();
    const lines = readFileSync("test/gold/events/news.jsonl", "utf8").trim().split("\n");
    texts = lines.map((line) => JSON.parse(line) as GoldText);
  });

  it("stand in the outline with the right agent and date for at least three in four", () => {
    const missed: string[] = [];
    let wanted = 0;
    for (const { id, date, text, main } of texts) {
      const document = annotate(text, knowledge, { date });
      for (const gold of main) {
        wanted++;
        const found = document.events.find((event) => event.main && event.text === gold.trigger);
        if (!found || !hasAgent(document, found, gold.agent) || !isThen(found, gold.day))
          missed.push(
            `${id}: ${gold.trigger} | ${found?.time.earliest ?? ""}..${found?.time.latest ?? ""} | ${found?.label ?? "not shown"}`,
          );
      }
    }
    assert.ok(texts.length >= 20);
    assert.ok(missed.length <= wanted * 0.25, `${missed.length} of ${wanted} missed:\n${missed.join("\n")}`);
  });

  it("are the outline but for at most one line in six", () => {
    const strange: string[] = [];
    let shown = 0;
    for (const { id, date, text, main } of texts)
      for (const event of annotate(text, knowledge, { date }).events.filter((each) => each.main)) {
        shown++;
        if (!main.some(({ trigger }) => trigger === event.text)) strange.push(`${id}: ${event.label}`);
      }
    assert.ok(strange.length <= shown / 6, `${strange.length} of ${shown}:\n${strange.join("\n")}`);
  });

  it("have the right modality in at least five of six", () => {
    const wrong: string[] = [];
    let found = 0;
    for (const { id, date, text, main } of texts) {
      const { events } = annotate(text, knowledge, { date });
      for (const { trigger, modality } of main) {
        const event = events.find((each) => each.main && each.text === trigger);
        if (!event) continue;
        found++;
        if (event.modality !== modality) wrong.push(`${id}: ${trigger} is ${modality}, not ${event.modality}`);
      }
    }
    assert.ok(wrong.length <= found / 6, wrong.join("\n"));
  });
});

function hasAgent(document: AnnotatedDocument, event: DocumentEvent, agent: string): boolean {
  if (agent === "") return true;
  return event.participants.some(({ role, mention }) => {
    const name = document.mentions.find(({ id }) => id === mention)!.text;
    return (role === "agent" || role === "patient") && (name.includes(agent) || agent.includes(name));
  });
}

/** Within the days that the gold value covers. */
function isThen({ time }: DocumentEvent, day: string): boolean {
  if (day === "") return true;
  const { earliest, latest } = intervalOf(day);
  if (time.earliest === null || earliest === null || latest === null) return false;
  assert.ok(parseDay(time.earliest));
  return time.earliest >= earliest && (time.latest ?? time.earliest) <= latest;
}
