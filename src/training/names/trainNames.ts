// npm run train -- names: trains the name tagger and writes src/knowledge/data/nameModel.bin.

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { TEMPLATE_COUNT } from "../../analysis/names/tagger/features";
import { loadAbbreviations } from "../../knowledge/abbreviations";
import { loadCountries } from "../../knowledge/countries";
import { loadEnglish } from "../../knowledge/english";
import { loadNameTables } from "../../knowledge/nameTables";
import { loadPosModel } from "../../knowledge/posModel";
import { loadWordLexicon, WORD, type WordLexicon } from "../../knowledge/wordLexicon";
import type { TrainingContext } from "../trainingContext";
import { readTrainingSets, type TrainingSet } from "./corpora";
import { asHeadlines } from "./headlines";
import { encode, type Encoder, type Run, TAGS } from "./encode";
import { hash } from "../../analysis/names/wordShape";
import { writeModel } from "./modelFile";
import { ownTexts } from "./ownTexts";
import { trainPerceptron } from "./perceptron";
import { randomFrom } from "./random";
import { swapNames } from "./swapNames";

const SEED = 20261121;
/** Share of the texts that are learnt once more set like headlines. */
const HEADLINES = 0.25;
const EPOCHS = 8;
/** Those of the greatest weight; fewer and more were not compared. @guess */
const MOST_FEATURES = 80_000;

export async function trainNames({ corpora, root }: TrainingContext): Promise<void> {
  const tables = loadNameTables(loadCountries());
  const lexicon = loadWordLexicon(tables);
  const language = { abbreviations: loadAbbreviations(), english: await loadEnglish(), pos: loadPosModel() };
  const read = (file: string) => readFileSync(path.join(root, "src/training/data", file), "utf8");
  const own = ownTexts(tables, read("nameSentences.txt"), read("nameArticles.txt"), randomFrom(SEED));
  const sets: readonly TrainingSet[] = [
    ...readTrainingSets(corpora, tables),
    { name: "Glossator's own sentences and articles", licence: "CC0-1.0", texts: own },
  ];
  const digest = createHash("sha256");
  for (const { name, texts } of sets) digest.update(JSON.stringify([name, texts]));
  const runs = encodeSets(sets, { tables, language }, lexicon);
  const plan = { tagCount: TAGS.length, epochs: EPOCHS, dropout: 0.25, fewest: 2 };
  const learnt = trainPerceptron(runs, plan, randomFrom(SEED + 1));
  const notes = {
    what: "name tagger of Glossator, averaged structured perceptron; npm run train -- names",
    tags: TAGS,
    inside: smallWordsInside(sets),
    templates: TEMPLATE_COUNT,
    seed: SEED,
    epochs: EPOCHS,
    data: digest.digest("hex"),
    sets: sets.map(({ name, licence, texts }) => ({ name, licence, texts: texts.length })),
  };
  const bytes = writeModel(learnt, notes, MOST_FEATURES);
  writeFileSync(path.join(root, "src/knowledge/data/nameModel.bin"), bytes);
  console.log(`nameModel.bin: ${bytes.length} bytes from ${runs.length} runs of words`);
}

/** Each text once as it is, and once more with other people's names and a part of the lexicon hidden. */
function encodeSets(sets: readonly TrainingSet[], encoder: Encoder, lexicon: WordLexicon): Run[] {
  const { tables } = encoder;
  const random = randomFrom(SEED + 2);
  const runs: Run[] = [];
  for (const { texts } of sets)
    for (const text of texts) {
      for (const run of encode(text, encoder, lexicon)) runs.push(run);
      const salt = random.below(1 << 30);
      const swapped = swapNames(text, tables, random);
      for (const run of encode(swapped, encoder, partOf(lexicon, salt))) runs.push(run);
      if (random.chance(HEADLINES))
        for (const run of encode(asHeadlines(swapped, random.chance(0.15)), encoder, lexicon)) runs.push(run);
    }
  return runs;
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
      const hidden = ((hash(word, 0, word.length) ^ salt) >>> 0) % 5 < 2;
      return hidden ? lexicon.written(word) & mask : lexicon.written(word);
    },
  };
}
