// How many words of the development treebanks get the right part of speech, from plain text: a word that the
// tokenizer cuts otherwise than the treebank counts as wrong.

import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { tokenize } from "../../analysis/tokens/tokenize";
import { type Knowledge, loadKnowledge } from "../../knowledge/knowledge";
import { SourceText } from "../../model";
import type { EvaluationContext } from "../evaluationContext";
import { readConllu, type TaggedSentence } from "../pos/readConllu";

interface Score {
  readonly words: number;
  readonly cut: number;
  readonly right: number;
}

export async function evaluatePos({ corpora }: EvaluationContext): Promise<void> {
  const knowledge = await loadKnowledge();
  const file = gunzipSync(readFileSync(path.join(corpora, "syntax/dev.conllu.gz"))).toString("utf8");
  const counts = new Map<string, Score>();
  for (const sentence of readConllu(file)) {
    const genre = sentence.id.startsWith("GUM_") ? `GUM ${sentence.id.split("_")[1]!}` : "EWT";
    const { words, cut, right } = score(sentence, knowledge);
    for (const key of new Set(["all", genre.split(" ")[0]!, genre])) {
      const count = counts.get(key) ?? { words: 0, cut: 0, right: 0 };
      counts.set(key, { words: count.words + words, cut: count.cut + cut, right: count.right + right });
    }
  }
  const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(2);
  for (const [key, { words, cut, right }] of counts)
    console.log(`${key}: ${words} words, ${percent(cut, words)} % cut alike, ${percent(right, words)} % tagged right`);
}

function score(gold: TaggedSentence, knowledge: Knowledge): Score {
  const source = new SourceText(gold.text);
  const block = { start: 0, end: source.length, startLine: 0, endLine: 0, kind: "body", boilerplate: false } as const;
  const { tokens } = tokenize(source, [block], knowledge);
  const tags = new Map(tokens.map(({ start, end, tag }) => [`${start}-${end}`, tag]));
  let at = 0;
  let cut = 0;
  let right = 0;
  for (const [i, word] of gold.words.entries()) {
    const start = gold.text.indexOf(word, at);
    if (start < 0) continue;
    at = start + word.length;
    const tag = tags.get(`${start}-${at}`);
    if (tag !== undefined) cut++;
    if (tag === gold.tags[i]) right++;
  }
  return { words: gold.words.length, cut, right };
}
