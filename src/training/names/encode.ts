// Turns marked texts into what the perceptron learns from: for each run of open words the keys of their features
// and their tags. Uses the very tokenizer and templates of the shipped tagger.

import { markOpen, readWordFacts } from "../../analysis/names/tagger/wordFacts";
import { readFeatures, TEMPLATE_COUNT } from "../../analysis/names/tagger/features";
import { matchGazetteer } from "../../analysis/names/matchGazetteer";
import { readSettings } from "../../analysis/names/titleCase";
import { readWords, type Words } from "../../analysis/names/words";
import { tokenize } from "../../analysis/tokens/tokenize";
import type { Knowledge } from "../../knowledge/knowledge";
import type { NameTables } from "../../knowledge/nameTables";
import type { WordLexicon } from "../../knowledge/wordLexicon";
import { type Block, SourceText } from "../../model";
import type { MarkedText } from "./markedText";

export interface Run {
  /** TEMPLATE_COUNT keys a word. */
  readonly keys: Int32Array;
  readonly tags: Uint8Array;
}

export const TAGS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC"] as const;
const TYPES = ["PER", "ORG", "LOC", "MISC"];

export interface Encoder {
  readonly tables: NameTables;
  /** What the tokenizer needs. */
  readonly language: Pick<Knowledge, "abbreviations" | "english" | "pos">;
}

export function encode(marked: MarkedText, { tables, language }: Encoder, lexicon: WordLexicon): Run[] {
  const source = new SourceText(marked.text);
  const { tokens, sentences } = tokenize(source, linesAsBlocks(source), language);
  const words = readWords(tokens, sentences, tables);
  const tags = tagWords(words, marked);
  const facts = readWordFacts(words, matchGazetteer(words), readSettings(words), lexicon);
  const open = markOpen(words);
  const runs: Run[] = [];
  for (let s = 0; s + 1 < words.sentenceStarts.length; s++) {
    const from = words.sentenceStarts[s]!;
    const to = words.sentenceStarts[s + 1]!;
    for (let i = from; i < to;) {
      let end = i;
      while (end < to && open[end] === 1) end++;
      if (end === i) {
        i++;
        continue;
      }
      const keys = new Int32Array((end - i) * TEMPLATE_COUNT);
      for (let k = i; k < end; k++)
        readFeatures(facts, k, from, to, keys.subarray((k - i) * TEMPLATE_COUNT, (k - i + 1) * TEMPLATE_COUNT));
      runs.push({ keys, tags: tags.slice(i, end) });
      i = end;
    }
  }
  return runs;
}

/** Every line a block, as the tokenizer wants them. */
export function linesAsBlocks(source: SourceText): Block[] {
  return Array.from({ length: source.lineCount }, (_, line) => {
    const span = source.lineSpan(line);
    const kind = source.slice(span).trim() === "" ? ("blank" as const) : ("body" as const);
    return { ...span, startLine: line, endLine: line, kind, boilerplate: false };
  });
}

function tagWords(words: Words, { names }: MarkedText): Uint8Array {
  const tags = new Uint8Array(words.texts.length);
  let i = 0;
  for (const { start, end, type } of names) {
    while (i < words.texts.length && words.starts[i]! < start) i++;
    const first = 1 + 2 * TYPES.indexOf(type);
    for (let tag = first; i < words.texts.length && words.ends[i]! <= end; i++, tag = first + 1) tags[i] = tag;
  }
  return tags;
}
