// npm run evaluate -- name-ablation: what the project's own texts, the altered copies and the tables bring to the name
// tagger. Trains it anew without the one and the other; prints F1 of the spans on the development sets.

import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { annotate } from "../../analysis/pipeline";
import type { CountryTable } from "../../knowledge/countries";
import { Gazetteer } from "../../knowledge/gazetteer";
import { type Knowledge, loadKnowledge } from "../../knowledge/knowledge";
import { loadNameModel } from "../../knowledge/nameModel";
import type { NameKnowledge } from "../../knowledge/nameKnowledge";
import type { NameTables } from "../../knowledge/nameTables";
import { loadPersonNames } from "../../knowledge/personNames";
import { loadWordLexicon } from "../../knowledge/wordLexicon";
import type { EvaluationContext } from "../evaluationContext";
import { readGoldTexts } from "../names/goldTexts";
import { makeModel, type TrainingChoice } from "../names/trainNames";
import type { ScoredName } from "./namePeers";

interface GoldDocument {
  readonly id: string;
  readonly split?: string;
  readonly text: string;
  readonly entities: readonly ScoredName[];
}

interface Scorer {
  score(
    gold: readonly GoldDocument[],
    predicted: readonly { id: string; entities: readonly ScoredName[] }[],
    options: { types?: readonly string[] },
  ): { micro: { f: number } };
}

const VARIANTS: readonly { name: string; choice: TrainingChoice; tables: boolean }[] = [
  { name: "everything", choice: { ownTexts: true, copies: true }, tables: true },
  { name: "without own texts", choice: { ownTexts: false, copies: true }, tables: true },
  { name: "without altered copies", choice: { ownTexts: true, copies: false }, tables: true },
  { name: "without tables of names", choice: { ownTexts: true, copies: true }, tables: false },
];

export async function evaluateNameAblation({ corpora, scorers }: EvaluationContext): Promise<void> {
  const scorer = (await import(pathToFileURL(path.join(scorers, "score-names.mjs")).href)) as Scorer;
  const knowledge = await loadKnowledge();
  const sets = readSets(path.join(corpora, "names"));
  console.log(`| trained and run | ${sets.map(({ name }) => name).join(" | ")} |`);
  for (const { name, choice, tables } of VARIANTS) {
    // The made-up names of the own texts are drawn from the full tables in each case.
    const bytes = await makeModel(corpora, process.cwd(), knowledge.names, choice, tables ? undefined : hideTables);
    const model = loadNameModel(bytes);
    const seen = tables ? knowledge.names : hideTables(knowledge.names);
    const own: NameKnowledge = { ...seen, lexicon: loadWordLexicon(seen), model };
    const figures = sets.map(({ gold, types }) => percentOf(gold, types, { ...knowledge, names: own }, scorer));
    console.log(`| ${name} | ${figures.join(" | ")} |`);
  }
}

function percentOf(
  gold: readonly GoldDocument[],
  types: readonly string[],
  knowledge: Knowledge,
  scorer: Scorer,
): string {
  const predicted = gold.map(({ id, text }) => ({ id, entities: annotate(text, knowledge).mentions }));
  return (100 * scorer.score(gold, predicted, { types }).micro.f).toFixed(1);
}

const NO_COUNTRIES: Pick<CountryTable, "countries"> = { countries: [] };

/** Words of titles and heads of names stay: they are grammar more than names. */
function hideTables(tables: NameTables): NameTables {
  const gazetteer = new Gazetteer(NO_COUNTRIES, { names: "", cities: "" });
  const people = loadPersonNames("name\tcountries\n", "name\tcountries\n");
  return { ...tables, gazetteer, people };
}

function readSets(
  folder: string,
): readonly { name: string; gold: readonly GoldDocument[]; types: readonly string[] }[] {
  const read = (file: string) =>
    readFileSync(path.join(folder, `${file}.jsonl`), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as GoldDocument);
  const three = ["PER", "ORG", "LOC"];
  const four = [...three, "MISC"];
  return [
    { name: "GUM dev", gold: read("gum-dev"), types: three },
    { name: "EWT dev", gold: read("uner-ewt-dev"), types: three },
    {
      name: "CrossNER politics dev",
      gold: read("crossner-politics").filter(({ split }) => split === "dev"),
      types: four,
    },
    { name: "own gold", gold: readGoldTexts("test/gold/names"), types: four },
  ];
}
