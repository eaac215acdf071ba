// Prepares what the role readers ask: which mention stands at a token, where its sentence begins and ends.

import type { Knowledge } from "../../../knowledge/knowledge";
import type { Layers } from "../../layers";
import type { NamedMention } from "../namedMentions";
import { type Countries, countriesOf, nativeCountry } from "./homeCountry";
import type { RoleContext } from "./roleReader";
import { topicAt } from "./topic";

export function readRoleContext(
  { source, tokens, sentences }: Pick<Layers, "source" | "tokens" | "sentences">,
  mentions: readonly NamedMention[],
  knowledge: Pick<Knowledge, "countries" | "names">,
  nameOf: (mention: NamedMention) => string,
): RoleContext {
  const starting = new Array<NamedMention | null>(tokens.length + 1).fill(null);
  const ending = new Array<NamedMention | null>(tokens.length + 1).fill(null);
  for (const mention of mentions) {
    starting[mention.firstToken] ??= mention;
    ending[mention.endToken] = mention;
  }
  const sentenceAt = (t: number): number => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (sentences[middle]!.firstToken <= t) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  let countries: Countries | null = null;
  const spokenOf = (): Countries => (countries ??= countriesOf(mentions, knowledge));
  return {
    text: source.text,
    tokens,
    mentions,
    knowledge,
    nameOf,
    endingAt: (t) => (t >= 0 && t <= tokens.length ? ending[t]! : null),
    startingAt: (t) => (t >= 0 && t <= tokens.length ? starting[t]! : null),
    sentenceStart: (t) => sentences[sentenceAt(t)]?.firstToken ?? 0,
    sentenceEnd: (t) => sentences[sentenceAt(t)]?.endToken ?? tokens.length,
    startOf: ({ sentence }) => sentences[sentence]?.firstToken ?? 0,
    endOf: ({ sentence }) => sentences[sentence]?.endToken ?? tokens.length,
    home: () => spokenOf().home,
    topic: (t) => topicAt(t, mentions, nameOf),
    native: (person) => nativeCountry(person, spokenOf().votes, knowledge),
  };
}
