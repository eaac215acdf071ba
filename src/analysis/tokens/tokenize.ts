// Words, sentences, parts of speech of every block that is not blank, the page around the article included.
// Decides nothing about meaning. Conventions (binding for all later stages):
// - Penn Treebank tokens: "Japan’s" → Japan ’s, "don't" → do n't, "voters'" → voters ', "$5" → $ 5, "1.8%" → 1.8 %.
// - Hyphenated words are one token: "Jae-myung", "two-day", "China-Japan", "July-Sept.", "2022-02-23". En and em
//   dashes are tokens of their own: "13–14" → 13 – 14.
// - One token: "1,000.5", "16:22", "3/4", "'90s", e-mail addresses, URLs, "#tag"; "Jan.", "Prof.", "U.S.", "J." with their period.

import type { Block, Sentence, SourceText, Token, TokenLayer } from "../../model";
import type { Knowledge } from "../../knowledge/knowledge";
import { scanTokens, type TokenBounds } from "./scanTokens";
import { endsSentence } from "./splitSentences";
import { tagSentence } from "./tagSentence";

export function tokenize(
  source: SourceText,
  blocks: readonly Block[],
  knowledge: Pick<Knowledge, "abbreviations">,
): TokenLayer {
  const { text } = source;
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const [block, span] of blocks.entries()) {
    if (span.kind === "blank") continue;
    const bounds: TokenBounds = { starts: [], ends: [] };
    scanTokens(text, span.start, span.end, knowledge.abbreviations, bounds);
    const { starts, ends } = bounds;
    const words = starts.map((start, i) => text.slice(start, ends[i]));
    let first = 0;
    for (let i = 0; i < words.length; i++) {
      if (!endsSentence(text, words, starts, i, first, words.length, knowledge.abbreviations)) continue;
      const tags = tagSentence(words, first, i + 1);
      const firstToken = tokens.length;
      for (let k = first; k <= i; k++)
        tokens.push({ start: starts[k]!, end: ends[k]!, text: words[k]!, tag: tags[k - first]! });
      sentences.push({ start: starts[first]!, end: ends[i]!, block, firstToken, endToken: tokens.length });
      first = i + 1;
    }
  }
  return { tokens, sentences };
}
