// Words, sentences, parts of speech of every block that is not blank, the page around the article included; there the
// words get the part of speech that each has most often, since lists of links have no grammar that a later stage reads.
// Decides nothing about meaning. Conventions (binding for all later stages):
// - Penn Treebank tokens: "Japan’s" → Japan ’s, "don't" → do n't, "voters'" → voters ', "$5" → $ 5, "1.8%" → 1.8 %.
// - Hyphenated words are one token: "Jae-myung", "two-day", "China-Japan", "July-Sept.", "2022-02-23". En and em
//   dashes are tokens of their own: "13–14" → 13 – 14.
// - One token: "1,000.5", "16:22", "3/4", "'90s", e-mail addresses, URLs, "#tag"; "Jan.", "Prof.", "U.S.", "J." with their period.

import type { Block, Sentence, SourceText, TokenLayer } from "../../model";
import type { Knowledge } from "../../knowledge/knowledge";
import { PosTagger } from "./posTagger";
import { type NewToken, scanTokens } from "./scanTokens";
import { endsSentence } from "./splitSentences";

export function tokenize(
  source: SourceText,
  blocks: readonly Block[],
  knowledge: Pick<Knowledge, "abbreviations" | "english" | "pos">,
): TokenLayer {
  const { text } = source;
  const tagger = taggerOf(knowledge);
  const tokens: NewToken[] = [];
  const sentences: Sentence[] = [];
  for (const [block, { start, end, kind, boilerplate }] of blocks.entries()) {
    if (kind === "blank") continue;
    let first = tokens.length;
    scanTokens(text, start, end, knowledge.abbreviations, tokens);
    for (let i = first; i < tokens.length; i++) {
      if (!endsSentence(text, tokens, i, first, knowledge.abbreviations)) continue;
      if (boilerplate) tagger.tagAlone(tokens, first, i + 1);
      else tagger.tag(tokens, first, i + 1);
      sentences.push({ start: tokens[first]!.start, end: tokens[i]!.end, block, firstToken: first, endToken: i + 1 });
      first = i + 1;
    }
  }
  return { tokens, sentences };
}

/** The tagger remembers words, so there is one for each model. */
const taggers = new WeakMap<Knowledge["pos"], PosTagger>();

function taggerOf(knowledge: Pick<Knowledge, "english" | "pos">): PosTagger {
  let tagger = taggers.get(knowledge.pos);
  if (!tagger) taggers.set(knowledge.pos, (tagger = new PosTagger(knowledge.pos, knowledge.english)));
  return tagger;
}
