// The outlines of the project's own news texts: how many main events stand in them with the right agent and date, and
// how many lines are no event of the story. Of the fresh texts every second (a) may be looked at to find causes; of the
// others (b) only the totals.

import { readFileSync } from "node:fs";
import { loadKnowledge } from "../../knowledge/knowledge";
import type { EvaluationContext } from "../evaluationContext";
import { type OutlineScore, type OutlineText, scoreOutlines } from "./outlineScore";

export async function evaluateOutlines({ args }: EvaluationContext): Promise<void> {
  const knowledge = await loadKnowledge();
  const [fresh, second] = [readTexts("fresh"), readTexts("second")];
  const sets = {
    simple: readTexts("news"),
    "fresh a": everySecond(fresh, 0),
    "fresh b": everySecond(fresh, 1),
    "second a": everySecond(second, 0),
    "second b": everySecond(second, 1),
    third: readTexts("third"),
    fourth: readTexts("fourth"),
    fifth: readTexts("fifth"),
  };
  for (const [name, texts] of Object.entries(sets)) {
    const score = scoreOutlines(texts, knowledge);
    print(name, score);
    if (args.includes("--errors") && !name.endsWith(" b")) printErrors(score);
  }
}

function everySecond(texts: readonly OutlineText[], first: number): OutlineText[] {
  return texts.filter((_, index) => index % 2 === first);
}

function readTexts(name: string): OutlineText[] {
  const lines = readFileSync(`test/gold/events/${name}.jsonl`, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as OutlineText);
}

function print(name: string, { wanted, shown, missed, misjudged, strange, repeated }: OutlineScore): void {
  const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} % (${part} of ${of})`;
  console.log(
    `${name}: shown with the right agent and date ${percent(wanted - missed.length, wanted)}, ` +
      `misjudged ${misjudged.length}, lines of no event ${percent(strange.length, shown)}, told twice ${repeated.length}`,
  );
}

function printErrors({ missed, misjudged, strange, repeated }: OutlineScore): void {
  for (const [why, lines] of Object.entries({ missed, misjudged, strange, repeated }))
    for (const line of lines) console.log(`  ${why} ${line}`);
}
