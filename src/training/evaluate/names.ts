// npm run evaluate -- names [--half 1|2] [--peers]: spans of names on the development sets, who is who in LitBank;
// with --peers also compromise and a regular expression for runs of capitals, in the same run.

import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { annotate } from "../../analysis/pipeline";
import { loadKnowledge } from "../../knowledge/knowledge";
import type { EvaluationContext } from "../evaluationContext";
import { readGoldTexts } from "../names/goldTexts";
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
  const finders: Record<string, (text: string) => readonly ScoredName[]> = {
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
  for (const [name, find] of Object.entries(finders)) {
    const predicted = own.map(({ id, text }) => ({ id, entities: find(text) }));
    const { types: byType, micro, untyped } = scorer.score(own, predicted, {});
    const each = Object.entries(byType).map(([type, figures]) => `${type} ${percent(figures)}`);
    console.log(
      `${"own gold".padEnd(18)} ${name.padEnd(11)} all ${percent(micro)}  untyped ${percent(untyped)}  ${each.join("  ")}`,
    );
    if (name !== "glossator") continue;
    const { conll } = scorer.corefCorpus(own, predicted, { goldMentions: true });
    const { right, all } = rolesFound(own, (text) => annotate(text, knowledge));
    console.log(
      `own gold           glossator   who is who, gold mentions: CoNLL F1 ${(100 * conll).toFixed(1)}  roles ${right} of ${all}`,
    );
  }
  const litbank = readGold(path.join(corpora, "names", "litbank.jsonl"), undefined, half);
  const predicted = litbank.map(({ id, text }) => ({ id, entities: finders["glossator"]!(text) }));
  const { conll } = scorer.corefCorpus(litbank, predicted, { types: ["PER"], goldMentions: true });
  console.log(
    `litbank            glossator   who is who, persons, gold mentions: CoNLL F1 ${(100 * conll).toFixed(1)}`,
  );
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
