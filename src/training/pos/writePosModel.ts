// Trains the part-of-speech model on English Universal Dependencies and writes lexicon and weights with their headers.

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { loadEnglish } from "../../knowledge/english";
import type { TrainingContext } from "../trainingContext";
import { readConllu } from "./readConllu";
import { trainPos } from "./trainPos";

const HEADER = `# source: trained on UD_English-GUM (Georgetown University Multilayer corpus) and UD_English-EWT (English Web Treebank), version 2; words also looked up in compromise 14.17.0; some sentences rewritten as headlines and with words of src/training/data/pos
# licence: CC-BY-SA-4.0 (the treebanks' share-alike); attribution: Amir Zeldes et al. (GUM), Natalia Silveira et al. (EWT)
# as-of: 2026-01-01
`;

/** Chosen on the development set among 5–12 epochs and 0.5–4 million slots; two thirds of a megabyte are what a package can bear. */
const SETTINGS = { runs: 4, epochs: 10, slots: 640_000, clip: 20 };

export async function writePosModel({ corpora, root }: TrainingContext): Promise<void> {
  const english = await loadEnglish();
  const file = gunzipSync(readFileSync(path.join(corpora, "syntax/train.conllu.gz"))).toString("utf8");
  const { lexicon, weights } = trainPos(readConllu(file), (word) => english.wordClass(word), SETTINGS);
  const models = path.join(root, "src/knowledge/data");
  writeFileSync(path.join(models, "posLexicon.tsv"), HEADER + lexicon);
  writeFileSync(
    path.join(models, "posWeights.bin"),
    Buffer.concat([Buffer.from(`${HEADER}\n`), Buffer.from(weights.buffer)]),
  );
}
