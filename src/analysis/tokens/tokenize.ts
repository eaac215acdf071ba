// Words, sentences, parts of speech.

import type { Block, SourceText, TokenLayer } from "../../model";
import type { Knowledge } from "../../knowledge/knowledge";

export function tokenize(_source: SourceText, _blocks: readonly Block[], _knowledge: Knowledge): TokenLayer {
  return { tokens: [], sentences: [] };
}
