// npm run train -- names: trains the name tagger and writes src/knowledge/data/nameModel.bin.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { TEMPLATE_COUNT } from "../../analysis/names/tagger/features";
import { fnv1a } from "../../knowledge/fnv";
import { loadAbbreviations } from "../../knowledge/abbreviations";
import { loadCountries } from "../../knowledge/countries";
import { loadEnglish } from "../../knowledge/english";
import { loadNameTables, type NameTables } from "../../knowledge/nameTables";
import { loadPosModel } from "../../knowledge/posModel";
import { loadWordLexicon, WORD, type WordLexicon } from "../../knowledge/wordLexicon";
import type { TrainingContext } from "../trainingContext";
import { readTrainingSets, type TrainingSet } from "./corpora";
import { encode, type Encoder, type Run, TAGS } from "./encode";
import { withFreshLines } from "./freshLines";
import { asHeadlines } from "./headlines";
import type { MarkedText } from "./markedText";
import { writeModel } from "./modelFile";
import { ownTexts } from "./ownTexts";
import { type Random, randomFrom } from "./random";
import { trainRandomField } from "./randomField";
import { swapNames } from "./swapNames";

const SEED = 20261121;
/** Share of the texts that are learnt once more set like headlines. */
const HEADLINES = 0.25;
/** Share of the words in small letters at which a copy's lines begin. */
const FRESH_LINES = 0.05;
const PLAN = { tagCount: TAGS.length, epochs: 6, dropout: 0.4, fewest: 2, rate: 0.1, pull: 2e-5 };
/** Those of the greatest weight: the table of more does not stay in a processor's second cache. 80,000 are no better. */
const MOST_FEATURES = 18_000;

/** What a model is trained on; `npm run evaluate -- name-ablation` leaves out the one or the other. */
export interface TrainingChoice {
  readonly ownTexts: boolean;
  /** Each text once more with other people's names, lines that begin anywhere, some as headlines. */
  readonly copies: boolean;
}

export async function trainNames({ corpora, root }: TrainingContext): Promise<void> {
  const bytes = await makeModel(corpora, root, loadNameTables(loadCountries()), { ownTexts: true, copies: true });
  writeFileSync(path.join(root, "src/knowledge/data/nameModel.bin"), bytes);
  console.log(`nameModel.bin: ${bytes.length} bytes`);
}

/** The bytes of the model file. `visible` says which part of the tables the model may look up. */
export async function makeModel(
  corpora: string,
  root: string,
  tables: NameTables,
  choice: TrainingChoice,
  visible: (tables: NameTables) => NameTables = (all) => all,
): Promise<Uint8Array> {
  const seen = visible(tables);
  const language = { abbreviations: loadAbbreviations(), english: await loadEnglish(), pos: loadPosModel() };
  const sets = [...readTrainingSets(corpora, tables), ...(choice.ownTexts ? [ownSet(root, tables)] : [])];
  const digest = createHash("sha256");
  for (const { name, texts } of sets) digest.update(JSON.stringify([name, texts]));
  const runs = encodeSets(sets, { tables: seen, language }, loadWordLexicon(seen), tables, choice.copies);
  const learnt = trainRandomField(runs, PLAN, randomFrom(SEED + 1));
  const notes = {
    what: "name tagger of Glossator, linear-chain conditional random field; npm run train -- names",
    tags: TAGS,
    inside: smallWordsInside(sets),
    templates: TEMPLATE_COUNT,
    seed: SEED,
    plan: PLAN,
    data: digest.digest("hex"),
    sets: sets.map(({ name, licence, texts }) => ({ name, licence, texts: texts.length })),
  };
  return writeModel(learnt, notes, MOST_FEATURES);
}

function ownSet(root: string, tables: NameTables): TrainingSet {
  const texts = ownTexts(tables, readOwn(root, "sentences"), readOwn(root, "articles"), randomFrom(SEED));
  return { name: "Glossator's own sentences and articles", licence: "CC0-1.0", texts };
}

/** The files of one folder of own texts, by name, one after the other. */
function readOwn(root: string, folder: string): string {
  const directory = path.join(root, "src/training/data/names", folder);
  const files = readdirSync(directory).sort();
  return files.map((file) => readFileSync(path.join(directory, file), "utf8")).join("\n\n");
}

function encodeSets(
  sets: readonly TrainingSet[],
  encoder: Encoder,
  lexicon: WordLexicon,
  tables: NameTables,
  copies: boolean,
): Run[] {
  const random = randomFrom(SEED + 2);
  const runs: Run[] = [];
  const add = (text: MarkedText, words: WordLexicon) => {
    for (const run of encode(text, encoder, words)) runs.push(run);
  };
  for (const { texts } of sets)
    for (const text of texts) {
      add(text, lexicon);
      if (copies) addCopies(text, tables, lexicon, random, add);
    }
  return runs;
}

/** Once more with other people's names and a part of the lexicon hidden; some also like headlines. */
function addCopies(
  text: MarkedText,
  tables: NameTables,
  lexicon: WordLexicon,
  random: Random,
  add: (text: MarkedText, words: WordLexicon) => void,
): void {
  const salt = random.below(1 << 30);
  const copy = withFreshLines(swapNames(text, tables, random), FRESH_LINES, random);
  add(copy, partOf(lexicon, salt));
  if (random.chance(HEADLINES)) add(asHeadlines(copy, random.chance(0.15)), lexicon);
}

/** Words in small letters that stand inside names at least three times. */
function smallWordsInside(sets: readonly TrainingSet[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { texts } of sets)
    for (const { text, names } of texts)
      for (const { start, end } of names)
        for (const [word] of text.slice(start, end).matchAll(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}-]*/gu))
          counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].flatMap(([word, count]) => (count >= 3 ? [word] : [])).sort();
}

/** Hides two fifths of the personal names and small places, so that the model also learns from their surroundings. */
function partOf(lexicon: WordLexicon, salt: number): WordLexicon {
  const mask = ~(WORD.forename | WORD.surname | WORD.surnameFirst | WORD.minorPlace);
  return {
    lowered: (word) => lexicon.lowered(word),
    written: (word) => {
      const hidden = ((fnv1a(word, 0, word.length) ^ salt) >>> 0) % 5 < 2;
      return hidden ? lexicon.written(word) & mask : lexicon.written(word);
    },
  };
}
