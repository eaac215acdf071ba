// npm run evaluate -- names [--half 1|2] [--peers]: spans of names on the development sets, who is who in LitBank;
// with --peers also compromise and a regular expression for runs of capitals, in the same run.

import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { annotate } from "../../analysis/pipeline";
import { type Knowledge, loadKnowledge } from "../../knowledge/knowledge";
import type { EvaluationContext } from "../evaluationContext";
import { type GoldText, readGoldTexts } from "../names/goldTexts";
import { rolesFound } from "../names/roleScore";
import { PEERS, type ScoredName } from "./namePeers";

interface GoldDocument {
  readonly id: string;
  readonly split?: string;
  readonly text: string;
  readonly entities: readonly ScoredName[];
}

interface Prediction {
  readonly id: string;
  readonly entities: readonly ScoredName[];
}

interface Figures {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}

type Finder = (text: string) => readonly ScoredName[];

interface Scorer {
  score(
    gold: readonly GoldDocument[],
    predicted: readonly Prediction[],
    options: { types?: readonly string[] },
  ): { types: Record<string, Figures>; micro: Figures; untyped: Figures };
  corefCorpus(
    gold: readonly GoldDocument[],
    predicted: readonly Prediction[],
    options: { types?: readonly string[]; goldMentions?: boolean },
  ): { conll: number; mentions: Figures };
}

const SPAN_SETS: readonly { file: string; types: readonly string[]; split?: string }[] = [
  { file: "gum-dev", types: ["PER", "ORG", "LOC"] },
  { file: "uner-ewt-dev", types: ["PER", "ORG", "LOC"] },
  { file: "crossner-politics", types: ["PER", "ORG", "LOC", "MISC"], split: "dev" },
];

export async function evaluateNames({ corpora, scorers, args }: EvaluationContext): Promise<void> {
  const scorer = (await import(pathToFileURL(path.join(scorers, "score-names.mjs")).href)) as Scorer;
  const knowledge = await loadKnowledge();
  const finders: Record<string, Finder> = {
    glossator: (text) => {
      const { mentions } = annotate(text, knowledge);
      return mentions.map(({ start, end, type, entity }) => ({ start, end, type, corefId: entity }));
    },
    ...(args.includes("--peers") ? PEERS : {}),
  };
  const half = args.includes("--half") ? Number(args[args.indexOf("--half") + 1]) : 0;
  for (const { file, types, split } of SPAN_SETS) {
    const gold = readGold(path.join(corpora, "names", `${file}.jsonl`), split, half);
    for (const [name, find] of Object.entries(finders)) {
      const predicted = gold.map(({ id, text }) => ({ id, entities: find(text) }));
      const { types: byType, micro, untyped } = scorer.score(gold, predicted, { types });
      const each = types.map((type) => `${type} ${percent(byType[type]!)}`).join("  ");
      console.log(`${file.padEnd(18)} ${name.padEnd(11)} all ${percent(micro)}  untyped ${percent(untyped)}  ${each}`);
    }
  }
  const own = readGoldTexts("test/gold/names");
  for (const set of new Set(own.map((gold) => gold.set)))
    printOwn(
      set,
      own.filter((gold) => gold.set === set),
      finders,
      scorer,
      knowledge,
    );
  const litbank = readGold(path.join(corpora, "names", "litbank.jsonl"), undefined, half);
  const predicted = litbank.map(({ id, text }) => ({ id, entities: finders["glossator"]!(text) }));
  const { conll } = scorer.corefCorpus(litbank, predicted, { types: ["PER"], goldMentions: true });
  console.log(
    `litbank            glossator   who is who, persons, gold mentions: CoNLL F1 ${(100 * conll).toFixed(1)}`,
  );
}

/** One file of the project's own gold. */
function printOwn(
  set: string,
  gold: readonly GoldText[],
  finders: Readonly<Record<string, Finder>>,
  scorer: Scorer,
  knowledge: Knowledge,
): void {
  for (const [name, find] of Object.entries(finders)) {
    const predicted = gold.map(({ id, text }) => ({ id, entities: find(text) }));
    const { types, untyped, micro } = scorer.score(gold, predicted, {});
    const { micro: three } = scorer.score(gold, predicted, { types: ["PER", "ORG", "LOC"] });
    const each = ["PER", "ORG", "LOC", "MISC"]
      .flatMap((type) => (types[type] ? `${type} ${percent(types[type])}` : []))
      .join("  ");
    const label = `own ${set}`.padEnd(18);
    console.log(
      `${label} ${name.padEnd(11)} all ${percent(micro)}  untyped ${percent(untyped)}  PER, ORG, LOC ${percent(three)}  ${each}`,
    );
    if (name !== "glossator") continue;
    const { conll } = scorer.corefCorpus(gold, predicted, { goldMentions: true });
    const { right, all } = rolesFound(gold, (text) => annotate(text, knowledge));
    console.log(
      `${label} glossator   who is who, gold mentions: CoNLL F1 ${(100 * conll).toFixed(1)}  roles ${right} of ${all}`,
    );
  }
}

function readGold(file: string, split: string | undefined, half: number): readonly GoldDocument[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldDocument)
    .filter((row) => split === undefined || row.split === split)
    .filter((_, index) => half === 0 || index % 2 === half - 1);
}

function percent({ p, r, f }: Figures): string {
  return `F ${(100 * f).toFixed(1)} (P ${(100 * p).toFixed(1)} R ${(100 * r).toFixed(1)})`;
}
